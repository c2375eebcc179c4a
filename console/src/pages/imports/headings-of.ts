const ZIP = 'PK';
const HEAD_BYTES = 64_000;

/** The first row of a file, as CSV or as a workbook; empty where there is none that can be read. */
export async function headingsOf(file: File): Promise<readonly string[]> {
  try {
    const isWorkbook = (await file.slice(0, 2).text()) === ZIP;
    const cells = isWorkbook ? await firstOfWorkbook(file) : await firstOfText(file);
    return cells.map((cell) => String(cell ?? '').trim()).filter((heading) => heading !== '');
  } catch {
    return [];
  }
}

async function firstOfWorkbook(file: File): Promise<readonly unknown[]> {
  const { readXlsx } = await import('hucre/xlsx');
  const workbook = await readXlsx(new Uint8Array(await file.arrayBuffer()));
  return workbook.sheets[0]?.rows[0] ?? [];
}

async function firstOfText(file: File): Promise<readonly unknown[]> {
  const { parseCsv, detectDelimiter } = await import('hucre/csv');
  const head = await file.slice(0, HEAD_BYTES).text();
  return parseCsv(head, { delimiter: detectDelimiter(head) })[0] ?? [];
}
