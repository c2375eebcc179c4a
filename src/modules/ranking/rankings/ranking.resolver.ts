import { Arg, Args, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { Connection, listPage, PageArguments, type PageOf } from '../../../platform/database/keyset-page.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { NullBecause } from '../../../platform/graphql/null-hints.js';
import { LocalDateScalar, onDay } from '../../../platform/graphql/scalars.js';
import { Complexity } from '../../../platform/limits/query-cost.js';
import { Position, Vacancy } from '../../positions/index.js';
import { EmployeeKey, employeeBy, mayReadRecord } from '../../workforce/index.js';
import { sentence } from '../messages/sentence.js';
import { RankingPermission } from '../permissions.js';
import { MeritPolicy } from '../policies/policy.entity.js';
import { type MappedPolicy, toPolicy } from '../policies/policy.resolver.js';
import { CandidateList, candidateIn } from './candidate-list.js';
import { cacheKeyOf, fingerprintOf } from './fingerprint.js';
import { findingsOf } from './position-findings.js';
import {
  CandidateField,
  CandidateOrder,
  MobilityType,
  RankingProjection,
  Standing,
} from './ranking.enums.js';
import { PolicyKey } from './ranking.inputs.js';
import { Assumption, CandidateView, RankingView } from './ranking.view.js';
import { accessTo, askedRanking, tellableDay } from './ranking-access.js';
import {
  amongDefault,
  asked,
  mobilityDefault,
  policyDefault,
  projectionDefault,
} from './ranking-arguments.js';

export const CandidateConnection = Connection(() => CandidateView, 'Candidate');

@Resolver(() => Position)
export class PositionRankingResolver {
  @Complexity(25)
  @Requires(RankingPermission.READ)
  @FieldResolver(() => RankingView, {
    nullable: true,
    description:
      'Candidates for the post on a day, today unless told otherwise; also for a post that is not vacant, for planning starts before.',
  })
  async ranking(
    @Root() position: Row<Position>,
    @Arg('on', () => LocalDateScalar, onDay) on: LocalDate | null,
    @Arg('policy', () => PolicyKey, policyDefault) policy: PolicyKey | null,
    @Arg('mobility', () => MobilityType, mobilityDefault) mobility: MobilityType | null,
    @Arg('projection', () => RankingProjection, projectionDefault) projection: RankingProjection | null,
    @Arg('among', () => CandidateField, amongDefault) among: CandidateField | null,
    @Ctx() context: Context,
  ): Promise<RankingView> {
    const question = {
      on: on ?? context.today,
      policy,
      ...asked({ mobility, projection, among }),
      usualDays: [context.today],
    };
    return { result: await askedRanking(context, position.id, question) };
  }
}

@Resolver(() => Vacancy)
export class VacancyRankingResolver {
  @Complexity(25)
  @Requires(RankingPermission.READ)
  @FieldResolver(() => RankingView, {
    nullable: true,
    description:
      'Candidates for the vacant post, on the day of the vacancy unless told otherwise, or today if that is past.',
  })
  async ranking(
    @Root() { positionId, since }: Vacancy,
    @Arg('on', () => LocalDateScalar, {
      nullable: true,
      description:
        'The day asked about. If left out: the day of the vacancy, or today if that is past; today for callers who may not read everybody considered then.',
    })
    on: LocalDate | null,
    @Arg('policy', () => PolicyKey, policyDefault) policy: PolicyKey | null,
    @Arg('mobility', () => MobilityType, mobilityDefault) mobility: MobilityType | null,
    @Arg('projection', () => RankingProjection, projectionDefault) projection: RankingProjection | null,
    @Arg('among', () => CandidateField, amongDefault) among: CandidateField | null,
    @Ctx() context: Context,
  ): Promise<RankingView> {
    const question = { policy, ...asked({ mobility, projection, among }), usualDays: [context.today] };
    const day =
      on ??
      (await tellableDay(context, positionId, {
        ...question,
        on: since > context.today ? since : context.today,
      }));
    return { result: await askedRanking(context, positionId, { ...question, on: day }) };
  }
}

@Resolver(() => RankingView)
export class RankingResolver {
  @FieldResolver(() => ID, {
    description:
      'Tells this ranking apart in a cache of a client: equal for equal post, day, projection, mobility, policy and field of candidates. It is no id for `node`.',
  })
  cacheKey(@Root() { result }: RankingView): string {
    return cacheKeyOf(result);
  }

  @FieldResolver(() => Position, { description: 'The post concerned.' })
  position(@Root() { result }: RankingView): Row<Position> {
    return result.facts.position;
  }

  @FieldResolver(() => LocalDateScalar, {
    description: 'The day for which ages, months and validity are computed.',
  })
  on(@Root() { result }: RankingView): LocalDate {
    return result.on;
  }

  @FieldResolver(() => MeritPolicy, { description: 'The policy used, its weights blended for this post.' })
  policy(@Root() { result }: RankingView): MappedPolicy {
    return toPolicy(result.policy, result.measure.criteria);
  }

  @FieldResolver(() => CandidateField, {
    description: 'The field within which places, ranges and counts are counted.',
  })
  among(@Root() { result }: RankingView): CandidateField {
    return result.part?.field ?? CandidateField.EVERYBODY;
  }

  @FieldResolver(() => Int, {
    description: 'How many people were considered. Rounded where `isRounded` says so.',
  })
  async considered(@Root() { result }: RankingView, @Ctx() context: Context): Promise<number> {
    return (await accessTo(context, result)).round(result.considered);
  }

  @FieldResolver(() => Int, {
    description: 'How many pass every rule, or have it waived. Rounded where `isRounded` says so.',
  })
  async eligible(@Root() { result }: RankingView, @Ctx() context: Context): Promise<number> {
    const { round, counted } = await accessTo(context, result);
    return round((await counted()).standings.eligible.length);
  }

  @FieldResolver(() => Int, {
    description: 'How many fail no rule, while at least one is unknown. Rounded where `isRounded` says so.',
  })
  async undetermined(@Root() { result }: RankingView, @Ctx() context: Context): Promise<number> {
    const { round, counted } = await accessTo(context, result);
    return round((await counted()).standings.undetermined.length);
  }

  @FieldResolver(() => Int, {
    description: 'How many fail at least one rule. Rounded where `isRounded` says so.',
  })
  async ineligible(@Root() { result }: RankingView, @Ctx() context: Context): Promise<number> {
    const { round, counted } = await accessTo(context, result);
    const { considered, standings } = await counted();
    return round(considered - standings.eligible.length - standings.undetermined.length);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Callers who may not read the record of everybody considered get counts rounded at random. They are multiples of 10, and 0 below 5. Equal counts are rounded alike; rounded counts need not add up. In counts and places, holders of the post then count as if they did not hold it. Two like posts therefore do not differ by them.',
  })
  async isRounded(@Root() { result }: RankingView, @Ctx() context: Context): Promise<boolean> {
    return !(await accessTo(context, result)).isWhole;
  }

  @FieldResolver(() => [Assumption], {
    description:
      'What stands in for records that can only exist later. Empty for today and earlier days, and under STRICT.',
  })
  async assumptions(@Root() { result }: RankingView, @Ctx() context: Context): Promise<Assumption[]> {
    const { round, counted } = await accessTo(context, result);
    const assumed = await (await counted()).assumptions();
    return assumed.map(({ kind, people, says }) => ({
      kind,
      people: round(people),
      text: sentence(says(round(people)), context.language),
    }));
  }

  @Complexity(200)
  @FieldResolver(() => String, {
    description:
      'Equal for equal data, policy, requirements and day. When it differs between two pages, the data has changed. Of people whose record the caller may not read nothing enters.',
  })
  async fingerprint(@Root() { result }: RankingView, @Ctx() context: Context): Promise<string> {
    return fingerprintOf(result, await accessTo(context, result));
  }

  @FieldResolver(() => [String], {
    description: 'Data-quality warnings about the position, and how the ranking deals with each.',
  })
  findings(@Root() { result }: RankingView, @Ctx() { language }: Context): string[] {
    return findingsOf(result).map((finding) => sentence(finding, language));
  }

  @FieldResolver(() => CandidateConnection, {
    description:
      'The eligible in the chosen order, then the undetermined by upper bound, then the ineligible by the day on which they become eligible. Only people whose record the caller may read; their places count everybody.',
  })
  async candidates(
    @Root() { result }: RankingView,
    @Arg('standing', () => [Standing], {
      defaultValue: [Standing.ELIGIBLE, Standing.UNDETERMINED],
      nullable: true,
      description: 'Only candidates of these standings.',
    })
    standing: Standing[] | null,
    @Arg('orderBy', () => CandidateOrder, {
      defaultValue: CandidateOrder.ASSURED,
      nullable: true,
      description: 'By the lower or by the upper end of the score interval.',
    })
    orderBy: CandidateOrder | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PageOf<CandidateView>> {
    const wanted = new Set(standing ?? [Standing.ELIGIBLE, Standing.UNDETERMINED]);
    const tag = `Candidate:${result.post.code}:${result.on}:${result.part?.field ?? ''}:${orderBy ?? CandidateOrder.ASSURED}:${[...wanted].sort().join()}`;
    return listPage(
      tag,
      await CandidateList.of(result, await accessTo(context, result), wanted, orderBy),
      page,
    );
  }

  @NullBecause('NO_VALUE', 'RECORD_CHECK')
  @FieldResolver(() => CandidateView, {
    nullable: true,
    description:
      'One person in this ranking, whatever the standing. Null if not considered, not in its field of candidates, or if the caller may not read the record.',
  })
  async candidate(
    @Root() { result }: RankingView,
    @Arg('employee', () => EmployeeKey, { description: 'Exactly one key of the person.' }) key: EmployeeKey,
    @Ctx() context: Context,
  ): Promise<CandidateView | null> {
    const employee = await employeeBy(context, key, 'employee');
    if (employee === null || !(await mayReadRecord(context, employee.id))) return null;
    return candidateIn(result, employee.id);
  }
}
