import type { Context } from '../../../platform/graphql/context.js';
import {
  type CachedRowScope,
  cacheRowScopeBy,
  readableAmong,
  readableRecords,
  unreadable,
} from '../../workforce/index.js';
import { currentSnapshot } from '../columnar/people.query.js';
import { cachedPerPerson } from '../columnar/per-person-cache.js';
import type { RankingResult } from './ranking.js';

/** Callers whose readable people are kept: all officers of a city, or two planners of a country. */
const MAX_KEPT = { names: 1_000, people: 500_000 };

export type People = Pick<ReadonlySet<string>, 'has' | 'keys'>;

/** A person in a list costs a statement about a microsecond; a look at a placement three. */
const MAX_LISTED = 10_000;

/**
 * Everybody whose record the caller may read; null where that is everybody. Between requests only who changed
 * is asked of again.
 */
export async function readablePeople(context: Context): Promise<People | null> {
  const { principal } = context;
  // Whom a committee judges changes with plans and shortlists, of which no change is told; who has no units
  // reaches at most themselves.
  if (principal.everyRecord || principal.committees.length > 0 || principal.unitIds.length === 0)
    return readableRecords(context);
  return context.once('readable people', async () => {
    const { perPerson } = await currentSnapshot(context);
    return cachedPerPerson<true>(perPerson, 'readable', callerOf(context), MAX_KEPT).current(
      async (changed) =>
        changed === null
          ? new Map([...((await readableRecords(context)) ?? [])].map((id) => [id, true]))
          : readableAmong(context, changed),
    );
  });
}

function callerOf({ principal, today }: Context): string {
  return [today, principal.employeeId, ...[...principal.unitIds].sort()].join(' ');
}

async function reachOf(context: Context): Promise<CachedRowScope | null> {
  const { principal } = context;
  if (principal.everyRecord || principal.committees.length > 0 || principal.unitIds.length === 0) return null;
  const readable = (await readablePeople(context)) as ReadonlyMap<string, true>;
  return {
    has: (id) => readable.has(id),
    listed: async () => {
      const { perPerson, store } = await currentSnapshot(context);
      const areWithin = readable.size <= store.size / 2;
      if (areWithin) return readable.size <= MAX_LISTED ? { ids: arrayOf(readable), areWithin } : null;
      const beyond = await cachedPerPerson<true>(
        perPerson,
        'beyond reach',
        callerOf(context),
        MAX_KEPT,
      ).current((changed) => unreadable(context, changed));
      return beyond.size <= MAX_LISTED ? { ids: arrayOf(beyond), areWithin } : null;
    },
  };
}

const arrays = new WeakMap<ReadonlyMap<string, true>, string>();

/** Written once for all the statements that it goes into. */
function arrayOf(people: ReadonlyMap<string, true>): string {
  const array = arrays.get(people) ?? `{${[...people.keys()].join()}}`;
  arrays.set(people, array);
  return array;
}

cacheRowScopeBy(reachOf);

const counted = new WeakMap<People, Map<string, number>>();

/**
 * How many of these people a ranking considers. After a change of anybody they are other people, and are
 * counted again.
 */
export function consideredAmong(people: People, ranking: RankingResult): number {
  const known = counted.get(people) ?? new Map<string, number>();
  counted.set(people, known);
  const question = `${ranking.on} ${ranking.considered}`;
  const before = known.get(question);
  if (before !== undefined) return before;
  let considered = 0;
  for (const id of people.keys()) if (ranking.isConsidered(id)) considered++;
  known.set(question, considered);
  return considered;
}
