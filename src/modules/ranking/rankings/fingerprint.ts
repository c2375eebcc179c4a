import { createHash } from 'node:crypto';
import { compareText } from '../../../platform/calendar.js';
import type { RankingResult } from './ranking.js';
import type { RankingAccess } from './ranking-access.js';

/** Names a ranking, or a person in it, by what was asked, for caches of clients. */
export function cacheKeyOf({ post, on, asOf, route, policy, part }: RankingResult, person = ''): string {
  return createHash('sha256')
    .update([post.id, on, asOf.projection, route, policy.row.id, part?.field, part?.filling, person].join())
    .digest('base64url');
}

/**
 * Equal for equal data, policy, requirements and day: everything that the answer is made of, in an order that
 * nobody's place decides. Of people beyond the caller’s row scope nothing enters: whose record was changed
 * could be told by it.
 */
export function fingerprintOf(
  { post, route, on, policy, field, considered, part }: RankingResult,
  { isWhole, mayRead }: RankingAccess,
): string {
  const hash = createHash('sha256');
  hash.update(
    JSON.stringify([post, route, on, policy.policy, part?.field ?? null, isWhole ? considered : null]),
  );
  const numbers = Array.from(field.low.keys(), (number) => ({ number, id: field.idOf(number) }))
    .filter(({ id }) => mayRead(id))
    .sort((a, b) => compareText(a.id, b.id));
  for (const { number, id } of numbers) {
    const criteria = field.criteriaOf(number).map(({ low, high }) => `${low}-${high}`);
    hash.update(`\n${id}|${field.isEligible[number]}|${criteria.join()}|${field.keysOf(number).join()}`);
  }
  return hash.digest('hex').slice(0, 32);
}
