import { sum } from './magnitudes.js';

export interface Agreement {
  /** −1 to 1; `null` where one of the two does not order anything. */
  readonly kendallTauB: number | null;
  readonly spearmanRho: number | null;
  readonly concordant: number;
  readonly discordant: number;
}

/**
 * How far two lists of values order the same things alike: Kendall's tau-b and Spearman's rho on mid-ranks.
 */
export function agreementOf(x: readonly number[], y: readonly number[]): Agreement {
  let [concordant, discordant, tiedX, tiedY] = [0, 0, 0, 0];
  for (let a = 0; a < x.length; a++) {
    for (let b = a + 1; b < x.length; b++) {
      const product =
        Math.sign((x[a] as number) - (x[b] as number)) * Math.sign((y[a] as number) - (y[b] as number));
      if (product > 0) concordant++;
      else if (product < 0) discordant++;
      else if (x[a] !== x[b]) tiedY++;
      else if (y[a] !== y[b]) tiedX++;
    }
  }
  const pairs = concordant + discordant;
  const scale = Math.sqrt((pairs + tiedX) * (pairs + tiedY));
  return {
    kendallTauB: scale === 0 ? null : (concordant - discordant) / scale,
    spearmanRho: correlation(midranks(x), midranks(y)),
    concordant,
    discordant,
  };
}

/** Ranks from 1, the tied sharing the mean of theirs. */
export function midranks(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to++;
    for (let at = from; at <= to; at++) ranks[order[at]?.index as number] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

function correlation(x: readonly number[], y: readonly number[]): number | null {
  const mean = (values: readonly number[]) => sum(values) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const product = sum(x.map((value, at) => (value - mx) * ((y[at] as number) - my)));
  const scale = Math.sqrt(
    sum(x.map((value) => (value - mx) ** 2)) * sum(y.map((value) => (value - my) ** 2)),
  );
  return scale === 0 ? null : product / scale;
}
