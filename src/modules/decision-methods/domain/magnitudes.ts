/**
 * Values times a power of two, by which the greatest magnitude becomes 1 to 2: squares, sums and differences
 * then stay within the range.
 */
export function scaled(values: readonly number[]): number[] {
  const exponent = exponentOf(values);
  return values.map((value) => timesPowerOfTwo(value, -exponent));
}

/**
 * How far the difference of two numbers written as decimals may be off, since neither is kept as it was
 * written: 0.8 less 0.6 is 0.2.
 */
export function roundingOf(one: number, other: number): number {
  return 2 * Number.EPSILON * Math.max(Math.abs(one), Math.abs(other));
}

export function greatest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

export function exponentOf(values: readonly number[]): number {
  const most = greatest(values);
  return most === 0 ? 0 : Math.floor(Math.log2(most));
}

/** In two steps, for the power itself may lie beyond the largest number. */
export function timesPowerOfTwo(value: number, exponent: number): number {
  const half = Math.trunc(exponent / 2);
  return value * 2 ** half * 2 ** (exponent - half);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
