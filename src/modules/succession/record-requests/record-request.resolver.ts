import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { addDays, type LocalDate } from '../../../platform/calendar.js';
import { Connection, PageArguments, type PageOf } from '../../../platform/database/keyset-page.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { and, raw, sql, TRUE } from '../../../platform/database/sql.js';
import { AuditedRead, Requires, VisibleIf } from '../../../platform/graphql/authorization.js';
import { childrenLoader } from '../../../platform/graphql/children-loader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { checkedText } from '../../../platform/graphql/input-checks.js';
import { PayloadMutation } from '../../../platform/graphql/mutation-payload.js';
import { decodeUuid } from '../../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { Complexity } from '../../../platform/limits/query-cost.js';
import { knownUnit, parameters, unitsBelow } from '../../organization/index.js';
import { Position } from '../../positions/index.js';
import { lackingRecords, sentence } from '../../ranking/index.js';
import { Employee, isRecordReadable, mayReadRecord } from '../../workforce/index.js';
import { fieldOfCandidates } from '../fillings/field-of-candidates.js';
import { Filling } from '../fillings/filling.entity.js';
import { FillingRule } from '../fillings/filling-rules.entity.js';
import { publicFilling } from '../fillings/public-filling.js';
import { SuccessionPermission } from '../permissions.js';
import { keysOf, statusOf } from './close-requests.js';
import { RecordRequest, RecordRequestStatus } from './record-request.entity.js';
import { RecordRequestFilter, RequestRecordsInput, wantedBy } from './record-request.inputs.js';
import { requestRecords } from './request-records.js';

const RecordRequestConnection = Connection(() => RecordRequest, 'RecordRequest');
const byDueDay = { tag: 'due', keys: [{ sql: raw('t.due_on'), kind: 'date', descending: false }] } as const;
const requestsFor = ({ rows }: Context, fillings: readonly string[], page: PageArguments) =>
  rows.pagesOf(RecordRequest, fillings, (filling) => sql`t.filling_id = ${filling}`, byDueDay, page);
const requestsOf = childrenLoader(RecordRequest, 'employee', 't.id desc');

