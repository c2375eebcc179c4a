import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Connection, PageArguments, type PageOf } from '../../../platform/database/keyset-page.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { raw, sql, TRUE } from '../../../platform/database/sql.js';
import { badInput } from '../../../platform/errors.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import { childrenLoader } from '../../../platform/graphql/children-loader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Idempotent } from '../../../platform/graphql/idempotency.js';
import { checkedText } from '../../../platform/graphql/input-checks.js';
import { nodeById } from '../../../platform/graphql/node.resolver.js';
import { decodeUuid } from '../../../platform/graphql/node-id.js';
import { Complexity } from '../../../platform/limits/query-cost.js';
import type { Vacancy } from '../../positions/index.js';
import { askedRanking, RankingPermission, RankingView } from '../../ranking/index.js';
import { pageOfPeople } from '../../talent/index.js';
import { Employee, EmployeeConnection, mayReadRecord } from '../../workforce/index.js';
import { nomineeUnknown } from '../errors.js';
import { SuccessionPermission } from '../permissions.js';
import { MAX_NAME_LENGTH, MAX_TEXT_LENGTH } from '../text-lengths.js';
import { closeShortlist } from './close-shortlist.js';
import { appointDecided, decideFilling } from './decide.js';
import { dayOfRanking, undecidedCandidates, wholeField } from './field-of-candidates.js';
import { Filling, FillingStep, PassedOver, ShortlistEntry } from './filling.entity.js';
import { checkedNames, DecisionInput, MAX_ENTRIES, NamedCandidatesInput, ShortlistInput } from './filling.inputs.js';
import { FillingDecision } from './filling.view.js';
import { vacancyNotThere } from './filling-errors.js';
import { FillingRule, SelectionMethod } from './filling-rules.entity.js';
import { FillingStatus } from './filling-status.js';
import { cancelFilling, openFilling, recordFillingStep, requestFormation } from './filling-workflow.js';
import { NamedCandidate } from './named-candidate.entity.js';

const FillingConnection = Connection(() => Filling, 'Filling');
const newestFirst = { tag: 'newest', keys: [{ sql: raw('t.id'), kind: 'uuid', descending: true }] } as const;
const namedOf = childrenLoader(NamedCandidate, 'filling', 't.id');
const shortlistOf = childrenLoader(ShortlistEntry, 'filling', 't.ordinal');
const passedOverOf = childrenLoader(PassedOver, 'filling', 't.id');
const stepsOf = childrenLoader(FillingStep, 'filling', 't.recorded_on, t.id');

@Resolver(() => Filling)
export class FillingResolver {
  @Requires(SuccessionPermission.READ)
  @Query(() => FillingConnection, { description: 'Fillings, the latest opened first.' })
  fillings(
    @Arg('status', () => [FillingStatus], { nullable: true, description: 'In one of these; an empty list finds none.' }) status: FillingStatus[] | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { rows }: Context,
  ): Promise<PageOf<Row<Filling>>> {
    return rows.page(Filling, status == null ? TRUE : sql`t.status = any(${status})`, newestFirst, page);
  }

  @FieldResolver(() => [ShortlistEntry], { description: 'In order; empty until it is closed.' })
  async shortlist(@Root() { id }: Row<Filling>, @Ctx() context: Context): Promise<Row<ShortlistEntry>[]> {
    return (await context.load(shortlistOf, id)) ?? [];
  }

  @FieldResolver(() => [NamedCandidate], { description: 'Whom the decree names, of people whose record the caller may read; empty where none does.' })
  async named(@Root() { id }: Row<Filling>, @Ctx() context: Context): Promise<Row<NamedCandidate>[]> {
    return (await context.load(namedOf, id)) ?? [];
  }

