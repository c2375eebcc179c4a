import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Float, ID, Info, Int, Resolver, Root } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { AuditedRead, VisibleIf } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Identified, isNodeType } from '../../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import {
  Employee,
  isRecordReadable,
  mayReadRecord,
  Visibility,
  Withheld,
  withheldFrom,
} from '../../workforce/index.js';
import { eligibleUntil } from '../engine/eligibility.js';
import { explained, scoreOf, toContributions, toRuleResults } from './candidate-explanation.js';
import { placedIn, rangeOf } from './candidate-place.js';
import { cacheKeyOf } from './fingerprint.js';
import { lackingOf } from './missing-records.js';
import { FieldMembership, ShortlistStanding, Standing } from './ranking.enums.js';
import { toMissingRecord, toScore } from './ranking.mapper.js';
import {
  CandidateView,
  CompetencyGap,
  Contribution,
  Evidence,
  MissingRecord,
  RuleResult,
} from './ranking.view.js';
import { checkedSize } from './shortlist-size.js';

@Resolver(() => CandidateView)
export class CandidateResolver {
  @FieldResolver(() => ID, {
    description: 'Tells this person in this ranking apart in a cache of a client. It is no id for `node`.',
  })
  cacheKey(@Root() { id, ranking }: CandidateView): string {
    return cacheKeyOf(ranking, id);
  }

  @AuditedRead()
  @FieldResolver(() => Employee, {
    nullable: true,
    description: 'Candidates whose record the caller may not read are not listed.',
  })
  async employee(@Root() view: CandidateView, @Ctx() context: Context): Promise<Row<Employee> | null> {
    return (await context.loadRow(Employee, view.id)) ?? null;
  }

  @FieldResolver(() => Visibility, { nullable: true, description: 'How much of the person the caller sees.' })
  async visibility(@Root() view: CandidateView, @Ctx() context: Context): Promise<Visibility | null> {
    return (await mayReadRecord(context, view.id)) ? Visibility.RECORD : Visibility.DIRECTORY;
  }

