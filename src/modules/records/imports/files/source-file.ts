import type { Cell } from '../../kinds/cell.js';

/** A row of cells, with its number in the file: the headings are row 1 unless empty rows stand above. */
export interface SourceRow {
  readonly number: number;
  readonly cells: readonly Cell[];
  /** Columns whose cell holds a formula: its last result was read. */
  readonly formulas: readonly number[];
  /** Columns whose cell holds a formula without a result. */
  readonly unsolved: readonly number[];
  /** Columns whose cell is covered by one that it was merged with. */
  readonly merged: readonly number[];
}

/** A table in a file: headings, then rows. */
export interface SourceTable {
  readonly headings: readonly string[];
  readonly sheet: string | null;
  /** Days to add to days that are stored as numbers. */
  readonly epochDays: number;
  rows(): AsyncIterable<SourceRow>;
}

/** Tells of a candidate for the headings how many of them are known. */
export type CountKnown = (headings: readonly string[]) => number;

/** Columns at most. */
export const MAX_COLUMNS = 100;
/** Characters of a cell at most; longer than any field takes. */
export const MAX_CELL_LENGTH = 10_000;

export function isEmptyRow(cells: readonly Cell[]): boolean {
  return cells.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''));
}

/** Headings without the empty ones at the end. */
export function trimmedHeadings(cells: readonly Cell[]): string[] {
  const headings = cells.map((cell) =>
    cell === null ? '' : String(cell).toWellFormed().replaceAll('\0', '\ufffd').trim(),
  );
  while (headings.at(-1) === '') headings.pop();
  return headings;
}