  @Complexity(25)
  @Requires(RankingPermission.READ)
  @FieldResolver(() => RankingView, {
    nullable: true,
    description:
      'The ranking for the post on the day of the vacancy, or today if that is past, within the field of candidates. Null for recruitment. RANKING_WITHHELD where places within the field would tell of people beyond reach.',
  })
  async ranking(@Root() filling: Row<Filling>, @Ctx() context: Context): Promise<RankingView | null> {
    const { rankedAs } = (await context.loadRow(FillingRule, filling.rule)) as Row<FillingRule>;
    if (rankedAs === null) return null;
    const on = dayOfRanking(context, filling);
    const question = { on, policy: null, route: rankedAs, among: filling.among, filling: filling.id, usualDays: [on] };
    return { result: await askedRanking(context, filling.position, question) };
  }

  @FieldResolver(() => [PassedOver], { description: 'Over whom it was closed although their records were missing, and why.' })
  async passedOver(@Root() { id }: Row<Filling>, @Ctx() context: Context): Promise<Row<PassedOver>[]> {
    return (await context.load(passedOverOf, id)) ?? [];
  }

  @Complexity(25)
  @FieldResolver(() => EmployeeConnection, {
    nullable: true,
    description:
      'Whom missing records might still bring onto a shortlist of that size, 1 to 20, in the order of the ranking: each needs the records, or a reason. Only people of its field of candidates count. Null for recruitment. Refused to callers who may not read the records of all of them.',
  })
  async openCandidates(
    @Root() { rule: ruleId, ...filling }: Row<Filling>,
    @Arg('size', () => Int, { description: 'Size of the shortlist, 1 to 20.' }) size: number,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PageOf<Row<Employee>> | null> {
    if (size < 1 || size > MAX_ENTRIES) throw badInput({ argument: 'size', reason: `${size} is not between 1 and ${MAX_ENTRIES}` });
    const rule = (await context.loadRow(FillingRule, ruleId)) as Row<FillingRule>;
    if (rule.rankedAs === null) return null;
    const open = undecidedCandidates(await wholeField(context, filling, rule.rankedAs, 'size'), size);
    return pageOfPeople(context, `OpenCandidates:${size}`, open, page);
  }

  @FieldResolver(() => [FillingStep], { description: 'Approvals and considerations, as recorded.' })
  async steps(@Root() { id }: Row<Filling>, @Ctx() context: Context): Promise<Row<FillingStep>[]> {
    return (await context.load(stepsOf, id)) ?? [];
  }

  @FieldResolver(() => FillingDecision, {
    nullable: true,
    description: 'Null while nobody has decided, and where the caller cannot read the record of the person chosen.',
  })
  async decision(@Root() row: Row<Filling>, @Ctx() context: Context): Promise<FillingDecision | null> {
    const { chosen, decidedOn, decidedBy, decidedInOffice, decision, inaugurationOn } = row;
    if (chosen === null || decidedOn === null || inaugurationOn === null || !(await mayReadRecord(context, chosen))) return null;
    const employee = (await context.loadRow(Employee, chosen)) as Row<Employee>;
    return {
      employee,
      decidedOn,
      decidedBy: decidedBy ?? '',
      office: decidedInOffice ?? '',
      document: decision ?? '',
      departs: row.departs as boolean,
      reason: row.decisionReason,
      inaugurationOn,
      moratoriumApproval: row.moratoriumApproval,
    };
  }

  @Idempotent()
  @Requires(SuccessionPermission.FILL)
  @Mutation(() => Filling, { nullable: true, description: 'Begins to fill a vacancy by one of the ways that rules allow for its class.' })
  async openFilling(
    @Arg('vacancy', () => ID, { description: 'Id of the vacancy.' }) id: string,
    @Arg('route', () => SelectionMethod, { description: 'The method of selection.' }) route: SelectionMethod,
    @Arg('document', () => String, { description: '1 to 200 characters.' }) document: string,
    @Arg('named', () => NamedCandidatesInput, { nullable: true, description: 'Candidates whom a decree names, where the way allows it.' })
    named: NamedCandidatesInput | null,
    @Ctx() context: Context,
  ): Promise<Filling> {
    const vacancy = await nodeById(context, id, 'vacancy');
    if (vacancy === null || (vacancy as { __typename?: string }).__typename !== 'Vacancy') throw vacancyNotThere({ argument: 'vacancy' });
    return openFilling(context, vacancy as Vacancy, { route, document: checkedText(document, 'document', MAX_NAME_LENGTH), named: checkedNames(named) });
  }

  @Requires(SuccessionPermission.FILL)
  @Mutation(() => Filling, {
    nullable: true,
    description:
      'Closes the shortlist. Refused while somebody on it is not eligible for certain, or missing records might bring others onto it and no reason is given.',
  })
  async closeShortlist(
    @Arg('filling', () => ID, { description: 'Id of the filling.' }) id: string,
    @Arg('input', () => ShortlistInput, { description: 'What the action needs.' }) input: ShortlistInput,
    @Ctx() context: Context,
  ): Promise<Filling> {
    const { entries, passedOver, groupReasons, fewerBecause, expectedVersion } = input;
    if (entries.length < 1 || entries.length > MAX_ENTRIES) throw badInput({ argument: 'input.entries', reason: `give 1 to ${MAX_ENTRIES}` });
    const listed = entries.map(({ employee, reason }, index) => ({
      employeeId: decodeUuid(employee, 'Employee', `input.entries.${index}.employee`),
      reason: reason == null ? null : checkedText(reason, `input.entries.${index}.reason`, MAX_TEXT_LENGTH),
    }));
    const twice = listed.findIndex(({ employeeId }, index) => listed.findIndex((other) => other.employeeId === employeeId) !== index);
    if (twice >= 0) throw badInput({ argument: `input.entries.${twice}.employee`, reason: 'is there twice' });
    // A refusal names the rules that fail: of nobody whose record is out of reach.
    for (const [index, { employeeId }] of listed.entries())
      if (!(await mayReadRecord(context, employeeId))) throw nomineeUnknown({ argument: `input.entries.${index}.employee` });
    const explained = passedOver.map(({ employees, reason, givenBy }, index) => ({
      employeeIds: employees.map((employee, at) => decodeUuid(employee, 'Employee', `input.passedOver.${index}.employees.${at}`)),
      reason: checkedText(reason, `input.passedOver.${index}.reason`, MAX_TEXT_LENGTH),
      givenBy: checkedText(givenBy, `input.passedOver.${index}.givenBy`, MAX_NAME_LENGTH),
    }));
    const because = fewerBecause == null ? null : checkedText(fewerBecause, 'input.fewerBecause', MAX_TEXT_LENGTH);
    const groups = groupReasons.map(({ kind, owedBy, reason, givenBy }, index) => ({
      ...{ kind, owedBy },
      reason: checkedText(reason, `input.groupReasons.${index}.reason`, MAX_TEXT_LENGTH),
      givenBy: checkedText(givenBy, `input.groupReasons.${index}.givenBy`, MAX_NAME_LENGTH),
    }));
    const again = groups.findIndex(({ kind, owedBy }, index) => groups.findIndex((other) => other.kind === kind && other.owedBy === owedBy) !== index);
    if (again >= 0) throw badInput({ argument: `input.groupReasons.${again}`, reason: 'is there twice' });
    const shortlist = { entries: listed, passedOver: explained, groupReasons: groups, fewerBecause: because };
    return closeShortlist(context, decodeUuid(id, 'Filling', 'filling'), expectedVersion, shortlist);
  }

  @Requires(SuccessionPermission.FILL)
  @Mutation(() => Filling, { nullable: true, description: 'Records what a body said: a recommendation, a consideration, an approval, or its refusal.' })
  recordFillingStep(
    @Arg('filling', () => ID, { description: 'Id of the filling.' }) id: string,
    @Arg('approval', () => String, { description: 'Code of the approval.' }) approval: string,
    @Arg('granted', () => Boolean, { description: 'Whether it was granted.' }) granted: boolean,
    @Arg('document', () => String, { description: '1 to 200 characters.' }) document: string,
    @Arg('expectedVersion', () => Int, { description: 'The version that the caller has seen; another one is refused.' }) expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<Filling> {
    const said = { granted, document: checkedText(document, 'document', MAX_NAME_LENGTH) };
    return recordFillingStep(context, decodeUuid(id, 'Filling', 'filling'), expectedVersion, approval, said);
  }

  @Requires(SuccessionPermission.FILL)
  @Mutation(() => Filling, { nullable: true, description: 'Ends a filling by recruitment in a request for a formation.' })
  requestFormation(
    @Arg('filling', () => ID, { description: 'Id of the filling.' }) id: string,
    @Arg('document', () => String, { description: 'The letter of request; 1 to 200 characters.' }) document: string,
    @Arg('expectedVersion', () => Int, { description: 'The version that the caller has seen; another one is refused.' }) expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<Filling> {
    return requestFormation(context, decodeUuid(id, 'Filling', 'filling'), expectedVersion, checkedText(document, 'document', MAX_NAME_LENGTH));
  }

  @Requires(SuccessionPermission.RECORD_DECISIONS)
  @Mutation(() => Filling, { nullable: true, description: 'Records the decision of a named human; a departure from the order needs its reason.' })
  decideFilling(
    @Arg('filling', () => ID, { description: 'Id of the filling.' }) id: string,
    @Arg('input', () => DecisionInput, { description: 'What the action needs.' }) input: DecisionInput,
    @Ctx() context: Context,
  ): Promise<Filling> {
    const { isActing, inaugurationOn, expectedVersion } = input;
    if (inaugurationOn < context.today) throw badInput({ argument: 'input.inaugurationOn', reason: `${inaugurationOn} lies before today` });
    const text = (name: 'decidedBy' | 'office' | 'document') => checkedText(input[name], `input.${name}`, MAX_NAME_LENGTH);
    return decideFilling(context, decodeUuid(id, 'Filling', 'filling'), expectedVersion, {
      employeeId: decodeUuid(input.employee, 'Employee', 'input.employee'),
      decidedBy: text('decidedBy'),
      office: text('office'),
      document: text('document'),
      isActing,
      inaugurationOn,
      reason: input.reason == null ? null : checkedText(input.reason, 'input.reason', MAX_TEXT_LENGTH),
      moratoriumApproval: input.moratoriumApproval == null ? null : checkedText(input.moratoriumApproval, 'input.moratoriumApproval', MAX_NAME_LENGTH),
    });
  }

  @Requires(SuccessionPermission.RECORD_DECISIONS)
  @Mutation(() => Filling, { nullable: true, description: 'Appoints who was chosen, from the day of inauguration; the post held before ends then.' })
  appointDecided(
    @Arg('filling', () => ID, { description: 'Id of the filling.' }) id: string,
    @Arg('document', () => String, { description: 'The decree of appointment; 1 to 200 characters.' }) document: string,
    @Arg('expectedVersion', () => Int, { description: 'The version that the caller has seen; another one is refused.' }) expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<Filling> {
    return appointDecided(context, decodeUuid(id, 'Filling', 'filling'), expectedVersion, checkedText(document, 'document', MAX_NAME_LENGTH));
  }

  @Requires(SuccessionPermission.FILL)
  @Mutation(() => Filling, { nullable: true, description: 'Ends a filling without an appointment, with the reason.' })
  cancelFilling(
    @Arg('filling', () => ID, { description: 'Id of the filling.' }) id: string,
    @Arg('reason', () => String, { description: '1 to 2000 characters.' }) reason: string,
    @Arg('expectedVersion', () => Int, { description: 'The version that the caller has seen; another one is refused.' }) expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<Filling> {
    return cancelFilling(context, decodeUuid(id, 'Filling', 'filling'), expectedVersion, checkedText(reason, 'reason', MAX_TEXT_LENGTH));
  }
}
