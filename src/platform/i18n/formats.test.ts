import { expect, test } from 'vitest';
import { dayText, decimalText, listText } from './formats.js';

test('Indonesian writes days as offices do, English by ISO 8601', () => {
  expect([dayText('id', '2026-11-05'), dayText('en', '2026-11-05')]).toEqual([
    '5 November 2026',
    '2026-11-05',
  ]);
  expect(
    ['01', '02', '03', '05', '08', '10', '12'].map((month) => dayText('id', `2026-${month}-01`)),
  ).toEqual(
    ['Januari', 'Februari', 'Maret', 'Mei', 'Agustus', 'Oktober', 'Desember'].map(
      (month) => `1 ${month} 2026`,
    ),
  );
});

test('a day is written alike in every time zone of the process', () => {
  const before = process.env.TZ;
  process.env.TZ = 'America/Los_Angeles';
  expect(dayText('id', '2026-01-01')).toBe('1 Januari 2026');
  process.env.TZ = before;
});

test('decimals have the sign of the language', () => {
  expect([decimalText('id', 87.264, 2), decimalText('en', 87.264, 2)]).toEqual(['87,26', '87.26']);
  expect(decimalText('id', 1234.5, 1)).toBe('1234,5');
});

test('lists join their last element by a word, or none', () => {
  expect(listText('id', ['a', 'b', 'c'], 'or')).toBe('a, b, atau c');
  expect(listText('id', ['a', 'b'], 'and')).toBe('a dan b');
  expect(listText('en', ['a', 'b', 'c'], 'and')).toBe('a, b and c');
  expect(listText('en', ['a'], 'or')).toBe('a');
  expect(listText('en', ['a', 'b', 'c'])).toBe('a, b, c');
});
