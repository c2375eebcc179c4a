import { type InMemoryCacheConfig, isReference, type TypePolicies } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { cacheKeyTypes, connectionKeyArgs, embeddedLists, embeddedTypes, possibleTypes } from './cache-types';

/**
 * Settings of Apollo Client's `InMemoryCache` for this API. Select `cacheKey` of rankings and candidates, as
 * you select `id`. `paged` names lists that are loaded on and on by `fetchMore`, as `Query.employees`; ask
 * those for `edges`. Any other list is kept page by page.
 */
export function apolloCache({
  paged = [],
}: {
  readonly paged?: readonly string[];
} = {}): InMemoryCacheConfig {
  const typePolicies: TypePolicies = {};
  for (const type of embeddedTypes) typePolicies[type] = { keyFields: false, merge: true };
  for (const type of cacheKeyTypes)
    typePolicies[type] = {
      keyFields: (object) => (typeof object['cacheKey'] === 'string' ? ['cacheKey'] : false),
      merge: true,
    };
  for (const [type, fields] of Object.entries(embeddedLists))
    typePolicies[type] = {
      ...typePolicies[type],
      fields: Object.fromEntries(fields.map((field) => [field, { merge: mergeList }])),
    };
  for (const place of paged) {
    const [type = '', field = ''] = place.split('.');
    const known = typePolicies[type];
    typePolicies[type] = {
      ...known,
      fields: { ...known?.fields, [field]: relayStylePagination(connectionKeyArgs[place]) },
    };
  }
  return { possibleTypes, typePolicies };
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Elements have no id: two answers are joined only where each pair shares a field and agrees; otherwise the
 * newer list stands.
 */
function mergeList(
  existing: readonly unknown[] | undefined,
  incoming: readonly unknown[],
): readonly unknown[] {
  if (!Array.isArray(existing) || !Array.isArray(incoming) || existing.length !== incoming.length)
    return incoming;
  if (!existing.every((element, at) => agree(element, incoming[at]) > 0)) return incoming;
  return incoming.map((element: unknown, at) => joined(existing[at], element));
}

/** Everything that either says; what both say is the newer. */
function joined(existing: unknown, incoming: unknown): unknown {
  if (Array.isArray(existing) && Array.isArray(incoming)) return mergeList(existing, incoming);
  if (!isFields(existing) || !isFields(incoming) || isReference(incoming)) return incoming;
  const both = Object.entries(incoming).map(([name, value]) => [
    name,
    name in existing ? joined(existing[name], value) : value,
  ]);
  return { ...existing, ...Object.fromEntries(both) };
}

/** How many values two objects share; minus infinity where they contradict each other. */
function agree(one: unknown, other: unknown): number {
  if (isFields(one) && isFields(other)) {
    if (isReference(one) || isReference(other))
      return one['__ref'] === other['__ref'] ? 1 : Number.NEGATIVE_INFINITY;
    const shared = Object.keys(one).filter((name) => name !== '__typename' && name in other);
    return shared.reduce((sum, name) => sum + agree(one[name], other[name]), 0);
  }
  if (Array.isArray(one) && Array.isArray(other)) return 0;
  return one === other ? 1 : Number.NEGATIVE_INFINITY;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
