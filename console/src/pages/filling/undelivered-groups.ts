import type { MissingKind, RecordOwner, WholeFillingFragment } from '../../graphql/graphql';

/** Records of a kind that were asked of somebody and not delivered. */
export interface UndeliveredGroup {
  readonly key: string;
  readonly kind: MissingKind;
  readonly owedBy: RecordOwner;
  /** Ids of the people whose records they are. */
  readonly people: readonly string[];
}

/** What was asked for and not delivered, by kind and by who owes it. */
export function groupsOf({
  recordRequests,
}: Pick<WholeFillingFragment, 'recordRequests'>): readonly UndeliveredGroup[] {
  const groups = new Map<string, UndeliveredGroup>();
  for (const { kind, owedBy, status, employee } of recordRequests.nodes) {
    if (status === 'DELIVERED') continue;
    const key = `${kind} ${owedBy}`;
    const people = groups.get(key)?.people ?? [];
    groups.set(key, { key, kind, owedBy, people: [...people, employee.id] });
  }
  return [...groups.values()];
}
