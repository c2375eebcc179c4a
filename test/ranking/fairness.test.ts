import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { columns } from '../../src/modules/ranking/columnar/columns.js';
import { listNames } from '../../src/modules/ranking/columnar/layout.js';
import { projectPath } from '../../src/platform/runtime/project-files.js';
import { useApi } from '../support/api.js';
import { nonEmpty } from '../support/non-empty.js';

// biome-ignore lint/suspicious/noExplicitAny: an answer as the service gives it.
type Json = any;

const api = useApi({ city: true });
const FIELDS =
  'feeder note stages { stage of comparisons groups { group selected total rate rateOfFeeder verdict ratio p canOneDecisionChange } } means { group people potentialLessPerformance criteria { criterion { code } lower upper } }';
let code = '';
beforeAll(async () => {
  code = (
    await api.ask(
      '{ positions(filter: { class: [ADMINISTRATOR], isVacant: true }, first: 1) { nodes { code } } }',
    )
  ).data.positions.nodes[0].code;
});
const ask = async (fields: string, claims = {}): Promise<Json> => {
  const { data, errors } = await api.ask(
    `query ($code: String!) { position(by: { code: $code }) { ranking { ${fields} } } }`,
    { code },
    claims,
  );
  return { ...data.position.ranking, errors };
};

describe('outcomes by group', () => {
  test.each(['SEX', 'AGE_BAND', 'EMPLOYMENT_KIND', 'OFFICE'])(
    'by %s add up over the feeder population',
    async (by) => {
      const { fairness, eligible, considered, errors } = await ask(
        `considered eligible fairness(by: ${by}) { ${FIELDS} }`,
      );
      const [known, passed, pool, shortlist] = fairness.stages;
      const sum = (stage: Json, key: string) =>
        stage.groups.reduce((total: number, group: Json) => total + group[key], 0);

      expect(errors).toBeUndefined();
      expect(fairness.feeder).toBeLessThan(considered);
      expect(sum(known, 'total')).toBe(fairness.feeder);
      expect(sum(passed, 'total')).toBe(sum(known, 'selected'));
      expect(sum(passed, 'selected')).toBe(eligible);
      expect([sum(pool, 'total'), sum(shortlist, 'total')]).toEqual([eligible, eligible]);
      expect(sum(shortlist, 'selected')).toBe(Math.min(3, eligible));
      expect(fairness.note === null).toBe(by !== 'AGE_BAND');
      for (const { people, criteria } of fairness.means) {
        expect(people).toBeGreaterThanOrEqual(10);
        for (const { lower, upper } of nonEmpty(criteria)) expect(lower).toBeLessThanOrEqual(upper);
      }
    },
  );

  test('add up also where the post asks for no month in a class, whatever class it names', async () => {
    const asked = await api.database.query(
      "select id, parameters from requirement_row where rule = 'MONTHS_IN_CLASS'",
    );
    await api.database.query(
      `update requirement_row set parameters = parameters || '{"anyOf": ["JPT_UTAMA"], "months": 0}' where rule = 'MONTHS_IN_CLASS'`,
    );
    const { fairness, eligible, errors } = await ask(`eligible fairness { ${FIELDS} }`);
    for (const { id, parameters } of asked.rows)
      await api.database.query('update requirement_row set parameters = $2 where id = $1', [id, parameters]);

    expect([errors, eligible > 0]).toEqual([undefined, true]);
    expect(fairness.stages[1].groups.reduce((sum: number, { selected }: Json) => sum + selected, 0)).toBe(
      eligible,
    );
  });

  test('the figures are refused to those who may not measure', async () => {
    const employee = await ask('considered fairness { feeder }', { roles: [Role.EMPLOYEE] });

    expect(employee.errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      permission: 'ranking:measure-fairness',
    });
    expect(employee.considered).toBeGreaterThan(0);
  });
});

describe('protected attributes', () => {
  const PROTECTED = /sex|gender|religion|faith|ethnic|race|tribe|disab|marital|spouse/i;

  test('are no columns of the store, and no facts of the engine', () => {
    const facts = ['engine/person.ts', 'engine/person-on-day.ts', 'columnar/people.query.ts'].map((path) =>
      readFileSync(projectPath(`src/modules/ranking/${path}`), 'utf8'),
    );
    const read = readFileSync(projectPath('src/modules/workforce/employee-facts.query.ts'), 'utf8');
    const code = [...facts, read].join('\n').replace(/\/\*\*[\s\S]*?\*\/|\/\/.*$/gm, '');

    expect(Object.keys(columns(1)).filter((name) => PROTECTED.test(name))).toEqual([]);
    expect(listNames.filter((name) => PROTECTED.test(name))).toEqual([]);
    expect(code.match(new RegExp(`\\b\\w*(${PROTECTED.source})\\w*\\b`, 'gi')) ?? []).toEqual([]);
  });

  test('are named by no file of the engine but the one that measures fairness', () => {
    const files = ['engine', 'columnar'].flatMap((folder) =>
      readdirSync(projectPath(`src/modules/ranking/${folder}`), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.includes('test'))
        .map((name) => `${folder}/${name}`),
    );
    const naming = files.filter((name) =>
      /\bsex\b/i.test(
        readFileSync(projectPath(`src/modules/ranking/${name}`), 'utf8').replace(
          /\/\*\*[\s\S]*?\*\/|\/\/.*$/gm,
          '',
        ),
      ),
    );

    expect(files.length).toBeGreaterThan(50);
    expect(naming).toEqual([]);
  });

  test('changed for everybody, change neither score nor order', async () => {
    const fields =
      'fingerprint candidates(first: 100) { nodes { employee { id } scoreUnits place bestPlace worstPlace } }';
    const before = await ask(fields);

    await api.database.query("update employee set sex = case sex when 'MALE' then 'FEMALE' else 'MALE' end");

    expect(await ask(fields)).toEqual(before);
  });
});
