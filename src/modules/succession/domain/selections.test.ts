import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cellsOf,
  countsOf,
  type Outcome,
  outcomesOf,
  STAGES_BEFORE_DECISION,
  type Stage,
} from '../../ranking/engine/fairness.js';
import { hiddenInSelections, type SelectionPart, selectionCells } from './selections.js';

const RUNS = process.env['SUKSESI_LONG'] === '1' ? 10_000 : 60;
const usual = { leastGroup: 10, leastSelected: 5 };
const part = (
  isDecided: boolean,
  women: readonly [shortlist: number, appointed: number],
  men: readonly [number, number],
): SelectionPart => ({
  isDecided,
  counts: [
    ['F', ...women],
    ['M', ...men],
  ].map(([group, shortlist, appointed]) => ({
    group: String(group),
    feeder: 100,
    reached: {
      KNOWN: 80,
      ELIGIBLE: 60,
      POOL: 30,
      SHORTLIST: Number(shortlist),
      APPOINTED: Number(appointed),
    },
  })),
});
const last = (parts: readonly SelectionPart[]) => outcomesOf(selectionCells(parts), usual).at(-1);

test('appointments are counted over the shortlisted of decided fillings alone, and so is their feeder population', () => {
  const parts = [part(true, [12, 2], [10, 8]), part(false, [40, 0], [20, 0])];

  expect(last(parts)).toMatchObject({
    stage: 'APPOINTED',
    comparisons: 1,
    groups: [
      {
        group: 'F',
        feeder: 100,
        total: 12,
        selected: 2,
        verdict: 'LOOK_HERE',
        ratio: { numerator: 5, denominator: 24 },
      },
      { group: 'M', feeder: 100, total: 10, selected: 8, verdict: 'REFERENCE' },
    ],
  });
  expect(selectionCells(parts)[3]).toMatchObject({
    stage: 'SHORTLIST',
    groups: [{ selected: 52 }, { selected: 30 }],
  });
  expect(last([part(false, [40, 1], [20, 0])])).toEqual({ stage: 'APPOINTED', comparisons: 0, groups: [] });
});

test('the stages of all selections are those of everybody in them, and the last that of everybody in decided ones', () => {
  const people = fc.array(
    fc.record({
      group: fc.constantFrom('A', 'B', 'C'),
      stages: fc
        .subarray<Stage>(['KNOWN', 'ELIGIBLE', 'POOL', 'SHORTLIST', 'APPOINTED'])
        .map((list) => new Set(list)),
    }),
    { maxLength: 40 },
  );
  const fillings = fc.array(fc.record({ isDecided: fc.boolean(), people }), { maxLength: 5 });
  fc.assert(
    fc.property(fillings, (all) => {
      const parts = all.map(({ isDecided, people: list }) => ({ isDecided, counts: countsOf(list) }));
      const cells = (list: readonly Outcome[], stages: readonly Stage[]) => cellsOf(countsOf(list), stages);

      expect(selectionCells(parts)).toEqual([
        ...cells(
          all.flatMap((filling) => filling.people),
          STAGES_BEFORE_DECISION,
        ),
        ...cells(
          all.flatMap((filling) => (filling.isDecided ? filling.people : [])),
          ['APPOINTED'],
        ),
      ]);
    }),
    { numRuns: RUNS },
  );
});

test('who is hidden in one year is so in every window with that year, and what is undecided cannot be worked out from what is decided', () => {
  const hidden = (parts: readonly SelectionPart[], stage: Stage) =>
    [...(hiddenInSelections(parts).get(stage) ?? [])].sort();
  const [large, small] = [part(true, [20, 10], [20, 10]), part(true, [3, 1], [20, 10])];
  const waiting = part(false, [2, 0], [20, 0]);

  expect([hidden([large], 'SHORTLIST'), hidden([large], 'APPOINTED')]).toEqual([[], []]);
  expect([hidden([large, small], 'SHORTLIST'), hidden([large, small], 'APPOINTED')]).toEqual([
    ['F', 'M'],
    ['F', 'M'],
  ]);
  expect([hidden([large, small], 'ELIGIBLE'), hidden([large, waiting], 'APPOINTED')]).toEqual([
    [],
    ['F', 'M'],
  ]);
});