@Resolver(() => RecordRequest)
export class RecordRequestResolver {
  @Requires(SuccessionPermission.APPLY)
  @Query(() => RecordRequestConnection, {
    description:
      'Records that are asked for, the soonest due first: about oneself, and for those who keep records about people within their reach.',
  })
  async recordRequests(
    @Arg('filter', () => RecordRequestFilter, {
      nullable: true,
      description: 'Only what meets these conditions.',
    })
    filter: RecordRequestFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PageOf<Row<RecordRequest>>> {
    const unit = filter?.unit == null ? null : await knownUnit(context, filter.unit, 'filter.unit');
    const days = filter?.remindedOn == null ? [] : await reminderDays(context);
    const condition = and(
      filter?.owedBy == null ? TRUE : sql`t.owed_by = any(${filter.owedBy})`,
      unit === null ? TRUE : sql`t.unit_id in ${unitsBelow([unit.id], context.today)}`,
      filter?.remindedOn == null
        ? TRUE
        : sql`t.closed_on is null and t.due_on - ${filter.remindedOn}::date = any(${days}::int[])`,
      filter?.isStanding == null ? TRUE : sql`(t.closed_on is null) = ${filter.isStanding}`,
    );
    return context.rows.page(RecordRequest, condition, byDueDay, page);
  }

  @Complexity(25)
  @AuditedRead()
  @FieldResolver(() => RecordRequestStatus, {
    description: 'Whether the record is missing still; once the filling is closed, how it stood then.',
  })
  async status(@Root() request: Row<RecordRequest>, @Ctx() context: Context): Promise<RecordRequestStatus> {
    const missing =
      request.closedAs === null
        ? await context.load(missingKeys, `${request.filling} ${request.employee}`)
        : undefined;
    return statusOf(request, missing ?? null, context.today);
  }

  @AuditedRead()
  @FieldResolver(() => String, { description: 'Which record, in one sentence.' })
  detail(@Root() { messages, detail }: Row<RecordRequest>, @Ctx() { language }: Context): string {
    return messages?.map((message) => sentence(message, language)).join('; ') ?? detail ?? '';
  }

  @FieldResolver(() => [LocalDateScalar], {
    description:
      'Days on which the one who owes the record is reminded, the last first; the rule parameter RECORD_REQUEST_REMINDERS.',
  })
  async remindOn(
    @Root() { dueOn, requestedOn }: Row<RecordRequest>,
    @Ctx() context: Context,
  ): Promise<LocalDate[]> {
    return (await reminderDays(context))
      .map((days) => addDays(dueOn, -days))
      .filter((day) => day > requestedOn);
  }

  @FieldResolver(() => Position, { description: 'The post for which the record is needed.' })
  async position(@Root() { filling }: Row<RecordRequest>, @Ctx() context: Context): Promise<Row<Position>> {
    const row = (await context.load(publicFilling, filling)) as Row<Filling>;
    return (await context.loadRow(Position, row.position)) as Row<Position>;
  }

  @Requires(SuccessionPermission.FILL)
  @PayloadMutation(() => [RecordRequest], {
    description:
      'Asks at once for records that a filling needs. What has been asked for before is not asked again; what expired since is.',
  })
  requestRecords(
    @Arg('input', () => RequestRecordsInput, { description: 'What the action needs.' })
    input: RequestRecordsInput,
    @Ctx() context: Context,
  ): Promise<RecordRequest[]> {
    return requestRecords(
      context,
      decodeUuid(input.fillingId, 'Filling', 'input.fillingId'),
      input.expectedVersion,
      {
        wanted: wantedBy(input),
        dueOn: input.dueOn,
        legalBasis: checkedText(input.legalBasis, 'input.legalBasis', 500),
        document: checkedText(input.document, 'input.document', 200),
      },
    );
  }
}

@Resolver(() => Filling)
export class FillingRequestsResolver {
  @FieldResolver(() => RecordRequestConnection, {
    description: 'Records asked for, the soonest due first; of people whose record the caller may read.',
  })
  recordRequests(
    @Root() { id }: Row<Filling>,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PageOf<Row<RecordRequest>>> {
    return context.load(requestsFor, id, page) as Promise<PageOf<Row<RecordRequest>>>;
  }
}

@Resolver(() => Employee)
export class EmployeeRequestsResolver {
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [RecordRequest], {
    nullable: true,
    description: 'Records of the person that fillings ask for, the latest first.',
  })
  async recordRequests(
    @Root() { id }: Row<Employee>,
    @Ctx() context: Context,
  ): Promise<Row<RecordRequest>[]> {
    return (await context.load(requestsOf, id)) ?? [];
  }
}

async function reminderDays(context: Context): Promise<number[]> {
  return (await parameters(context, context.today)).text('RECORD_REQUEST_REMINDERS').split(' ').map(Number);
}

/**
 * Keys of the records that somebody lacks for the post of a filling, by both ids; not known of somebody who
 * is not considered, or not to be read.
 */
async function missingKeys(
  context: Context,
  keys: readonly string[],
): Promise<Map<string, ReadonlySet<string>>> {
  const found = await Promise.all(
    keys.map(async (key) => {
      const [fillingId = '', employeeId = ''] = key.split(' ');
      if (!(await mayReadRecord(context, employeeId))) return [];
      const filling = (await context.load(publicFilling, fillingId)) as Row<Filling>;
      const rule = (await context.loadRow(FillingRule, filling.rule)) as Row<FillingRule>;
      const missing = keysOf(
        await lackingRecords(await fieldOfCandidates(context, filling, rule.rankedAs), employeeId),
      );
      return missing === null ? [] : [[key, missing] as const];
    }),
  );
  return new Map(found.flat());
}
