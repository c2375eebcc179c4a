import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nonEmpty } from '../../../../test/support/non-empty.js';
import { fisher, impactOf, referenceOf } from './adverse-impact.js';

// biome-ignore lint/suspicious/noExplicitAny: the files' layout is the sources', not ours.
type Json = any;

const folder = new URL('../../../../data/worked-examples/', import.meta.url);
const examples = readdirSync(folder).map(
  (name): Json => JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
);
const of = (method: string): [string, Json][] =>
  examples.filter((example) => example.method === method).map((example) => [example.id, example]);

describe('worked examples come out', () => {
  test.each(of('FISHER_EXACT'))('%s', (_id, { inputs, expected }) => {
    for (const [name, [[a, b], [c, d]]] of nonEmpty(Object.entries<Json>(inputs.tables)))
      expect(fisher(a, b, c, d)).toBeCloseTo(expected.tables[name].p_two_sided, 6);
  });

  test.each(of('ADVERSE_IMPACT'))('%s', (_id, { inputs, expected }) => {
    const names = Object.keys(inputs.groups);
    const counts = names.map((name) => {
      const { applicants = 100, selected, rate } = inputs.groups[name];
      return { total: applicants, selected: selected ?? Math.round(rate * applicants) };
    });
    const reference = referenceOf(counts);

    expect(names[reference]).toBe(expected.reference_group);
    names.forEach((name, at) => {
      const found = impactOf(
        counts[at] as (typeof counts)[number],
        at === reference ? null : (counts[reference] ?? null),
      );
      const wanted = expected.groups[name];
      expect([found.rate, found.ratio]).toEqual([
        expect.closeTo(wanted.selection_rate, 6),
        expect.closeTo(wanted.impact_ratio, 6),
      ]);
      expect([name, found.adverse]).toEqual([name, wanted.adverse_impact]);
      if (wanted.fisher_p_two_sided !== undefined) expect(found.p).toBeCloseTo(wanted.fisher_p_two_sided, 6);
    });
  });
});
