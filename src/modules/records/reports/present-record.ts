import { Field, Int, ObjectType } from 'type-graphql';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import type { Context } from '../../../platform/graphql/context.js';
import { valuesOf } from '../acts/compare-one.js';
import { storedRecord } from '../acts/record-acts.js';
import { FieldValue } from '../imports/import.view.js';
import { References } from '../imports/references.js';
import type { PlainRecord, RecordKind } from '../kinds/record-kind.js';

@ObjectType({ description: 'A stored record, as it is now.' })
export class PresentRecord {
  @Field(() => Int, { description: 'Its version; give it as `expectedRecordVersion`.' })
  version!: number;

  @Field(() => [FieldValue], { description: 'What it says, by field.' })
  values!: FieldValue[];
}

/** A record as the caller's row scope lets it be read; null where it is not there. */
export function readStored({ rows }: Context, kind: RecordKind, id: string): Promise<PlainRecord | null> {
  return storedRecord(readerOf(rows), kind, id);
}

/** What a record says today, in the words of the templates. */
export async function presentRecordOf(
  { rows }: Context,
  kind: RecordKind,
  stored: PlainRecord,
): Promise<PresentRecord> {
  const values = await valuesOf(kind, new References(readerOf(rows)), stored);
  return {
    version: Number(stored['version']),
    values: kind.fields.flatMap(({ name: field, type }) => {
      const value = values[field] ?? null;
      return value === null ? [] : [{ field, value: type.write(value) }];
    }),
  };
}

function readerOf(rows: Context['rows']): BulkTransaction {
  return { query: (statement) => rows.query(statement) };
}
