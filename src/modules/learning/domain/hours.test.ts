import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../platform/calendar.js';
import { type Caps, type Conversion, type Countable, countedHours, hoursOf } from './hours.js';

const conversion = (given: Partial<Conversion> = {}): Conversion => ({
  isAsProgramme: false,
  hoursPerUnit: null,
  hoursPerUnitAbroad: null,
  percentAbroad: null,
  ...given,
});
const learned = (quantity: number, isAbroad = false) => ({ quantity: quantity * 100, isAbroad });

describe('hours by the table of conversion', () => {
  test.each([
    ['a programme of 30', conversion({ isAsProgramme: true }), learned(30), 3000],
    [
      'the same abroad, 20 % more',
      conversion({ isAsProgramme: true, percentAbroad: 20 }),
      learned(24, true),
      2880,
    ],
    ['a seminar of 2 days', conversion({ hoursPerUnit: 400, hoursPerUnitAbroad: 600 }), learned(2), 800],
    ['the same abroad', conversion({ hoursPerUnit: 400, hoursPerUnitAbroad: 600 }), learned(2, true), 1200],
    ['coaching abroad, of which nothing is said', conversion({ hoursPerUnit: 200 }), learned(1, true), null],
    ['library café', conversion(), learned(1), null],
  ])('%s', (_, table, what, hours) => {
    expect(hoursOf(table, what)).toBe(hours);
  });
});

const NONE: Caps = { maxHoursPerDay: null, maxSessionsPerMonth: null };
const entry = (id: string, given: Partial<Countable>): Countable => ({
  id,
  from: '2026-03-02',
  to: '2026-03-02',
  hours: 400,
  quantity: 400,
  isVerified: true,
  ...given,
});

describe('caps', () => {
  test('e-learning counts 3 hours a day, over several entries of one day', () => {
    const counted = countedHours(
      [entry('a', { hours: 200 }), entry('b', { hours: 200 }), entry('c', { hours: 1000, to: '2026-03-04' })],
      { ...NONE, maxHoursPerDay: 300 },
    );
    expect([...counted]).toEqual([
      ['a', 200],
      ['b', 100],
      ['c', 600],
    ]);
  });

  test('guidance at work counts twice a month', () => {
    const sessions = { quantity: 300, hours: 600 };
    const counted = countedHours(
      [entry('a', sessions), entry('b', { ...sessions, to: '2026-04-02' }), entry('c', { hours: null })],
      { ...NONE, maxSessionsPerMonth: 2 },
    );
    expect([...counted]).toEqual([
      ['a', 400],
      ['b', 400],
      ['c', null],
    ]);
  });

  test('what waits takes nothing from what is verified', () => {
    const counted = countedHours([entry('a', { isVerified: false }), entry('b', { from: '2026-03-02' })], {
      ...NONE,
      maxHoursPerDay: 300,
    });
    expect(counted.get('b')).toBe(300);
    expect(counted.get('a')).toBe(0);
  });

  const day = fc.integer({ min: 0, max: 40 }).map((offset) => addDays('2026-03-01', offset));
  const entries = fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      from: day,
      length: fc.integer({ min: 0, max: 6 }),
      hours: fc.option(fc.integer({ min: 0, max: 3000 })),
      quantity: fc.integer({ min: 100, max: 900 }),
      isVerified: fc.boolean(),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  );

  test('nothing counts more than it is, no day and no month more than its cap, and order is nothing', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 500 }), (drawn, most) => {
        const list = drawn.map(({ length, ...one }) => ({ ...one, to: addDays(one.from, length) }));
        const caps = { ...NONE, maxHoursPerDay: most };
        const counted = countedHours(list, caps);
        expect(countedHours(list.toReversed(), caps)).toEqual(counted);
        for (const one of list) {
          const hours = counted.get(one.id) ?? null;
          if (one.hours === null) expect(hours).toBeNull();
          else expect(hours).toBeLessThanOrEqual(one.hours);
        }
        // Verified ones count as if nothing waited.
        const alone = countedHours(
          list.filter(({ isVerified }) => isVerified),
          caps,
        );
        for (const [id, hours] of alone) expect(counted.get(id)).toBe(hours);
        const days = new Set(
          list.flatMap(({ from, to }) => {
            const all: string[] = [];
            for (let at = from; at <= to; at = addDays(at, 1)) all.push(at);
            return all;
          }),
        );
        const sum = [...counted.values()].reduce<number>((total, hours) => total + (hours ?? 0), 0);
        expect(sum).toBeLessThanOrEqual(days.size * most);
      }),
    );
  });
});
