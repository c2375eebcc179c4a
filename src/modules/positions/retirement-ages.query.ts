import type { RowReader } from '../../platform/database/row-reader.js';
import { sql } from '../../platform/database/sql.js';
import type { Context } from '../../platform/graphql/context.js';
import { type AgePeriod, type AgeRule, agePeriods } from './domain/retirement.js';

/** Retirement ages of all days. */
export interface RetirementAges {
  readonly of: (postClass: string, family: string | null) => readonly AgePeriod[];
  /** Families that have a special rule. */
  readonly families: readonly string[];
}

export async function retirementAges(rows: RowReader): Promise<RetirementAges> {
  // As one text: each request reads it, and it seldom differs from the last.
  const [row] = await rows.query<{ text: string }>(
    sql`select coalesce(json_agg(r), '[]')::text as "text" from (
      select class, family, age, legal_basis as "legalBasis", lower(during) as "from", upper(during) as "to" from retirement_rule order by class, family, during) r`,
  );
  const text = row?.text ?? '[]';
  // What follows from the rules outlives a request: it is worked out again only when they read otherwise.
  const latest = latestAges(rows);
  if (latest.ages === null || latest.text !== text)
    Object.assign(latest, { text, ages: agesUnder(JSON.parse(text) as AgeRule[]) });
  return latest.ages as RetirementAges;
}

function latestAges(rows: RowReader): { text: string; ages: RetirementAges | null } {
  return rows.memoize('retirement ages', () => ({ text: '', ages: null }));
}

function agesUnder(rules: readonly AgeRule[]): RetirementAges {
  const known = new Map<string, readonly AgePeriod[]>();
  return {
    families: [...new Set(rules.flatMap(({ family }) => family ?? []))],
    of(postClass, family) {
      const key = `${postClass} ${family ?? ''}`;
      const found = known.get(key) ?? agePeriods(rules, postClass, family);
      known.set(key, found);
      return found;
    },
  };
}

/** The ages as of this request. */
export function agesNow(context: Context): Promise<RetirementAges> {
  return context.once('retirement ages', () => retirementAges(context.rows));
}

/**
 * Reads with the ages of last time while the rules are read, so that both go in one packet; and again where
 * the rules read otherwise.
 */
export async function underAgesNow<Result>(
  context: Context,
  read: (ages: RetirementAges) => Promise<Result>,
): Promise<Result> {
  const { ages: latest } = latestAges(context.rows);
  if (latest === null) return read(await agesNow(context));
  const [ages, found] = await Promise.all([agesNow(context), read(latest)]);
  return ages === latest ? found : read(ages);
}
