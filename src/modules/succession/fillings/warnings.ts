import { addDays, type LocalDate } from '../../../platform/calendar.js';
import { citationOf } from '../../../platform/database/legal-basis.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import { childrenLoader } from '../../../platform/graphql/children-loader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { parameters } from '../../organization/index.js';
import { ActingAssignment, Position, positionOnDay } from '../../positions/index.js';
import { DataRequest } from '../../protection/index.js';
import type { MobilityType } from '../../ranking/index.js';
import { readyFor } from '../bench-strength/bench-strength.js';
import { PlanStatus, SuccessionPlan } from '../plans/plan.entity.js';
import { rankingOf } from './field-of-candidates.js';
import type { Filling } from './filling.entity.js';
import { Moratorium } from './filling-rules.entity.js';
import { otherFillings } from './other-decisions.js';
import { type DecisionWarning, DecisionWarningKind } from './warning.view.js';

const warning = (
  kind: DecisionWarningKind,
  text: string,
  about: Partial<Pick<DecisionWarning, 'filling' | 'position'>> = {},
): DecisionWarning => ({
  kind,
  text,
  filling: null,
  position: null,
  ...about,
});

const actingOn = childrenLoader(
  ActingAssignment,
  'position',
  't.id',
  (today) => sql`t.during @> ${today}::date`,
);
const endorsedFor = childrenLoader(
  SuccessionPlan,
  'position',
  't.id',
  () => sql`t.status = ${PlanStatus.ENDORSED}`,
);
const unanswered = childrenLoader(
  DataRequest,
  'employee',
  't.id',
  () => sql`t.kind in ('CORRECTION', 'OBJECTION') and t.outcome is null`,
);

/** What to know of somebody before they are chosen for a post. */
export async function warningsAbout(
  context: Context,
  employeeId: string,
  postId: string,
  inView: string | null = null,
): Promise<DecisionWarning[]> {
  const parts = await Promise.all([
    elsewhere(context, employeeId, postId, inView),
    leavingWithoutBench(context, employeeId, postId),
    acting(context, employeeId, postId),
    disputed(context, employeeId),
  ]);
  return parts.flat();
}

async function elsewhere(
  context: Context,
  employeeId: string,
  postId: string,
  inView: string | null,
): Promise<DecisionWarning[]> {
  const told = (await otherFillings(context, employeeId, postId, inView)).map(
    async ({ filling, isChosen }) => {
      const position = (await context.loadRow(Position, filling.position)) as Row<Position>;
      const about = { filling, position };
      if (!isChosen)
        return warning(
          DecisionWarningKind.FIRST_ELSEWHERE,
          `The person stands first on the shortlist for the post ${position.code}.`,
          about,
        );
      const until =
        filling.status === 'APPOINTED'
          ? `takes up the post ${position.code} on ${filling.inaugurationOn}`
          : `is chosen for the post ${position.code} and not yet appointed`;
      return warning(DecisionWarningKind.CHOSEN_ELSEWHERE, `The person ${until}.`, about);
    },
  );
  return Promise.all(told);
}

async function leavingWithoutBench(
  context: Context,
  employeeId: string,
  postId: string,
): Promise<DecisionWarning[]> {
  const held = await context.load(positionOnDay, employeeId, context.today);
  if (held === undefined || !held.critical || held.id === postId) return [];
  const ready = await context.load(readyFor, held.id);
  if (ready?.some((other) => other !== employeeId)) return [];
  const why =
    ready === undefined
      ? 'for which no plan is in force'
      : 'for which nobody else whom its plan names is ready';
  const text = `The person leaves the critical post ${held.code}, ${why}.`;
  return [warning(DecisionWarningKind.LEAVES_WITHOUT_BENCH, text, { position: held })];
}

async function acting(context: Context, employeeId: string, postId: string): Promise<DecisionWarning[]> {
  const officials = (await context.load(actingOn, postId, context.today)) ?? [];
  if (!officials.some(({ employee }) => employee === employeeId)) return [];
  const position = (await context.loadRow(Position, postId)) ?? null;
  return [
    warning(
      DecisionWarningKind.ACTING_OFFICIAL,
      'The person holds the post as an acting official, and so competes from it.',
      { position },
    ),
  ];
}

async function disputed(context: Context, employeeId: string): Promise<DecisionWarning[]> {
  const requests = (await context.load(unanswered, employeeId)) ?? [];
  if (requests.length === 0) return [];
  return [
    warning(
      DecisionWarningKind.RECORD_DISPUTED,
      `The record is disputed. Requests of the person without an answer: ${requests.length}.`,
    ),
  ];
}

/** What to know of a filling before anybody is chosen. */
export async function warningsOf(
  context: Context,
  filling: Row<Filling>,
  rankedAs: MobilityType | null,
): Promise<DecisionWarning[]> {
  const position = (await context.loadRow(Position, filling.position)) as Row<Position>;
  const [moratoria, officials, plan] = await Promise.all([
    context.once('moratoria near', () => moratoriaNear(context)),
    context.load(actingOn, position.id, context.today),
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
    ...(officials ?? [])
      .slice(0, 1)
      .map(() =>
        warning(
          ACTING_OFFICIAL,
          'The post is held by an acting official, who may not decide and has no claim to it.',
          { position },
        ),
      ),
    ...plan.map(({ endorsedOn, policy, since }) =>
      warning(
        POLICY_NEWER_THAN_PLAN,
        `The plan was endorsed on ${endorsedOn}; the policy ${policy} is in force since ${since}: its order may be another.`,
        {
          position,
        },
      ),
    ),
  ];
}

async function moratoriaNear(context: Context): Promise<Row<Moratorium>[]> {
  const days = (await parameters(context, context.today)).number('MORATORIUM_WARNING_DAYS');
  return context.rows.select(
    Moratorium,
    sql`t.during && daterange(${context.today}::date, ${addDays(context.today, days)}::date, '[]')`,
    {
      orderBy: sql`lower(t.during), t.id`,
    },
  );
}

async function planBefore(
  context: Context,
  filling: Row<Filling>,
  route: MobilityType,
): Promise<{ endorsedOn: LocalDate; policy: string; since: LocalDate }[]> {
  const plan = (await context.load(endorsedFor, filling.position))?.[0];
  if (plan?.endorsedOn == null) return [];
  const { row } = (await rankingOf(context, filling, route)).policy;
  if (row.during === null || row.during.from <= plan.endorsedOn) return [];
  return [
    { endorsedOn: plan.endorsedOn, policy: `${row.code} version ${row.version}`, since: row.during.from },
  ];
}
