import { greatest, roundingOf } from './magnitudes.js';
import {
  checkTable,
  type DecisionTable,
  type Result,
  ranked,
  shares,
  type TableCriterion,
  TableFault,
} from './table.js';

export interface PreferenceCriterion extends TableCriterion {
  readonly preference: 'USUAL' | 'U_SHAPE' | 'V_SHAPE' | 'LEVEL' | 'LINEAR' | 'GAUSSIAN';
  readonly q?: number | undefined;
  readonly p?: number | undefined;
  readonly s?: number | undefined;
}

type Preference = (one: number, other: number) => number;

/**
 * PROMETHEE II (Brans and Vincke 1985): net flow of preferences, weights divided by their sum, flows by n −
 * 1. A preference whose parameters are missing or out of order is refused, and so is a single row. Removing a
 * row may change the order of two others.
 */
export function promethee(table: DecisionTable<PreferenceCriterion>): Result[] {
  checkTable(table, { least: 2 });
  const { criteria, alternatives } = table;
  const weights = shares(criteria);
  const net = new Float64Array(alternatives.length);
  const gross = new Float64Array(alternatives.length);
  criteria.forEach((criterion, at) => {
    const prefer = preferenceOf(criterion);
    const sign = criterion.direction === 'COST' ? -1 : 1;
    const share = (weights[at] as number) / (alternatives.length - 1);
    for (let a = 0; a < alternatives.length; a++) {
      for (let b = a + 1; b < alternatives.length; b++) {
        const [first, second] = [
          alternatives[a]?.values[at] as number,
          alternatives[b]?.values[at] as number,
        ];
        if (first === second) continue;
        const flow = share * prefer(first, second) * (first > second ? sign : -sign);
        net[a] = (net[a] as number) + flow;
        net[b] = (net[b] as number) - flow;
        for (const row of [a, b]) gross[row] = (gross[row] as number) + Math.abs(flow);
      }
    }
  });
  return ranked(
    alternatives.map(({ id }, row) => ({ id, score: net[row] as number })),
    'HIGHEST',
    greatest([...gross]),
  );
}

/**
 * The degree of preference, 0 to 1, for two values that differ; one that is too small for a number is
 * refused, for it is not 0.
 */
function preferenceOf(criterion: PreferenceCriterion): Preference {
  const { id, preference } = criterion;
  const degree = degreeOf(criterion);
  const isStrict = preference === 'V_SHAPE' || preference === 'GAUSSIAN';
  return (one, other) => {
    const found = degree(Math.abs(one - other), one, other);
    if (isStrict && found === 0)
      throw new TableFault(
        'BEYOND_RANGE',
        'differenceVanishes',
        { criterion: id, one, other, preference },
        { criterion: id },
      );
    return found;
  };
}

/** A threshold of 0 takes any difference; any other is met by decimals that differ by exactly as much. */
function isWithin(difference: number, threshold: number, one: number, other: number): boolean {
  return difference <= (threshold === 0 ? 0 : threshold + roundingOf(one, other));
}

function degreeOf({
  id,
  preference,
  q,
  p,
  s,
}: PreferenceCriterion): (difference: number, one: number, other: number) => number {
  const parameter = (name: string, value: number | undefined, least: number): number => {
    if (value === undefined || !Number.isFinite(value) || value < least)
      throw new TableFault(
        'PARAMETER',
        'preferenceParameter',
        { criterion: id, preference, name, isAboveZero: least > 0 ? 'true' : 'false' },
        {
          criterion: id,
        },
      );
    return value;
  };
  const ordered = (low: number, high: number): void => {
    if (low > high)
      throw new TableFault('PARAMETER', 'qAboveP', { criterion: id, q: low, p: high }, { criterion: id });
  };
  switch (preference) {
    case 'USUAL':
      return () => 1;
    case 'U_SHAPE': {
      const from = parameter('q', q, 0);
      return (d, one, other) => (isWithin(d, from, one, other) ? 0 : 1);
    }
    case 'V_SHAPE': {
      const to = parameter('p', p, Number.MIN_VALUE);
      return (d) => Math.min(d / to, 1);
    }
    case 'LEVEL': {
      const [from, to] = [parameter('q', q, 0), parameter('p', p, Number.MIN_VALUE)];
      ordered(from, to);
      return (d, one, other) => {
        if (isWithin(d, from, one, other)) return 0;
        return isWithin(d, to, one, other) ? 0.5 : 1;
      };
    }
    case 'LINEAR': {
      const [from, to] = [parameter('q', q, 0), parameter('p', p, Number.MIN_VALUE)];
      ordered(from, to);
      return (d, one, other) => {
        if (isWithin(d, from, one, other)) return 0;
        return d < to ? (d - from) / (to - from) : 1;
      };
    }
    case 'GAUSSIAN': {
      const width = parameter('s', s, Number.MIN_VALUE);
      return (d, one, other) => {
        const widths = Number.isFinite(d) ? d / width : 2 * Math.abs(one / 2 / width - other / 2 / width);
        return -Math.expm1(-(widths * widths) / 2);
      };
    }
  }
}
