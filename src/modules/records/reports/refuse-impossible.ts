import { statementsOf } from '../../../platform/database/manager-statements.js';
import type { Context } from '../../../platform/graphql/context.js';
import { compareOne, refusedBy } from '../acts/compare-one.js';
import { storedRecord } from '../acts/record-acts.js';
import type { Values } from '../kinds/cell.js';
import { FaultCode } from '../kinds/fault.js';
import type { RecordKind } from '../kinds/record-kind.js';
import { ofPerson } from './reported-diploma.js';

/** What no other act could mend: a record with such a fault can never be verified as it is reported. */
const FOR_GOOD: ReadonlySet<FaultCode> = new Set([
  FaultCode.REQUIRED,
  FaultCode.PERIOD_REVERSED,
  FaultCode.VALIDITY_REVERSED,
  FaultCode.BEFORE_BIRTH,
  FaultCode.BEFORE_GRADUATION,
  FaultCode.IN_THE_FUTURE,
  FaultCode.UNIT_UNKNOWN,
  FaultCode.POSITION_UNKNOWN,
  FaultCode.COMPETENCY_UNKNOWN,
  FaultCode.RANK_OF_OTHER_KIND,
  FaultCode.PREDICATE_DIFFERS,
  FaultCode.REFERS_TO_ITSELF,
]);

/** @throws RECORD_REFUSED with the path of the value, where no officer could ever verify the report. */
export async function refuseImpossible(
  context: Context,
  kind: RecordKind,
  {
    employeeId,
    recordId,
    values,
    given,
  }: {
    readonly employeeId: string;
    readonly recordId: string | null;
    readonly values: Values;
    /** Names of the fields in the order of the input. */
    readonly given: readonly string[];
  },
): Promise<void> {
  const transaction = statementsOf(context.em);
  const stored = recordId === null ? null : await storedRecord(transaction, kind, recordId);
  const { row } = await compareOne(context, transaction, kind, {
    values: await ofPerson(transaction, employeeId, values),
    isEndingPrevious: false,
    correcting: stored === null ? null : { stored, cleared: [] },
  });
  const fault = row.faults.find(({ code }) => FOR_GOOD.has(code));
  if (fault === undefined) return;
  throw refusedBy(
    { ...fault, expected: fault.expected ?? fault.field },
    pathOf(fault.field ?? '', values, given),
  );
}

function pathOf(field: string, values: Values, given: readonly string[]): string {
  const [cleared, told] = [true, false].map((isNull) =>
    given.filter((name) => (values[name] === null) === isNull).indexOf(field),
  );
  if (cleared !== undefined && cleared !== -1) return `input.clears.${cleared}`;
  return told === undefined || told === -1 ? 'input.values' : `input.values.${told}.value`;
}
