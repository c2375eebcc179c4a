import { ref } from '@mikro-orm/postgresql';
import { yearOf } from '../../platform/calendar.js';
import { Certainty } from '../../platform/database/legal-basis.js';
import type { Context } from '../../platform/graphql/context.js';
import { Unit } from '../organization/index.js';
import type { EmploymentKind } from '../workforce/index.js';
import { agencyUnknown, yearPast } from './errors.js';
import { LearningObligation, type ObligationKind } from './learning-obligation.entity.js';

export interface AgencyRule {
  readonly agencyId: string;
  readonly employmentKind: EmploymentKind;
  readonly kind: ObligationKind;
  readonly hoursHundredths: number;
  readonly fromYear: number;
  readonly legalBasis: string;
}

/** Sets the rule of an agency from a year on; of rules from the same year the last one holds. */
export async function setLearningObligation(
  { em, today }: Context,
  rule: AgencyRule,
): Promise<LearningObligation> {
  const { agencyId, employmentKind, kind, hoursHundredths, fromYear, legalBasis } = rule;
  if (fromYear < yearOf(today)) throw yearPast({ argument: 'input.fromYear', year: fromYear });
  const agency = await em.findOne(Unit, { id: agencyId });
  if (agency?.agency.id !== agencyId) throw agencyUnknown({ argument: 'input.agencyId' });
  await em.execute('select pg_advisory_xact_lock(hashtext(?))', [`learning obligation ${agencyId}`]);
  const former = await em.find(LearningObligation, { agency: agencyId, employmentKind });
  const said = { kind, hoursHundredths, legalBasis, certainty: Certainty.SEEN };
  for (const one of former)
    if (one.fromYear < fromYear && (one.untilYear === null || one.untilYear >= fromYear))
      one.untilYear = fromYear - 1;
  const same = former.find((one) => one.fromYear === fromYear);
  if (same !== undefined) return Object.assign(same, said);
  const next = former.map((one) => one.fromYear).filter((year) => year > fromYear);
  return em.create(LearningObligation, {
    ...said,
    agency: ref(Unit, agencyId),
    employmentKind,
    fromYear,
    untilYear: next.length === 0 ? null : Math.min(...next) - 1,
  });
}
