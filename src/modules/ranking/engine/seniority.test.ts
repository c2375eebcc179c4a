import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SENIORITY } from './policy.js';
import { type SeniorityFacts, seniorityOf } from './seniority.js';

// biome-ignore lint/suspicious/noExplicitAny: the files' layout is the sources', not ours.
type Json = any;

const read = (id: string): Json =>
  JSON.parse(readFileSync(new URL(`../../../../data/worked-examples/${id}.json`, import.meta.url), 'utf8'));

test.each(['seniority-duk-01', 'seniority-duk-02'])(
  '%s comes out, with the measure that parts each two neighbours',
  (id) => {
    const { inputs, parameters, expected } = read(id);
    const place = (order: string[], code: string | undefined) =>
      code === undefined ? null : order.length - order.indexOf(code);
    const facts = (row: Json): SeniorityFacts => ({
      rank: place(parameters.rank_order, row.rank),
      rankDate: row.rank_date ?? null,
      position: place(parameters.position_order, row.position),
      positionDate: row.position_date ?? null,
      serviceMonths: row.service_years === undefined ? null : row.service_years * 12 + row.service_months,
      training: place(parameters.training_order, row.training),
      trainingDate: row.training_date ?? null,
      education: place(parameters.education_order, row.education),
      educationDate: row.education_date ?? null,
      birthDate: row.birth_date ?? null,
    });
    const keys = new Map<string, (number | null)[]>(
      inputs.employees.map((row: Json) => [
        row.id,
        SENIORITY.map((measure) => seniorityOf(measure, facts(row))),
      ]),
    );
    const parting = (a: string, b: string) =>
      SENIORITY.findIndex((_, at) => keys.get(a)?.[at] !== keys.get(b)?.[at]);
    const compare = (a: string, b: string) => {
      const at = parting(a, b);
      return at < 0 ? 0 : (keys.get(b)?.[at] ?? -1) - (keys.get(a)?.[at] ?? -1);
    };
    const names = [
      'rank',
      'rank_date',
      'position',
      'position_date',
      'service',
      'training',
      'training_date',
      'education',
      'education_date',
      'birth_date',
    ];

    const order = [...keys.keys()].toReversed().sort(compare);

    expect(order).toEqual(expected.ranking);
    expect(
      order.slice(1).map((below, at) => ({
        above: order[at],
        below,
        decided_by: names[parting(order[at] ?? '', below)],
      })),
    ).toEqual(expected.decided_by);
  },
);
