import { type EntityManager, ref } from '@mikro-orm/postgresql';
import { earliest, type LocalDate, localDate } from '../../../platform/calendar.js';
import { lockVersion } from '../../../platform/database/optimistic-lock.js';
import { Employee } from '../employee.entity.js';
import {
  alreadyAppraised,
  appraisalNotThere,
  employeeUnknown,
  notInService,
  outsideOwnUnits,
  ownAppraisal,
} from '../errors.js';
import { inServiceBetween } from '../records/in-service.js';
import { lastDayOf } from './appraisal-year.js';
import { PerformanceAppraisal } from './performance-appraisal.entity.js';
import type { PredicateMatrix, Rated } from './predicate-rules.query.js';

export interface AppraisedYear {
  readonly year: number;
  readonly document: string;
  /** Each person once. */
  readonly appraisals: readonly (Rated & { readonly employeeId: string })[];
}

export interface Appraiser {
  readonly today: LocalDate;
  readonly employeeId: string | null;
  mayReadRecord(employeeId: string): boolean | Promise<boolean>;
}

/** Records the appraisals of a year for many people at once; all of them or none. */
export async function recordAppraisals(
  em: EntityManager,
  { year, document, appraisals }: AppraisedYear,
  by: Appraiser,
  matrix: PredicateMatrix,
): Promise<PerformanceAppraisal[]> {
  const ids = appraisals.map(({ employeeId }) => employeeId);
  const people = new Map((await em.find(Employee, { id: ids })).map((employee) => [employee.id, employee]));
  const withinReach = await Promise.all(ids.map((id) => by.mayReadRecord(id)));
  const days = { from: localDate(year, 1, 1), until: earliest(lastDayOf(year), by.today) as LocalDate };
  const inService = await inServiceBetween(em, ids, days);
  const present = new Set(
    (await em.find(PerformanceAppraisal, { employee: { $in: ids }, year })).map(
      ({ employee }) => employee.id,
    ),
  );
  return appraisals.map(({ employeeId, workResult, behaviour }, index) => {
    const argument = `input.appraisals.${index}`;
    const named = { argument: `${argument}.employeeId` };
    const employee = people.get(employeeId);
    if (employee === undefined) throw employeeUnknown(named);
    if (employeeId === by.employeeId) throw ownAppraisal(named);
    if (withinReach[index] !== true) throw outsideOwnUnits({ ...named, employee: employee.name });
    if (!inService.has(employeeId)) throw notInService({ ...named, employee: employee.name, ...days });
    if (present.has(employeeId)) throw alreadyAppraised({ ...named, employee: employee.name, year });
    const predicate = matrix({ workResult, behaviour }, argument);
    return em.create(PerformanceAppraisal, {
      employee: ref(employee),
      year,
      document,
      workResult,
      behaviour,
      predicate,
    });
  });
}

/** What was recorded before is in the audit log, with the reason. */
export async function correctAppraisal(
  em: EntityManager,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
  { workResult, behaviour, document }: Rated & { readonly document: string },
  by: Appraiser,
  matrixOf: (year: number) => Promise<PredicateMatrix>,
): Promise<PerformanceAppraisal> {
  const appraisal = await lockVersion(em, PerformanceAppraisal, id, expectedVersion);
  if (appraisal === null || !(await by.mayReadRecord(appraisal.employee.id)))
    throw appraisalNotThere({ argument: 'input.performanceAppraisalId' });
  if (appraisal.employee.id === by.employeeId)
    throw ownAppraisal({ argument: 'input.performanceAppraisalId' });
  const predicate = (await matrixOf(appraisal.year))({ workResult, behaviour }, 'workResult');
  return Object.assign(appraisal, { workResult, behaviour, predicate, document });
}
