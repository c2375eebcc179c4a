import type { LocalDate } from '../../platform/calendar.js';
import { type RowReader, tableName } from '../../platform/database/row-reader.js';
import { sql } from '../../platform/database/sql.js';
import { Unit } from '../organization/index.js';

/** By what outcomes are compared; it never reaches a score. */
export interface GroupFacts {
  readonly id: string;
  readonly sex: string;
  readonly birthDate: LocalDate | null;
  readonly kind: string;
  readonly office: string | null;
}

/** Protected attributes and office of some people on a day, for measuring fairness alone. */
export function groupFacts(rows: RowReader, ids: readonly string[], on: LocalDate): Promise<GroupFacts[]> {
  return rows.query<GroupFacts>(
    sql`select e.id, e.sex, e.birth_date as "birthDate", e.kind, (select coalesce(o.name, u.name) from placement p join ${tableName(Unit)} u on u.id = p.unit_id left join ${tableName(Unit)} o on o.id = u.office_id where p.employee_id = e.id and p.during @> ${on}::date) as "office" from employee e where e.id = any(${ids})`,
  );
}
