import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { tableName } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import { ScaleStep } from '../../organization/index.js';
import { EmploymentStatusEffect } from '../../workforce/index.js';
import { type Vocabulary, WordList } from '../kinds/vocabulary.js';

interface Step {
  readonly scale: string;
  readonly code: string;
  readonly name: string;
  readonly nameInEnglish: string | null;
  readonly display: string | null;
}

/** The words of scales and statuses, as they are stored today. */
export async function readVocabulary(transaction: BulkTransaction): Promise<Vocabulary> {
  const steps = await transaction.query<Step>(sql`
    select scale, code, name, name_in_english as "nameInEnglish", display from ${tableName(ScaleStep)}
    union all
    select 'EMPLOYMENT_STATUS', code, name, null, null from ${tableName(EmploymentStatusEffect)}
    order by 1, 2`);
  const lists = new Map(
    [...Map.groupBy(steps, ({ scale }) => scale)].map(([scale, own]) => {
      const list = new WordList([...new Set(own.map(({ code }) => code))]);
      for (const { code, display } of own) list.add(display, code);
      for (const { code, name, nameInEnglish } of own) {
        list.add(name, code);
        list.add(nameInEnglish, code);
      }
      return [scale, list];
    }),
  );
  return { scale: (name) => lists.get(name) ?? new WordList([]) };
}
