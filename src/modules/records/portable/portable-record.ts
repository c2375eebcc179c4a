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
import { documentPath, PersonalDocument } from '../documents/document.entity.js';
import { RecordSource } from '../imports/record-source.entity.js';
import { References } from '../imports/references.js';
import type { Value, Values } from '../kinds/cell.js';
import { recordKinds } from '../kinds/index.js';
import {
  type PlainRecord,
  type RecordKind,
  RecordKindName,
  refersTo,
  toValues,
} from '../kinds/record-kind.js';

import { RecordReport, RecordReportStep } from '../reports/report.entity.js';

/** Grows with every change of the file's shape. */
export const PORTABLE_VERSION = 1;
export const PORTABLE_SCHEMA = 'https://suksesi.example/schema/portable-record.schema.json';

/** What one person's file holds; `schema/portable-record.schema.json` describes it. */
export interface PortableRecord {
  readonly $schema: string;
  readonly version: number;
  readonly language: string;
  readonly on: string;
  readonly person: Sourced;
  readonly records: Readonly<Record<string, readonly Sourced[]>>;
  readonly reports: readonly object[];
  readonly documents: readonly object[];
  readonly reads: readonly {
    readonly at: string;
    readonly roles: readonly string[];
    readonly purpose: string | null;
    readonly fields: readonly string[];
  }[];
}

/** The values of a record, with where they come from and what other sources say. */
export interface Sourced {
  readonly [field: string]: Value | readonly SourceOfRecord[];
  readonly sources: readonly SourceOfRecord[];
}

type SourceOfRecord = Pick<Row<RecordSource>, 'source' | 'asOf' | 'comparedOn' | 'isOrigin' | 'differs'>;

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
  const sources = Map.groupBy(
    await rows.select(RecordSource, sql`t.person_id = ${id}`, { orderBy: raw('t.source') }),
    ({ recordId }) => recordId,
  );
  const [own] = await valuesOf(references, employee, [person]);
  const sourced = (values: Values, { id: recordId }: PlainRecord): Sourced => ({
    ...values,
    sources: (sources.get(String(recordId)) ?? []).map(toSource),
  });
  const records: Record<string, Sourced[]> = {};
  for (const kind of personalKinds) {
    const found = await rows.select(kind.entity, { employee: id } as never, { orderBy: raw('t.id') });
    const plain = found as readonly PlainRecord[];
    const values = await valuesOf(references, kind, plain);
    records[kind.name] = plain.map((record, index) => sourced(values[index] ?? {}, record));
  }
  const reads = await rows.select(RecordRead, sql`${id}::uuid = any(t.people)`, {
    orderBy: raw('t.id desc'),
  });
  return {
    $schema: PORTABLE_SCHEMA,
    version: PORTABLE_VERSION,
    language,
    on: today,
    person: sourced(own ?? {}, person as never),
    records,
    reports: await reportsOf(context, id),
    documents: (await rows.select(PersonalDocument, { employee: id }, { orderBy: raw('t.id') })).map(
      toDocument,
    ),
    reads: reads.map(toRead),
  };
}

async function reportsOf({ rows }: Context, id: string): Promise<object[]> {
  const inOrder = { orderBy: raw('t.id') };
  const steps = Map.groupBy(
    await rows.select(RecordReportStep, { employee: id }, inOrder),
    ({ report }) => report as unknown,
  );
  return (await rows.select(RecordReport, { employee: id }, inOrder)).map((report) => ({
    kind: report.kind,
    isCorrection: report.isCorrection,
    status: report.status,
    submittedOn: report.submittedOn,
    closedOn: report.closedOn,
    note: report.note,
    values: report.values,
    steps: (steps.get(report.id) ?? []).map(({ at, status, by, note }) => ({
      at: new Date(at).toISOString(),
      status,
      by,
      note,
    })),
  }));
}

/** The content is taken away under its path. */
function toDocument({ id, name, type, size, hash, uploadedAt }: Row<PersonalDocument>): object {
  return { name, type, size, hash, uploadedAt: new Date(uploadedAt).toISOString(), path: documentPath(id) };
}

function toSource({ source, asOf, comparedOn, isOrigin, differs }: Row<RecordSource>): SourceOfRecord {
  return { source, asOf, comparedOn, isOrigin, differs };
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
