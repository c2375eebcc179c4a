import type { LocalDate } from '../../../platform/calendar.js';
import { citationOf } from '../../../platform/database/legal-basis.js';
import type { Context } from '../../../platform/graphql/context.js';
import { type PostFacts, postFacts } from '../../positions/index.js';
import { currentSnapshot } from '../columnar/people.query.js';
import { untilRulesChange } from '../columnar/ranking-cache.js';
import type { Post } from '../engine/post.js';

/** What a ranking needs to know of posts on a day, kept until a rule or a post changes. */
export async function cachedPostFacts(
  context: Context,
  ids: readonly string[],
  on: LocalDate,
): Promise<Map<string, PostFacts>> {
  const known = await currentSnapshot(context);
  const name = (id: string) => `post:${id}:${on}`;
  const unknown = ids.filter((id) => !known.rules.has(name(id)));
  const read = unknown.length === 0 ? new Map<string, PostFacts>() : await postFacts(context, unknown, on);
  const all = await Promise.all(ids.map((id) => untilRulesChange(known, name(id), async () => read.get(id))));
  return new Map(
    ids.flatMap((id, index) => (all[index] === undefined ? [] : [[id, all[index] as PostFacts] as const])),
  );
}

export function postOf({
  position,
  standard,
  requirements,
  relatedAffairs,
  acceptedAffairs,
  isEntry,
}: PostFacts): Post {
  return {
    id: position.id,
    code: position.code,
    class: position.class,
    family: position.family,
    standard: standard.map(({ competency, level, weight }) => ({
      competency: competency.id,
      name: competency.name,
      kind: competency.kind,
      level,
      weight,
    })),
    acceptedFields: position.acceptedFields,
    relatedAffairs,
    acceptedAffairs,
    isEntry,
    requirements: requirements.map(({ rule, parameters, legalBasis, certainty, waivableBy }) => ({
      rule,
      parameters,
      citation: citationOf(legalBasis, certainty, 'en'),
      waivableBy,
    })),
  };
}
