import type { LocalDate } from '../../platform/calendar.js';
import type { Principal } from '../../platform/principal.js';
import type { Rows } from '../../platform/rows.js';
import { sql } from '../../platform/sql.js';
import { type Claims, hasUnits, permissionsOf } from '../access/index.js';
import { unitIdsBelow } from '../organization/index.js';

/** The principal that a token's claims make, with the own record and the units as they stand today. */
export async function principalOf(rows: Rows, { subject, roles, nip, units, scopes, client = null }: Claims, today: LocalDate): Promise<Principal> {
  const [own, unitIds] = await Promise.all([
    nip === null ? Promise.resolve([]) : rows.query<{ id: string }>(sql`select id from employee where nip = ${nip}`),
    hasUnits(roles) ? unitIdsBelow(rows, units, today) : Promise.resolve([]),
  ]);
  return { subject, roles, client, permissions: new Set(scopes ?? roles.flatMap((role) => permissionsOf[role])), employeeId: own[0]?.id ?? null, unitIds };
}
