import type { LocalDate } from '../calendar.js';
import type { Principal } from '../principal.js';
import type { EntityClass } from './entity-tables.js';
import { type Sql, TRUE } from './sql.js';

export interface RowScopeContext {
  readonly principal: Principal;
  readonly today: LocalDate;
}

/** The part of a table that a principal may see, as a condition on the table's alias. */
export type RowScopeCondition = (of: RowScopeContext, alias: string) => Sql;

const reaches = new Map<string, RowScopeCondition>();

/** Whoever may call the service at all may read it: scales, rules, dictionaries. */
export const unrestricted: RowScopeCondition = () => TRUE;

/** Stands above an entity. An entity without one cannot be read. */
export function RowScope(reach: RowScopeCondition): ClassDecorator {
  return (type) => {
    reaches.set(type.name, reach);
  };
}

export function rowScopeOf(type: EntityClass<unknown>): RowScopeCondition {
  const reach = reaches.get(type.name);
  if (reach === undefined) throw new Error(`${type.name} says nothing of its reach: add @WithinReach`);
  return reach;
}
