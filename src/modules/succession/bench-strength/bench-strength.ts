import { addMonths, compareDays, type LocalDate } from '../../../platform/calendar.js';
import { type Row, tableName } from '../../../platform/database/row-reader.js';
import { and, raw, sql } from '../../../platform/database/sql.js';
import type { Context } from '../../../platform/graphql/context.js';
import { conditionOf } from '../../../platform/graphql/filter-input.js';
import { Position, PositionFilter, vacanciesWithin } from '../../positions/index.js';
import { recordScope } from '../../workforce/index.js';
import { distinctSuccessors } from '../domain/bench-strength.js';
import { Filling } from '../fillings/filling.entity.js';
import { FillingStatus } from '../fillings/filling-status.js';
import { Nomination, PlanStatus, SuccessionPlan } from '../plans/plan.entity.js';
import { successorOn } from '../plans/readiness.js';

export interface BenchedPost {
  readonly position: Row<Position>;
  /** The first day within the horizon on which a seat is empty; `null` where none is. */
  readonly vacantOn: LocalDate | null;
  readonly planned: boolean;
  readonly nominees: readonly string[];
  /** Ready now, in the order of the plan. */
  readonly ready: readonly string[];
  readonly readyWithin2Years: readonly string[];
  /** The ready successor that no other post needs; `null` where there is none. */
  readonly successor: string | null;
}

/** Critical posts, where nothing else is asked for. */
export const CRITICAL = { critical: true } as PositionFilter;

export interface BenchQuestion {
  readonly filter: PositionFilter | null;
  readonly months: number;
}

/** Critical posts of today, without a look at who might follow. */
export async function criticalPosts({
  rows,
  today,
}: Context): Promise<{ position: { id: string }; successor: null }[]> {
  const posts = await rows.select(Position, sql`t.critical and t.during @> ${today}::date`);
  return posts.map((position) => ({ position, successor: null }));
}

/**
 * The bench of posts: whom their plans in force name, who of them is ready today, and who is left once each
 * fills one seat only.
 */
export async function benchOf(context: Context, { filter, months }: BenchQuestion): Promise<BenchedPost[]> {
  const { rows, today } = context;
  const wanted = and(await conditionOf(PositionFilter, filter, context), sql`t.during @> ${today}::date`);
  const [positions, vacancies] = await Promise.all([
    rows.select(Position, wanted, { orderBy: sql`t.code` }),
    vacanciesWithin(context, wanted, { from: today, until: addMonths(today, months) }),
  ]);
  const vacantOn = new Map<string, LocalDate>();
  for (const { positionId, open } of vacancies) {
    const first = open.from < today ? today : open.from;
    if (first < (vacantOn.get(positionId) ?? '9999-12-31')) vacantOn.set(positionId, first);
  }
  const named = await nomineesOf(
    context,
    positions.map(({ id }) => id),
  );
  const posts = positions.map((position) => ({
    position,
    id: position.id,
    vacantOn: vacantOn.get(position.id) ?? null,
    planned: named.has(position.id),
    ...(named.get(position.id) ?? { nominees: [], ready: [], readyWithin2Years: [] }),
  }));
  // Posts that fall empty first choose first.
  const inTurn = [...posts].sort((a, b) => compareDays(a.vacantOn, b.vacantOn));
  const successors = distinctSuccessors(inTurn);
  return inTurn.map(({ id, ...post }) => ({ ...post, successor: successors.get(id) ?? null }));
}

interface Nominees {
  readonly nominees: readonly string[];
  readonly ready: readonly string[];
  readonly readyWithin2Years: readonly string[];
}

/** Whom the plan in force of each post names, and who of them is ready; nothing of a post without a plan. */
async function nomineesOf(context: Context, positions: readonly string[]): Promise<Map<string, Nominees>> {
  const { today } = context;
  const named = [...(await nominationsOf(context, positions))].map(async ([position, nominees]) => {
    const found = await Promise.all(
      nominees.map((employee) => successorOn(context, position, employee, today)),
    );
    const at = (level: string) => nominees.filter((_, index) => found[index]?.readiness.level === level);
    return [
      position,
      { nominees, ready: at('READY_NOW'), readyWithin2Years: at('READY_WITHIN_2_YEARS') },
    ] as const;
  });
  return new Map(await Promise.all(named));
}

/** Who of those whom the plan in force of each post names is ready today. */
export async function readyFor(
  context: Context,
  positions: readonly string[],
): Promise<Map<string, readonly string[]>> {
  return new Map(
    [...(await nomineesOf(context, positions))].map(([position, { ready }]) => [position, ready]),
  );
}

/**
 * People in the plan in force of each post, in order; a post whose plan names nobody has an empty list, one
 * without a plan none.
 */
async function nominationsOf(context: Context, positions: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await context
    .unscopedRows(
      'a bench counts every successor, for every caller; who is shown is decided where the answer is made',
    )
    .query<{ position: string; employee: string | null }>(
      sql`select p.position_id as "position", n.employee_id as "employee" from ${tableName(SuccessionPlan)} p left join ${tableName(Nomination)} n on n.plan_id = p.id
      where p.status = ${PlanStatus.ENDORSED} and p.position_id = any(${positions}) order by n.ordinal`,
    );
  const named = new Map<string, string[]>();
  for (const { position, employee } of rows) {
    const list = named.get(position) ?? [];
    if (employee !== null) list.push(employee);
    named.set(position, list);
  }
  return named;
}

/**
 * Of the fillings that ended in an appointment since a day: how many, and how many appointed somebody whom
 * the plan in force had named. Both are over people whose record the caller may read, as nominations are.
 */
export async function filledSince(
  context: Context,
  months: number,
): Promise<{ filled: number; fromPlan: number }> {
  const { rows, today } = context;
  const [found] = await rows.query<{ filled: number; fromPlan: number }>(
    sql`select count(*) as "filled", count(*) filter (where exists (
        select from ${tableName(SuccessionPlan)} p join ${tableName(Nomination)} n on n.plan_id = p.id
        where p.position_id = f.position_id and n.employee_id = f.chosen_id and p.endorsed_on <= f.decided_on and (p.superseded_on is null or p.superseded_on >= f.decided_on))) as "fromPlan"
      from ${tableName(Filling)} f where f.status = ${FillingStatus.APPOINTED} and f.decided_on > ${addMonths(today, -months)}::date and ${recordScope(context, raw('f.chosen_id'))}`,
  );
  return found ?? { filled: 0, fromPlan: 0 };
}
