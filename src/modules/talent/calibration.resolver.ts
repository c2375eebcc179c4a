import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { LocalDate } from '../../platform/calendar.js';
import { Connection, PageArguments, type PageOf } from '../../platform/database/keyset-page.js';
import type { Row } from '../../platform/database/row-reader.js';
import { raw, TRUE } from '../../platform/database/sql.js';
import { badInput } from '../../platform/errors.js';
import { AuditedRead, Requires, VisibleIf } from '../../platform/graphql/authorization.js';
import { childrenLoader } from '../../platform/graphql/children-loader.js';
import type { Context } from '../../platform/graphql/context.js';
import { checkedText } from '../../platform/graphql/input-checks.js';
import { IdempotentInput, VersionedInput } from '../../platform/graphql/mutation-input.js';
import { PayloadMutation } from '../../platform/graphql/mutation-payload.js';
import { decodeUuid } from '../../platform/graphql/node-id.js';
import { LocalDateScalar, onDay } from '../../platform/graphql/scalars.js';
import { refusalReason } from '../../platform/i18n/local-text.js';
import { Interval, toInterval } from '../ranking/index.js';
import { Employee, isRecordReadable, mayReadRecord } from '../workforce/index.js';
import { adjustAxis, closeCalibration, openCalibration, withdrawAdjustment } from './calibrate.js';
import {
  CalibrationAdjustment,
  CalibrationSession,
  TalentAxis,
  unitsOf,
  valueOfUnits,
} from './calibration.entity.js';
import { notMapped } from './errors.js';
import { mapOn } from './nine-box.js';
import { TalentPermission } from './permissions.js';

const MAX_NAME_LENGTH = 200;
const MAX_REASON_LENGTH = 2_000;
const CalibrationSessionConnection = Connection(() => CalibrationSession, 'CalibrationSession');
const newestFirst = { tag: 'newest', keys: [{ sql: raw('t.id'), kind: 'uuid', descending: true }] } as const;
const adjustmentsOf = childrenLoader(CalibrationAdjustment, 'session', 't.id');

@InputType({ description: 'A calibration session to open.' })
class OpenCalibrationInput extends IdempotentInput {
  @Field(() => String, { description: '1 to 200 characters.' })
  name!: string;

  @Field(() => String, { description: 'The body that sits; 1 to 200 characters.' })
  body!: string;

  @Field(() => String, { description: 'The invitation or decree; 1 to 200 characters.' })
  document!: string;
}

@InputType({ description: 'The value of an axis as the committee sees it.' })
class AdjustAxisInput extends VersionedInput {
  @Field(() => ID, { description: 'Id of the calibration session.' })
  calibrationSessionId!: string;

  @Field(() => ID, { description: 'Id of the person.' })
  employeeId!: string;

  @Field(() => TalentAxis, { description: 'The axis concerned.' })
  axis!: TalentAxis;

  @Field(() => Float, { description: '0 to 100.' })
  value!: number;

  @Field(() => String, { description: '1 to 2000 characters.' })
  reason!: string;
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

@InputType({ description: 'Input of `withdrawAdjustment`.' })
export class WithdrawAdjustmentInput extends VersionedInput {
  @Field(() => ID, { description: 'Id of the adjustment.' })
  calibrationAdjustmentId!: string;
}

@InputType({ description: 'Input of `closeCalibration`.' })
export class CloseCalibrationInput extends VersionedInput {
  @Field(() => ID, { description: 'Id of the session.' })
  calibrationSessionId!: string;
}

@Resolver(() => CalibrationSession)
export class CalibrationResolver {
  @Requires(TalentPermission.READ)
  @Query(() => CalibrationSessionConnection, {
    description: 'Calibration sessions, the latest opened first.',
  })
  calibrationSessions(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { rows }: Context,
  ): Promise<PageOf<Row<CalibrationSession>>> {
    return rows.page(CalibrationSession, TRUE, newestFirst, page);
  }

