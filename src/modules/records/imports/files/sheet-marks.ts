// Read by a thread of its own, also from its source: it imports nothing of the service.

const TAG = /<(\/?)(?:\w+:)?(row|c|f|v|mergeCell|worksheet)\b([^>]*?)(\/?)>/g;
const PLACE = /\br=["']([A-Z]{1,3})(\d{1,7})["']/;
const ROW = /\br=["'](\d{1,7})["']/;
const STYLE = /\bs=["'](\d+)["']/;
/** A formula whose result is a text may have an empty one; of another the result was never stored. */
const IS_TEXT = /\bt=["'](?:str|inlineStr|s)["']/;
const RANGE = /\bref=["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']/;
/** Cells with formulas that are told of, at most. */
const MAX_FORMULAS = 20_000;
/** Cells that others cover, at most. */
const MAX_MERGED = 200_000;

/** Columns of cells, from 0, by the number of their row. */
type CellsByRow = Map<number, Set<number>>;

interface Cell {
  readonly column: number;
  readonly attributes: string;
  isFormula: boolean;
  hasValue: boolean;
}

/**
 * What a reader of sheets does not tell, piece by piece: formulas and those without a result, cells that show
 * percent, cells that a merged one covers. A row or cell that nothing closes is an error, and so are two cells in
 * one place: the reader would leave one out.
 */
export class SheetMarks {
  readonly formulas: CellsByRow = new Map();
  readonly unsolved: CellsByRow = new Map();
  readonly percents: CellsByRow = new Map();
  readonly merged: CellsByRow = new Map();
  readonly #percentStyles: ReadonlySet<string>;
  readonly #places = new Set<number>();
  #row = 0;
  #column = -1;
  #cell: Cell | null = null;
  #isInRow = false;
  #isEnded = false;
  #formulaCount = 0;
  #mergedCount = 0;
  #rest = '';

  // No parameter property: Node reads the source by leaving types out.
  constructor(percentStyles: ReadonlySet<string>) {
    this.#percentStyles = percentStyles;
  }

  take(piece: string): void {
    const text = this.#rest + piece;
    const end = text.lastIndexOf('>') + 1;
    for (const { index, 1: slash, 2: tag, 3: attributes = '', 4: empty } of text
      .slice(0, end)
      .matchAll(TAG)) {
      if (slash === '/') this.#close(tag ?? '', text[index - 1] ?? '>');
      else {
        this.#open(tag ?? '', attributes);
        if (empty === '/' && (tag === 'row' || tag === 'c')) this.#close(tag, '>');
      }
    }
    this.#rest = text.slice(end);
  }

  /** @throws where the sheet breaks off. */
  end(): void {
    if (!this.#isEnded) throw new Error('The sheet breaks off.');
    this.#expect(!this.#isInRow);
  }

  #open(tag: string, attributes: string): void {
    if (tag === 'row') {
      this.#expect(!this.#isInRow);
      this.#isInRow = true;
      this.#row = Number(ROW.exec(attributes)?.[1] ?? this.#row + 1);
      this.#column = -1;
      this.#places.clear();
    } else if (tag === 'c') {
      this.#expect(this.#isInRow && this.#cell === null);
      const letters = PLACE.exec(attributes)?.[1];
      this.#column = letters === undefined ? this.#column + 1 : columnOf(letters);
      if (this.#places.has(this.#column)) throw new Error('Two cells stand in one place.');
      this.#places.add(this.#column);
      this.#cell = { column: this.#column, attributes, isFormula: false, hasValue: false };
    } else if (tag === 'f' && this.#cell !== null) this.#cell.isFormula = true;
    else if (tag === 'mergeCell') this.#merge(attributes);
  }

  #close(tag: string, before: string): void {
    if (tag === 'worksheet') this.#isEnded = true;
    else if (tag === 'v' && this.#cell !== null) this.#cell.hasValue = before !== '>';
    else if (tag === 'c') {
      this.#expect(this.#cell !== null);
      this.#mark();
      this.#cell = null;
    } else if (tag === 'row') {
      this.#expect(this.#isInRow && this.#cell === null);
      this.#isInRow = false;
    }
  }

  #mark(): void {
    const cell = this.#cell;
    if (cell === null) return;
    const { column, attributes, isFormula, hasValue } = cell;
    if (isFormula && this.#formulaCount++ < MAX_FORMULAS) this.#add(this.formulas, this.#row, column);
    if (isFormula && !hasValue && !IS_TEXT.test(attributes)) this.#add(this.unsolved, this.#row, column);
    if (this.#percentStyles.size > 0 && this.#percentStyles.has(STYLE.exec(attributes)?.[1] ?? ''))
      this.#add(this.percents, this.#row, column);
  }

  #merge(attributes: string): void {
    const [, left = '', top = '', right = '', bottom = ''] = RANGE.exec(attributes) ?? [];
    for (let row = Number(top); row <= Number(bottom) && top !== ''; row++)
      for (let column = columnOf(left); column <= columnOf(right); column++) {
        if (row === Number(top) && column === columnOf(left)) continue;
        if (++this.#mergedCount > MAX_MERGED) throw new Error('Too many cells are merged.');
        this.#add(this.merged, row, column);
      }
  }

  #add(cells: CellsByRow, row: number, column: number): void {
    const columns = cells.get(row);
    if (columns === undefined) cells.set(row, new Set([column]));
    else columns.add(column);
  }

  #expect(isAsItMust: boolean): void {
    if (!isAsItMust) throw new Error('A row or cell is not closed.');
  }
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
