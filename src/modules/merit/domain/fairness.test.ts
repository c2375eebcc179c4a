import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hiddenGroups, type Outcome, outcomesOf, type Stage } from './fairness.js';
import { RUNS } from './populations.fixture.js';

const usual = { leastGroup: 10, leastSelected: 5 };
const people = (group: string, total: number, eligible: number): Outcome[] =>
  Array.from({ length: total }, (_, at) => ({ group, stages: new Set<Stage>(at < eligible ? ['KNOWN', 'ELIGIBLE'] : ['KNOWN']) }));
const eligible = (list: readonly Outcome[]) => outcomesOf(list, usual).find(({ stage }) => stage === 'ELIGIBLE');

test('exactly four fifths is no flag, one fewer is one, and one decision would change it', () => {
  const exact = eligible([...people('A', 100, 50), ...people('B', 100, 40)])?.groups[1];
  const below = eligible([...people('A', 100, 50), ...people('B', 100, 39)])?.groups[1];

  expect(exact).toMatchObject({ verdict: 'NO_FLAG', ratio: { numerator: 4, denominator: 5 }, oneDecisionChanges: true });
  expect(below).toMatchObject({ verdict: 'LOOK_HERE', ratio: { numerator: 39, denominator: 50 }, oneDecisionChanges: true });
});

test('small groups and few selections are too few to say', () => {
  expect(eligible([...people('A', 100, 50), ...people('B', 9, 0)])?.groups[1]).toMatchObject({ verdict: 'TOO_FEW', ratio: null, p: null });
  expect(eligible([...people('A', 100, 2), ...people('B', 100, 2)])).toMatchObject({
    comparisons: 0,
    groups: [{ verdict: 'TOO_FEW' }, { verdict: 'TOO_FEW' }],
  });
});

test('a group of exactly the least size is compared', () => {
  expect(eligible([...people('A', 100, 50), ...people('B', 10, 1)])?.groups[1]).toMatchObject({ verdict: 'LOOK_HERE' });
});

test('totals add up to those of the stage before, and the reference has the highest rate', () => {
  const stages = fc.subarray<Stage>(['KNOWN', 'ELIGIBLE', 'POOL', 'SHORTLIST']).map((list) => new Set(list));
  fc.assert(
    fc.property(fc.array(fc.record({ group: fc.constantFrom('A', 'B', 'C'), stages }), { maxLength: 80 }), (population) => {
      for (const { stage, groups, comparisons } of outcomesOf(population, usual)) {
        const before = stage === 'KNOWN' ? null : stage === 'ELIGIBLE' ? 'KNOWN' : 'ELIGIBLE';
        expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(population.filter(({ stages: own }) => before === null || own.has(before)).length);
        expect(groups.filter(({ verdict }) => verdict === 'LOOK_HERE' || verdict === 'NO_FLAG')).toHaveLength(comparisons);
        const reference = groups.find(({ verdict }) => verdict === 'REFERENCE');
        for (const { total, selected, verdict } of groups)
          if (reference && verdict !== 'TOO_FEW') expect(selected * reference.total).toBeLessThanOrEqual(reference.selected * total);
      }
    }),
    { numRuns: RUNS },
  );
});

test('a small cell is hidden together with its complement', () => {
  const row = (group: string, total: number, selected: number) => ({ group, total, selected, feeder: total });

  expect([...hiddenGroups([row('A', 100, 50), row('B', 40, 3), row('C', 60, 30)])]).toEqual(['B', 'C']);
  expect([...hiddenGroups([row('A', 100, 50), row('B', 40, 20)])]).toEqual([]);
});
