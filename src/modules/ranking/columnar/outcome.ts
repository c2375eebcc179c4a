/** Outcomes of a rule as numbers. */
export const PASS = 0;
export const FAIL = 1;
export const UNKNOWN = 2;
