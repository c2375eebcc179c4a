import { type EntityManager, ref } from '@mikro-orm/postgresql';
import type { Context } from '../../../platform/graphql/context.js';
import { type RankingResult, selectionOf } from '../../ranking/index.js';
import type { Filling } from '../fillings/filling.entity.js';
import type { ShortlistEntry } from '../fillings/shortlist.entity.js';
import { SelectionOutcome } from './selection-outcome.entity.js';

/**
 * Counts how the groups fared up to the shortlist that is being closed, and remembers in which groups the
 * shortlisted are on the day of the ranking.
 */
export async function recordOutcomes(
  context: Context,
  filling: Filling,
  ranking: RankingResult,
  entries: readonly ShortlistEntry[],
): Promise<void> {
  const { em, today } = context;
  const { counts, groups } = await selectionOf(
    context,
    ranking,
    new Set(entries.map(({ employee }) => employee.id)),
  );
  for (const entry of entries) entry.groups = groups.get(entry.employee.id) ?? null;
  for (const { grouping, group, feeder, reached } of counts)
    em.create(SelectionOutcome, {
      filling: ref(filling),
      closedOn: today,
      grouping,
      groupName: group,
      feeder,
      known: reached.KNOWN,
      eligible: reached.ELIGIBLE,
      pool: reached.POOL,
      shortlist: reached.SHORTLIST,
    });
}

/**
 * Counts who was chosen in the groups that were remembered when the shortlist was closed, whatever has been
 * corrected since; shortlists closed before any were kept have none.
 */
export async function countChosen(
  em: EntityManager,
  filling: Filling,
  { groups }: ShortlistEntry,
): Promise<void> {
  for (const outcome of await em.find(SelectionOutcome, { filling: filling.id }))
    if (groups?.[outcome.grouping] === outcome.groupName) outcome.appointed = 1;
}
