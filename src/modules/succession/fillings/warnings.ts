import { addDays, type LocalDate } from '../../../platform/calendar.js';
import type { Context } from '../../../platform/context.js';
import { citationOf } from '../../../platform/legal-basis.js';
import type { Row } from '../../../platform/rows.js';
import { sql } from '../../../platform/sql.js';
import type { FillingRoute } from '../../merit/index.js';
import { parameters } from '../../organization/index.js';
import { ActingAssignment, Position, positionOnDay } from '../../positions/index.js';
import { DataRequest } from '../../protection/index.js';
import { readyFor } from '../bench/bench.js';
import { PlanStatus, SuccessionPlan } from '../plans/plan.entity.js';
import { rankingOf } from './field-of-candidates.js';
import type { Filling } from './filling.entity.js';
import { Moratorium } from './filling-rules.entity.js';
import { fillingsThatCountOn } from './other-decisions.js';
import { type DecisionWarning, DecisionWarningKind } from './warning.view.js';

const warning = (kind: DecisionWarningKind, text: string, about: Partial<Pick<DecisionWarning, 'filling' | 'position'>> = {}): DecisionWarning => ({
  kind,
  text,
  filling: null,
  position: null,
  ...about,
});

/** What to know of people before one of them is chosen for a post. */
export async function warningsAbout(context: Context, employeeIds: readonly string[], postId: string): Promise<Map<string, DecisionWarning[]>> {
  const parts = await Promise.all([
    elsewhere(context, employeeIds, postId),
    leavingWithoutBench(context, employeeIds, postId),
    acting(context, employeeIds, postId),
    disputed(context, employeeIds),
  ]);
  return new Map(employeeIds.map((id) => [id, parts.flatMap((part) => part.get(id) ?? [])]));
}

async function elsewhere(context: Context, employeeIds: readonly string[], postId: string): Promise<Map<string, DecisionWarning[]>> {
  const counting = await fillingsThatCountOn(context, employeeIds);
  const told = [...counting].map(async ([id, fillings]) => {
    const others = fillings.filter(({ filling, isChosen }) => isChosen || filling.position !== postId);
    const warnings = others.map(async ({ filling, isChosen }) => {
      const position = (await context.loadRow(Position, filling.position)) as Row<Position>;
      return isChosen
        ? warning(DecisionWarningKind.CHOSEN_ELSEWHERE, `The person is chosen for the post ${position.code} and not yet appointed.`, { filling, position })
        : warning(DecisionWarningKind.FIRST_ELSEWHERE, `The person stands first on the shortlist for the post ${position.code}.`, { filling, position });
    });
    return [id, await Promise.all(warnings)] as const;
  });
  return new Map(await Promise.all(told));
}

async function leavingWithoutBench(context: Context, employeeIds: readonly string[], postId: string): Promise<Map<string, DecisionWarning[]>> {
  const held = await positionOnDay(context, employeeIds, context.today);
  const critical = [...held].filter(([, { critical: isCritical, id }]) => isCritical && id !== postId);
  const ready = await readyFor(context, [...new Set(critical.map(([, { id }]) => id))]);
  return new Map(
    critical.flatMap(([employee, position]) => {
      if ((ready.get(position.id) ?? []).some((other) => other !== employee)) return [];
      const why = ready.has(position.id) ? 'for which nobody else whom its plan names is ready' : 'for which no plan is in force';
      const text = `The person leaves the critical post ${position.code}, ${why}.`;
      return [[employee, [warning(DecisionWarningKind.LEAVES_WITHOUT_BENCH, text, { position })]]];
    }),
  );
}

async function acting(context: Context, employeeIds: readonly string[], postId: string): Promise<Map<string, DecisionWarning[]>> {
  const rows = await context.rows.select(
    ActingAssignment,
    sql`t.employee_id = any(${employeeIds}) and t.position_id = ${postId} and t.during @> ${context.today}::date`,
  );
  const position = (await context.loadRow(Position, postId)) ?? null;
  const text = 'The person holds the post as an acting official, and so competes from it.';
  return new Map(rows.map(({ employee }) => [employee, [warning(DecisionWarningKind.ACTING_OFFICIAL, text, { position })]]));
}

async function disputed({ rows }: Context, employeeIds: readonly string[]): Promise<Map<string, DecisionWarning[]>> {
  const found = await rows.select(DataRequest, sql`t.employee_id = any(${employeeIds}) and t.kind in ('CORRECTION', 'OBJECTION') and t.outcome is null`);
  return new Map(
    [...Map.groupBy(found, ({ employee }) => employee)].map(([employee, requests]) => [
      employee,
      [warning(DecisionWarningKind.RECORD_DISPUTED, `The record is disputed: ${requests.length} requests of the person have no answer yet.`)],
    ]),
  );
}

/** What to know of a filling before anybody is chosen. */
export async function warningsOf(context: Context, filling: Row<Filling>, rankedAs: FillingRoute | null): Promise<DecisionWarning[]> {
  const position = (await context.loadRow(Position, filling.position)) as Row<Position>;
  const [moratoria, officials, plan] = await Promise.all([
    moratoriaNear(context),
    context.rows.select(ActingAssignment, sql`t.position_id = ${position.id} and t.during @> ${context.today}::date`),
    rankedAs === null ? [] : planBefore(context, filling, rankedAs),
  ]);
  const { ACTING_OFFICIAL, MORATORIUM_NEAR, POLICY_NEWER_THAN_PLAN } = DecisionWarningKind;
  return [
    ...moratoria.map(({ name, during, liftedBy, legalBasis, certainty }) =>
      warning(
        MORATORIUM_NEAR,
        `${name} from ${during.from}${during.to === null ? '' : ` to ${addDays(during.to, -1)}`}: an appointment needs written approval by ${liftedBy} (${citationOf(legalBasis, certainty)}).`,
      ),
    ),
    ...officials
      .slice(0, 1)
      .map(() => warning(ACTING_OFFICIAL, 'The post is held by an acting official, who may not decide and has no claim to it.', { position })),
    ...plan.map(({ endorsedOn, policy, since }) =>
      warning(POLICY_NEWER_THAN_PLAN, `The plan was endorsed on ${endorsedOn}; the policy ${policy} is in force since ${since}: its order may be another.`, {
        position,
      }),
    ),
  ];
}

async function moratoriaNear(context: Context): Promise<Row<Moratorium>[]> {
  const days = (await parameters(context, context.today)).number('MORATORIUM_WARNING_DAYS');
  return context.rows.select(Moratorium, sql`t.during && daterange(${context.today}::date, ${addDays(context.today, days)}::date, '[]')`, {
    orderBy: sql`lower(t.during), t.id`,
  });
}

async function planBefore(
  context: Context,
  filling: Row<Filling>,
  route: FillingRoute,
): Promise<{ endorsedOn: LocalDate; policy: string; since: LocalDate }[]> {
  const [plan] = await context.rows.select(SuccessionPlan, { position: filling.position, status: PlanStatus.ENDORSED });
  if (plan?.endorsedOn == null) return [];
  const { row } = (await rankingOf(context, filling, route)).policy;
  if (row.during === null || row.during.from <= plan.endorsedOn) return [];
  return [{ endorsedOn: plan.endorsedOn, policy: `${row.code} version ${row.version}`, since: row.during.from }];
}
