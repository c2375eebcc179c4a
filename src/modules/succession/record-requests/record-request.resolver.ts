import { Arg, Args, Ctx, Field, FieldResolver, ID, InputType, Int, Query, Resolver, Root } from 'type-graphql';
import { addDays, type LocalDate } from '../../../platform/calendar.js';
import { Connection, PageArguments, type PageOf } from '../../../platform/database/keyset-page.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { and, raw, sql, TRUE } from '../../../platform/database/sql.js';
import { badInput } from '../../../platform/errors.js';
import { AuditedRead, Requires, VisibleIf } from '../../../platform/graphql/authorization.js';
import { childrenLoader } from '../../../platform/graphql/children-loader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { checkedText } from '../../../platform/graphql/input-checks.js';
import { IdempotentInput } from '../../../platform/graphql/mutation-input.js';
import { PayloadMutation } from '../../../platform/graphql/mutation-payload.js';
import { decodeUuid } from '../../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { Complexity } from '../../../platform/limits/query-cost.js';
import { knownUnit, parameters, UnitKey, unitsBelow } from '../../organization/index.js';
import { Position } from '../../positions/index.js';
import { lackingRecords, MissingKind, RecordOwner } from '../../ranking/index.js';
import { Employee, isRecordReadable, mayReadRecord } from '../../workforce/index.js';
import { fieldOfCandidates } from '../fillings/field-of-candidates.js';
import { Filling } from '../fillings/filling.entity.js';
import { MAX_ENTRIES } from '../fillings/filling.inputs.js';
import { FillingRule } from '../fillings/filling-rules.entity.js';
import { publicFilling } from '../fillings/public-filling.js';
import { SuccessionPermission } from '../permissions.js';
import { keysOf, statusOf } from './close-requests.js';
import { RecordRequest, RecordRequestStatus } from './record-request.entity.js';
import { requestRecords, type Wanted } from './request-records.js';

const MAX_NAMED = 1_000;
const RecordRequestConnection = Connection(() => RecordRequest, 'RecordRequest');
const byDueDay = { tag: 'due', keys: [{ sql: raw('t.due_on'), kind: 'date', descending: false }] } as const;
const requestsFor = ({ rows }: Context, fillings: readonly string[], page: PageArguments) =>
  rows.pagesOf(RecordRequest, fillings, (filling) => sql`t.filling_id = ${filling}`, byDueDay, page);
const requestsOf = childrenLoader(RecordRequest, 'employee', 't.id desc');

@InputType({ description: 'A record to ask for.' })
export class RequestedRecordInput {
  @Field(() => ID, { description: 'Id of the person.' })
  employeeId!: string;

  @Field(() => MissingKind, { description: 'Which kind it is.' })
  kind!: MissingKind;
}

@InputType({ description: 'Exactly one of `records`, `decisiveFor` and `openFor` says which records are asked for.' })
export class RequestRecordsInput extends IdempotentInput {
  @Field(() => ID, { description: 'Id of the filling.' })
  fillingId!: string;

  @Field(() => [RequestedRecordInput], { nullable: true, description: 'These; 1 to 1000, each once.' })
  records?: RequestedRecordInput[] | null;

  @Field(() => Int, { nullable: true, description: 'The fewest that settle a shortlist of that size, 1 to 20.' })
  decisiveFor?: number | null;

  @Field(() => Int, { nullable: true, description: 'Every one that keeps somebody open for a shortlist of that size, 1 to 20.' })
  openFor?: number | null;

  @Field(() => LocalDateScalar, { description: 'The last day for delivery.' })
  dueOn!: LocalDate;

  @Field(() => String, { description: 'Article or decree on which the request rests; 1 to 500 characters.' })
  legalBasis!: string;

  @Field(() => String, { description: 'The letter of request; 1 to 200 characters.' })
  document!: string;