  @FieldResolver(() => [CalibrationAdjustment], { description: 'Of people whose record the caller may see.' })
  async adjustments(
    @Root() { id }: Row<CalibrationSession>,
    @Ctx() context: Context,
  ): Promise<Row<CalibrationAdjustment>[]> {
    return (await context.load(adjustmentsOf, id)) ?? [];
  }

  @Requires(TalentPermission.CALIBRATE)
  @PayloadMutation(() => CalibrationSession, { description: 'Opens a session of a committee.' })
  openCalibration(
    @Arg('input', () => OpenCalibrationInput, { description: 'What the action needs.' })
    input: OpenCalibrationInput,
    @Ctx() context: Context,
  ): CalibrationSession {
    const text = (name: 'name' | 'body' | 'document') =>
      checkedText(input[name], `input.${name}`, MAX_NAME_LENGTH);
    return openCalibration(
      context.em,
      { name: text('name'), body: text('body'), document: text('document') },
      by(context),
    );
  }

  @Requires(TalentPermission.CALIBRATE)
  @PayloadMutation(() => CalibrationAdjustment, {
    description:
      'Adjusts a value of an axis in an open session, with a reason; it counts once the session is closed.',
  })
  async adjustAxis(
    @Arg('input', () => AdjustAxisInput, { description: 'What the action needs.' }) input: AdjustAxisInput,
    @Ctx() context: Context,
  ): Promise<CalibrationAdjustment> {
    const { axis, value, expectedVersion } = input;
    if (!(value >= 0 && value <= 100))
      throw badInput({
        argument: 'input.value',
        reason: refusalReason('notBetween', { value, least: 0, most: 100 }),
      });
    const reason = checkedText(input.reason, 'input.reason', MAX_REASON_LENGTH);
    const employeeId = decodeUuid(input.employeeId, 'Employee', 'input.employeeId');
    const session = {
      id: decodeUuid(input.calibrationSessionId, 'CalibrationSession', 'input.calibrationSessionId'),
      expectedVersion,
    };
    const place = (await mayReadRecord(context, employeeId))
      ? (await mapOn(context, { on: context.today, policy: null, calibrated: false })).get(employeeId)
      : undefined;
    if (place === undefined) throw notMapped({ argument: 'input.employeeId' });
    const { performance, potential } = place.standing.profile;
    const before = axis === TalentAxis.PERFORMANCE ? performance : potential;
    return adjustAxis(
      context.em,
      session,
      { employeeId, axis, before, after: unitsOf(value), reason },
      by(context),
    );
  }

  @Requires(TalentPermission.CALIBRATE)
  @PayloadMutation(() => CalibrationSession, {
    description: 'Takes an adjustment of an open session back; what was computed counts.',
  })
  withdrawAdjustment(
    @Arg('input', () => WithdrawAdjustmentInput, { description: 'What the action needs.' })
    input: WithdrawAdjustmentInput,
    @Ctx() context: Context,
  ): Promise<CalibrationSession> {
    return withdrawAdjustment(
      context.em,
      decodeUuid(input.calibrationAdjustmentId, 'CalibrationAdjustment', 'input.calibrationAdjustmentId'),
      input.expectedVersion,
    );
  }

  @Requires(TalentPermission.CALIBRATE)
  @PayloadMutation(() => CalibrationSession, {
    description: 'Closes a session: its adjustments count from today, and are frozen.',
  })
  closeCalibration(
    @Arg('input', () => CloseCalibrationInput, { description: 'What the action needs.' })
    input: CloseCalibrationInput,
    @Ctx() context: Context,
  ): Promise<CalibrationSession> {
    return closeCalibration(
      context.em,
      decodeUuid(input.calibrationSessionId, 'CalibrationSession', 'input.calibrationSessionId'),
      input.expectedVersion,
      by(context),
    );
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
  @AuditedRead()
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
