import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectPath } from '../../../platform/runtime/project-files.js';
import { possibleBoxes } from './score.js';
import { policy } from './worked-example.fixture.js';

interface Example {
  readonly inputs: { readonly employees: readonly { id: string; performance: string; potential: string }[] };
  readonly expected: { readonly box: Record<string, number> };
}
const units: Record<string, number> = {
  below: 59_999_999,
  low: 59_999_999,
  meets: 60_000_000,
  medium: 79_999_999,
  above: 80_000_000,
  high: 100_000_000,
};

test('the worked example of the nine boxes comes out, lower bounds included', () => {
  const { inputs, expected } = JSON.parse(
    readFileSync(projectPath('data/worked-examples/nine-box-01.json'), 'utf8'),
  ) as Example;
  const exactly = (band: string) => ({ low: units[band] ?? 0, high: units[band] ?? 0 });

  const boxes = inputs.employees.map(({ id, performance, potential }) => [
    id,
    possibleBoxes(exactly(performance), exactly(potential), policy.box),
  ]);

  expect(Object.fromEntries(boxes)).toEqual(
    Object.fromEntries(Object.entries(expected.box).map(([id, box]) => [id, [box]])),
  );
});

test('an interval that spans a cut-off leaves every box between open', () => {
  expect(
    possibleBoxes({ low: 56_000_000, high: 86_000_000 }, { low: 81_000_000, high: 82_000_000 }, policy.box),
  ).toEqual([6, 8, 9]);
});
