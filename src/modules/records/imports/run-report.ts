import type { BulkWriter } from '../../../platform/database/bulk-writer.js';
import { sql } from '../../../platform/database/sql.js';
import type { Language } from '../../../platform/i18n/language.js';
import { EVERYBODY } from '../../../platform/principal.js';
import type { Fault } from '../kinds/fault.js';
import { countRows, type RunCounts } from './check-run.js';
import { faultText } from './fault-text.js';

/** What the dry run of a run found, for whoever sits at the console. */
export interface RunReport extends RunCounts {
  readonly faults: readonly (Pick<Fault, 'field' | 'code'> & {
    readonly file: string;
    readonly number: number;
    readonly text: (language: Language) => string;
  })[];
}

export function readRun(writer: BulkWriter, runId: string, most: number): Promise<RunReport> {
  return writer.transaction(EVERYBODY, async (transaction) => {
    const faults = await transaction.query<Fault & { file: string; number: number }>(sql`
      select f.name as file, r.number, fault ->> 'field' as field, fault ->> 'code' as code, fault -> 'given' as given,
        fault ->> 'expected' as expected
      from import_row r join import_file f on f.id = r.file_id, jsonb_array_elements(r.faults) fault
      where r.run_id = ${runId} order by f.name, r.number, r.part limit ${most}`);
    return {
      ...(await countRows(transaction, runId)),
      faults: faults.map((fault) => ({ ...fault, text: (language) => faultText(fault, language) })),
    };
  });
}
