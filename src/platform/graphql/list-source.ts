/** A list in memory that need not be made whole to be read in parts. */
export interface ListSource<T> {
  readonly length: number;
  slice(from: number, to: number): readonly T[];
  /** Each element's own unchanging key. */
  keyOf(element: T): string;
  /** -1 for a key that the list does not hold. */
  positionOf(key: string): number;
}

/** A list in memory as the source of a connection; `keyOf` must tell its elements apart. */
export function listSource<T>(list: readonly T[], keyOf: (element: T) => string): ListSource<T> {
  return {
    length: list.length,
    slice: (from, to) => list.slice(from, to),
    keyOf,
    positionOf: (key) => list.findIndex((element) => keyOf(element) === key),
  };
}
