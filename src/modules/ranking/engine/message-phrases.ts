/** Months of service by affair, as a part of a sentence. */
export function inAffairs(affairs: readonly { affair: string | null; months: number }[]): string {
  if (affairs.length === 0) return ' in the related field';
  return ` in the related field: ${affairs.map(({ affair, months }) => `${affair ?? 'not mapped'} ${months}`).join(', ')}`;
}

/** One year, or the first and the last. */
export function yearSpan({ from, until }: { from: number; until: number }): string {
  return from === until ? `${from}` : `${from} to ${until}`;
}

/** Score units, of which a million are one point, with six decimals. */
export function units(value: number): string {
  return (value / 1_000_000).toFixed(6);
}

/** Hundredths of a point, with two decimals. */
export function hundredths(points: number): string {
  return (points / 100).toFixed(2);
}

/** A number with its noun. */
export function count(number: number, singular: string, plural: string): string {
  return `${number} ${number === 1 ? singular : plural}`;
}