  @FieldResolver(() => Withheld, {
    nullable: true,
    description:
      'Which fields are null because the caller may not see them, and why; null if nothing is withheld.',
  })
  async withheld(
    @Root() { id }: CandidateView,
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<Withheld | null> {
    return (await mayReadRecord(context, id)) ? null : withheldFrom(context, schema, 'Candidate');
  }

  @AuditedRead()
  @FieldResolver(() => Standing, { description: 'Where the person stands.' })
  standing(@Root() { number, ranking }: CandidateView): Standing {
    if (number < 0) return Standing.INELIGIBLE;
    return ranking.field.isEligible[number] === 1 ? Standing.ELIGIBLE : Standing.UNDETERMINED;
  }

  @AuditedRead()
  @FieldResolver(() => FieldMembership, {
    description: 'Whether the person belongs to the field of candidates; IN among everybody.',
  })
  membership(@Root() { id, ranking: { part } }: CandidateView): FieldMembership {
    return part?.members.membershipOf(id) === 'OPEN' ? FieldMembership.OPEN : FieldMembership.IN;
  }

  @AuditedRead()
  @FieldResolver(() => Int, { nullable: true, description: 'In the assured order. Null unless eligible.' })
  async place(@Root() view: CandidateView, @Ctx() context: Context): Promise<number | null> {
    return (await rangeOf(view, context)).place;
  }

  @AuditedRead()
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'The best that the place can become once every missing record is known; for an undetermined candidate, if every open rule passes. Null if ineligible. It counts other people, and so depends on them.',
  })
  async bestPlace(@Root() view: CandidateView, @Ctx() context: Context): Promise<number | null> {
    return (await rangeOf(view, context)).best;
  }

  @AuditedRead()
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'The worst; counts undetermined others, who may turn out eligible. Null unless eligible.',
  })
  async worstPlace(@Root() view: CandidateView, @Ctx() context: Context): Promise<number | null> {
    return (await rangeOf(view, context)).worst;
  }

  @AuditedRead()
  @FieldResolver(() => Boolean, {
    description: 'The place can no longer change, whatever the missing records show.',
  })
  async isSettled(@Root() view: CandidateView, @Ctx() context: Context): Promise<boolean> {
    const { best, worst } = await rangeOf(view, context);
    return best !== null && best === worst;
  }

  @AuditedRead()
  @FieldResolver(() => ShortlistStanding, {
    description: 'Whether a shortlist of that size, 1 to 1000, takes the candidate in.',
  })
  async shortlist(
    @Root() view: CandidateView,
    @Arg('size', () => Int, { defaultValue: 3, description: 'Size of the shortlist, 1 to 1,000.' })
    size: number,
    @Ctx() context: Context,
  ): Promise<ShortlistStanding> {
    const taken = checkedSize(size);
    const placed = await placedIn(view, context);
    return placed === null
      ? ShortlistStanding.OUT
      : ShortlistStanding[placed.standings.shortlist(placed.number, taken)];
  }

  @AuditedRead()
  @FieldResolver(() => Float, {
    description:
      '0 to 100. Equals lower: nobody gains by withholding a record; show the range of places with it.',
  })
  async score(@Root() view: CandidateView): Promise<number> {
    return toScore((await scoreOf(view)).low);
  }

  @AuditedRead()
  @FieldResolver(() => Int, { description: 'The same in exact units, 0 to 100,000,000.' })
  async scoreUnits(@Root() view: CandidateView): Promise<number> {
    return (await scoreOf(view)).low;
  }

  @AuditedRead()
  @FieldResolver(() => Float, { description: '0 to 100.' })
  async lower(@Root() view: CandidateView): Promise<number> {
    return toScore((await scoreOf(view)).low);
  }

  @AuditedRead()
  @FieldResolver(() => Float, { description: '0 to 100.' })
  async upper(@Root() view: CandidateView): Promise<number> {
    return toScore((await scoreOf(view)).high);
  }

  @AuditedRead()
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [Contribution], {
    nullable: true,
    description: "In the policy's order. Exact in units; as numbers they add up to the score within 1e-6.",
  })
  async contributions(@Root() view: CandidateView, @Ctx() { language }: Context): Promise<Contribution[]> {
    return toContributions(view.ranking, await explained(view), language);
  }

  @AuditedRead()
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [RuleResult], {
    nullable: true,
    description: 'One result for each rule of the post, in the order of its requirements.',
  })
  async eligibility(@Root() view: CandidateView, @Ctx() { language }: Context): Promise<RuleResult[]> {
    return toRuleResults(view.ranking, await explained(view), language);
  }

  @AuditedRead()
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description:
      'The first day on which the rules that time alone can heal will pass; null if none, or nothing to heal. Read it as "not before" while a rule is unknown.',
  })
  async eligibleFrom(@Root() view: CandidateView): Promise<LocalDate | null> {
    return (await explained(view)).eligibleFrom;
  }

  @AuditedRead()
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description: 'The last day before age or remaining service closes the window.',
  })
  async eligibleUntil(@Root() view: CandidateView): Promise<LocalDate | null> {
    const { person, eligibility, measure } = await explained(view);
    return eligibleUntil(person, eligibility, measure.post, measure.route, measure.scales);
  }

  @AuditedRead()
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [CompetencyGap], {
    nullable: true,
    description: 'The standard of the post against the assessed levels.',
  })
  async gaps(@Root() view: CandidateView): Promise<CompetencyGap[]> {
    const { person } = await explained(view);
    return view.ranking.facts.standard.map(({ competency, level }) => {
      const assessed = person.assessment(competency.id)?.level ?? null;
      return {
        competency,
        required: level,
        assessed,
        gap: assessed === null ? null : Math.max(0, level - assessed),
      };
    });
  }

  @AuditedRead()
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [MissingRecord], {
    nullable: true,
    description: 'What keeps a rule, a criterion or the membership of the field open.',
  })
  async missing(@Root() view: CandidateView, @Ctx() { language }: Context): Promise<MissingRecord[]> {
    return lackingOf(view.ranking, await explained(view)).map((record) => toMissingRecord(record, language));
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
