import { createHmac } from 'node:crypto';
import { type LocalDate, localDate } from '../calendar.js';
import { declareRefusal } from '../errors.js';
import type { RowReader } from './row-reader.js';
import { sql } from './sql.js';

/** Counts are shown in multiples of this to callers who may not know the people counted. */
export const ROUNDING_BASE = 10;
/** Below this a count is shown as 0: that somebody is there at all would tell of them. */
const SMALLEST_SHOWN = 5;

export const figuresWithheld = declareRefusal<{ argument: string }>(
  'FIGURES_WITHHELD',
  'Figures over everybody are open to callers without records for today and as a whole only, in groups that the service makes and without names. With this `argument` two answers could be subtracted to learn of one person; or it is the field that would name people.',
);

/**
 * The day by which figures for callers without records say where somebody serves: the first of the quarter.
 * Moves are public, and of two answers, one before and one after, the groups that changed would tell what is
 * counted of the one who moved.
 */
export function reportingDay(today: LocalDate): LocalDate {
  const month = Number(today.slice(5, 7));
  return localDate(Number(today.slice(0, 4)), month - ((month - 1) % 3), 1);
}

/**
 * The greatest first by what is shown, for the true order of what is rounded alike would tell the counts
 * apart; then as they came.
 */
export function largestFirst<Group>(
  groups: readonly Group[],
  disclosedCount: (group: Group) => number,
): Group[] {
  return groups.toSorted((a, b) => disclosedCount(b) - disclosedCount(a));
}

export type RoundCount = (count: number) => number;

/**
 * Random rounding, as statistics offices do it: a count goes to the multiple of the base below or above it,
 * the nearer the likelier. Equal counts are always rounded alike, by a secret of the installation. So two
 * counts that differ by one person are rounded independently, and asking again, elsewhere or by another
 * filter, tells nothing more.
 */
export async function roundingOf(rows: RowReader): Promise<RoundCount> {
  const kept = rows.memoize<{ secret: string | null }>('disclosure-secret', () => ({ secret: null }));
  if (kept.secret === null) {
    const [row] = await rows.query<{ secret: string }>(
      sql`select secret::text as "secret" from disclosure_secret`,
    );
    if (row === undefined) throw new Error('the installation has no secret for rounding: migrate it');
    kept.secret = row.secret;
  }
  const { secret } = kept;
  return (count) => randomlyRounded(secret, count);
}

/** 0 below the smallest that is shown; else a multiple of the base, less than one base away. */
export function randomlyRounded(secret: string, count: number): number {
  if (count < SMALLEST_SHOWN) return 0;
  const offset = createHmac('sha256', secret).update(String(count)).digest().readUInt32BE() % ROUNDING_BASE;
  return Math.floor((count + offset) / ROUNDING_BASE) * ROUNDING_BASE;
}
