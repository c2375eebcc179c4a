import { Arg, Args, Ctx, Field, FieldResolver, Float, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { LocalDate } from '../../platform/calendar.js';
import { Connection, PageArguments, type PageOf } from '../../platform/database/keyset-page.js';
import type { Row } from '../../platform/database/row-reader.js';
import { raw, TRUE } from '../../platform/database/sql.js';
import { badInput } from '../../platform/errors.js';
import { Requires, VisibleIf } from '../../platform/graphql/authorization.js';
import { childrenLoader } from '../../platform/graphql/children-loader.js';
import type { Context } from '../../platform/graphql/context.js';
import { Idempotent } from '../../platform/graphql/idempotency.js';
import { checkedText } from '../../platform/graphql/input-checks.js';
import { decodeUuid } from '../../platform/graphql/node-id.js';
import { LocalDateScalar, onDay } from '../../platform/graphql/scalars.js';
import { Interval, toInterval } from '../ranking/index.js';
import { Employee, isRecordReadable, mayReadRecord } from '../workforce/index.js';
import { adjustAxis, closeCalibration, openCalibration, withdrawAdjustment } from './calibrate.js';
import { CalibrationAdjustment, CalibrationSession, TalentAxis, unitsOf, valueOfUnits } from './calibration.entity.js';
import { notMapped } from './errors.js';
import { mapOn } from './nine-box.js';
import { TalentPermission } from './permissions.js';

const MAX_NAME_LENGTH = 200;
const MAX_REASON_LENGTH = 2_000;
const CalibrationSessionConnection = Connection(() => CalibrationSession, 'CalibrationSession');
const newestFirst = { tag: 'newest', keys: [{ sql: raw('t.id'), kind: 'uuid', descending: true }] } as const;
const adjustmentsOf = childrenLoader(CalibrationAdjustment, 'session', 't.id');

@InputType({ description: 'A calibration session to open.' })
class CalibrationSessionInput {
  @Field(() => String, { description: '1 to 200 characters.' })
  name!: string;

  @Field(() => String, { description: 'The body that sits; 1 to 200 characters.' })
  body!: string;

  @Field(() => String, { description: 'The invitation or decree; 1 to 200 characters.' })
  document!: string;
}

@InputType({ description: 'The value of an axis as the committee sees it.' })
class AdjustmentInput {
  @Field(() => ID, { description: 'Id of the calibration session.' })
  session!: string;

  @Field(() => ID, { description: 'Id of the person.' })
  employee!: string;

  @Field(() => TalentAxis, { description: 'The axis concerned.' })
  axis!: TalentAxis;

  @Field(() => Float, { description: '0 to 100.' })
  value!: number;

  @Field(() => String, { description: '1 to 2000 characters.' })
  reason!: string;

  @Field(() => Int, { description: 'Version of the session that was looked at.' })
  expectedVersion!: number;
}

@ObjectType({ description: 'Where a person stands in the map, with what committees adjusted.' })
class CalibratedPlace {
  @Field(() => Int, { nullable: true, description: '1 to 9; null while it is open.' })
  box!: number | null;

  @Field(() => [Int], { description: 'The boxes that remain possible.' })
  boxes!: readonly number[];

  @Field(() => [CalibrationAdjustment], { description: 'What was adjusted, and still holds.' })
  adjustments!: readonly Row<CalibrationAdjustment>[];
}

@Resolver(() => CalibrationSession)
export class CalibrationResolver {
  @Requires(TalentPermission.READ)
  @Query(() => CalibrationSessionConnection, { description: 'Calibration sessions, the latest opened first.' })
  calibrationSessions(@Args(() => PageArguments) page: PageArguments, @Ctx() { rows }: Context): Promise<PageOf<Row<CalibrationSession>>> {
    return rows.page(CalibrationSession, TRUE, newestFirst, page);
  }

  @FieldResolver(() => [CalibrationAdjustment], { description: 'Of people whose record the caller may see.' })
  async adjustments(@Root() { id }: Row<CalibrationSession>, @Ctx() context: Context): Promise<Row<CalibrationAdjustment>[]> {
    return (await context.load(adjustmentsOf, id)) ?? [];
  }

  @Idempotent()
  @Requires(TalentPermission.CALIBRATE)
  @Mutation(() => CalibrationSession, { nullable: true, description: 'Opens a session of a committee.' })
  openCalibration(
    @Arg('input', () => CalibrationSessionInput, { description: 'What the action needs.' }) input: CalibrationSessionInput,
    @Ctx() context: Context,
  ): CalibrationSession {
    const text = (name: 'name' | 'body' | 'document') => checkedText(input[name], `input.${name}`, MAX_NAME_LENGTH);
    return openCalibration(context.em, { name: text('name'), body: text('body'), document: text('document') }, by(context));
  }

  @Requires(TalentPermission.CALIBRATE)
  @Mutation(() => CalibrationAdjustment, {
    nullable: true,
    description: 'Adjusts a value of an axis in an open session, with a reason; it counts once the session is closed.',
  })
  async adjustAxis(
    @Arg('input', () => AdjustmentInput, { description: 'What the action needs.' }) input: AdjustmentInput,
    @Ctx() context: Context,
  ): Promise<CalibrationAdjustment> {
    const { axis, value, expectedVersion } = input;
    if (!(value >= 0 && value <= 100)) throw badInput({ argument: 'input.value', reason: `${value} is not between 0 and 100` });
    const reason = checkedText(input.reason, 'input.reason', MAX_REASON_LENGTH);
    const employeeId = decodeUuid(input.employee, 'Employee', 'input.employee');
    const session = { id: decodeUuid(input.session, 'CalibrationSession', 'input.session'), expectedVersion };
    const place = (await mayReadRecord(context, employeeId))
      ? (await mapOn(context, { on: context.today, policy: null, calibrated: false })).get(employeeId)
      : undefined;
    if (place === undefined) throw notMapped({ argument: 'input.employee' });
    const { performance, potential } = place.standing.profile;
    const before = axis === TalentAxis.PERFORMANCE ? performance : potential;
    return adjustAxis(context.em, session, { employeeId, axis, before, after: unitsOf(value), reason }, by(context));
  }

  @Requires(TalentPermission.CALIBRATE)
  @Mutation(() => CalibrationSession, { nullable: true, description: 'Takes an adjustment of an open session back; what was computed counts.' })
  withdrawAdjustment(
    @Arg('adjustment', () => ID, { description: 'Id of the adjustment.' }) adjustment: string,
    @Arg('expectedVersion', () => Int, { description: 'The version that the caller has seen; another one is refused.' }) expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<CalibrationSession> {
    return withdrawAdjustment(context.em, decodeUuid(adjustment, 'CalibrationAdjustment', 'adjustment'), expectedVersion);
  }

  @Requires(TalentPermission.CALIBRATE)
  @Mutation(() => CalibrationSession, { nullable: true, description: 'Closes a session: its adjustments count from today, and are frozen.' })
  closeCalibration(
    @Arg('session', () => ID, { description: 'Id of the session.' }) session: string,
    @Arg('expectedVersion', () => Int, { description: 'The version that the caller has seen; another one is refused.' }) expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<CalibrationSession> {
    return closeCalibration(context.em, decodeUuid(session, 'CalibrationSession', 'session'), expectedVersion, by(context));
  }
}

@Resolver(() => CalibrationAdjustment)
export class CalibrationAdjustmentResolver {
  @FieldResolver(() => Interval, { description: 'What was computed when it was adjusted, 0 to 100.' })
  before(@Root() { lowBefore, highBefore }: Row<CalibrationAdjustment>): { lower: number; upper: number } {
    return toInterval({ low: lowBefore, high: highBefore });
  }

  @FieldResolver(() => Float, { description: '0 to 100.' })
  after(@Root() { after }: Row<CalibrationAdjustment>): number {
    return valueOfUnits(after);
  }
}

/** What talent adds to a person. */
@Resolver(() => Employee)
export class EmployeePlaceResolver {
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => CalibratedPlace, {
    nullable: true,
    description:
      'The place in the map of nine boxes with what committees adjusted; `talent` has it as computed. Null for somebody who is not employed on the day.',
  })
  async calibratedPlace(
    @Root() { id }: Row<Employee>,
    @Arg('on', () => LocalDateScalar, onDay) on: LocalDate | null,
    @Ctx() context: Context,
  ): Promise<CalibratedPlace | null> {
    const place = (await mapOn(context, { on: on ?? context.today, policy: null, calibrated: true })).get(id);
    if (place === undefined) return null;
    const { boxes, adjusted } = place;
    return { box: boxes.length === 1 ? (boxes[0] ?? null) : null, boxes, adjustments: adjusted };
  }
}

function by({ principal, today }: Context): { subject: string; today: LocalDate } {
  return { subject: principal.subject, today };
}
