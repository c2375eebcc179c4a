import type { Value } from './cell.js';
import { day, lastDay } from './day-types.js';
import { codeOf, type FieldType, nip, words } from './field-types.js';
import type { RecordField } from './record-kind.js';

interface Options {
  readonly property?: string;
  readonly optional?: true;
  readonly otherwise?: Value;
}

/** A field of a kind of record. */
export function field(
  name: string,
  type: FieldType,
  headings: RecordField['headings'],
  description: string,
  { property = name, optional, otherwise = null }: Options = {},
): RecordField {
  return {
    name,
    type,
    headings,
    description,
    property,
    isRequired: optional !== true && otherwise === null,
    otherwise,
  };
}

export const person = field(
  'nip',
  nip,
  ['NIP', 'NIP', 'nipBaru', 'NIP Baru', 'Nomor Induk Pegawai'],
  'The person.',
  {
    property: 'employee',
  },
);
export const document = field(
  'document',
  words(),
  ['Document', 'Nomor SK', 'No SK', 'SK Nomor', 'skNomor', 'Nomor Dokumen', 'Dokumen'],
  'Number of the decree, letter or certificate, 1 to 200 characters.',
);
export const from = field(
  'from',
  day,
  ['From', 'TMT', 'Mulai', 'Terhitung Mulai Tanggal', 'Tanggal Mulai', 'Mulai Berlaku'],
  'The first day.',
  { property: 'during.from' },
);
export const until = field(
  'to',
  lastDay,
  ['Until', 'Sampai', 'Sampai Dengan', 'Selesai', 'Tanggal Selesai', 'Berakhir', 'TMT Akhir'],
  'The first day after; null while no end is known.',
  { property: 'during.to', optional: true },
);
export const position = field(
  'position',
  codeOf('position'),
  ['Position', 'Kode Jabatan', 'Jabatan', 'Position Code'],
  'The position.',
);
export const unit = field(
  'unit',
  codeOf('unit'),
  ['Unit', 'Kode Unit', 'Unit Kerja', 'Kode Unit Kerja', 'Unit Code', 'Kode UNOR'],
  'The unit.',
);
