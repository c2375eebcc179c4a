import type { MissingKind, RecordOwner } from '../../ranking/index.js';
import { type RecordRequest, RecordRequestStatus } from '../record-requests/record-request.entity.js';
import { groupReasonNeeded } from '../record-requests/request-errors.js';

export interface ExclusionReason {
  readonly employeeIds: readonly string[];
  readonly reason: string;
  readonly givenBy: string;
}

/** One reason for all who did not deliver a kind of record that an owner owes. */
export interface GroupReason {
  readonly kind: MissingKind;
  readonly owedBy: RecordOwner;
  readonly reason: string;
  readonly givenBy: string;
}

export interface Explained {
  readonly reason: string;
  readonly givenBy: string;
  readonly isUndelivered: boolean;
}

/**
 * For those of whom a record was asked, not delivered by the due day and still missing: the reasons given for
 * kinds of record that they did not deliver, one at least. Who delivered everything that was asked is named
 * with a personal reason, or settled.
 *
 * @throws FILLING_GROUP_REASON_NEEDED
 */
export function withGroupReasons(
  open: readonly string[],
  requests: readonly RecordRequest[],
  given: readonly GroupReason[],
  named: readonly ExclusionReason[],
): [employeeId: string, Explained][] {
  if (given.length === 0) return [];
  const own = new Set(named.flatMap(({ employeeIds }) => employeeIds));
  const groupOf = ({ kind, owedBy }: Pick<GroupReason, 'kind' | 'owedBy'>) => `${kind} of ${owedBy}`;
  const overdue = Map.groupBy(
    requests.filter(({ closedAs }) => closedAs === RecordRequestStatus.OVERDUE),
    ({ employee }) => employee.id,
  );
  const owed = open
    .filter((employeeId) => !own.has(employeeId))
    .map((employeeId) => [employeeId, new Set(overdue.get(employeeId)?.map(groupOf))] as const);
  const said = owed.map(
    ([employeeId, groups]) =>
      [employeeId, groups, given.filter((reason) => groups.has(groupOf(reason)))] as const,
  );
  const without = said.filter(([, groups, reasons]) => groups.size > 0 && reasons.length === 0);
  if (without.length > 0) {
    const groups = [...new Set(without.flatMap(([, owing]) => [...owing]))].sort();
    throw groupReasonNeeded({ argument: 'input.groupReasons', count: without.length, groups });
  }
  return said.flatMap(([employeeId, , reasons]) => {
    if (reasons.length === 0) return [];
    const reason = reasons.map((one) => `${groupOf(one)}: ${one.reason}`).join('; ');
    return [
      [
        employeeId,
        {
          reason,
          givenBy: [...new Set(reasons.map(({ givenBy }) => givenBy))].join('; '),
          isUndelivered: true,
        },
      ],
    ];
  });
}
