import type { LocalDate } from '../../../platform/calendar.js';
import { covers } from '../../../platform/calendar.js';
import { badInput } from '../../../platform/errors.js';
import type { Context } from '../../../platform/graphql/context.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { CooperativeScheduler } from '../../../platform/runtime/cooperative-scheduler.js';
import type { PostFacts } from '../../positions/index.js';
import { answersFor } from '../columnar/answerable-days.js';
import { peopleOn, snapshotFor } from '../columnar/people.query.js';
import type { RankingSnapshot } from '../columnar/ranking-cache.js';
import { scalesOn } from '../columnar/scales.query.js';
import type { Assumption } from '../engine/assumptions.js';
import { Candidate, type Measure } from '../engine/candidate.js';
import type { FieldMembers, MeasuredField, Membership } from '../engine/field-among.js';
import type { Criterion } from '../engine/policy.js';
import type { Post, Route } from '../engine/post.js';
import { measureFor } from '../engine/rank-candidates.js';
import { requirementFaults } from '../engine/requirement-faults.js';
import { type AsOf, asOfDay, type Projection, type Scales } from '../engine/scales.js';
import type { PointRange } from '../engine/score.js';
import { Standings } from '../engine/standings.js';
import { postNotThere, requirementRefused, toldFaults } from '../errors.js';
import { policyOn, type StoredPolicy, type WantedPolicy } from '../policies/policies.query.js';
import { CachedCandidates } from './cached-candidates.js';
import { cachedPostFacts, postOf } from './post-facts.js';
import type { CandidateField } from './ranking.enums.js';
import { ineligibleInOrder, scanInSlices, tieBreakHashes } from './scan-in-slices.js';

const HOLDER_RULE = 'NOT_INCUMBENT';
const FEEDER_RULES = ['EMPLOYMENT_KIND', 'ACTIVE_STATUS', 'CAREER_STEP', 'MONTHS_IN_CLASS'];
/**
 * A ranking as it is held while it is being read: computed once, shown in pages. People who are not
 * ineligible have a number in the field.
 */
export interface RankingResult {
  readonly facts: PostFacts;
  readonly post: Post;
  readonly route: Route;
  readonly on: LocalDate;
  readonly asOf: AsOf;
  readonly policy: StoredPolicy;
  readonly scales: Scales;
  readonly measure: Measure;
  readonly considered: number;
  /** Aborted with the request for which it was made. */
  readonly signal: AbortSignal;
  readonly field: RankedField;
  readonly standings: Standings;
  /** The part of everybody within which it counts; null where that is everybody. */
  readonly part: Part | null;
  /** The number of somebody who is not ineligible; -1 for anybody else. */
  numberOf(id: string): number;
  isConsidered(id: string): boolean;
  /** Those who are ineligible, in no order. */
  ineligibleIds(): readonly string[];
  /**
   * Those who are ineligible: by the day on which they become eligible, those without a day last; then by
   * tie-break hash.
   */
  ineligible(): Promise<readonly string[]>;
  /** Ids of those whose kind, status and class pass: the people among whom outcomes are compared. */
  feeder(): Promise<readonly string[]>;
  /** Who holds a post of the same level for certain, and who may, since the post held is not known. */
  holders(): Promise<ReadonlyMap<string, Membership>>;
  /** What a projection takes for granted, of all who are counted; empty of a day that has come. */
  assumptions(isCounted?: (id: string) => boolean): Promise<readonly Assumption[]>;
  /** One person measured from the whole record; `null` for somebody who is not considered. */
  explained(id: string): Promise<Candidate | null>;
}

export type RankedField = MeasuredField<PointRange>;

/** The part of everybody within which a ranking counts. */
export interface Part {
  readonly field: CandidateField;
  readonly filling: string | null;
  readonly members: FieldMembers;
  readonly whole: RankingResult;
}

export interface RankingQuestion {
  readonly on: LocalDate;
  readonly policy: WantedPolicy | null;
  readonly route: Route;
  /** Of a day ahead; `CARRY_FORWARD` where it is left out. */
  readonly projection?: Projection | undefined;
  /**
   * Holders of the post count as if they did not hold it: then rankings of like posts do not differ by them.
   */
  readonly countsHolders?: boolean;
}

/** Ranks everybody for one post on a day; the same question is answered once a request. */
export function rankingFor(
  context: Context,
  positionId: string,
  question: RankingQuestion,
): Promise<RankingResult> {
  return context.once(`ranking:${positionId}:${JSON.stringify(question)}`, () =>
    rank(context, positionId, question),
  );
}

