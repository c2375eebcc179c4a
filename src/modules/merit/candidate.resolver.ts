import { Arg, Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import { declareGuard, GuardedBy } from '../../platform/authorization.js';
import type { LocalDate } from '../../platform/calendar.js';
import type { Context } from '../../platform/context.js';
import { Identified, isNodeType } from '../../platform/identified.js';
import type { Row } from '../../platform/rows.js';
import { LocalDateScalar } from '../../platform/scalars.js';
import { Employee, mayReadRecord, Visibility } from '../workforce/index.js';
import { eligibleUntil } from './domain/eligibility.js';
import { type PlaceRange } from './domain/places.js';
import { missingOf } from './domain/rank-candidates.js';
import { mayKnowCandidate } from './may.js';
import { ShortlistStanding, Standing } from './ranking.enums.js';
import { contributionsOf } from './ranking.js';
import { checkedSize } from './ranking.resolver.js';
import { CandidateView, CompetencyGap, Contribution, Evidence, MissingRecord, RuleResult } from './ranking.view.js';
import { shownContribution, shownMissing, shownRule, shownScore } from './shown.js';

declareGuard<CandidateView>('candidate-record', ({ candidate }, context) => mayReadRecord(context, candidate.id));

function rangeOf({ candidate, ranking }: CandidateView): PlaceRange {
  return ranking.places.rangeOf(candidate);
}

@Resolver(() => CandidateView)
export class CandidateResolver {
  @FieldResolver(() => Employee, {
    nullable: true,
    description: "Null where the candidate is out of the caller's reach: the place is still taken, by someone.",
  })
  async employee(@Root() view: CandidateView, @Ctx() context: Context): Promise<Row<Employee> | null> {
    return (await mayKnowCandidate(context, view.candidate.id)) ? ((await context.loadRow(Employee, view.candidate.id)) ?? null) : null;
  }

  @FieldResolver(() => Visibility, { nullable: true, description: 'Null together with employee.' })
  async visibility(@Root() view: CandidateView, @Ctx() context: Context): Promise<Visibility | null> {
    if (!(await mayKnowCandidate(context, view.candidate.id))) return null;
    return (await mayReadRecord(context, view.candidate.id)) ? Visibility.RECORD : Visibility.DIRECTORY;
  }

  @FieldResolver(() => Standing)
  standing(@Root() { candidate }: CandidateView): Standing {
    return Standing[candidate.standing];
  }

  @FieldResolver(() => Int, { nullable: true, description: 'In the assured order. Null unless eligible.' })
  place(@Root() view: CandidateView): number | null {
    return rangeOf(view).place;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'The best that the place can become once every missing record is known; for an undetermined candidate, if every open rule passes. Null if ineligible. It counts other people, and so depends on them.',
  })
  bestPlace(@Root() view: CandidateView): number | null {
    return rangeOf(view).best;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'The worst; counts undetermined others, who may turn out eligible. Null unless eligible.' })
  worstPlace(@Root() view: CandidateView): number | null {
    return rangeOf(view).worst;
  }

  @FieldResolver(() => Boolean, { description: 'The place can no longer change, whatever the missing records show.' })
  settled(@Root() view: CandidateView): boolean {
    const { best, worst } = rangeOf(view);
    return best !== null && best === worst;
  }

  @FieldResolver(() => ShortlistStanding, { description: 'Whether a shortlist of that size, 1 to 1000, takes the candidate in.' })
  shortlist(@Root() { candidate, ranking }: CandidateView, @Arg('size', () => Int, { defaultValue: 3 }) size: number): ShortlistStanding {
    return ShortlistStanding[ranking.places.shortlist(candidate, checkedSize(size))];
  }

  @FieldResolver(() => Float, { description: '0 to 100. Equals lower: nobody gains by withholding a record; show the range of places beside it.' })
  score(@Root() { candidate }: CandidateView): number {
    return shownScore(candidate.score.low);
  }

  @FieldResolver(() => Int, { description: 'The same in exact units, 0 to 100,000,000.' })
  scoreUnits(@Root() { candidate }: CandidateView): number {
    return candidate.score.low;
  }

  @FieldResolver(() => Float, { description: '0 to 100.' })
  lower(@Root() { candidate }: CandidateView): number {
    return shownScore(candidate.score.low);
  }

  @FieldResolver(() => Float, { description: '0 to 100.' })
  upper(@Root() { candidate }: CandidateView): number {
    return shownScore(candidate.score.high);
  }

  @GuardedBy('candidate-record')
  @FieldResolver(() => [Contribution], {
    nullable: true,
    description: "In the policy's order. Exact in units; as numbers they add up to the score within 1e-6.",
  })
  contributions(@Root() { candidate, ranking }: CandidateView): Contribution[] {
    return contributionsOf(ranking.ranked.leaves, candidate).map(({ leaf, finding }) => shownContribution(leaf, finding));
  }

  @GuardedBy('candidate-record')
  @FieldResolver(() => [RuleResult], { nullable: true, description: 'One result for each rule of the post, in the order of its requirements.' })
  eligibility(@Root() { candidate, ranking }: CandidateView): RuleResult[] {
    return candidate.eligibility.results.map((result) => shownRule(result, ranking));
  }

  @GuardedBy('candidate-record')
  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description:
      'The first day on which the rules that time alone can heal will pass; null if none, or nothing to heal. Read it as "not before" while a rule is unknown.',
  })
  eligibleFrom(@Root() { candidate }: CandidateView): LocalDate | null {
    return candidate.eligibleFrom;
  }

  @GuardedBy('candidate-record')
  @FieldResolver(() => LocalDateScalar, { nullable: true, description: 'The last day before age or remaining service closes the window.' })
  eligibleUntil(@Root() { candidate, ranking: { post, route, scales } }: CandidateView): LocalDate | null {
    return eligibleUntil(candidate.person, candidate.eligibility, post, route, scales);
  }

  @GuardedBy('candidate-record')
  @FieldResolver(() => [CompetencyGap], { nullable: true, description: 'The standard of the post against the assessed levels.' })
  gaps(@Root() { candidate, ranking: { facts } }: CandidateView): CompetencyGap[] {
    return facts.standard.map(({ competency, level }) => {
      const assessed = candidate.person.assessment(competency.id)?.level ?? null;
      return { competency, required: level, assessed, gap: assessed === null ? null : Math.max(0, level - assessed) };
    });
  }

  @GuardedBy('candidate-record')
  @FieldResolver(() => [MissingRecord], { nullable: true, description: 'What keeps a rule or a criterion open.' })
  missing(@Root() { candidate }: CandidateView): MissingRecord[] {
    return missingOf(candidate).map(shownMissing);
  }
}

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Identified, { nullable: true, description: 'The record itself.' })
  record(@Root() { ref }: Evidence, @Ctx() context: Context): Promise<object | null> {
    const [type = '', id = ''] = ref?.split(':') ?? [];
    return isNodeType(type) ? context.nodeOf(type, id) : Promise.resolve(null);
  }
}
