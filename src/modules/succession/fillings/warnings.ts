import { addDays, type LocalDate } from '../../../platform/calendar.js';
import { citationOf } from '../../../platform/database/legal-basis.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import { childrenLoader } from '../../../platform/graphql/children-loader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { dayText } from '../../../platform/i18n/formats.js';
import type { LocalText } from '../../../platform/i18n/local-text.js';
import { text } from '../../../platform/i18n/text.js';
import { parameters } from '../../organization/index.js';
import { ActingAssignment, Position, positionOnDay } from '../../positions/index.js';
import { DataRequest } from '../../protection/index.js';
import { type MobilityType, policyVersion } from '../../ranking/index.js';
import { readyFor } from '../bench-strength/bench-strength.js';
import { PlanStatus, SuccessionPlan } from '../plans/plan.entity.js';
import { rankingOf } from './field-of-candidates.js';
import type { Filling } from './filling.entity.js';
import { Moratorium } from './filling-rules.entity.js';
import { otherFillings } from './other-decisions.js';
import { type DecisionWarning, DecisionWarningKind } from './warning.view.js';

const warning = (
  kind: DecisionWarningKind,
  said: string,
  about: Partial<Pick<DecisionWarning, 'filling' | 'position'>> = {},
): DecisionWarning => ({
  kind,
  text: said,
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
          text(context.language, 'warning.firstElsewhere', { post: position.code }),
          about,
        );
      const on = filling.inaugurationOn;
      const said =
        filling.status === 'APPOINTED' && on !== null
          ? text(context.language, 'warning.takesUp', {
              post: position.code,
              on: dayText(context.language, on),
            })
          : text(context.language, 'warning.chosenElsewhere', { post: position.code });
      return warning(DecisionWarningKind.CHOSEN_ELSEWHERE, said, about);
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
  const key = ready === undefined ? 'warning.leavesNoPlan' : 'warning.leavesNobodyReady';
  const said = text(context.language, key, { post: held.code });
  return [warning(DecisionWarningKind.LEAVES_WITHOUT_BENCH, said, { position: held })];
}

async function acting(context: Context, employeeId: string, postId: string): Promise<DecisionWarning[]> {
  const officials = (await context.load(actingOn, postId, context.today)) ?? [];
  if (!officials.some(({ employee }) => employee === employeeId)) return [];
  const position = (await context.loadRow(Position, postId)) ?? null;
  return [
    warning(DecisionWarningKind.ACTING_OFFICIAL, text(context.language, 'warning.acting'), { position }),
  ];
}

async function disputed(context: Context, employeeId: string): Promise<DecisionWarning[]> {
  const requests = (await context.load(unanswered, employeeId)) ?? [];
  if (requests.length === 0) return [];
  return [
    warning(
      DecisionWarningKind.RECORD_DISPUTED,
      text(context.language, 'warning.disputed', { count: requests.length }),
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
  const { language } = context;
  const { ACTING_OFFICIAL, MORATORIUM_NEAR, POLICY_NEWER_THAN_PLAN } = DecisionWarningKind;
  return [
    ...moratoria.map(({ name, during, liftedBy, legalBasis, certainty }) =>
      warning(
        MORATORIUM_NEAR,
        text(language, 'warning.moratorium', {
          name,
          from: dayText(language, during.from),
          to: during.to === null ? 'none' : dayText(language, addDays(during.to, -1)),
          liftedBy,
          citation: citationOf(legalBasis, certainty, language),
        }),
      ),
    ),
    ...(officials ?? [])
      .slice(0, 1)
      .map(() => warning(ACTING_OFFICIAL, text(language, 'warning.heldByActing'), { position })),
    ...plan.map(({ endorsedOn, policy, since }) =>
      warning(
        POLICY_NEWER_THAN_PLAN,
        text(language, 'warning.policyNewer', {
          endorsedOn: dayText(language, endorsedOn),
          policy: policy.text(language),
          since: dayText(language, since),
        }),
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
): Promise<{ endorsedOn: LocalDate; policy: LocalText; since: LocalDate }[]> {
  const plan = (await context.load(endorsedFor, filling.position))?.[0];
  if (plan?.endorsedOn == null) return [];
  const { row } = (await rankingOf(context, filling, route)).policy;
  if (row.during === null || row.during.from <= plan.endorsedOn) return [];
  return [{ endorsedOn: plan.endorsedOn, policy: policyVersion(row), since: row.during.from }];
}
