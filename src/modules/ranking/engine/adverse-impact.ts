/** Selected and all of one group at one stage. */
export interface GroupCount {
  readonly selected: number;
  readonly total: number;
}

export interface Impact {
  readonly rate: number;
  /** Rate over the highest group's; `null` where nobody of the reference was selected. */
  readonly ratio: number | null;
  /** Strictly below four fifths, compared as whole numbers. */
  readonly adverse: boolean;
  /** Two-sided exact p against the reference; `null` for the reference itself. */
  readonly p: number | null;
}

/** Index of the group with the highest rate; of equal ones the first. */
export function referenceOf(groups: readonly GroupCount[]): number {
  return groups.reduce((best, { selected, total }, at) => {
    const leader = groups[best] as GroupCount;
    return selected * leader.total > leader.selected * total ? at : best;
  }, 0);
}

/**
 * A group compared with the reference: rates as fractions of whole numbers, so that exactly four fifths is
 * not below it. 29 CFR 1607.4 D.
 */
export function impactOf({ selected, total }: GroupCount, reference: GroupCount | null): Impact {
  const rate = total === 0 ? 0 : selected / total;
  if (reference === null) return { rate, ratio: 1, adverse: false, p: null };
  const ratio = reference.selected === 0 ? null : (selected * reference.total) / (total * reference.selected);
  const adverse = 5 * selected * reference.total < 4 * reference.selected * total;
  return {
    rate,
    ratio,
    adverse,
    p: fisher(selected, total - selected, reference.selected, reference.total - reference.selected),
  };
}

const SAME = 1 + 1e-7;

/**
 * Fisher's exact test, two-sided: every table with the same margins whose probability does not exceed the
 * observed one's.
 */
export function fisher(a: number, b: number, c: number, d: number): number {
  const [row, column, all] = [a + b, a + c, a + b + c + d];
  const logs = logFactorials(all);
  const probability = (x: number) =>
    Math.exp(
      (logs[row] as number) +
        (logs[all - row] as number) +
        (logs[column] as number) +
        (logs[all - column] as number) -
        (logs[all] as number) -
        (logs[x] as number) -
        (logs[row - x] as number) -
        (logs[column - x] as number) -
        (logs[all - row - column + x] as number),
    );
  const observed = probability(a) * SAME;
  let p = 0;
  for (let x = Math.max(0, row + column - all); x <= Math.min(row, column); x++) {
    const chance = probability(x);
    if (chance <= observed) p += chance;
  }
  return Math.min(1, p);
}

function logFactorials(most: number): Float64Array {
  const logs = new Float64Array(most + 1);
  for (let value = 2; value <= most; value++) logs[value] = (logs[value - 1] as number) + Math.log(value);
  return logs;
}
