import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Connection, PageArguments, type PageOf } from '../../../platform/database/keyset-page.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { raw, sql, TRUE } from '../../../platform/database/sql.js';
import { badInput } from '../../../platform/errors.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import { childrenLoader } from '../../../platform/graphql/children-loader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { NullBecause } from '../../../platform/graphql/null-hints.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { Complexity } from '../../../platform/limits/query-cost.js';
import { askedRanking, RankingPermission, RankingView } from '../../ranking/index.js';
import { pageOfPeople } from '../../talent/index.js';
import { Employee, EmployeeConnection, mayReadRecord } from '../../workforce/index.js';
import { SuccessionPermission } from '../permissions.js';
import { dayOfRanking, undecidedCandidates, wholeField } from './field-of-candidates.js';
import { Filling, FillingStep } from './filling.entity.js';
import { MAX_ENTRIES } from './filling.inputs.js';
import { FillingDecision } from './filling.view.js';
import { FillingRule } from './filling-rules.entity.js';
import { FillingStatus } from './filling-status.js';
import { NamedCandidate } from './named-candidate.entity.js';
import { ExcludedCandidate, ShortlistEntry } from './shortlist.entity.js';

const FillingConnection = Connection(() => Filling, 'Filling');
const newestFirst = { tag: 'newest', keys: [{ sql: raw('t.id'), kind: 'uuid', descending: true }] } as const;
const namedOf = childrenLoader(NamedCandidate, 'filling', 't.id');
const shortlistOf = childrenLoader(ShortlistEntry, 'filling', 't.ordinal');
const excludedOf = childrenLoader(ExcludedCandidate, 'filling', 't.id');
const stepsOf = childrenLoader(FillingStep, 'filling', 't.recorded_on, t.id');

@Resolver(() => Filling)
export class FillingResolver {
  @Requires(SuccessionPermission.READ)
  @Query(() => FillingConnection, { description: 'Fillings, the latest opened first.' })
  fillings(
    @Arg('status', () => [FillingStatus], {
      nullable: true,
      description: 'In one of these; an empty list finds none.',
    })
    status: FillingStatus[] | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { rows }: Context,
  ): Promise<PageOf<Row<Filling>>> {
    return rows.page(Filling, status == null ? TRUE : sql`t.status = any(${status})`, newestFirst, page);
  }

  @FieldResolver(() => [ShortlistEntry], { description: 'In order; empty until it is closed.' })
  async shortlist(@Root() { id }: Row<Filling>, @Ctx() context: Context): Promise<Row<ShortlistEntry>[]> {
    return (await context.load(shortlistOf, id)) ?? [];
  }

  @FieldResolver(() => [NamedCandidate], {
    description: 'Whom the decree names, of people whose record the caller may read; empty where none does.',
  })
  async named(@Root() { id }: Row<Filling>, @Ctx() context: Context): Promise<Row<NamedCandidate>[]> {
    return (await context.load(namedOf, id)) ?? [];
  }

  @Complexity(25)
  @Requires(RankingPermission.READ)
  @FieldResolver(() => RankingView, {
    nullable: true,
    description:
      'The ranking for the post on the day of the vacancy, or today if that is past, within the field of candidates. Null for recruitment. RANKING_WITHHELD where places within the field, or on a day ahead, would tell of people beyond reach.',
  })
  async ranking(@Root() filling: Row<Filling>, @Ctx() context: Context): Promise<RankingView | null> {
    const { rankedAs } = (await context.loadRow(FillingRule, filling.rule)) as Row<FillingRule>;
    if (rankedAs === null) return null;
    const on = dayOfRanking(context, filling);
    const question = {
      on,
      policy: null,
      route: rankedAs,
      among: filling.among,
      filling: filling.id,
      usualDays: [context.today],
    };
    return { result: await askedRanking(context, filling.position, question) };
  }

  @FieldResolver(() => [ExcludedCandidate], {
    description: 'Over whom it was closed although their records were missing, and why.',
  })
  async excludedCandidates(
    @Root() { id }: Row<Filling>,
    @Ctx() context: Context,
  ): Promise<Row<ExcludedCandidate>[]> {
    return (await context.load(excludedOf, id)) ?? [];
  }

  @Complexity(25)
  @FieldResolver(() => EmployeeConnection, {
    nullable: true,
    description:
      'People whom missing records might still bring onto a shortlist of that size, 1 to 20, in the order of the ranking. Each needs the records, or a reason. Only people of its field of candidates count. Null for recruitment. Refused to callers who may not read the records of all of them.',
  })
  async openCandidates(
    @Root() { rule: ruleId, ...filling }: Row<Filling>,
    @Arg('size', () => Int, { description: 'Size of the shortlist, 1 to 20.' }) size: number,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PageOf<Row<Employee>> | null> {
    if (size < 1 || size > MAX_ENTRIES)
      throw badInput({
        argument: 'size',
        reason: refusalReason('notBetween', { value: size, least: 1, most: MAX_ENTRIES }),
      });
    const rule = (await context.loadRow(FillingRule, ruleId)) as Row<FillingRule>;
    if (rule.rankedAs === null) return null;
    const open = undecidedCandidates(await wholeField(context, filling, rule.rankedAs, 'size'), size);
    return pageOfPeople(context, 'Filling.openCandidates', `OpenCandidates:${size}`, open, page);
  }

  @FieldResolver(() => [FillingStep], { description: 'Approvals and considerations, as recorded.' })
  async steps(@Root() { id }: Row<Filling>, @Ctx() context: Context): Promise<Row<FillingStep>[]> {
    return (await context.load(stepsOf, id)) ?? [];
  }

  @NullBecause('NO_VALUE', 'RECORD_CHECK')
  @FieldResolver(() => FillingDecision, {
    nullable: true,
    description:
      'Null while nobody has decided, and where the caller cannot read the record of the person chosen.',
  })
  async decision(@Root() row: Row<Filling>, @Ctx() context: Context): Promise<FillingDecision | null> {
    const { chosen, decidedOn, decidedBy, decidedInOffice, decision, inaugurationOn } = row;
    if (
      chosen === null ||
      decidedOn === null ||
      inaugurationOn === null ||
      !(await mayReadRecord(context, chosen))
    )
      return null;
    const employee = (await context.loadRow(Employee, chosen)) as Row<Employee>;
    return {
      employee,
      decidedOn,
      decidedBy: decidedBy ?? '',
      office: decidedInOffice ?? '',
      document: decision ?? '',
      isDeparture: row.departs as boolean,
      reason: row.decisionReason,
      inaugurationOn,
      moratoriumApproval: row.moratoriumApproval,
    };
  }
}
