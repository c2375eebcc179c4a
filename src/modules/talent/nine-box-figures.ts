import type { LocalDate } from '../../platform/calendar.js';
import { figuresWithheld, type RoundCount } from '../../platform/database/disclosure-control.js';
import type { RowReader } from '../../platform/database/row-reader.js';
import type { Context } from '../../platform/graphql/context.js';
import { heldPosts } from '../positions/index.js';
import { distributionOf } from './domain/nine-box.js';
import type { MappedPerson } from './nine-box.js';
import { type NineBoxDistribution, NineBoxGrouping } from './nine-box.view.js';

export const exactly: RoundCount = (count) => count;

export function roundedDistribution(people: readonly MappedPerson[], round: RoundCount): NineBoxDistribution {
  const { boxes, ...counts } = distributionOf(people);
  const { people: all, certain, performanceOpen, potentialOpen, expired } = counts;
  return {
    people: round(all),
    certain: round(certain),
    performanceOpen: round(performanceOpen),
    potentialOpen: round(potentialOpen),
    expired: round(expired),
    boxes: boxes.map(({ box, people: inBox, possible }) => ({
      box,
      people: round(inBox),
      possible: round(possible),
    })),
  };
}

/** A caller without records could tell one person by choosing who, when or how to count. */
export function refuseChoices(choices: Readonly<Record<string, unknown>>): void {
  for (const [argument, value] of Object.entries(choices))
    if (value !== null && value !== undefined) throw figuresWithheld({ argument });
}

/**
 * Office and class are those of the post held here on the day, by the meaning of a holder that lists and
 * formations have.
 */
export async function groupKeys(
  context: Context,
  people: readonly MappedPerson[],
  on: LocalDate,
  by: NineBoxGrouping,
  rows: RowReader,
): Promise<(person: MappedPerson) => string | null> {
  if (by === NineBoxGrouping.KIND) return ({ standing: { kind } }) => kind;
  const ids = people.map(({ id }) => id);
  const posts = await heldPosts(context, ids, on, rows);
  return ({ id }) => posts.get(id)?.[by === NineBoxGrouping.CLASS ? 'class' : 'office'] ?? null;
}
