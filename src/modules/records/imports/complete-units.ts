import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { tableOf } from '../../../platform/database/entity-tables.js';
import { tableName } from '../../../platform/database/row-reader.js';
import { raw, sql } from '../../../platform/database/sql.js';
import { Unit } from '../../organization/index.js';
import { FaultCode } from '../kinds/fault.js';
import { kindNamed } from '../kinds/index.js';
import { RecordKindName } from '../kinds/record-kind.js';
import type { Referred } from './references.js';
import type { RunFacts } from './run-facts.js';
import { fault, type StagedRow } from './staged-row.js';

interface Place {
  readonly agency: string;
  readonly office: string | null;
}

/** Walks up to the agency; what the run says of a unit's parent comes before what is stored. */
export async function completeUnits(
  rows: readonly StagedRow[],
  { references, parents, agencies }: RunFacts,
): Promise<void> {
  await references.load('unit', 'code', parents.values());
  const places = new Map<string, Place | null>();
  const placeIn = (unit: Referred, parent: string | undefined, path: readonly string[]) =>
    parent === undefined
      ? placeOfTop(unit)
      : below(unit, references.byCode('unit', parent), placeOf(parent, path));
  const placeOf = (code: string, path: readonly string[]): Place | null => {
    const known = places.get(code);
    if (known !== undefined) return known;
    const unit = references.byCode('unit', code);
    const parent = parents.get(code);
    const place = unit === undefined || path.includes(code) ? null : placeIn(unit, parent, [...path, code]);
    places.set(code, place);
    return place;
  };
  await references.load(
    'unit',
    'id',
    rows.flatMap(({ values }) => placeOf(String(values['code']), [])?.agency ?? []),
  );
  for (const row of rows) {
    const code = String(row.values['code']);
    const place = placeOf(code, []);
    const parent = parents.get(code);
    if (place === null) {
      fault(
        row,
        'parent',
        isCircular(code, parents) ? FaultCode.TREE_CYCLE : FaultCode.UNIT_UNKNOWN,
        parent ?? null,
      );
      continue;
    }
    const id = references.byCode('unit', code)?.id ?? '';
    const agency = references.byId('unit', place.agency)?.code ?? code;
    if (!code.startsWith(agency)) fault(row, 'code', FaultCode.CODE_OUTSIDE_AGENCY, agency);
    if (place.agency === id) agencies.add(id);
    const office = row.record?.['office'] ?? place.office;
    row.record = { ...row.record, id, agency: place.agency, office };
    references.add('unit', {
      ...(references.byCode('unit', code) as Referred),
      agency: place.agency,
      office: office as string | null,
    });
  }
}

/** Whether the way up from a unit comes back to where it was. */
function isCircular(code: string, parents: ReadonlyMap<string, string>): boolean {
  const seen = new Set([code]);
  for (let above = parents.get(code); above !== undefined; above = parents.get(above)) {
    if (seen.has(above)) return true;
    seen.add(above);
  }
  return false;
}

/** A stored unit stays where it is; a new one without a parent is an agency. */
function placeOfTop(unit: Referred): Place {
  return unit.isNew
    ? { agency: unit.id, office: null }
    : { agency: unit.agency ?? unit.id, office: unit.office };
}

function below(unit: Referred, parent: Referred | undefined, above: Place | null): Place | null {
  if (above === null || parent === undefined) return null;
  const isOffice = parent.id === above.agency;
  return { agency: above.agency, office: isOffice ? unit.id : (above.office ?? unit.id) };
}

/** Code of the unit above each stored unit, of its latest parent. */
export async function storedParents(transaction: BulkTransaction): Promise<ReadonlyMap<string, string>> {
  const found = await transaction.query<{ unit: string; parent: string }>(sql`
    select distinct on (t.unit_id) u.code as unit, p.code as parent
    from ${raw(tableOf(kindNamed(RecordKindName.UNIT_PARENT).entity).name)} t
    join ${tableName(Unit)} u on u.id = t.unit_id join ${tableName(Unit)} p on p.id = t.parent_id
    order by t.unit_id, lower(t.during) desc`);
  return new Map(found.map(({ unit, parent }) => [unit, parent]));
}

/** A unit never stands below itself. */
export function checkCycles(rows: readonly StagedRow[], { parents, storedParents }: RunFacts): void {
  for (const row of rows) {
    const unit = String(row.values['unit']);
    const seen = new Set([unit]);
    for (
      let above: string | undefined = String(row.values['parent']);
      above !== undefined;
      above = parents.get(above) ?? storedParents.get(above)
    ) {
      if (above === unit) {
        fault(row, 'parent', FaultCode.TREE_CYCLE);
        break;
      }
      if (seen.has(above)) break;
      seen.add(above);
    }
  }
}
