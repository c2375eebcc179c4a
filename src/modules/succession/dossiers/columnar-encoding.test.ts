import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Column,
  canonical,
  canonicalColumn,
  fromColumn,
  type Json,
  toColumn,
} from './columnar-encoding.js';

const RUNS = process.env['SUKSESI_LONG'] === '1' ? 10_000 : 500;

function whole<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
const laidOut = (rows: readonly Json[]): Column => whole(toColumn(rows));
const back = (column: Column): Json[] => whole(fromColumn(JSON.parse(JSON.stringify(column)) as Column));

const uuid = fc.uuid();
const leaf = fc.oneof(
  fc.constantFrom<Json>(null, true, 'PNS', 'BAIK', 0, 7),
  fc.integer(),
  fc.string(),
  uuid,
  fc.tuple(fc.constantFrom('', 'Rank:'), uuid).map((parts) => parts.join('')),
);
const row = fc.record({
  id: uuid,
  kind: fc.constantFrom('PNS', 'PPPK'),
  rows: fc.array(fc.record({ ref: uuid.map((id) => `Rank:${id}`), on: leaf })),
  any: leaf,
});
const anything = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('value')),
    fc.dictionary(
      fc.string().filter((name) => name !== '__proto__'),
      tie('value'),
    ),
  ),
})).value;

test('rows come back out of columns exactly as they were', () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(row), fc.array(anything)), (rows) => {
      const plain = JSON.parse(JSON.stringify(rows)) as Json[];
      expect(back(laidOut(plain))).toEqual(plain);
      expect(whole(canonicalColumn(laidOut(plain)))).toBe(canonical(laidOut(plain)));
    }),
    { numRuns: RUNS },
  );
});

test('each kind of column takes what it is for', () => {
  const id = '019ab3c4-0000-7abc-8def-0123456789ab';

  expect(laidOut([id, id.replace('c4', 'c5')])).toMatchObject({
    as: 'uuids',
    prefix: '',
    heads: [0x19ab3c40000, 0x10000],
  });
  expect(laidOut([`Rank:${id}`, `Education:${id}`])).toMatchObject({ as: 'values' });
  expect(laidOut([`Rank:${id.toUpperCase()}`])).toMatchObject({ as: 'values' });
  expect(laidOut(['A', 'A', 'A', 'B', 'A', 'A'])).toEqual({
    as: 'few',
    values: ['A', 'B'],
    at: [0, 0, 0, 1, 0, 0],
  });
  expect(laidOut([{ a: 1 }, { a: 2, b: 3 }])).toMatchObject({ as: 'values' });
  expect(laidOut([{ a: [1, 2] }, { a: [] }])).toEqual({
    as: 'fields',
    count: 2,
    fields: { a: { as: 'lists', lengths: [2, 0], items: { as: 'values', values: [1, 2] } } },
  });
  expect([laidOut([]), laidOut([{}, {}])]).toMatchObject([{ as: 'few', at: [] }, { as: 'values' }]);
});
