import { ref } from '@mikro-orm/postgresql';
import { localDate } from '../../../platform/calendar.js';
import { lockVersion } from '../../../platform/database/optimistic-lock.js';
import type { Row } from '../../../platform/database/row-reader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { isBelow, Unit } from '../../organization/index.js';
import { appraisalNotThere, notAnOffice, organisationAppraised, unitOutOfReach } from '../errors.js';
import { lastDayOf } from './appraisal-year.js';
import { OrganisationAppraisal, type OrganisationPredicate } from './organisation-appraisal.entity.js';

/** A unit that can have a predicate: an agency, or an office of one. */
export function checkedOffice(unit: Row<Unit> | null, argument: string): Row<Unit> {
  if (unit === null) throw notAnOffice({ argument, reason: refusalReason('noSuchUnit') });
  if (unit.office !== unit.id && unit.agency !== unit.id)
    throw notAnOffice({ argument, reason: refusalReason('partOfOffice', { unit: unit.name }) });
  return unit;
}

export interface AppraisedOrganisation {
  readonly unit: Row<Unit>;
  readonly year: number;
  readonly predicate: OrganisationPredicate;
  readonly document: string;
}

export async function recordOrganisationAppraisal(
  context: Context,
  { unit, year, predicate, document }: AppraisedOrganisation,
): Promise<OrganisationAppraisal> {
  const { em } = context;
  const argument = 'input.unit';
  if (!(await mayAppraise(context, unit.id))) throw unitOutOfReach({ argument, unit: unit.name });
  const { from, to } = unit.during;
  if (from > lastDayOf(year) || (to !== null && to <= localDate(year, 1, 1)))
    throw notAnOffice({ argument, reason: refusalReason('unitNotStanding', { unit: unit.name, year }) });
  if ((await em.findOne(OrganisationAppraisal, { unit: unit.id, year })) !== null)
    throw organisationAppraised({ argument, unit: unit.name, year });
  return em.create(OrganisationAppraisal, { unit: ref(Unit, unit.id), year, predicate, document });
}

/** What was recorded before is in the audit log, with the reason. */
export async function correctOrganisationAppraisal(
  context: Context,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
  { predicate, document }: Pick<AppraisedOrganisation, 'predicate' | 'document'>,
): Promise<OrganisationAppraisal> {
  const { em } = context;
  const appraisal = await lockVersion(em, OrganisationAppraisal, id, expectedVersion);
  if (appraisal === null) throw appraisalNotThere({ argument: 'input.organisationAppraisalId' });
  const { id: unitId, name } = await em.findOneOrFail(Unit, appraisal.unit.id);
  if (!(await mayAppraise(context, unitId)))
    throw unitOutOfReach({ argument: 'input.organisationAppraisalId', unit: name });
  return Object.assign(appraisal, { predicate, document });
}

/** Whose token names agencies appraises those, and the offices in them. */
function mayAppraise(context: Context, unitId: string): boolean | Promise<boolean> {
  const { everyRecord, unitIds } = context.principal;
  return everyRecord || isBelow(context, unitId, unitIds);
}
