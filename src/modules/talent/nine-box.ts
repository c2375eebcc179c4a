import { addMonths, type LocalDate } from '../../platform/calendar.js';
import { type Row, tableName } from '../../platform/database/row-reader.js';
import { and, raw, type Sql, sql } from '../../platform/database/sql.js';
import { badInput } from '../../platform/errors.js';
import type { Context } from '../../platform/graphql/context.js';
import { refusalReason } from '../../platform/i18n/local-text.js';
import { readJson } from '../../platform/runtime/project-files.js';
import { parameters } from '../organization/index.js';
import {
  boxesUnder,
  type TalentStanding,
  talentOfEverybody,
  talentPolicy,
  type WantedPolicy,
} from '../ranking/index.js';
import { Employee, listedRowScope } from '../workforce/index.js';
import { CalibrationAdjustment, CalibrationSession, TalentAxis } from './calibration.entity.js';
import type { Mapped } from './domain/nine-box.js';

export interface MappedPerson extends Mapped {
  readonly standing: TalentStanding;
  /** What committees adjusted and still holds, by axis. */
  readonly adjusted: readonly Row<CalibrationAdjustment>[];
}

interface BoxFile {
  readonly boxes: readonly {
    readonly box: number;
    readonly labelId: string;
    readonly labelEn: string;
    readonly treatments: readonly string[];
    readonly source: string;
  }[];
  readonly treatments: readonly { readonly code: string; readonly nameEn: string; readonly nameId: string }[];
}

export const nineBoxes = (): BoxFile => readJson('data/reference/nine-box.json');

export interface MapQuestion {
  readonly on: LocalDate;
  readonly policy: WantedPolicy | null;
  /** With what committees adjusted. */
  readonly calibrated: boolean;
}

/** Everybody's place in the map, adjustments of closed sessions included where asked for. */
export async function mapOn(
  context: Context,
  question: MapQuestion,
): Promise<ReadonlyMap<string, MappedPerson>> {
  const { on, policy, calibrated } = question;
  return context.once(`nine-box:${on}:${calibrated}:${JSON.stringify(policy)}`, async () => {
    const [standings, placed] = await Promise.all([
      talentOfEverybody(context, on, policy),
      mapperOn(context, question),
    ]);
    return new Map([...standings].map(([id, standing]) => [id, placed(id, standing)]));
  });
}

/** Gives the place of one person in the map from what the talent part says of them. */
export async function mapperOn(
  context: Context,
  { on, policy: wanted, calibrated }: MapQuestion,
): Promise<(id: string, standing: TalentStanding) => MappedPerson> {
  const [{ policy }, adjustments] = await Promise.all([
    talentPolicy(context, on, wanted),
    calibrated ? adjustmentsOn(context, on) : new Map<string, Row<CalibrationAdjustment>[]>(),
  ]);
  return (id, standing) => {
    const adjusted = adjustments.get(id) ?? [];
    const range = (axis: TalentAxis, computed: { low: number; high: number }) => {
      const after = adjusted.find((row) => row.axis === axis)?.after;
      return after === undefined ? computed : { low: after, high: after };
    };
    const performance = range(TalentAxis.PERFORMANCE, standing.profile.performance);
    const potential = range(TalentAxis.POTENTIAL, standing.profile.potential);
    return {
      id,
      standing,
      adjusted,
      boxes: adjusted.length === 0 ? standing.profile.boxes : boxesUnder(policy, performance, potential),
      performanceOpen: performance.low !== performance.high,
      potentialOpen: potential.low !== potential.high,
      expired: standing.hasExpired,
    };
  };
}

/**
 * The newest adjustment of each person and axis, from sessions closed by the day and not longer ago than
 * adjustments hold.
 */
async function adjustmentsOn(
  context: Context,
  on: LocalDate,
): Promise<Map<string, Row<CalibrationAdjustment>[]>> {
  const months = (await parameters(context, on)).number('CALIBRATION_MONTHS');
  const held = sql`select s.id from ${tableName(CalibrationSession)} s where s.closed_on <= ${on}::date and s.closed_on > ${addMonths(on, -months)}::date`;
  const rows = await engineRowsOf(context).select(CalibrationAdjustment, sql`t.session_id in (${held})`, {
    orderBy: sql`(select s.closed_on from ${tableName(CalibrationSession)} s where s.id = t.session_id) desc, t.id desc`,
  });
  const newest = new Map<string, Row<CalibrationAdjustment>>();
  for (const row of rows)
    if (!newest.has(`${row.employee} ${row.axis}`)) newest.set(`${row.employee} ${row.axis}`, row);
  return Map.groupBy(newest.values(), ({ employee }) => employee);
}

function engineRowsOf(context: Context) {
  return context.unscopedRows(
    'a place in the map is the same for every caller; who is shown is decided where the answer is made',
  );
}

/** Ids of those who meet a condition and whose record the caller may see: nobody else is counted or shown. */
export async function idsWithinRecords(context: Context, condition: Sql): Promise<string[]> {
  const rows = await context.rows.query<{ id: string }>(
    sql`select t.id from ${tableName(Employee)} t where ${and(await listedRowScope(context, raw('t.id')), condition)} order by t.name, t.id`,
  );
  return rows.map(({ id }) => id);
}

const BOXES = 9;

/** A box as an argument names it; null where none is named. @throws BAD_USER_INPUT */
export function boxFrom(box: number | null | undefined): number | null {
  if (box == null || (box >= 1 && box <= BOXES)) return box ?? null;
  throw badInput({
    argument: 'box',
    reason: refusalReason('notBetween', { value: box, least: 1, most: BOXES }),
  });
}
