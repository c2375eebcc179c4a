import { useEffect, useState } from 'react';
import {
  type AnyVariables,
  type Client,
  type CombinedError,
  type TypedDocumentNode,
  useClient,
  useQuery,
} from 'urql';

interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** A question that can be asked outside of this page as well. */
export interface Question {
  readonly document: TypedDocumentNode<unknown, never>;
  readonly variables: object;
}

export interface Pages<Row> {
  readonly rows: readonly Row[];
  /** Null until the first page is there. */
  readonly total: number | null;
  readonly hasMore: boolean;
  readonly isAsking: boolean;
  readonly error: CombinedError | undefined;
  readonly question: Question;
  more(): Promise<void>;
  retry(): void;
  /** Every row, asked page by page; ends early when it is given up. */
  all(signal: AbortSignal, told: (loaded: number) => void): Promise<readonly Row[]>;
}

/** Asks for every page of a list, one after the other; ends early when it is given up. */
export async function everyPage<Data, Variables extends AnyVariables, Row>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  connectionOf: (data: Data) => Connection<Row> | null | undefined,
  { signal, told }: { readonly signal?: AbortSignal; readonly told?: (loaded: number) => void } = {},
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let after: string | null | undefined = null;
  for (;;) {
    const next: Connection<Row> = await onePage(client, document, { ...variables, after }, connectionOf);
    rows.push(...next.nodes);
    told?.(rows.length);
    if (!next.pageInfo.hasNextPage || signal?.aborted === true) return rows;
    after = next.pageInfo.endCursor;
  }
}

async function onePage<Data, Variables extends AnyVariables, Row>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: object,
  connectionOf: (data: Data) => Connection<Row> | null | undefined,
): Promise<Connection<Row>> {
  const result = await client
    .query(document, variables as Variables, { requestPolicy: 'network-only' })
    .toPromise();
  const next = result.data == null ? null : connectionOf(result.data);
  if (next == null) throw result.error ?? new Error('the list is no longer there');
  return next;
}

/** A list that is asked for page by page, as far as somebody scrolls. */
export function usePages<Data, Variables extends AnyVariables & { after?: string | null }, Row>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  connectionOf: (data: Data) => Connection<Row> | null | undefined,
): Pages<Row> {
  const client = useClient();
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: document,
    variables: variables as Variables,
  });
  const first = data == null ? null : (connectionOf(data) ?? null);
  // Later pages belong to the first page after which they were asked: a new one begins anew.
  const [later, keep] = useState<{
    readonly after: Connection<Row>;
    readonly rows: readonly Row[];
    readonly last: Connection<Row>;
  } | null>(null);
  const [asking, setAsking] = useState(false);
  const [failed, fail] = useState<{ readonly after: Connection<Row>; readonly error: CombinedError } | null>(
    null,
  );
  const kept = later !== null && later.after === first ? later : null;
  const failure = failed !== null && failed.after === first ? failed.error : undefined;
  const last = kept?.last ?? first;

  return {
    rows: first === null ? [] : [...first.nodes, ...(kept?.rows ?? [])],
    total: first === null ? null : (first.totalCount ?? first.nodes.length),
    hasMore: last?.pageInfo.hasNextPage ?? false,
    isAsking: fetching || stale || asking,
    error: error ?? failure,
    question: { document: document as Question['document'], variables },
    async more() {
      // After a failure somebody decides when to try again.
      if (asking || fetching || stale || failure !== undefined) return;
      if (first === null || last?.pageInfo.hasNextPage !== true) return;
      setAsking(true);
      try {
        const next = await onePage(
          client,
          document,
          { ...variables, after: last.pageInfo.endCursor },
          connectionOf,
        );
        keep({ after: first, rows: [...(kept?.rows ?? []), ...next.nodes], last: next });
      } catch (reason) {
        fail({ after: first, error: reason as CombinedError });
      } finally {
        setAsking(false);
      }
    },
    retry() {
      // A later page is asked for again when its place comes into view: what is loaded stays.
      if (failure !== undefined) fail(null);
      else ask({ requestPolicy: 'network-only' });
    },
    all: (signal, told) => everyPage(client, document, variables, connectionOf, { signal, told }),
  };
}

export interface EveryPage<Row> extends Pages<Row> {
  readonly isWhole: boolean;
}

/** A list of which all is needed at once, because what is shown of it is picked here. */
export function useEveryPage<Data, Variables extends AnyVariables & { after?: string | null }, Row>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  connectionOf: (data: Data) => Connection<Row> | null | undefined,
): EveryPage<Row> {
  const pages = usePages(document, variables, connectionOf);
  const { hasMore, isAsking, error, more } = pages;
  useEffect(() => {
    if (hasMore && !isAsking && error === undefined) void more();
  }, [hasMore, isAsking, error, more]);
  return { ...pages, isWhole: pages.total !== null && !hasMore };
}
