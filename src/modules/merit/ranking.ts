import { createHash } from 'node:crypto';
import type { LocalDate } from '../../platform/calendar.js';
import { compareText, covers } from '../../platform/calendar.js';
import type { Context } from '../../platform/context.js';
import { citationOf } from '../../platform/legal-basis.js';
import { type PostFacts, postFacts } from '../positions/index.js';
import type { Candidate } from './domain/candidate.js';
import { Places } from './domain/places.js';
import type { Leaf } from './domain/policy.js';
import type { Post, Route } from './domain/post.js';
import { type RankedCandidates, rankCandidates } from './domain/rank-candidates.js';
import { requirementFaults } from './domain/requirement-faults.js';
import type { Scales } from './domain/scales.js';
import { postNotThere, requirementRefused } from './errors.js';
import { everybodyOn } from './people.query.js';
import { policyOn, type StoredPolicy, type WantedPolicy } from './policies.query.js';
import { scalesOn } from './scales.query.js';

/** A ranking as it is held while it is being read: computed once, shown in pages. */
export interface RankingResult {
  readonly facts: PostFacts;
  readonly post: Post;
  readonly route: Route;
  readonly on: LocalDate;
  readonly policy: StoredPolicy;
  readonly scales: Scales;
  readonly ranked: RankedCandidates;
  readonly places: Places;
}

export interface RankingQuestion {
  readonly on: LocalDate;
  readonly policy: WantedPolicy | null;
  readonly route: Route;
}

/** Ranks everybody for one post on a day; the same question is answered once a request. */
export function rankingFor(context: Context, positionId: string, question: RankingQuestion): Promise<RankingResult> {
  return context.once(`ranking:${positionId}:${JSON.stringify(question)}`, () => rank(context, positionId, question));
}

async function rank(context: Context, positionId: string, { on, policy: wanted, route }: RankingQuestion): Promise<RankingResult> {
  const [scales, facts, people] = await Promise.all([
    scalesOn(context, on),
    context.load(postFacts, positionId, on),
    everybodyOn(context, scalesOn(context, on), on),
  ]);
  if (facts === undefined || !covers(facts.position.during, on)) throw postNotThere({ post: facts?.position.code ?? '', on });
  const policy = await policyOn(context, wanted, on, scales);
  const post = postOf(facts);
  const faults = requirementFaults(post, scales);
  if (faults.length > 0) throw requirementRefused({ post: post.code, faults });
  const ranked = rankCandidates({ post, route, policy: policy.policy, scales, people, lot: lots(post.code, on) });
  return { facts, post, route, on, policy, scales, ranked, places: new Places(ranked) };
}

export function postOf({ position, standard, requirements, relatedAffairs }: PostFacts): Post {
  return {
    id: position.id,
    code: position.code,
    class: position.class,
    family: position.family,
    standard: standard.map(({ competency, level, weight }) => ({ competency: competency.id, name: competency.name, kind: competency.kind, level, weight })),
    acceptedFields: position.acceptedFields,
    relatedAffairs,
    requirements: requirements.map(({ rule, parameters, legalBasis, certainty, waivableBy }) => ({
      rule,
      parameters,
      citation: citationOf(legalBasis, certainty),
      waivableBy,
    })),
  };
}

/** The lot of merit-engine section 5: SHA-256 over post, day and the person's internal id. */
function lots(code: string, on: LocalDate): (personId: string) => string {
  const drawn = new Map<string, string>();
  return (personId) => {
    let lot = drawn.get(personId);
    if (lot === undefined) {
      lot = createHash('sha256').update(`${code}|${on}|${personId}`).digest('hex');
      drawn.set(personId, lot);
    }
    return lot;
  };
}

/** Equal for equal data, policy, requirements and day: everything that the answer is made of, in an order that nobody's place decides. */
export function fingerprintOf({ post, route, on, policy, ranked }: RankingResult): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([post, route, on, policy.policy]));
  const everybody = [...ranked.everybody].sort((a, b) => compareText(a.id, b.id));
  for (const { id, eligibility, score, keys } of everybody) {
    hash.update(
      `\n${id}|${eligibility.results.map(({ outcome, eligibleFrom }) => `${outcome[0]}${eligibleFrom ?? ''}`).join()}|${score.findings.map(({ low, high }) => `${low}-${high}`).join()}|${keys.join()}`,
    );
  }
  return hash.digest('hex').slice(0, 32);
}

export function contributionsOf(leaves: readonly Leaf[], candidate: Candidate) {
  return leaves.flatMap((leaf, index) => {
    const finding = candidate.score.findings[index];
    return finding ? [{ leaf, finding, units: leaf.weight * finding.low }] : [];
  });
}
