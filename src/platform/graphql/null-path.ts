import type { GraphQLResolveInfo } from 'graphql';

/** Why a field of an answer is null; docs/authorization.md says of each where it is decided. */
export type NullCause =
  | 'NO_VALUE'
  | 'NOT_FOUND'
  | 'GUARD'
  | 'OUT_OF_SCOPE'
  | 'RECORD_CHECK'
  | 'OTHER_DAY'
  | 'ROUNDED'
  | 'CHANGED_OUT_OF_SCOPE'
  | 'ERROR';

export type Path = GraphQLResolveInfo['path'];

/** The place of a field in the answer, as `employee.rank.name`. */
export function pathText(path: Path | undefined): string {
  return path === undefined ? '' : `${path.prev === undefined ? '' : `${pathText(path.prev)}.`}${path.key}`;
}
