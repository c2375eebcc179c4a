import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { raw, sql } from '../../../platform/database/sql.js';
import { forbidden } from '../../../platform/errors.js';
import { noteReadOf } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { decodeUuid } from '../../../platform/graphql/node-id.js';
import type { Download } from '../../../platform/http/file-download.js';
import { RecordRead } from '../../access/index.js';
import { Employee, mayReadRecord, WorkforcePermission } from '../../workforce/index.js';
import { References } from '../imports/references.js';
import type { Values } from '../kinds/cell.js';
import { recordKinds } from '../kinds/index.js';
import {
  type PlainRecord,
  type RecordKind,
  RecordKindName,
  refersTo,
  toValues,
} from '../kinds/record-kind.js';

/** Grows with every change of the file's shape. */
export const PORTABLE_VERSION = 1;
export const PORTABLE_SCHEMA = 'https://suksesi.example/schema/portable-record.schema.json';

/** What one person's file holds; `schema/portable-record.schema.json` describes it. */
export interface PortableRecord {
  readonly $schema: string;
  readonly version: number;
  readonly language: string;
  readonly on: string;
  readonly person: Values;
  readonly records: Readonly<Record<string, readonly Values[]>>;
  readonly reads: readonly {
    readonly at: string;
    readonly roles: readonly string[];
    readonly purpose: string | null;
    readonly fields: readonly string[];
  }[];
}

/** Kinds of records that belong to one person. */
export const personalKinds: readonly RecordKind[] = recordKinds.filter(
  ({ name, subject }) => subject === 'nip' && name !== RecordKindName.EMPLOYEE,
);

/** The whole record of a person with who looked at it, for the person or whoever may read it. Law 27/2022, article 13. */
export const portableDownload: Download = {
  path: '/portable-records/',
  cost: 2_000,
  async file(context, key) {
    const id = decodeUuid(key.replace(/\.json$/, ''), 'Employee', 'employee');
    if (!(await mayReadRecord(context, id)))
      throw forbidden({ permission: WorkforcePermission.READ_ALL_RECORDS });
    const record = await portableRecord(context, id);
    if (record === null) return null;
    noteReadOf(context, 'PortableRecord.records', id);
    return {
      name: `portable-record-${context.today}.json`,
      type: 'application/json; charset=utf-8',
      content: `${JSON.stringify(record, null, 2)}\n`,
    };
  },
};

export async function portableRecord(context: Context, id: string): Promise<PortableRecord | null> {
  const { rows, today, language } = context;
  const person = await context.loadRow(Employee, id);
  if (person === undefined) return null;
  const statements: BulkTransaction = { query: (statement) => rows.query(statement) };
  const references = new References(statements);
  const employee = recordKinds.find(({ name }) => name === RecordKindName.EMPLOYEE) as RecordKind;
  const [own] = await valuesOf(references, employee, [person]);
  const records: Record<string, Values[]> = {};
  for (const kind of personalKinds) {
    const found = await rows.select(kind.entity, { employee: id } as never, { orderBy: raw('t.id') });
    records[kind.name] = await valuesOf(references, kind, found as readonly PlainRecord[]);
  }
  const reads = await rows.select(RecordRead, sql`${id}::uuid = any(t.people)`, {
    orderBy: raw('t.id desc'),
  });
  return {
    $schema: PORTABLE_SCHEMA,
    version: PORTABLE_VERSION,
    language,
    on: today,
    person: own ?? {},
    records,
    reads: reads.map(toRead),
  };
}

function toRead({ at, roles, purpose, fields }: Row<RecordRead>): PortableRecord['reads'][number] {
  return { at: new Date(at).toISOString(), roles, purpose, fields };
}

async function valuesOf(
  references: References,
  kind: RecordKind,
  rows: readonly PlainRecord[],
): Promise<Values[]> {
  for (const { property, type } of kind.fields) {
    const reference = refersTo(property, type);
    if (reference === null || reference === 'employee') continue;
    await references.load(
      reference,
      'id',
      rows.flatMap((row) => (typeof row[property] === 'string' ? [row[property]] : [])),
    );
  }
  return rows.map((row) => {
    const { nip: _, ...values } = toValues(
      kind,
      row,
      (reference, id) => references.byId(reference, id)?.code ?? null,
    );
    return kind.name === RecordKindName.EMPLOYEE ? { nip: _ ?? null, ...values } : values;
  });
}
