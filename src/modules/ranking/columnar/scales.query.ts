import { dayOfMonth, type LocalDate, monthOf } from '../../../platform/calendar.js';
import { sql } from '../../../platform/database/sql.js';
import type { Context } from '../../../platform/graphql/context.js';
import { parameters, ScaleName, ScaleStep } from '../../organization/index.js';
import { retirementAges } from '../../positions/index.js';
import { statusEffects } from '../../workforce/index.js';
import type { Scales } from '../engine/scales.js';
import { currentSnapshot } from './people.query.js';
import { untilRulesChange } from './ranking-cache.js';

/** The reference data that the engine reads, as in force on a day. */
export function scalesOn(context: Context, on: LocalDate): Promise<Scales> {
  return context.once(`scales:${on}`, async () =>
    untilRulesChange(await currentSnapshot(context), `scales:${on}`, () => readScales(context, on)),
  );
}

async function readScales(context: Context, on: LocalDate): Promise<Scales> {
  const [steps, ages, effects, figures] = await Promise.all([
    context.rows.select(ScaleStep, sql`t.during @> ${on}::date`),
    retirementAges(context.rows),
    statusEffects(context.rows, on),
    parameters(context, on),
  ]);
  const ordinals = (scale: ScaleName, family?: string) =>
    Object.fromEntries(
      steps
        .filter((step) => step.scale === scale && (family === undefined || step.family === family))
        .map((step) => [step.code, step.ordinal]),
    );
  const due = `2000-${figures.text('APPRAISAL_DUE')}`;
  return {
    classLevel: ordinals(ScaleName.POSITION_CLASS),
    functionalClasses: new Set(
      steps
        .filter(({ scale, family }) => scale === ScaleName.POSITION_CLASS && family?.startsWith('JF_'))
        .map(({ code }) => code),
    ),
    retirementAges: ages.of,
    rankOrdinal: ordinals(ScaleName.RANK, 'PNS'),
    rankName: Object.fromEntries(
      steps
        .filter(({ scale, family }) => scale === ScaleName.RANK && family === 'PNS')
        .map((step) => [step.code, step.display ?? step.name]),
    ),
    educationOrder: ordinals(ScaleName.EDUCATION_LEVEL),
    predicateOrder: ordinals(ScaleName.PREDICATE),
    programmeOrder: Object.fromEntries(
      figures
        .text('LEADERSHIP_ORDER')
        .split(' ')
        .map((code, index) => [code, index + 1]),
    ),
    lowestLevel: figures.number('LOWEST_COMPETENCY_LEVEL'),
    highestLevel: figures.number('HIGHEST_COMPETENCY_LEVEL'),
    appraisalDue: { month: monthOf(due), day: dayOfMonth(due) },
    attestationMonths: figures.number('ATTESTATION_MONTHS'),
    statuses: Object.fromEntries(effects),
  };
}
