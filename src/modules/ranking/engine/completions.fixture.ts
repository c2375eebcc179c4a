import { addYears } from '../../../platform/calendar.js';
import type { CodedRow, PersonRecord } from './person.js';
import { codes, ON, post, predicates } from './populations.fixture.js';

/** The values that each gap of a random population may turn out to have. Only tests import this file. */

const listNames = Object.keys(codes) as (keyof typeof codes)[];

/**
 * Every value that one unknown fact of a person may turn out to have, as the record that would then be known.
 */
export function completionsOf(record: PersonRecord): PersonRecord[][] {
  const unknown: PersonRecord[][] = [];
  const known = new Set(record.assessments.map(({ competency }) => competency));
  for (const { competency } of post.standard) {
    if (!known.has(competency))
      unknown.push(
        [1, 2, 3, 4, 5].map((level) => ({
          ...record,
          assessments: [
            ...record.assessments,
            {
              competency,
              level,
              assessedOn: ON,
              validUntil: '2030-01-01',
              madeForLevel: null,
              ref: `revealed-${competency}`,
            },
          ],
        })),
      );
  }
  for (const year of [2026, 2025]) {
    if (!record.appraisals.some((row) => row.year === year))
      unknown.push(
        predicates.map((predicate) => ({
          ...record,
          appraisals: [...record.appraisals, { year, predicate, ref: `revealed-${year}` }],
        })),
      );
  }
  if (record.feedback.length === 0)
    unknown.push(
      predicates.map((predicate) => ({
        ...record,
        feedback: [{ predicate, on: ON, raters: 5, ref: 'revealed-feedback' }],
      })),
    );
  if (record.potential.length === 0)
    unknown.push(
      [0, 3_333, 6_000, 10_000].map((score) => ({
        ...record,
        potential: [{ score, assessedOn: ON, validUntil: '2030-01-01', ref: 'revealed-potential' }],
      })),
    );
  if (record.birthDate === null)
    unknown.push([25, 40, 56, 57, 60].map((age) => ({ ...record, birthDate: addYears(ON, -age) })));
  if (record.kind === 'PNS' && record.ranks.length === 0)
    unknown.push(
      ['III_A', 'III_C', 'IV_B'].map((code) => ({
        ...record,
        ranks: [{ code, since: '2024-04-01', ref: 'revealed-rank' }],
      })),
    );
  for (const name of listNames) {
    if (record[name].attested.length > 0) continue;
    const rows = (more: CodedRow[]) => ({
      ...record,
      [name]: { attested: [ON], rows: [...record[name].rows, ...more] },
    });
    unknown.push([rows([]), ...codes[name].map((code) => rows([{ code, on: ON, ref: `revealed-${name}` }]))]);
  }
  if (record.sanctions.attested.length === 0) {
    const rows = (severities: string[]) => ({
      ...record,
      sanctions: {
        attested: [ON],
        rows: [
          ...record.sanctions.rows,
          ...severities.map((severity) => ({
            severity,
            from: '2025-01-01',
            to: '2026-01-01',
            ref: 'revealed-sanction',
          })),
        ],
      },
    });
    unknown.push([rows([]), rows(['LIGHT']), rows(['HEAVY'])]);
  }
  record.diplomas.forEach((diploma, index) => {
    if (diploma.status !== 'REPORTED') return;
    const others = record.diplomas.filter((_, at) => at !== index);
    unknown.push(
      [
        { ...record, diplomas: others },
        { ...record, diplomas: [...others, { ...diploma, status: 'VERIFIED' as const }] },
      ].filter(({ diplomas }) => diplomas.length > 0 || others.length > 0),
    );
  });
  return unknown;
}

/** A record in which nothing is unknown any more, each gap filled with the value that the choices pick. */
export function completed(record: PersonRecord, choices: readonly number[]): PersonRecord {
  let current = record;
  for (let step = 0; step < 60; step++) {
    const [values] = completionsOf(current);
    if (values === undefined || values.length === 0) return current;
    current = values[(choices[step % choices.length] ?? 0) % values.length] ?? current;
  }
  return current;
}
