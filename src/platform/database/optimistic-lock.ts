import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { LockMode } from '@mikro-orm/postgresql';
import { declareRefusal } from '../errors.js';
import type { EntityClass } from './entity-tables.js';

export const versionConflict = declareRefusal(
  'VERSION_CONFLICT',
  'Somebody else has changed the same thing since it was read: `present` is its version now. Nothing was changed.',
  ({ expected, present }: { expected: number; present: number }) => `Version ${expected} was expected, and it is at version ${present}.`,
);

export interface Versioned {
  readonly id: string;
  version: number;
}

/** Holds a row for the rest of the transaction, at the version that the caller has seen, and counts the change. */
export async function lockVersion<T extends Versioned>(em: EntityManager, type: EntityClass<T>, id: string, expected: number): Promise<T | null> {
  const found = await em.findOne(type as new () => T, { id } as FilterQuery<T>, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (found === null) return null;
  if (found.version !== expected) throw versionConflict({ expected, present: found.version });
  found.version++;
  return found as T;
}
