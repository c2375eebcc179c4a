import type { LocalDate } from '../../platform/calendar.js';
import { type RowReader } from '../../platform/database/row-reader.js';
import { sql } from '../../platform/database/sql.js';
import type { Context } from '../../platform/graphql/context.js';
import { noRulesOnDay } from './errors.js';
import { RuleParameter } from './rule-parameter.entity.js';

export interface Parameters {
  text(code: string): string;
  number(code: string): number;
  /** Null where no rule gives the figure on the day. */
  optional(code: string): string | null;
}

/**
 * The figures in force on a day; asking for one that is not is refused, for a rule must not run on a guess.
 */
export async function parametersOn(rows: RowReader, on: LocalDate): Promise<Parameters> {
  const found = await rows.select(RuleParameter, sql`t.during @> ${on}::date`);
  const values = new Map(found.map(({ code, value }) => [code, value]));
  const text = (code: string) => {
    const value = values.get(code);
    if (value === undefined) throw noRulesOnDay({ parameter: code, on });
    return value;
  };
  return { text, number: (code) => Number(text(code)), optional: (code) => values.get(code) ?? null };
}

export function parameters(context: Context, on: LocalDate): Promise<Parameters> {
  return context.once(`parameters:${on}`, () => parametersOn(context.rows, on));
}
