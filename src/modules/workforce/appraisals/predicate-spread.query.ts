import type { LocalDate } from '../../../platform/calendar.js';
import { type Row, tableName } from '../../../platform/database/row-reader.js';
import { raw, type Sql, sql, TRUE } from '../../../platform/database/sql.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Unit } from '../../organization/index.js';
import type { Spread } from '../domain/predicate-spread.js';
import { recordScopeOverEverybody } from '../records/record-scope.js';

/** People placed in one office on a day, or in none but in the agency itself. */
export interface CountedUnit {
  readonly agency: string;
  readonly office: string | null;
  readonly spread: Spread;
}

interface CountedRow {
  readonly agency: string;
  readonly office: string | null;
  readonly isWithin: boolean;
  readonly predicate: string | null;
  readonly people: number;
}

/**
 * Everybody employed on the day, by office and by predicate of the year; in the order of the units' codes. A
 * caller who keeps records of some has those alone counted by predicate; one who keeps none sees figures of
 * everybody and no person.
 */
export async function countedUnits(
  context: Context,
  year: number,
  on: LocalDate,
  within: Row<Unit> | null,
): Promise<CountedUnit[]> {
  const reach = context.principal.keepsRecords
    ? await recordScopeOverEverybody(context, raw('e.employee_id'))
    : TRUE;
  const rows = await context
    .unscopedRows(
      'a limit is judged over everybody in an office; of those out of reach only their number enters, and is not shown',
    )
    .query<CountedRow>(
      sql`select person.agency, person.office, person."isWithin", person.predicate, count(*) as "people" from (
        select g.code as agency_code, o.code as office_code, u.agency_id as agency, u.office_id as office, ${reach} as "isWithin",
          case when ${reach} then a.predicate end as predicate
        from employment e
        join placement p on p.employee_id = e.employee_id and p.during @> ${on}::date
        join ${tableName(Unit)} u on u.id = p.unit_id
        join ${tableName(Unit)} g on g.id = u.agency_id
        left join ${tableName(Unit)} o on o.id = u.office_id
        left join performance_appraisal a on a.employee_id = e.employee_id and a.year = ${year}
        where e.during @> ${on}::date and ${belongsTo(within)}
      ) person group by 1, 2, 3, 4, agency_code, office_code order by agency_code, office_code`,
    );
  return [...Map.groupBy(rows, ({ agency, office }) => office ?? agency).values()].map((found) => {
    const [{ agency, office }] = found as [CountedRow];
    const people = (test: (row: CountedRow) => boolean) =>
      found.filter(test).reduce((sum, row) => sum + row.people, 0);
    return {
      agency,
      office,
      spread: {
        counts: new Map(
          found.flatMap((row) => (row.predicate === null ? [] : [[row.predicate, row.people] as const])),
        ),
        notAppraised: people((row) => row.isWithin && row.predicate === null),
        beyondReach: people((row) => !row.isWithin),
      },
    };
  });
}

function belongsTo(unit: Row<Unit> | null): Sql {
  if (unit === null) return TRUE;
  return unit.office === null ? sql`u.agency_id = ${unit.id}` : sql`u.office_id = ${unit.id}`;
}
