import type { LocalDate } from '../../platform/calendar.js';
import type { Principal } from '../../platform/principal.js';
import type { Rows } from '../../platform/rows.js';
import { sql } from '../../platform/sql.js';
import { type Claims, hasUnits, permissionsOf, READS_AUDIT } from '../access/index.js';
import { unitIdsBelow } from '../organization/index.js';
import { READS_ALL_RECORDS } from './personnel-record.js';

/** The principal that a token's claims make, with the own record and the units as they stand today. */
export async function principalOf(
  rows: Rows,
  { subject, roles, nip, units, agencies = null, scopes, client = null }: Claims,
  today: LocalDate,
): Promise<Principal> {
  const permissions = new Set(scopes ?? roles.flatMap((role) => permissionsOf[role]));
  const readsAll = permissions.has(READS_ALL_RECORDS);
  const codes = [...(hasUnits(roles) ? units : []), ...(readsAll ? (agencies ?? []) : [])];
  const [own, unitIds] = await Promise.all([
    nip === null ? Promise.resolve([]) : rows.query<{ id: string }>(sql`select id from employee where nip = ${nip}`),
    unitIdsBelow(rows, codes, today),
  ]);
  const everyRecord = readsAll && agencies === null;
  const employeeId = own[0]?.id ?? null;
  // The fence looks whether the text begins with this.
  const fence = JSON.stringify({ everybody: everyRecord, own: employeeId, units: unitIds, day: today, audits: everyRecord && permissions.has(READS_AUDIT) });
  return { subject, roles, client, permissions, employeeId, unitIds, keepsRecords: readsAll || hasUnits(roles), everyRecord, fence };
}
