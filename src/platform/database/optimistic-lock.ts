import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { LockMode } from '@mikro-orm/postgresql';
import { declareRefusal } from '../errors.js';
import type { EntityClass } from './entity-tables.js';

export const versionConflict = declareRefusal<{ expected: number; present: number }>(
  'VERSION_CONFLICT',
  'The record was modified since it was read. `present` is its current version. Nothing was changed.',
);

export interface Versioned {
  readonly id: string;
  version: number;
}

/**
 * Optimistic lock: locks a row until the end of the transaction and increments its version. Null if there is
 * no such row.
 * @throws VERSION_CONFLICT where the version is not `expected`, the one that the caller has seen.
 */
export async function lockVersion<T extends Versioned>(
  em: EntityManager,
  type: EntityClass<T>,
  id: string,
  expected: number,
): Promise<T | null> {
  const found = await em.findOne(type as new () => T, { id } as FilterQuery<T>, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
  });
  if (found === null) return null;
  if (found.version !== expected) throw versionConflict({ expected, present: found.version });
  found.version++;
  return found as T;
}
