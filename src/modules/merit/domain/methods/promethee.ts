import { checkTable, type DecisionTable, type Result, ranked, sum, type TableCriterion, TableFault } from './table.js';

export interface PreferenceCriterion extends TableCriterion {
  readonly preference: 'USUAL' | 'U_SHAPE' | 'V_SHAPE' | 'LEVEL' | 'LINEAR' | 'GAUSSIAN';
  readonly q?: number | undefined;
  readonly p?: number | undefined;
  readonly s?: number | undefined;
}

type Preference = (difference: number) => number;

/**
 * PROMETHEE II (Brans and Vincke 1985): net flow of preferences, weights divided by their sum, flows by n − 1. A preference whose
 * parameters are missing or out of order is refused, and so is a single row. Removing a row may change the order of two others.
 */
export function promethee(table: DecisionTable<PreferenceCriterion>): Result[] {
  checkTable(table, { least: 2 });
  const { criteria, alternatives } = table;
  const whole = sum(criteria.map(({ weight }) => weight));
  const net = new Float64Array(alternatives.length);
  criteria.forEach((criterion, at) => {
    const prefer = preferenceOf(criterion);
    const sign = criterion.direction === 'COST' ? -1 : 1;
    const share = criterion.weight / whole / (alternatives.length - 1);
    for (let a = 0; a < alternatives.length; a++) {
      for (let b = a + 1; b < alternatives.length; b++) {
        const difference = sign * ((alternatives[a]?.values[at] as number) - (alternatives[b]?.values[at] as number));
        if (difference === 0) continue;
        const flow = share * prefer(Math.abs(difference)) * Math.sign(difference);
        net[a] = (net[a] as number) + flow;
        net[b] = (net[b] as number) - flow;
      }
    }
  });
  return ranked(alternatives.map(({ id }, row) => ({ id, score: net[row] as number })));
}

/** The degree of preference, 0 to 1, for a difference above nought. */
function preferenceOf({ id, preference, q, p, s }: PreferenceCriterion): Preference {
  const parameter = (name: string, value: number | undefined, least: number): number => {
    if (value === undefined || !Number.isFinite(value) || value < least)
      throw new TableFault('PARAMETER', `${id}: the preference ${preference} needs ${name}${least > 0 ? ' above nought' : ' of nought or more'}`, {
        criterion: id,
      });
    return value;
  };
  const ordered = (low: number, high: number): void => {
    if (low > high) throw new TableFault('PARAMETER', `${id}: q (${low}) lies above p (${high})`, { criterion: id });
  };
  switch (preference) {
    case 'USUAL':
      return () => 1;
    case 'U_SHAPE': {
      const from = parameter('q', q, 0);
      return (d) => (d <= from ? 0 : 1);
    }
    case 'V_SHAPE': {
      const to = parameter('p', p, Number.MIN_VALUE);
      return (d) => Math.min(d / to, 1);
    }
    case 'LEVEL': {
      const [from, to] = [parameter('q', q, 0), parameter('p', p, Number.MIN_VALUE)];
      ordered(from, to);
      return (d) => (d <= from ? 0 : d <= to ? 0.5 : 1);
    }
    case 'LINEAR': {
      const [from, to] = [parameter('q', q, 0), parameter('p', p, Number.MIN_VALUE)];
      ordered(from, to);
      return (d) => (d <= from ? 0 : d < to ? (d - from) / (to - from) : 1);
    }
    case 'GAUSSIAN': {
      const width = parameter('s', s, Number.MIN_VALUE);
      return (d) => 1 - Math.exp(-(d * d) / (2 * width * width));
    }
  }
}
