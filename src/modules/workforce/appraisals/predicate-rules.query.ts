import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { type Row, type RowReader, tableName } from '../../../platform/database/row-reader.js';
import { raw, sql } from '../../../platform/database/sql.js';
import { noPredicateRule } from '../errors.js';
import { lastDayOf } from './appraisal-year.js';
import type { PerformancePredicate, PerformanceRating } from './performance-appraisal.entity.js';
import { PredicateRule, PredicateSpreadRule } from './predicate-rules.entity.js';

export interface Rated {
  readonly workResult: PerformanceRating;
  readonly behaviour: PerformanceRating;
}

/**
 * Gives the predicate of what somebody was rated; refuses, at the argument, what the matrix does not hold.
 */
export type PredicateMatrix = (rated: Rated, argument: string) => PerformancePredicate;

export async function matrixOf(rows: RowReader, year: number): Promise<PredicateMatrix> {
  const cells = await rows.select(PredicateRule, sql`t.during @> ${lastDayOf(year)}::date`);
  return ({ workResult, behaviour }, argument) => {
    const cell = cells.find((row) => row.workResult === workResult && row.behaviour === behaviour);
    if (cell === undefined) throw noPredicateRule({ argument, year, workResult, behaviour });
    return cell.predicate;
  };
}

/** The predicates of every year by the two ratings; null where no rule of that year says one. */
export async function predicateMatrices(
  transaction: BulkTransaction,
): Promise<(year: number) => (workResult: string, behaviour: string) => string | null> {
  const cells = await transaction.query<Rated & { predicate: string; from: string; to: string | null }>(sql`
    select work_result as "workResult", behaviour, predicate, lower(during)::text as "from", upper(during)::text as "to"
    from ${tableName(PredicateRule)}`);
  return (year) => {
    const day = lastDayOf(year);
    const own = cells.filter(({ from, to }) => from <= day && (to === null || day < to));
    return (workResult, behaviour) =>
      own.find((cell) => cell.workResult === workResult && cell.behaviour === behaviour)?.predicate ?? null;
  };
}

export function spreadRulesOf(rows: RowReader, year: number): Promise<Row<PredicateSpreadRule>[]> {
  return rows.select(PredicateSpreadRule, sql`t.during @> ${lastDayOf(year)}::date`, {
    orderBy: raw('t.ordinal'),
  });
}
