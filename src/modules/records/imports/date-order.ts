import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { sql } from '../../../platform/database/sql.js';
import type { Cell } from '../kinds/cell.js';
import { FaultCode } from '../kinds/fault.js';
import type { Columns } from '../kinds/template.js';
import { RowOutcome } from './import.enums.js';

const WRITTEN = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{4}(?: 0?0:00(?::00)?)?\s*$/;

interface ColumnOfDays {
  /** A day that names the month first, as no other reading is possible; null while there is none. */
  monthFirst: string | null;
  hasDayFirst: boolean;
  /** Rows whose day can be read either way. */
  readonly either: number[];
}

/**
 * Whether the days of each column are written day first. In a column that names months first elsewhere, and never
 * a day, those that can be read either way are not guessed.
 */
export class DateOrder {
  readonly #columns = new Map<number, ColumnOfDays>();

  constructor(private readonly fields: Columns) {}

  note(cells: readonly Cell[], number: number): void {
    for (const [index, field] of this.fields.entries()) {
      const cell = cells[index];
      const written =
        field?.type.input === 'LocalDate' && typeof cell === 'string' ? WRITTEN.exec(cell) : null;
      if (written === null) continue;
      const [first, second] = [Number(written[1]), Number(written[2])];
      const column = this.#columns.get(index) ?? { monthFirst: null, hasDayFirst: false, either: [] };
      this.#columns.set(index, column);
      if (first > 12) column.hasDayFirst = true;
      else if (second > 12) column.monthFirst ??= written[0].trim();
      else if (first !== second) column.either.push(number);
    }
  }

  /** Refuses the rows of a file whose days can be read either way. */
  async refuse(transaction: BulkTransaction, fileId: string): Promise<void> {
    for (const [index, { monthFirst, hasDayFirst, either }] of this.#columns) {
      const name = this.fields[index]?.name;
      if (monthFirst === null || hasDayFirst || either.length === 0 || name === undefined) continue;
      const fault = { field: name, code: FaultCode.DATE_ORDER, expected: monthFirst };
      await transaction.query(sql`
        update import_row set outcome = ${RowOutcome.REFUSED},
          faults = faults || jsonb_build_array(${JSON.stringify(fault)}::jsonb || jsonb_build_object('given', values -> ${name}::text))
        where file_id = ${fileId} and number = any(${either}::int[]) and part = 0`);
      await transaction.query(sql`
        delete from import_row where file_id = ${fileId} and number = any(${either}::int[]) and part > 0`);
    }
  }
}
