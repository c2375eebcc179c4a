import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rupiahOf, shareOf } from './rupiah.js';

const amount = fc.integer({ min: 1, max: 9_000_000_000_000_000 });

test('a floor is the least whole amount that is no less than the share, also of the largest budgets', () => {
  fc.assert(
    fc.property(amount, fc.integer({ min: 0, max: 1_000_000 }), (rupiah, millionths) => {
      const floor = BigInt(shareOf(rupiah, millionths));
      const exact = BigInt(rupiah) * BigInt(millionths);
      expect(floor * 1_000_000n >= exact).toBe(true);
      expect((floor - 1n) * 1_000_000n < exact).toBe(true);
    }),
  );
});

test('every amount is read as it is written', () => {
  fc.assert(
    fc.property(amount, (rupiah) => {
      expect(String(rupiahOf(String(rupiah), 'amount'))).toBe(String(rupiah));
    }),
  );
  for (const wrong of ['', '0', '-1', '1.0', '1e3', ' 1', '1 000', '9000000000000001', '٣'])
    expect(() => rupiahOf(wrong, 'amount')).toThrow();
});
