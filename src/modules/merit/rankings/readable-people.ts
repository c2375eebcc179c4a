import type { Context } from '../../../platform/context.js';
import { readableAmong, readableRecords } from '../../workforce/index.js';
import { knownNow } from '../image/people.query.js';
import { keptPerPerson } from '../image/per-person.js';
import type { RankingResult } from './ranking.js';

/** Callers whose readable people are kept: all officers of a city, or two planners of a country. */
const MOST_KEPT = { names: 1_000, people: 500_000 };

export type People = Pick<ReadonlySet<string>, 'has' | 'keys'>;

/** Everybody whose record the caller may read; null where that is everybody. Between requests only who changed is asked of again. */
export async function readablePeople(context: Context): Promise<People | null> {
  const { principal, today } = context;
  // Whom a committee judges changes with plans and shortlists, of which no change is told; who has no units reaches at most themselves.
  if (principal.everyRecord || principal.committees.length > 0 || principal.unitIds.length === 0) return readableRecords(context);
  return context.once('readable people', async () => {
    const { perPerson } = await knownNow(context);
    const caller = [today, principal.employeeId, ...[...principal.unitIds].sort()].join(' ');
    return keptPerPerson<true>(perPerson, 'readable', caller, MOST_KEPT).current(async (changed) =>
      changed === null ? new Map([...((await readableRecords(context)) ?? [])].map((id) => [id, true])) : readableAmong(context, changed),
    );
  });
}

const counted = new WeakMap<People, Map<string, number>>();

/** How many of these people a ranking considers. After a change of anybody they are other people, to be counted anew. */
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
