import { Field, Int, ObjectType } from 'type-graphql';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import type { Row } from '../../../platform/database/row-reader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { valuesOf } from '../acts/compare-one.js';
import { storedRecord } from '../acts/record-acts.js';
import { FieldValue } from '../imports/import.view.js';
import { References } from '../imports/references.js';
import { kindNamed } from '../kinds/index.js';
import type { RecordReport } from './report.entity.js';

@ObjectType({ description: 'The stored record that a report is about, as it is now.' })
export class PresentRecord {
  @Field(() => Int, { description: 'Its version; give it as `expectedRecordVersion`.' })
  version!: number;

  @Field(() => [FieldValue], { description: 'What it says, by field.' })
  values!: FieldValue[];
}

/** What a record says today, in the words of the templates. */
export async function presentRecordOf(
  { rows }: Context,
  { kind: name, recordId }: Row<RecordReport>,
): Promise<PresentRecord | null> {
  if (recordId === null) return null;
  const kind = kindNamed(name);
  const statements: BulkTransaction = { query: (statement) => rows.query(statement) };
  const stored = await storedRecord(statements, kind, recordId);
  if (stored === null) return null;
  const values = await valuesOf(kind, new References(statements), stored);
  return {
    version: Number(stored['version']),
    values: kind.fields.flatMap(({ name: field, type }) => {
      const value = values[field] ?? null;
      return value === null ? [] : [{ field, value: type.write(value) }];
    }),
  };
}
