import { type EveryPage, useEveryPage } from '../../data/pages';
import {
  FillingRequestsDocument,
  type FillingRequestsQuery,
  type MissingKind,
  type RecordOwner,
} from '../../graphql/graphql';

type FillingNode = Extract<NonNullable<FillingRequestsQuery['node']>, { readonly __typename: 'Filling' }>;
export type FillingRequest = FillingNode['recordRequests']['nodes'][number];

/** Records of a kind that were asked of somebody and not delivered by their day. */
export interface UndeliveredGroup {
  readonly key: string;
  readonly kind: MissingKind;
  readonly owedBy: RecordOwner;
  /** Ids of the people whose records they are. */
  readonly people: readonly string[];
}

/** What was not delivered by its day, by kind and by who owes it: until then a person is passed over by name. */
export function groupsOf(requests: readonly FillingRequest[]): readonly UndeliveredGroup[] {
  const groups = new Map<string, UndeliveredGroup>();
  for (const { kind, owedBy, status, employee } of requests) {
    if (status !== 'OVERDUE') continue;
    const key = `${kind} ${owedBy}`;
    const people = groups.get(key)?.people ?? [];
    groups.set(key, { key, kind, owedBy, people: [...people, employee.id] });
  }
  return [...groups.values()];
}

/** Every record that was asked for on account of a filling. */
export function useFillingRequests(filling: string): EveryPage<FillingRequest> {
  return useEveryPage(FillingRequestsDocument, { filling }, ({ node }) =>
    node?.__typename === 'Filling' ? node.recordRequests : null,
  );
}
