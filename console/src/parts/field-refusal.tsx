import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { CombinedError } from 'urql';
import { useCodesSaid } from '../app/labels';
import { refusalOf } from '../data/refusal';

interface FieldRefusal {
  /** As in `nominees.2.reason`, below the input. */
  readonly path: string;
  readonly message: string;
}

/** Where a value stands in the input: one path, or several that mean the same. */
export type Place = string | readonly string[] | undefined;

const Refused = createContext<FieldRefusal | null>(null);

/** Lets the field that a refusal names say so itself. */
export function RefusedFields({
  error,
  children,
}: {
  readonly error: CombinedError | Error | null | undefined;
  readonly children: ReactNode;
}) {
  const refusal = useMemo(() => fieldRefusalOf(error), [error]);
  return <Refused value={refusal}>{children}</Refused>;
}

/** What is refused of the field of a path, or of something below it. */
export function useRefusalAt(place: Place): string | null {
  const refusal = useContext(Refused);
  const say = useCodesSaid();
  if (place === undefined || refusal === null) return null;
  const paths = typeof place === 'string' ? [place] : place;
  return paths.some((path) => isAt(refusal.path, path)) ? say(refusal.message) : null;
}

/** Whether one of the fields says it. */
export function isSaidByField(
  error: CombinedError | Error | null | undefined,
  paths: readonly string[],
): boolean {
  const refusal = fieldRefusalOf(error);
  return refusal !== null && paths.some((path) => isAt(refusal.path, path));
}

function isAt(refused: string, path: string): boolean {
  return refused === path || refused.startsWith(`${path}.`);
}

function fieldRefusalOf(error: CombinedError | Error | null | undefined): FieldRefusal | null {
  if (error == null) return null;
  const refusal = refusalOf(error);
  if (refusal.kind !== 'REFUSED' || refusal.argument === null) return null;
  const { fault, expected } = refusal.details;
  // What a record lacks is named beside the list of its values.
  const lacking = fault === 'REQUIRED' && typeof expected === 'string' ? expected : null;
  return { path: lacking ?? refusal.argument.replace(/^input\./, ''), message: refusal.message };
}
