import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, completedMonths } from '../../../platform/calendar.js';
import { RUNS } from '../engine/populations.fixture.js';
import { dayNumber, dayOf, monthsBetween, plusMonths } from './days.js';

describe('days as numbers', () => {
  const day = fc.integer({ min: 0, max: 65_534 }).map(dayOf);

  test('count months as the calendar does', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: -400, max: 1_000 }), (one, other, months) => {
        expect(dayOf(dayNumber(one))).toBe(one);
        expect(dayNumber(addDays(one, 1))).toBe(dayNumber(one) + 1);
        expect(dayOf(plusMonths(dayNumber(one), months))).toBe(addMonths(one, months));
        expect(monthsBetween(dayNumber(one), dayNumber(other))).toBe(completedMonths(one, other));
      }),
      { numRuns: RUNS },
    );
  });
});
