import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { Connection, listPage, PageArguments, type PageOf } from '../../../platform/database/keyset-page.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { badInput } from '../../../platform/errors.js';
import { AuditedRead, Requires, VisibleIf } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { listSource } from '../../../platform/graphql/list-source.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { Complexity } from '../../../platform/limits/query-cost.js';
import { Position } from '../../positions/index.js';
import { Employee, isRecordReadable, mayReadRecord, Withheld, withheldFrom } from '../../workforce/index.js';
import { causesOf, type Stood } from '../engine/changes.js';
import { rankingWithheld } from '../errors.js';
import { sentence } from '../messages/sentence.js';
import { RankingPermission } from '../permissions.js';
import { rankingAmong } from '../rankings/candidate-fields.js';
import { CandidateField, EvidenceKind, MobilityType, Standing } from '../rankings/ranking.enums.js';
import { type RankingResult, rankingFor } from '../rankings/ranking.js';
import { toInterval } from '../rankings/ranking.mapper.js';
import { accessTo } from '../rankings/ranking-access.js';
import { type ComparedRanking, changesBetween, liveRanking } from './ranking-changes.js';
import {
  RankingChange,
  RankingChangeCause,
  RankingChangeKind,
  RankingChanges,
} from './ranking-changes.view.js';

const RankingChangeConnection = Connection(() => RankingChange, 'RankingChange');

/** Two rankings tell what one does not. @throws RANKING_WITHHELD */
export async function openAsWhole(context: Context, ranking: RankingResult): Promise<RankingResult> {
  if (!(await accessTo(context, ranking)).isWhole) throw rankingWithheld({ argument: 'from' });
  return ranking;
}

/** How an earlier ranking, live or sealed, became a later one that is open as a whole. */
export async function rankingChanges(
  from: LocalDate,
  before: ComparedRanking,
  later: RankingResult,
): Promise<RankingChanges> {
  const after = liveRanking(later);
  return {
    from,
    until: later.on,
    post: later.post.id,
    before,
    after,
    found: await changesBetween(before, after, later.signal),
  };
}

@Resolver(() => Position)
export class PositionRankingChangesResolver {
  @Complexity(100)
  @Requires(RankingPermission.READ)
  @FieldResolver(() => RankingChanges, {
    nullable: true,
    description:
      'How the ranking for the post changed from one day to a later one, today unless told otherwise. Each is ranked by the policy and the rules in force on it. Of everybody who is eligible or undetermined on one of the days. RANKING_WITHHELD to callers who may not read the record of everybody considered.',
  })
  async rankingChanges(
    @Root() position: Row<Position>,
    @Arg('from', () => LocalDateScalar, { description: 'The earlier day.' }) from: LocalDate,
    @Arg('until', () => LocalDateScalar, { nullable: true, description: 'The later day; today if left out.' })
    until: LocalDate | null,
    @Arg('mobility', () => MobilityType, {
      defaultValue: MobilityType.PROMOTION,
      nullable: true,
      description: 'Whether candidates come from a level below or from the same level.',
    })
    mobility: MobilityType | null,
    @Arg('among', () => CandidateField, {
      defaultValue: CandidateField.EVERYBODY,
      nullable: true,
      description: 'The field within which places are counted.',
    })
    among: CandidateField | null,
    @Ctx() context: Context,
  ): Promise<RankingChanges> {
    const last = until ?? context.today;
    if (from >= last)
      throw badInput({ argument: 'from', reason: refusalReason('notBefore', { from, until: last }) });
    const field = among ?? CandidateField.EVERYBODY;
    const asked = async (on: LocalDate) => {
      const whole = await rankingFor(context, position.id, {
        on,
        policy: null,
        route: mobility ?? MobilityType.PROMOTION,
      });
      return openAsWhole(context, await rankingAmong(context, await openAsWhole(context, whole), field));
    };
    const [earlier, later] = await Promise.all([asked(from), asked(last)]);
    return rankingChanges(from, liveRanking(earlier), later);
  }
}

@Resolver(() => RankingChanges)
export class RankingChangesResolver {
  @FieldResolver(() => Int, { description: 'How many people changed in one of these ways, or in any.' })
  count(
    @Root() { found }: RankingChanges,
    @Arg('kind', () => [RankingChangeKind], { nullable: true, description: 'An empty list finds nobody.' })
    kind: RankingChangeKind[] | null,
  ): number {
    return of(found, kind).length;
  }

  @FieldResolver(() => RankingChangeConnection, {
    description: 'In the order of the later ranking, then those who are in it no longer.',
  })
  changes(
    @Root() within: RankingChanges,
    @Arg('kind', () => [RankingChangeKind], { nullable: true, description: 'An empty list finds nobody.' })
    kind: RankingChangeKind[] | null,
    @Args(() => PageArguments) page: PageArguments,
  ): PageOf<RankingChange> {
    const { from, until, post } = within;
    const shown = listSource(of(within.found, kind), ({ id }) => id);
    const tag = `RankingChange:${post}:${from}:${until}:${kind?.toSorted().join() ?? ''}`;
    const found = listPage(tag, shown, page);
    const edges = found.edges.map(({ cursor, node: { id, kind: became, before, after } }) => ({
      cursor,
      node: {
        id,
        within,
        kind: RankingChangeKind[became],
        standingBefore: standingOf(before),
        standingAfter: standingOf(after),
        placeBefore: before.place,
        placeAfter: after.place,
        scoreBefore: before.score && toInterval(before.score),
        scoreAfter: after.score && toInterval(after.score),
      },
    }));
    return { ...found, edges, nodes: edges.map(({ node }) => node) };
  }
}

@Resolver(() => RankingChange)
export class RankingChangeResolver {
  @AuditedRead()
  @FieldResolver(() => Employee, { nullable: true, description: 'The person concerned.' })
  async employee(@Root() { id }: RankingChange, @Ctx() context: Context): Promise<Row<Employee> | null> {
    return (await context.loadRow(Employee, id)) ?? null;
  }

  @FieldResolver(() => Withheld, {
    nullable: true,
    description:
      'Which fields are null because the caller may not see them, and why; null if nothing is withheld.',
  })
  async withheld(
    @Root() { id }: RankingChange,
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<Withheld | null> {
    return (await mayReadRecord(context, id)) ? null : withheldFrom(context, schema, 'RankingChange');
  }

  @AuditedRead()
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [RankingChangeCause], {
    nullable: true,
    description:
      'Which rules and criteria came out otherwise. Empty where only others changed, or where the person was not considered in one of the two.',
  })
  async causes(
    @Root() { id, within }: RankingChange,
    @Ctx() { language }: Context,
  ): Promise<RankingChangeCause[]> {
    const [before, after] = await Promise.all([within.before.explained(id), within.after.explained(id)]);
    return causesOf(before, after).map(({ records, before: then, after: now, ...cause }) => ({
      ...cause,
      before: then === null ? null : sentence(then, language),
      after: now === null ? null : sentence(now, language),
      records: records.map(({ kind, ref, on, text }) => ({
        kind: EvidenceKind[kind as keyof typeof EvidenceKind],
        ref,
        on,
        text: sentence(text, language),
      })),
    }));
  }
}

function of(
  found: RankingChanges['found'],
  kind: readonly RankingChangeKind[] | null | undefined,
): RankingChanges['found'] {
  return kind == null ? found : found.filter((change) => kind.some((wanted) => wanted === change.kind));
}

function standingOf({ standing }: Stood): Standing | null {
  return standing === 'ABSENT' ? null : Standing[standing];
}
