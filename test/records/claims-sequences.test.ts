import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/platform/calendar.js';
import { encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder } from '../support/build.js';
import { importer } from '../support/imports.js';
import { isLongRun } from '../support/long-run.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi({ limits: { costAMinute: 1_000_000_000 } });
const build = builder(() => api.database);
const office = importer(api);

const SOURCES = ['A', 'B', 'C'] as const;
const FIRST_DAY = '2026-01-01';

interface Said {
  readonly institution?: string;
  readonly studyPermit?: string;
}

const said = fc.record({
  institution: fc.constantFrom('', 'X', 'Y', 'Z'),
  studyPermit: fc.constantFrom('', 'FUNDED', 'NONE'),
});
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      source: fc.constantFrom(...SOURCES),
      said,
      rule: fc.constantFrom('INCOMING', 'PRESENT', 'NEWER', null),
    }),
  },
  { weight: 2, arbitrary: fc.record({ takeBack: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ correct: fc.constantFrom('X', 'Y', 'Z') }) },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

interface Applied {
  readonly id: string;
  readonly source: string;
  readonly said: Said;
}

async function state(employee: string) {
  const { rows } = await api.database.query(
    'select id, version, institution, study_permit as "studyPermit" from education where employee_id = $1',
    [employee],
  );
  const sources = await api.database.query(
    'select source, is_origin, said, differs from record_source where person_id = $1 order by source',
    [employee],
  );
  return { record: rows[0] ?? null, sources: sources.rows };
}

/** What has to be true after each step. */
async function check(employee: string, applied: readonly Applied[], byHand: string | null) {
  const { record, sources } = await state(employee);
  const told = new Map<string, Said>();
  for (const run of applied) told.set(run.source, { ...told.get(run.source), ...run.said });
  if (byHand !== null) told.set('OWN_ENTRY', { institution: byHand });
  expect(record === null).toBe(applied.length === 0);
  expect(sources.filter(({ is_origin: isOrigin }) => isOrigin)).toHaveLength(record === null ? 0 : 1);
  const expected = [...told]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([source, values]) => ({
      source,
      said: expect.objectContaining(values),
      differs: Object.fromEntries(Object.entries(values).filter(([field, value]) => record[field] !== value)),
    }));
  expect(sources.map((claim) => ({ ...claim, differs: claim.differs ?? {} }))).toMatchObject(expected);
}

async function follow(steps: readonly Step[]): Promise<void> {
  const employee = await build.employee();
  const { nip } = (await api.database.query('select nip from employee where id = $1', [employee])).rows[0];
  const applied: Applied[] = [];
  let byHand: string | null = null;
  for (const [index, one] of nonEmpty(steps.entries())) {
    if ('correct' in one) {
      const { record } = await state(employee);
      if (record === null || record.institution === one.correct) continue;
      const { errors } = await api.ask(
        'mutation ($input: CorrectEducationInput!) { correctEducation(input: $input) { __typename } }',
        {
          input: {
            educationId: encodeId('Education', record.id),
            expectedVersion: record.version,
            institution: one.correct,
            reason: 'Ijazah asli',
          },
        },
      );
      expect(errors).toBeUndefined();
      byHand = one.correct;
    } else if ('takeBack' in one) {
      const run = applied[one.takeBack % Math.max(1, applied.length)];
      const before = await state(employee);
      if (run === undefined) continue;
      const { errors } = await office.takeBack(run.id);
      // What stands in the way changes nothing.
      if (errors !== undefined) expect(await state(employee)).toEqual(before);
      else applied.splice(applied.indexOf(run), 1);
      // What the same source only told again goes with it.
      if ((await state(employee)).record === null)
        expect(applied.splice(0).filter(({ source }) => source !== run.source)).toEqual([]);
    } else {
      const told: Said = Object.fromEntries(Object.entries(one.said).filter(([, value]) => value !== ''));
      const { institution, studyPermit } = one.said;
      const id = await office.run(
        `NIP;Level;Graduated On;Document;Institution;Study Permit\n${nip};S1;2010-07-01;IJZ;${institution};${studyPermit}`,
        { name: 'education.csv', source: one.source, asOf: addDays(FIRST_DAY, index) },
      );
      const { errors } = await office.apply(id, one.rule === null ? {} : { conflictRule: one.rule });
      expect([undefined, 'IMPORT_ROWS_OPEN']).toContain(errors?.[0]?.extensions['code']);
      if (errors === undefined) applied.push({ id, source: one.source, said: told });
    }
    await check(employee, applied, byHand);
  }
}

test('whatever is told, corrected and taken back: each source says what it said last, and one is the origin', {
  timeout: 600_000,
}, async () => {
  const numRuns = isLongRun ? 120 : 5;
  const told = (
    source: 'A' | 'C',
    institution: 'X' | 'Y' | 'Z' | '',
    rule: 'INCOMING' | 'PRESENT',
  ): Step => ({
    source,
    said: { institution, studyPermit: '' },
    rule,
  });
  const examples: [Step[]][] = [
    // The second of three runs is taken back; the third said nothing of the field.
    [[told('C', 'Z', 'INCOMING'), told('C', 'Y', 'INCOMING'), told('C', '', 'INCOMING'), { takeBack: 1 }]],
    // Both runs of a source that changed nothing are taken back, the earlier one first.
    [
      [
        told('A', 'X', 'INCOMING'),
        told('C', 'Z', 'PRESENT'),
        told('C', 'Y', 'PRESENT'),
        { takeBack: 1 },
        { takeBack: 1 },
      ],
    ],
  ];
  const sequences = fc.array(step, { minLength: 3, maxLength: 9 });
  await fc.assert(fc.asyncProperty(sequences, follow), { numRuns, examples });
});
