import type { Cell, Value, Values } from './cell.js';
import { type Fault, FaultCode, FieldFault } from './fault.js';
import { recordKinds } from './index.js';
import type { RecordField, RecordKind } from './record-kind.js';
import { normalized, type Vocabulary } from './vocabulary.js';

/** Spreadsheets write such into cells whose formula fails. */
const SPREADSHEET_ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;
/** A value as given is repeated so far. */
const MAX_GIVEN = 200;

/** Headings of another system, by field; null for a column that is left out. */
export type Mapping = Readonly<Record<string, string | null>>;

/** The fields of a template: those of the record, and those that tell of others. */
export function columnsOfKind(kind: RecordKind): readonly RecordField[] {
  return [...kind.fields, ...kind.extra];
}

/** The kind of records that a name stands for: a kind, or a template in either language. */
export function kindOfName(name: string): RecordKind | null {
  const wanted = normalized(name);
  return (
    recordKinds.find(({ name: code, templates }) =>
      [code, ...templates].some((known) => normalized(known) === wanted),
    ) ?? null
  );
}

/** The one kind whose template the headings fill best; null where two do, or a needed one is missing. */
export function kindOfHeadings(headings: readonly string[]): RecordKind | null {
  const fitting = recordKinds
    .map((kind) => ({
      kind,
      known: headings.filter((heading) => fieldOfHeading(kind, heading) !== null).length,
    }))
    .filter(
      ({ kind, known }) =>
        known === headings.filter((heading) => heading !== '').length &&
        missingHeadings(kind, headings).length === 0,
    )
    .sort((a, b) => columnsOfKind(a.kind).length - columnsOfKind(b.kind).length);
  return fitting.length === 1 ? (fitting[0]?.kind ?? null) : null;
}

export function fieldOfHeading(kind: RecordKind, heading: string): RecordField | null {
  const wanted = normalized(heading);
  if (wanted === '') return null;
  return (
    columnsOfKind(kind).find(({ name, headings }) =>
      [name, ...headings].some((known) => normalized(known) === wanted),
    ) ?? null
  );
}

/** How many of some headings any template or mapping knows. */
export function countKnown(headings: readonly string[], mapping: Mapping | null): number {
  const mapped = new Set(Object.keys(mapping ?? {}).map(normalized));
  return headings.filter(
    (heading) =>
      mapped.has(normalized(heading)) || recordKinds.some((kind) => fieldOfHeading(kind, heading) !== null),
  ).length;
}

/** English headings of needed fields that no column gives. */
export function missingHeadings(kind: RecordKind, headings: readonly string[]): string[] {
  const given = new Set(headings.map((heading) => fieldOfHeading(kind, heading)?.name));
  return kind.fields
    .filter(({ isRequired, name }) => isRequired && name !== 'document' && !given.has(name))
    .map(({ headings: [english] }) => english);
}

export interface ReadRow {
  readonly values: Values;
  readonly faults: readonly Fault[];
  readonly findings: readonly Fault[];
}

/** The cells of a row, with the columns of formulas, of those without a result, and of covered cells. */
interface ReadCells {
  readonly cells: readonly Cell[];
  readonly formulas: readonly number[];
  readonly unsolved: readonly number[];
  readonly merged: readonly number[];
}

/** The column that stands for a field; null for one that is not read. */
export type Columns = readonly (RecordField | null)[];

/** Reads the cells of a row as values of its fields; whatever cannot be read is a fault. */
export function readRow(
  columns: Columns,
  { cells, formulas, unsolved, merged }: ReadCells,
  kind: RecordKind,
  vocabulary: Vocabulary,
): ReadRow {
  const values: Record<string, Value> = {};
  const faults: Fault[] = [];
  const findings: Fault[] = [];
  for (const [index, field] of columns.entries()) {
    if (field === null) continue;
    const cell = cells[index] ?? null;
    if (formulas.includes(index) && !unsolved.includes(index))
      findings.push({
        field: field.name,
        code: FaultCode.FORMULA_RESULT,
        given: shortened(cell),
        expected: null,
      });
    try {
      if (unsolved.includes(index)) throw new FieldFault(FaultCode.FORMULA_EMPTY);
      if (merged.includes(index)) throw new FieldFault(FaultCode.CELL_MERGED);
      const value = readCell(field, cell, vocabulary);
      values[field.name] = value;
      if (field.type.form === 'decimal' && Number(value) > 0 && Number(value) <= 100)
        findings.push({
          field: field.name,
          code: FaultCode.LOOKS_LIKE_SHARE,
          given: shortened(cell),
          expected: null,
        });
    } catch (error) {
      if (!(error instanceof FieldFault)) throw error;
      faults.push({ field: field.name, code: error.code, given: shortened(cell), expected: error.expected });
    }
  }
  const excess = cells.slice(columns.length).find((cell) => cell !== null && cell !== '');
  if (excess !== undefined)
    faults.push({
      field: null,
      code: FaultCode.CELLS_MISCOUNTED,
      given: shortened(excess),
      expected: String(columns.length),
    });
  for (const { name, isRequired } of kind.fields)
    if (isRequired && name !== 'document' && !(name in values) && !faults.some(({ field }) => field === name))
      faults.push({ field: name, code: FaultCode.REQUIRED, given: null, expected: null });
  return { values, faults, findings };
}

/** @throws {FieldFault} */
function readCell(field: RecordField, cell: Cell, vocabulary: Vocabulary): Value {
  if (isBlank(cell)) {
    if (field.isRequired && field.name !== 'document') throw new FieldFault(FaultCode.REQUIRED);
    return null;
  }
  if (typeof cell === 'string' && SPREADSHEET_ERROR.test(cell.trim()))
    throw new FieldFault(FaultCode.SPREADSHEET_ERROR);
  return field.type.parse(cell, vocabulary);
}

/** Offices write a dash for what they do not know. */
function isBlank(cell: Cell): cell is null {
  return cell === null || (typeof cell === 'string' && /^\s*[-–]?\s*$/.test(cell));
}

function shortened(cell: Cell): Cell {
  if (typeof cell !== 'string' || cell.length <= MAX_GIVEN) return cell;
  const cut = cell.slice(0, MAX_GIVEN);
  return `${cut.isWellFormed() ? cut : cut.slice(0, -1)}…`;
}
