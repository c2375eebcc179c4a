/** What a cell of a table says in a file: figures stay figures. */
export type FileCell = string | number | null;

const KEPT_MS = 60_000;

/**
 * Spreadsheets take a text for a formula that begins so; some divide cells at a semicolon or tab, and look at
 * each part.
 */
const FORMULA = /(^|[;,\t\r\n])(\s*)(?=[=+\-@＝＋－＠])/g;

/** RFC 4180 in UTF-8 with a mark, as spreadsheets want it; no cell can be taken for a formula. */
export async function csvOf(heads: readonly string[], rows: readonly (readonly FileCell[])[]): Promise<Blob> {
  const { writeCsv } = await import('hucre/csv');
  const text = writeCsv([[...heads], ...rows.map((row) => row.map(harmless))], { bom: true });
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}

/** A workbook with one sheet: headings stay in view, figures are figures, a NIP is a text. */
export async function xlsxOf(
  name: string,
  heads: readonly string[],
  rows: readonly (readonly FileCell[])[],
): Promise<Blob> {
  const { writeXlsx } = await import('hucre/xlsx');
  const content = await writeXlsx({
    sheets: [
      { name: sheetName(name), rows: [[...heads], ...rows.map((row) => [...row])], freezePane: { rows: 1 } },
    ],
  });
  return new Blob([content as Uint8Array<ArrayBuffer>], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}

/** Gives a file to the person. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the file after this.
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

function harmless(cell: FileCell): FileCell {
  return typeof cell === 'string' ? cell.replaceAll(FORMULA, "$1$2'") : cell;
}

/** Of 31 characters at most, without those that a workbook refuses in a name. */
function sheetName(name: string): string {
  return name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31);
}