  @Field(() => Int, { description: 'Version of the filling that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'Every condition given must hold. An empty list of owners finds none.' })
export class RecordRequestFilter {
  @Field(() => [RecordOwner], { nullable: true, description: 'Owed by one of these.' })
  owedBy?: RecordOwner[] | null;

  @Field(() => UnitKey, { nullable: true, description: 'Of people who served in this unit or below it when the record was asked for.' })
  unit?: UnitKey | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'A reminder falls on this day.' })
  remindedOn?: LocalDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Its filling is not closed, or is.' })
  isStanding?: boolean | null;
}

@Resolver(() => RecordRequest)
export class RecordRequestResolver {
  @Requires(SuccessionPermission.APPLY)
  @Query(() => RecordRequestConnection, {
    description: 'Records that are asked for, the soonest due first: about oneself, and for those who keep records about people within their reach.',
  })
  async recordRequests(
    @Arg('filter', () => RecordRequestFilter, { nullable: true, description: 'Only what meets these conditions.' }) filter: RecordRequestFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PageOf<Row<RecordRequest>>> {
    const unit = filter?.unit == null ? null : await knownUnit(context, filter.unit, 'filter.unit');
    const days = filter?.remindedOn == null ? [] : await reminderDays(context);
    const condition = and(
      filter?.owedBy == null ? TRUE : sql`t.owed_by = any(${filter.owedBy})`,
      unit === null ? TRUE : sql`t.unit_id in ${unitsBelow([unit.id], context.today)}`,
      filter?.remindedOn == null ? TRUE : sql`t.closed_on is null and t.due_on - ${filter.remindedOn}::date = any(${days}::int[])`,
      filter?.isStanding == null ? TRUE : sql`(t.closed_on is null) = ${filter.isStanding}`,
    );
    return context.rows.page(RecordRequest, condition, byDueDay, page);
  }

  @Complexity(25)
  @AuditedRead()
  @FieldResolver(() => RecordRequestStatus, { description: 'Whether the record is missing still; once the filling is closed, how it stood then.' })
  async status(@Root() request: Row<RecordRequest>, @Ctx() context: Context): Promise<RecordRequestStatus> {
    const missing = request.closedAs === null ? await context.load(missingKeys, `${request.filling} ${request.employee}`) : undefined;
    return statusOf(request, missing ?? null, context.today);
  }

  @FieldResolver(() => [LocalDateScalar], {
    description: 'Days on which the one who owes the record is reminded, the last first; the rule parameter RECORD_REQUEST_REMINDERS.',
  })
  async remindOn(@Root() { dueOn, requestedOn }: Row<RecordRequest>, @Ctx() context: Context): Promise<LocalDate[]> {
    return (await reminderDays(context)).map((days) => addDays(dueOn, -days)).filter((day) => day > requestedOn);
  }

  @FieldResolver(() => Position, { description: 'The post for which the record is needed.' })
  async position(@Root() { filling }: Row<RecordRequest>, @Ctx() context: Context): Promise<Row<Position>> {
    const row = (await context.load(publicFilling, filling)) as Row<Filling>;
    return (await context.loadRow(Position, row.position)) as Row<Position>;
  }

  @Requires(SuccessionPermission.FILL)
  @PayloadMutation(() => [RecordRequest], {
    description: 'Asks at once for records that a filling needs. What has been asked for before is not asked again; what expired since is.',
  })
  requestRecords(
    @Arg('input', () => RequestRecordsInput, { description: 'What the action needs.' }) input: RequestRecordsInput,
    @Ctx() context: Context,
  ): Promise<RecordRequest[]> {
    return requestRecords(context, decodeUuid(input.fillingId, 'Filling', 'input.fillingId'), input.expectedVersion, {
      wanted: wantedBy(input),
      dueOn: input.dueOn,
      legalBasis: checkedText(input.legalBasis, 'input.legalBasis', 500),
      document: checkedText(input.document, 'input.document', 200),
    });
  }
}

@Resolver(() => Filling)
export class FillingRequestsResolver {
  @FieldResolver(() => RecordRequestConnection, { description: 'Records asked for, the soonest due first; of people whose record the caller may read.' })
  recordRequests(@Root() { id }: Row<Filling>, @Args(() => PageArguments) page: PageArguments, @Ctx() context: Context): Promise<PageOf<Row<RecordRequest>>> {
    return context.load(requestsFor, id, page) as Promise<PageOf<Row<RecordRequest>>>;
  }
}

@Resolver(() => Employee)
export class EmployeeRequestsResolver {
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [RecordRequest], { nullable: true, description: 'Records of the person that fillings ask for, the latest first.' })
  async recordRequests(@Root() { id }: Row<Employee>, @Ctx() context: Context): Promise<Row<RecordRequest>[]> {
    return (await context.load(requestsOf, id)) ?? [];
  }
}

async function reminderDays(context: Context): Promise<number[]> {
  return (await parameters(context, context.today)).text('RECORD_REQUEST_REMINDERS').split(' ').map(Number);
}

function wantedBy({ records, decisiveFor, openFor }: RequestRecordsInput): Wanted {
  if ([records, decisiveFor, openFor].filter((given) => given != null).length !== 1)
    throw badInput({ argument: 'input', reason: 'give exactly one of records, decisiveFor and openFor' });
  const size = (value: number, name: string) => {
    if (value < 1 || value > MAX_ENTRIES) throw badInput({ argument: `input.${name}`, reason: `${value} is not between 1 and ${MAX_ENTRIES}` });
    return value;
  };
  if (decisiveFor != null) return { decisiveFor: size(decisiveFor, 'decisiveFor') };
  if (openFor != null) return { openFor: size(openFor, 'openFor') };
  const named = records ?? [];
  if (named.length < 1 || named.length > MAX_NAMED) throw badInput({ argument: 'input.records', reason: `give 1 to ${MAX_NAMED}` });
  const wanted = named.map(({ employeeId, kind }, index) => ({ employeeId: decodeUuid(employeeId, 'Employee', `input.records.${index}.employeeId`), kind }));
  const twice = wanted.findIndex((one, index) => wanted.findIndex((other) => other.employeeId === one.employeeId && other.kind === one.kind) !== index);
  if (twice >= 0) throw badInput({ argument: `input.records.${twice}`, reason: 'is there twice' });
  return { records: wanted };
}

/** Keys of the records that somebody lacks for the post of a filling, by both ids; not known of somebody who is not considered, or not to be read. */
async function missingKeys(context: Context, keys: readonly string[]): Promise<Map<string, ReadonlySet<string>>> {
  const found = await Promise.all(
    keys.map(async (key) => {
      const [fillingId = '', employeeId = ''] = key.split(' ');
      if (!(await mayReadRecord(context, employeeId))) return [];
      const filling = (await context.load(publicFilling, fillingId)) as Row<Filling>;
      const rule = (await context.loadRow(FillingRule, filling.rule)) as Row<FillingRule>;
      const missing = keysOf(await lackingRecords(await fieldOfCandidates(context, filling, rule.rankedAs), employeeId));
      return missing === null ? [] : [[key, missing] as const];
    }),
  );
  return new Map(found.flat());
}
