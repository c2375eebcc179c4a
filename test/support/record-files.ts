import type pg from 'pg';
import { kindNamed, recordKinds } from '../../src/modules/records/kinds/index.js';
import {
  fromJsonRow,
  type RecordKind,
  RecordKindName,
  refersTo,
  toValues,
} from '../../src/modules/records/kinds/record-kind.js';
import { tableOf } from '../../src/platform/database/entity-tables.js';

/** A file of the import, as text. */
export interface RecordFile {
  readonly kind: RecordKindName;
  readonly name: string;
  readonly content: string;
}

const TABLE_OF = {
  employee: 'employee',
  unit: 'unit',
  position: '"position"',
  competency: 'competency',
} as const;

/** Everything that a database holds of people, units, positions and standards, one file a kind. */
export async function recordFiles(database: pg.Client, language: 'en' | 'id' = 'en'): Promise<RecordFile[]> {
  const codes = new Map<string, string>();
  for (const [reference, table] of Object.entries(TABLE_OF)) {
    const column = reference === 'employee' ? 'nip' : 'code';
    const { rows } = await database.query<{ id: string; code: string }>(
      `select id, ${column} as code from ${table}`,
    );
    for (const { id, code } of rows) codes.set(`${reference} ${id}`, code);
  }
  const files: RecordFile[] = [];
  for (const { name } of recordKinds) {
    const kind = kindNamed(name);
    const where = name === RecordKindName.REQUIREMENT ? 'where position_id is not null' : '';
    const { rows } = await database.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from ${tableOf(kind.entity).name} t ${where} order by id`,
    );
    if (rows.length > 0)
      files.push({
        kind: name,
        name: `${kind.templates[language === 'en' ? 0 : 1]}.csv`,
        content: textOf(
          kind,
          rows.map(({ row }) => row),
          language,
          (reference, id) => codes.get(`${reference} ${id}`) ?? null,
        ),
      });
  }
  return files;
}

function textOf(
  kind: RecordKind,
  rows: readonly Record<string, unknown>[],
  language: 'en' | 'id',
  codeOf: (reference: string, id: string) => string | null,
): string {
  const separator = language === 'en' ? ',' : ';';
  const fields = kind.fields.filter(
    ({ property, type }) => refersTo(property, type) === null || property !== '',
  );
  const lines = [fields.map(({ headings }) => headings[language === 'en' ? 0 : 1])];
  for (const row of rows) {
    const values = toValues(kind, fromJsonRow(kind.entity, row), codeOf);
    lines.push(fields.map(({ name, type }) => (values[name] == null ? '' : type.write(values[name]))));
  }
  return `${lines.map((cells) => cells.map((cell) => quoted(cell, separator)).join(separator)).join('\n')}\n`;
}

function quoted(cell: string, separator: string): string {
  return /["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
