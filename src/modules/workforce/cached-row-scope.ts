import { type Sql, sql } from '../../platform/database/sql.js';
import type { Context } from '../../platform/graphql/context.js';
import { recordScope } from './records/record-scope.js';

/** The shorter of two lists of ids: people whose record a caller may read, or everybody else. */
export interface ListedRowScope {
  /** As the database writes an array. */
  readonly ids: string;
  readonly areWithin: boolean;
}

/** Whose records a caller may read, kept between requests. */
export interface CachedRowScope {
  has(employeeId: string): boolean;
  /** Null where both lists are too long to be sent. */
  listed(): Promise<ListedRowScope | null>;
}

/** Null of callers for whom none is kept. */
type KeepReach = (context: Context) => Promise<CachedRowScope | null>;

let keep: KeepReach = async () => null;

/** Told once, by the module that hears of changes. */
export function cacheRowScopeBy(keeper: KeepReach): void {
  keep = keeper;
}

/** Forgotten with everything else that a request knows, once it has written. */
function foundIn(context: Context): { reach?: CachedRowScope } {
  return context.once('kept reach', () => ({}));
}

async function keptReach(context: Context): Promise<CachedRowScope | null> {
  const kept = computedRowScope(context) ?? (await keep(context));
  if (kept !== null) foundIn(context).reach = kept;
  return kept;
}

/** What the request has found before, at once. */
export function computedRowScope(context: Context): CachedRowScope | undefined {
  return foundIn(context).reach;
}

/**
 * The same condition as `recordScope`, for statements that look at everybody: a short list costs less than a
 * look at each person's placement.
 */
export async function listedRowScope(context: Context, person: Sql): Promise<Sql> {
  const listed = context.principal.everyRecord
    ? null
    : await keptReach(context).then((kept) => kept?.listed() ?? null);
  if (listed === null) return recordScope(context, person);
  // As a set of rows: plans know no values, and compare with an array one by one.
  const ids = sql`(select unnest(${listed.ids}::uuid[]))`;
  return listed.areWithin ? sql`${person} in ${ids}` : sql`${person} not in ${ids}`;
}
