import { expect, test } from 'vitest';
import { vikor } from './vikor.js';

test('an advantage without stability proposes the first and the second', () => {
  const criteria = [5, 3, 2].map((weight, at) => ({
    id: `C${at + 1}`,
    direction: 'BENEFIT' as const,
    weight,
  }));
  const rows = { A: [4, 2, 5], B: [2, 10, 10], C: [4, 4, 4], D: [8, 0, 2], E: [5, 3, 3], F: [3, 9, 8] };

  const { results, ...compromise } = vikor({
    criteria,
    alternatives: Object.entries(rows).map(([id, values]) => ({ id, values })),
  });

  // By hand: S is least for F (0.4967, D has 0.5000), R for E (0.25, D has 0.30); Q of D lies 0.2251 before
  // F, and 1/5 is asked for.
  expect(results.slice(0, 2).map(({ id, score }) => [id, score.toFixed(4)])).toEqual([
    ['D', '0.1083'],
    ['F', '0.3333'],
  ]);
  expect(compromise).toEqual({
    acceptableAdvantage: true,
    acceptableStability: false,
    compromiseSet: ['D', 'F'],
  });
});
