import { LockMode } from '@mikro-orm/postgresql';
import type { RowReader } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import type { Context } from '../../../platform/graphql/context.js';
import { ownRecord } from '../applications/apply.js';
import { Filling } from './filling.entity.js';
import {
  fillingNotIn,
  notExcluded,
  objectedBefore,
  objectionAnswered,
  objectionStands,
  ownObjection,
} from './filling-errors.js';
import { FillingStatus } from './filling-status.js';
import { withinReach } from './filling-workflow.js';
import { ExcludedCandidate } from './shortlist.entity.js';

/** Somebody over whom a shortlist was closed, because a record was not delivered, says why that is wrong. */
export async function objectToExclusion(
  context: Context,
  id: string,
  objection: string,
): Promise<ExcludedCandidate> {
  const excluded = await beforeDecision(context, id);
  if (excluded?.employee.id !== ownRecord(context) || !excluded.isUndelivered)
    throw notExcluded({ argument: 'input.excludedCandidateId' });
  if (excluded.objectedOn !== null) throw objectedBefore({ objectedOn: excluded.objectedOn });
  return Object.assign(excluded, { objection, objectedOn: context.today });
}

export async function answerObjection(
  context: Context,
  id: string,
  answered: { answer: string; isUpheld: boolean },
): Promise<ExcludedCandidate> {
  const excluded = await beforeDecision(context, id);
  if (excluded === null || excluded.objection === null)
    throw notExcluded({ argument: 'input.excludedCandidateId' });
  if (excluded.employee.id === context.principal.employeeId)
    throw ownObjection({ argument: 'input.excludedCandidateId' });
  await withinReach(context, [excluded.employee.id]);
  if (excluded.answer !== null) throw objectionAnswered({});
  return Object.assign(excluded, answered);
}

/** Held, with its filling, so that nobody decides meanwhile. */
async function beforeDecision({ em }: Context, id: string): Promise<ExcludedCandidate | null> {
  const excluded = await em.findOne(ExcludedCandidate, { id });
  if (excluded === null) return null;
  const filling = await em.findOneOrFail(
    Filling,
    { id: excluded.filling.id },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (filling.status !== FillingStatus.SHORTLISTED)
    throw fillingNotIn({ status: filling.status, needed: [FillingStatus.SHORTLISTED] });
  await em.refresh(excluded);
  return excluded;
}

/** @throws FILLING_OBJECTION_STANDS */
export async function noObjectionStands(context: Context, { id }: Filling): Promise<void> {
  const rows = context.unscopedRows(
    'whether an objection stands in the way of a decision does not depend on who decides',
  );
  const count = await rows.count(
    ExcludedCandidate,
    sql`t.filling_id = ${id} and t.objection is not null and (t.answer is null or t.is_upheld)`,
  );
  if (count > 0) throw objectionStands({});
}

/** What was objected and answered, as it is sealed with a decision. */
export async function recordedObjections(
  rows: RowReader,
  filling: string,
): Promise<Record<string, string | boolean | null>[]> {
  const found = await rows.select(
    ExcludedCandidate,
    sql`t.filling_id = ${filling} and t.objection is not null`,
    { orderBy: sql`t.employee_id` },
  );
  return found.map(({ employee, objection, objectedOn, answer, isUpheld }) => ({
    employee,
    objection,
    objectedOn,
    answer,
    isUpheld,
  }));
}
