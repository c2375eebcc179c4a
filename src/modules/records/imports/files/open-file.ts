import { open } from 'node:fs/promises';
import { fileTypeUnknown } from '../../errors.js';
import { type Encoding, openCsv } from './csv-file.js';
import type { CountKnown, SourceTable } from './source-file.js';
import { openWorkbook } from './workbook-file.js';

export interface FileOptions {
  readonly sheet: string | null;
  readonly encoding: Encoding | null;
}

const HEAD_BYTES = 4_096;

/**
 * Opens a CSV or a workbook, by its content.
 * @throws IMPORT_FILE_TYPE and the other refusals of files.
 */
export async function openSourceFile(
  path: string,
  { sheet, encoding }: FileOptions,
  countKnown: CountKnown,
): Promise<SourceTable> {
  const head = await headOf(path);
  const isArchive = head.subarray(0, 2).toString('latin1') === 'PK';
  const isCompound = head.subarray(0, 4).toString('hex') === 'd0cf11e0';
  if (isArchive || isCompound) return openWorkbook(path, sheet);
  const isUtf16 = head[0] === 0xff && head[1] === 0xfe;
  if (!isUtf16 && head.includes(0)) throw fileTypeUnknown({ type: head.subarray(0, 4).toString('hex') });
  return openCsv(path, countKnown, encoding);
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
