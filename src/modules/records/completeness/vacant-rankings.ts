import { TRUE } from '../../../platform/database/sql.js';
import { DomainError } from '../../../platform/errors.js';
import type { Context } from '../../../platform/graphql/context.js';
import { vacanciesWithin } from '../../positions/index.js';
import { type RankingResult, rankingFor } from '../../ranking/index.js';

/**
 * The rankings of every position that is vacant today, as computed for promotion. A position whose requirements
 * cannot be applied has none: nothing is decided by it.
 */
export function vacantRankings(context: Context): Promise<RankingResult[]> {
  return context.once('vacant rankings', async () => {
    const { today } = context;
    const vacancies = await vacanciesWithin(context, TRUE, { from: today, until: today });
    const rankings: RankingResult[] = [];
    for (const position of new Set(vacancies.map(({ positionId }) => positionId)))
      rankings.push(...(await rankedToday(context, position)));
    return rankings;
  });
}

async function rankedToday(context: Context, position: string): Promise<RankingResult[]> {
  try {
    return [await rankingFor(context, position, { on: context.today, policy: null, route: 'PROMOTION' })];
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}

/** Whether the score or the standing of somebody in the field is open. */
export function isOpen({ field }: RankingResult, number: number): boolean {
  return field.isEligible[number] === 0 || field.low[number] !== field.high[number];
}
