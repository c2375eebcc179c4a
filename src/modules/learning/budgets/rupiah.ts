import { amountInvalid } from '../errors.js';

/** As much as a whole number holds exactly. */
const MOST = 9_000_000_000_000_000;
const MILLION = 1_000_000n;

/** Whole rupiah of decimal text. @throws LEARNING_AMOUNT_INVALID */
export function rupiahOf(text: string, argument: string, { least = 1 } = {}): number {
  const amount = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (!(amount >= least && amount <= MOST)) throw amountInvalid({ argument, given: text.slice(0, 40) });
  return amount;
}

/** A share of an amount, in whole rupiah; what is left over counts as one more, so that a floor is reached. */
export function shareOf(rupiah: number, millionths: number): number {
  return Number((BigInt(rupiah) * BigInt(millionths) + MILLION - 1n) / MILLION);
}
