import { expect, test } from 'vitest';
import { actsSince } from './acting.js';

const letter = (from: string, to: string | null = null, kind = 'PLT_EQUAL') => ({
  kind,
  during: { from, to },
});
const chain = Array.from({ length: 12 }, (_, index) =>
  letter(
    `2025-${String(index + 1).padStart(2, '0')}-01`,
    index === 11 ? null : `2025-${String(index + 2).padStart(2, '0')}-01`,
  ),
);

test.each([
  ['a single letter', [], letter('2026-05-25'), '2026-05-25'],
  [
    'a letter that follows another at once',
    [letter('2025-10-01', '2026-07-01')],
    letter('2026-07-01'),
    '2025-10-01',
  ],
  [
    'a letter after a day without one',
    [letter('2025-10-01', '2026-06-30')],
    letter('2026-07-01'),
    '2026-07-01',
  ],
  ['a chain of many letters', chain, chain[11] ?? letter(''), '2025-01-01'],
  ['a chain with one gap', chain.filter((_, index) => index !== 5), chain[11] ?? letter(''), '2025-07-01'],
  [
    'letters that overlap',
    [letter('2025-01-01', '2025-06-01'), letter('2025-03-01', '2025-04-01')],
    letter('2025-05-01'),
    '2025-01-01',
  ],
  [
    'a long letter within which a short one lies',
    [letter('2025-01-01'), letter('2025-02-01', '2025-03-01')],
    letter('2025-05-01'),
    '2025-01-01',
  ],
  [
    'Plt one level up and then on the same level',
    [letter('2025-10-01', '2026-01-01', 'PLT_HIGHER')],
    letter('2026-01-01'),
    '2025-10-01',
  ],
  [
    'Plt after Plh in the vacant post',
    [letter('2025-10-01', '2026-01-01', 'PLH_EQUAL')],
    letter('2026-01-01'),
    '2025-10-01',
  ],
  [
    'Plt, Plh and Plt again',
    [letter('2025-10-01', '2026-04-01'), letter('2026-04-01', '2026-08-05', 'PLH_EQUAL')],
    letter('2026-08-05'),
    '2025-10-01',
  ],
  [
    'a later letter says nothing of an earlier one',
    [letter('2026-07-01')],
    letter('2026-01-01', '2026-07-01'),
    '2026-01-01',
  ],
])('%s', (_name, others, one, since) => {
  expect(actsSince(one, [one, ...others], '2024-01-01')).toBe(since);
});

test.each([
  [
    'Plh for an absent holder, then Plt',
    [letter('2025-10-01', '2026-01-01', 'PLH_EQUAL')],
    letter('2026-01-01'),
    '2026-01-01',
    '2026-01-01',
  ],
  [
    'Plh that goes on when the post falls empty',
    [],
    letter('2025-10-01', null, 'PLH_EQUAL'),
    '2026-01-01',
    '2026-01-01',
  ],
  [
    'Plh half before and half after, then Plt',
    [letter('2025-10-01', '2026-03-01', 'PLH_EQUAL')],
    letter('2026-03-01'),
    '2026-01-01',
    '2026-01-01',
  ],
])('%s: the days before the post fell empty do not count', (_name, others, one, vacantSince, since) => {
  expect(actsSince(one, [one, ...others], vacantSince)).toBe(since);
});
