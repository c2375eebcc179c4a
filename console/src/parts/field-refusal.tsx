import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { CombinedError } from 'urql';
import { refusalOf } from '../data/refusal';

interface FieldRefusal {
  /** As in `nominees.2.reason`, below the input. */
  readonly path: string;
  readonly message: string;
}

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
export function useRefusalAt(path: string | undefined): string | null {
  const refusal = useContext(Refused);
  if (path === undefined || refusal === null) return null;
  return isAt(refusal.path, path) ? refusal.message : null;
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
  return { path: refusal.argument.replace(/^input\./, ''), message: refusal.message };
}
