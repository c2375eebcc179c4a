import { LockMode } from '@mikro-orm/postgresql';
import type { RowReader } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import type { Context } from '../../../platform/graphql/context.js';
import { ownRecord } from '../applications/apply.js';
import { Filling, PassedOver } from './filling.entity.js';
import { fillingNotIn, notPassedOver, objectedBefore, objectionAnswered, objectionStands, ownObjection } from './filling-errors.js';
import { FillingStatus } from './filling-status.js';
import { withinReach } from './filling-workflow.js';

/** Somebody over whom a shortlist was closed, because a record was not delivered, says why that is wrong. */
export async function objectToExclusion(context: Context, id: string, objection: string): Promise<PassedOver> {
  const passedOver = await beforeDecision(context, id);
  if (passedOver?.employee.id !== ownRecord(context) || !passedOver.isUndelivered) throw notPassedOver({ argument: 'input.passedOverId' });
  if (passedOver.objectedOn !== null) throw objectedBefore({ objectedOn: passedOver.objectedOn });
  return Object.assign(passedOver, { objection, objectedOn: context.today });
}

export async function answerObjection(context: Context, id: string, answered: { answer: string; isUpheld: boolean }): Promise<PassedOver> {
  const passedOver = await beforeDecision(context, id);
  if (passedOver === null || passedOver.objection === null) throw notPassedOver({ argument: 'input.passedOverId' });
  if (passedOver.employee.id === context.principal.employeeId) throw ownObjection({ argument: 'input.passedOverId' });
  await withinReach(context, [passedOver.employee.id]);
  if (passedOver.answer !== null) throw objectionAnswered({});
  return Object.assign(passedOver, answered);
}

/** Held, with its filling, so that nobody decides meanwhile. */
async function beforeDecision({ em }: Context, id: string): Promise<PassedOver | null> {
  const passedOver = await em.findOne(PassedOver, { id });
  if (passedOver === null) return null;
  const filling = await em.findOneOrFail(Filling, { id: passedOver.filling.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (filling.status !== FillingStatus.SHORTLISTED) throw fillingNotIn({ status: filling.status, needed: [FillingStatus.SHORTLISTED] });
  await em.refresh(passedOver);
  return passedOver;
}

/** @throws FILLING_OBJECTION_STANDS */
export async function noObjectionStands(context: Context, { id }: Filling): Promise<void> {
  const rows = context.unscopedRows('whether an objection stands in the way of a decision does not depend on who decides');
  const count = await rows.count(PassedOver, sql`t.filling_id = ${id} and t.objection is not null and (t.answer is null or t.is_upheld)`);
  if (count > 0) throw objectionStands({});
}

/** What was objected and answered, as it is sealed with a decision. */
export async function recordedObjections(rows: RowReader, filling: string): Promise<Record<string, string | boolean | null>[]> {
  const found = await rows.select(PassedOver, sql`t.filling_id = ${filling} and t.objection is not null`, { orderBy: sql`t.employee_id` });
  return found.map(({ employee, objection, objectedOn, answer, isUpheld }) => ({ employee, objection, objectedOn, answer, isUpheld }));
}
