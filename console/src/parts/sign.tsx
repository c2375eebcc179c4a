import type { ReactNode } from 'react';

export type SignKind = 'pass' | 'fail' | 'unknown' | 'waived';

const PATHS: Readonly<Record<SignKind, string>> = {
  pass: 'M4.5 9.5l3 3 6-7',
  fail: 'M5 5l8 8M13 5l-8 8',
  unknown: 'M6.6 7a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.2.8-1.2 1.6M9 13.4v.1',
  waived: 'M5 9h8',
};

/** A sign with its word: neither hangs on colour alone. Drawn, since not every font has the characters. */
export function Sign({ kind, children }: { readonly kind: SignKind; readonly children: ReactNode }) {
  return (
    <span className={`sign ${kind}`}>
      <svg viewBox="0 0 18 18" aria-hidden="true">
        <circle cx="9" cy="9" r="8.5" />
        <path d={PATHS[kind]} />
      </svg>
      {children}
    </span>
  );
}

export const SIGN_OF_STANDING: Readonly<Record<string, SignKind>> = {
  ELIGIBLE: 'pass',
  UNDETERMINED: 'unknown',
  INELIGIBLE: 'fail',
};

export const SIGN_OF_OUTCOME: Readonly<Record<string, SignKind>> = {
  PASS: 'pass',
  FAIL: 'fail',
  UNKNOWN: 'unknown',
  WAIVED: 'waived',
};
