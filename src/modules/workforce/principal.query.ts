import type { LocalDate } from '../../platform/calendar.js';
import { type RowReader, tableName } from '../../platform/database/row-reader.js';
import { sql } from '../../platform/database/sql.js';
import type { Principal } from '../../platform/principal.js';
import { AccessPermission, type Claims, hasUnits, permissionsOf, Role } from '../access/index.js';
import { Unit } from '../organization/index.js';
import { WorkforcePermission } from './permissions.js';

/** The principal that a token's claims make, with the own record and the units at the top of the reach. */
export async function principalOf(
  rows: RowReader,
  {
    subject,
    roles,
    nip,
    units: unitCodes,
    agencies = null,
    committees: named = null,
    scopes,
    client = null,
  }: Claims,
  today: LocalDate,
): Promise<Principal> {
  const permissions = new Set(scopes ?? roles.flatMap((role) => permissionsOf(role)));
  const committees = roles.includes(Role.TALENT_COMMITTEE) ? named : null;
  const unbound = roles.filter((role) => committees === null || role !== Role.TALENT_COMMITTEE);
  const readsAll =
    scopes === undefined &&
    unbound.some((role) => permissionsOf(role).includes(WorkforcePermission.READ_ALL_RECORDS));
  const codes = [...(hasUnits(roles) ? unitCodes : []), ...(readsAll ? (agencies ?? []) : [])];
  const [own, unitIds] = await Promise.all([
    nip === null ? [] : rows.query<{ id: string }>(sql`select id from employee where nip = ${nip}`),
    unitsNamed(rows, codes),
  ]);
  const everyRecord = readsAll && agencies === null;
  const employeeId = own[0]?.id ?? null;
  // Row-level security looks whether the text begins with this.
  const rlsContext = JSON.stringify({
    everybody: everyRecord,
    own: employeeId,
    subject,
    units: unitIds,
    committees: committees ?? [],
    day: today,
    audits: everyRecord && permissions.has(AccessPermission.AUDIT),
  });
  return {
    subject,
    roles,
    client,
    permissions,
    employeeId,
    unitIds,
    committees: committees ?? [],
    keepsRecords: readsAll || hasUnits(roles) || committees !== null,
    everyRecord,
    rlsContext,
  };
}

/** A code names its unit for all time, and is asked for once. */
async function unitsNamed(rows: RowReader, codes: readonly string[]): Promise<string[]> {
  const known = rows.memoize('units by code', () => new Map<string, string>());
  const unknown = codes.filter((code) => !known.has(code));
  const found =
    unknown.length === 0
      ? []
      : await rows.query<{ code: string; id: string }>(
          sql`select code, id from ${tableName(Unit)} where code = any(${unknown})`,
        );
  for (const { code, id } of found) known.set(code, id);
  return [...new Set(codes)].flatMap((code) => known.get(code) ?? []);
}