async function rank(context: Context, positionId: string, question: RankingQuestion): Promise<RankingResult> {
  const { on, policy: wanted, route, projection = 'CARRY_FORWARD', countsHolders = false } = question;
  const asOf = asOfDay(on, context.today, projection);
  const known = await snapshotFor(context, on);
  const [scales, facts] = await Promise.all([
    scalesOn(context, on),
    context.load(cachedPostFacts, positionId, on),
  ]);
  if (facts === undefined || !covers(facts.position.during, on))
    throw postNotThere({ post: facts?.position.code ?? '', on });
  const policy = await policyOn(context, wanted, on, scales);
  const post = countsHolders ? withoutRule(postOf(facts), HOLDER_RULE) : postOf(facts);
  const faults = requirementFaults(post, scales);
  if (faults.length > 0) throw requirementRefused({ post: post.code, faults: toldFaults(faults) });
  const measure = measureFor(post, route, policy.policy, scales);
  const tieBreakHash = tieBreakHashes(post.code, on);
  const asked = { facts, post, route, on, asOf, policy, scales, measure, signal: context.request.signal };
  // Of an earlier day the question is what would have been asked on it.
  const scanAs = on < context.today ? { on, today: on } : asOf;
  if (!answersFor(known.store, scanAs))
    throw badInput({
      argument: 'on',
      reason: refusalReason('noRankingsOn', { on }),
    });
  return fromColumnStore(context, known, asked, scanAs, tieBreakHash);
}

type Asked = Pick<
  RankingResult,
  'facts' | 'post' | 'route' | 'on' | 'asOf' | 'policy' | 'scales' | 'measure' | 'signal'
>;

async function fromColumnStore(
  context: Context,
  known: RankingSnapshot,
  asked: Asked,
  scanAs: AsOf,
  tieBreakHash: (id: string) => string,
): Promise<RankingResult> {
  const { measure, on, asOf, post } = asked;
  const scheduler = context.once('scheduler', () => new CooperativeScheduler(context.request.signal));
  const { scan, field } = await scanInSlices(scheduler, known, measure, scanAs);
  const candidates = new Map<string, Promise<Candidate | null>>();
  // Only once somebody is explained: a ranking that is merely counted must not push out what is kept of
  // another.
  let keeping: CachedCandidates | undefined;
  const explained = (id: string) => {
    keeping ??= new CachedCandidates(known, { ...asked, policy: asked.policy.policy });
    const kept = keeping;
    const before = kept.get(id);
    if (before !== undefined) return Promise.resolve(before);
    const found =
      candidates.get(id) ??
      context
        .load(personOn, id, asOf)
        .then((person) => (person === undefined ? null : kept.add(new Candidate(person, measure))));
    candidates.set(id, found);
    return found;
  };
  return {
    ...asked,
    considered: scan.considered,
    part: null,
    field,
    standings: new Standings(field, measure.tieBreakers.length > 0, tieBreakHash),
    numberOf: (id) => field.numberOf(id),
    isConsidered: (id) => scan.slotOf(id) >= 0,
    ineligibleIds: () => Array.from(scan.ineligible(), ({ id }) => id),
    assumptions: (isCounted) =>
      scheduler.run(() => {
        const assumed = scan.assumed(isCounted);
        return assumed.listed(asOf, post);
      }),
    holders: async () => {
      const { field: found } = await scanInSlices(scheduler, known, holderMeasure(measure), scanAs);
      return new Map(
        Array.from(found.low.keys(), (number) => [
          found.idOf(number),
          found.isEligible[number] === 1 ? 'IN' : 'OPEN',
        ]),
      );
    },
    explained,
    feeder: async () => {
      const { field: found } = await scanInSlices(scheduler, known, feederMeasure(measure), scanAs);
      return [...found.low.keys()]
        .filter((number) => found.isEligible[number] === 1)
        .map((number) => found.idOf(number));
    },
    ineligible: () =>
      context.once(
        `ineligible:${asked.post.id}:${on}:${asOf.projection}:${measure.route}:${asked.policy.row.id}`,
        () => ineligibleInOrder(scheduler, scan, explained, tieBreakHash),
      ),
  };
}

/**
 * Kind, status and class alone: somebody who served a month in a feeder class, now or before, unless the post
 * asks for none. Everybody eligible is among them.
 */
function feederMeasure(measure: Measure): Measure {
  const requirements = measure.post.requirements
    .filter(({ rule }) => FEEDER_RULES.includes(rule))
    .map((row) =>
      row.rule === 'MONTHS_IN_CLASS'
        ? { ...row, parameters: { ...row.parameters, months: Math.min(1, row.parameters.months ?? 1) } }
        : row,
    );
  return { ...measure, post: { ...measure.post, requirements } };
}

/** The present level alone, as a move on the same level asks for it. */
function holderMeasure(measure: Measure): Measure {
  const sameLevel = { rule: 'CAREER_STEP', parameters: {}, citation: '', waivableBy: [] };
  return { ...measure, route: 'ROTATION', post: { ...measure.post, requirements: [sameLevel] } };
}

function withoutRule(post: Post, rule: string): Post {
  return { ...post, requirements: post.requirements.filter((row) => row.rule !== rule) };
}

async function personOn(context: Context, ids: readonly string[], { on, projection }: AsOf) {
  const people = await peopleOn(context, ids, await scalesOn(context, on), on, projection);
  return new Map(people.map((person) => [person.record.id, person]));
}

export function contributionsOf(criteria: readonly Criterion[], candidate: Candidate) {
  return criteria.flatMap((criterion, index) => {
    const finding = candidate.score.findings[index];
    return finding ? [{ criterion, finding, units: criterion.weight * finding.low }] : [];
  });
}
