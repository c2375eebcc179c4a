import { useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';

/** A question whose answer takes a while: whoever waits can give it up. */
export function useLongQuery<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) {
  const asked = JSON.stringify(variables);
  const [left, leave] = useState<string | null>(null);
  const isGivenUp = left === asked;
  const [result, ask] = useQuery({ query, variables, pause: isGivenUp });
  return {
    result,
    retry: () => {
      leave(null);
      ask({ requestPolicy: 'network-only' });
    },
    isGivenUp,
    giveUp: () => leave(asked),
  };
}
