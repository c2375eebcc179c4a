import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, InterfaceType } from 'type-graphql';
import type { RowScopeContext } from '../../../platform/database/row-scope.js';
import { FALSE, or, raw, type Sql, sql, TRUE } from '../../../platform/database/sql.js';
import { Identified } from '../../../platform/graphql/node-id.js';
import { unitsBelow } from '../../organization/index.js';
import { Employee } from '../employee.entity.js';

/** A fact about one person, with the document that proves it. */
@InterfaceType('PersonnelRecord', {
  implements: Identified,
  description:
    "A dated fact about one person, with the document that proves it. Only those see it who may see the person's whole record; acting assignments are part of the directory.",
  resolveType: (row: { readonly __typename?: string }) => row.__typename,
})
@Entity({ abstract: true })
export abstract class PersonnelRecord extends Identified {
  @Field(() => Employee)
  @ManyToOne(() => Employee, { ref: true })
  @Index()
  employee!: Ref<Employee>;

  @Field(() => String, { description: 'Number of the decree, letter or certificate.' })
  @Property({ type: 'text' })
  document!: string;
}

/** Sees every person's whole record; of the agencies that the token names, where it names some. */
export const READS_ALL_RECORDS = 'workforce:read-records';

/** People whose whole record a principal may see, as a condition on a column that holds a person's id. */
export function recordReach({ principal, today }: RowScopeContext, person: Sql): Sql {
  if (principal.everyRecord) return TRUE;
  const own = principal.employeeId === null ? FALSE : sql`${person} = ${principal.employeeId}`;
  // Whom a committee judges is known to modules that this one may not know: the database says it.
  const judged = principal.committees.length === 0 ? [] : [sql`${person} in (select people_of_committees())`];
  if (principal.unitIds.length === 0) return or(own, ...judged);
  // `is true` keeps the units hashed once a statement: joined, they would be looked up again for everybody.
  const placed = sql`exists (select 1 from placement where placement.employee_id = ${person} and placement.during @> ${today}::date and (placement.unit_id in ${unitsBelow(principal.unitIds, today)}) is true)`;
  return or(own, placed, ...judged);
}

export function recordReachOf(of: RowScopeContext, alias: string): Sql {
  return recordReach(of, raw(`${alias}.employee_id`));
}
