import type { LocalDate } from '../calendar.js';
import type { Principal } from '../principal.js';
import type { EntityClass } from './entity-tables.js';
import { type Sql, TRUE } from './sql.js';

export interface ReachOf {
  readonly principal: Principal;
  readonly today: LocalDate;
}

/** The part of a table that a principal may see, as a condition on the table's alias. */
export type Reach = (of: ReachOf, alias: string) => Sql;

const reaches = new Map<string, Reach>();

/** Whoever may call the service at all may read it: scales, rules, dictionaries. */
export const everybody: Reach = () => TRUE;

/** Stands above an entity. An entity without one cannot be read. */
export function WithinReach(reach: Reach): ClassDecorator {
  return (type) => {
    reaches.set(type.name, reach);
  };
}

export function reachOf(type: EntityClass<unknown>): Reach {
  const reach = reaches.get(type.name);
  if (reach === undefined) throw new Error(`${type.name} says nothing of its reach: add @WithinReach`);
  return reach;
}
