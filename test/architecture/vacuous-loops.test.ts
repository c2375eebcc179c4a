import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { vacuousLoops } from '../support/vacuous-loops.js';

test.each([
  ['for (const one of data.nodes) expect(one).toBe(1);', 1],
  ['data.nodes.forEach((one) => { expect(one).toBe(1); });', 1],
  ['const list = read(); for (const one of list) expect(one).toBe(1);', 1],
  ['for (const one of Object.entries(read())) expect(one).toBe(1);', 1],
  ['expect(data.nodes.length).toBe(2); for (const one of data.nodes) expect(one).toBe(1);', 0],
  ['for (const one of nonEmpty(data.nodes)) expect(one).toBe(1);', 0],
  ['for (const one of [1, 2]) expect(one).toBe(1);', 0],
  ['const list = [1] as const; for (const one of list.entries()) expect(one).toBe(1);', 0],
  ['for (const one of ROLES) expect(one).toBe(1);', 0],
  ['// The list may be empty.\nfor (const one of data.nodes) expect(one).toBe(1);', 0],
  ['fc.property(some, (list) => { for (const one of list) expect(one).toBe(1); });', 0],
  ['for (const one of data.nodes) count(one);', 0],
])('%j has %d loops that may assert nothing', (text, count) => {
  expect(vacuousLoops('a.test.ts', text)).toHaveLength(count);
});

test('no loop of assertions goes over a list that may be empty', () => {
  const files = ['src', 'test'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.test.ts'))
      .map((path) => `${folder}/${path}`),
  );
  expect(files.length).toBeGreaterThan(150);
  expect(files.flatMap((path) => vacuousLoops(path, readFileSync(path, 'utf8')))).toEqual([]);
});
