import type { LocalDate } from '../calendar.js';
import type { Principal } from '../principal.js';
import type { EntityClass } from './entity-tables.js';
import { type Sql, TRUE } from './sql.js';

export interface RowScopeContext {
  readonly principal: Principal;
  readonly today: LocalDate;
}

/** Row scope: the rows of a table that a principal may see, as a condition on the table's alias. */
export type RowScopeCondition = (of: RowScopeContext, alias: string) => Sql;

const rowScopes = new Map<string, RowScopeCondition>();

/** No restriction: every caller may read all rows. For scales, rules and dictionaries. */
export const unrestricted: RowScopeCondition = () => TRUE;

/** Declares the row scope of an entity. An entity without one cannot be read. */
export function RowScope(condition: RowScopeCondition): ClassDecorator {
  return (type) => {
    rowScopes.set(type.name, condition);
  };
}

/**
 * The condition that a class declared with `@RowScope`. A class without one is a fault of the code, found at
 * the start.
 */
export function rowScopeOf(type: EntityClass<unknown>): RowScopeCondition {
  const condition = rowScopes.get(type.name);
  if (condition === undefined) throw new Error(`${type.name} has no row scope: add @RowScope`);
  return condition;
}
