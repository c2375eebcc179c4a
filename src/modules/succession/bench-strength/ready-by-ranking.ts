import type { Context } from '../../../platform/graphql/context.js';
import { type RankingResult, rankingFor, WHOLE } from '../../ranking/index.js';
import { distinctSuccessors } from '../domain/bench-strength.js';

const MATCH = 'MATCH';

/** By post: everybody who is ready now by its ranking of today, named or not, in the order of the ranking. */
export async function readyByRanking(
  context: Context,
  positions: readonly string[],
): Promise<Map<string, string[]>> {
  const ready = new Map<string, string[]>();
  for (const id of positions) {
    const ranking = await rankingFor(context, id, { on: context.today, policy: null, route: 'PROMOTION' });
    ready.set(id, await readyIn(ranking));
  }
  return ready;
}

/**
 * Eligible, with every level that the standard asks. Points are rounded, so that people with all of them are
 * looked at level by level.
 */
async function readyIn({ measure, field, standings, facts, explained }: RankingResult): Promise<string[]> {
  const matches = measure.criteria.flatMap(({ indicator }, at) => (indicator === MATCH ? [at] : []));
  const ready: string[] = [];
  for (const number of standings.eligible.all()) {
    const criteria = field.criteriaOf(number);
    if (!matches.every((at) => criteria[at]?.low === WHOLE)) continue;
    const candidate = await explained(field.idOf(number));
    if (
      facts.standard.every(
        ({ competency, level }) => (candidate?.person.assessment(competency.id)?.level ?? 0) >= level,
      )
    )
      ready.push(field.idOf(number));
  }
  return ready;
}

/**
 * How many posts have somebody ready, and how many once each person fills one seat only; posts in the order
 * in which they choose.
 */
export function coverageOf(ready: ReadonlyMap<string, readonly string[]>): {
  withReady: number;
  covered: number;
} {
  const posts = [...ready].map(([id, people]) => ({ id, ready: people }));
  return {
    withReady: posts.filter((post) => post.ready.length > 0).length,
    covered: distinctSuccessors(posts).size,
  };
}
