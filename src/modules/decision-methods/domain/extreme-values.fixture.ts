import fc from 'fast-check';
import { TableFault } from './table.js';

export const RUNS = process.env['SUKSESI_LONG'] === '1' ? 20_000 : 500;

/** What comes out, or the code and place of the refusal. */
export const faultOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof TableFault)) throw error;
    return { fault: error.code, ...error.place };
  }
};

/** Any number that a client can write, the ends of the range oftener than others. */
export const anyNumber = fc.oneof(
  fc.double(),
  fc.constantFrom(
    0,
    -0,
    1,
    2,
    5e-324,
    1e-310,
    1e-170,
    1e-160,
    1e160,
    1e170,
    1e308,
    1.7e308,
    Number.MAX_VALUE,
    -1e308,
    Number.POSITIVE_INFINITY,
  ),
  fc.double({ min: 0, max: 100, noNaN: true }),
);
