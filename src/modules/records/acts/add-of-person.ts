import { statementsOf } from '../../../platform/database/manager-statements.js';
import type { Context } from '../../../platform/graphql/context.js';
import type { Values } from '../kinds/cell.js';
import { kindNamed } from '../kinds/index.js';
import type { RecordKindName } from '../kinds/record-kind.js';
import { ofPerson } from '../reports/reported-diploma.js';
import { addRecord } from './record-acts.js';

/** Adds a record of a person that another module found to hold, by the same checks as an act of the office. */
export async function addOfPerson(
  context: Context,
  kind: RecordKindName,
  employeeId: string,
  given: Values,
): Promise<string> {
  const transaction = statementsOf(context.em);
  const values = await ofPerson(transaction, employeeId, given);
  const proposal = { values, isEndingPrevious: false, correcting: null };
  const { id } = await addRecord(context, transaction, kindNamed(kind), proposal);
  return id;
}
