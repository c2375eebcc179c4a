import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cellsOf,
  countsOf,
  hiddenByStage,
  hiddenGroups,
  type Outcome,
  outcomesOf,
  STAGE_BEFORE,
  STAGES,
  STAGES_BEFORE_DECISION,
  type Stage,
  summed,
} from './fairness.js';
import { RUNS } from './populations.fixture.js';

const usual = { leastGroup: 10, leastSelected: 5 };
const people = (group: string, total: number, eligible: number): Outcome[] =>
  Array.from({ length: total }, (_, at) => ({
    group,
    stages: new Set<Stage>(at < eligible ? ['KNOWN', 'ELIGIBLE'] : ['KNOWN']),
  }));
const eligible = (list: readonly Outcome[]) => outcomesOf(cellsOf(countsOf(list), ['ELIGIBLE']), usual)[0];
const population = fc.array(
  fc.record({
    group: fc.constantFrom('A', 'B', 'C'),
    stages: fc.subarray<Stage>([...STAGES]).map((list) => new Set(list)),
  }),
  {
    maxLength: 80,
  },
);
/** Said once more, person by person. */
const through = ({ stages }: Outcome, stage: Stage | null): boolean =>
  stage === null || (stages.has(stage) && through({ group: '', stages }, STAGE_BEFORE[stage]));

test('exactly four fifths is no flag, one fewer is one, and one decision would change it', () => {
  const exact = eligible([...people('A', 100, 50), ...people('B', 100, 40)])?.groups[1];
  const below = eligible([...people('A', 100, 50), ...people('B', 100, 39)])?.groups[1];

  expect(exact).toMatchObject({
    verdict: 'NO_FLAG',
    ratio: { numerator: 4, denominator: 5 },
    oneDecisionChanges: true,
  });
  expect(below).toMatchObject({
    verdict: 'LOOK_HERE',
    ratio: { numerator: 39, denominator: 50 },
    oneDecisionChanges: true,
  });
});

test('small groups and few selections are too few to say', () => {
  expect(eligible([...people('A', 100, 50), ...people('B', 9, 0)])?.groups[1]).toMatchObject({
    verdict: 'TOO_FEW',
    ratio: null,
    p: null,
  });
  expect(eligible([...people('A', 100, 2), ...people('B', 100, 2)])).toMatchObject({
    comparisons: 0,
    groups: [{ verdict: 'TOO_FEW' }, { verdict: 'TOO_FEW' }],
  });
});

test('a group of exactly the least size is compared', () => {
  expect(eligible([...people('A', 100, 50), ...people('B', 10, 1)])?.groups[1]).toMatchObject({
    verdict: 'LOOK_HERE',
  });
});

test('counts agree with the persons, totals with the stage before, and the reference has the highest rate', () => {
  fc.assert(
    fc.property(population, (people) => {
      const outcomes = outcomesOf(cellsOf(countsOf(people), STAGES), usual);
      expect(outcomes.map(({ stage }) => stage)).toEqual(STAGES);
      for (const { stage, groups, comparisons } of outcomes) {
        expect(groups.map(({ group }) => group)).toEqual(
          [...new Set(people.map(({ group }) => group))].sort(),
        );
        for (const { group, feeder, total, selected } of groups) {
          const own = people.filter((person) => person.group === group);
          expect([feeder, total, selected]).toEqual([
            own.length,
            own.filter((person) => through(person, STAGE_BEFORE[stage])).length,
            own.filter((person) => through(person, stage)).length,
          ]);
        }
        expect(groups.filter(({ verdict }) => verdict === 'LOOK_HERE' || verdict === 'NO_FLAG')).toHaveLength(
          comparisons,
        );
        const reference = groups.find(({ verdict }) => verdict === 'REFERENCE');
        for (const { total, selected, verdict } of groups)
          if (reference && verdict !== 'TOO_FEW')
            expect(selected * reference.total).toBeLessThanOrEqual(reference.selected * total);
      }
    }),
    { numRuns: RUNS },
  );
});

test('selections counted apart add up to what they are together, whatever their order', () => {
  fc.assert(
    fc.property(fc.array(population, { maxLength: 4 }), (selections) => {
      const together = cellsOf(countsOf(selections.flat()), STAGES);

      expect(cellsOf(summed(selections.flatMap(countsOf)), STAGES)).toEqual(together);
      expect(cellsOf(summed(selections.toReversed().flatMap(countsOf)), STAGES)).toEqual(together);
    }),
    { numRuns: RUNS },
  );
});

test('a small cell is hidden together with its complement', () => {
  const row = (group: string, total: number, selected: number) => ({ group, total, selected, feeder: total });

  expect([...hiddenGroups([row('A', 100, 50), row('B', 40, 3), row('C', 60, 30)])]).toEqual(['B', 'C']);
  expect([...hiddenGroups([row('A', 100, 50), row('B', 40, 20)])]).toEqual([]);
});

describe('who is hidden', () => {
  const counted = (group: string, feeder: number, known: number, passed: number, pool: number) => ({
    group,
    feeder,
    reached: { KNOWN: known, ELIGIBLE: passed, POOL: pool, SHORTLIST: 0, APPOINTED: 0 },
  });
  const hidden = (parts: readonly (readonly ReturnType<typeof counted>[])[]) => {
    const cells = (list: readonly ReturnType<typeof counted>[]) => cellsOf(list, STAGES_BEFORE_DECISION);
    const found = hiddenByStage(cells(summed(parts.flat())), parts.map(cells));
    return Object.fromEntries([...found].map(([stage, groups]) => [stage, [...groups].sort()]));
  };

  test('at a stage is hidden after it too, whose totals are what was selected', () => {
    expect(
      hidden([[counted('A', 100, 80, 78, 40), counted('B', 100, 80, 40, 20), counted('C', 90, 70, 40, 20)]]),
    ).toEqual({
      KNOWN: [],
      ELIGIBLE: ['A', 'C'],
      POOL: ['A', 'C'],
      SHORTLIST: ['A', 'C'],
    });
  });

  test('in one part is hidden in the whole, and never alone', () => {
    const large = [
      counted('A', 100, 80, 40, 20),
      counted('B', 100, 80, 40, 20),
      counted('C', 90, 70, 40, 20),
    ];

    expect(hidden([large, large])).toEqual({ KNOWN: [], ELIGIBLE: [], POOL: [], SHORTLIST: [] });
    expect(hidden([large, [counted('A', 60, 50, 3, 0)]])).toEqual({
      KNOWN: [],
      ELIGIBLE: ['A', 'C'],
      POOL: ['A', 'C'],
      SHORTLIST: ['A', 'C'],
    });
  });
});
