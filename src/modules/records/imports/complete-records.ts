import { v7 } from 'uuid';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { tableOf } from '../../../platform/database/entity-tables.js';
import { tableName } from '../../../platform/database/row-reader.js';
import { raw, sql } from '../../../platform/database/sql.js';
import { Unit } from '../../organization/index.js';
import { FaultCode } from '../kinds/fault.js';
import type { ReferenceName } from '../kinds/field-types.js';
import { kindNamed } from '../kinds/index.js';
import { type RecordKind, RecordKindName, refersTo, toRecord } from '../kinds/record-kind.js';
import type { Referred } from './references.js';
import type { RunFacts } from './run-facts.js';
import { fault, type StagedRow } from './staged-row.js';

const UNKNOWN: Readonly<Record<ReferenceName, FaultCode>> = {
  employee: FaultCode.PERSON_UNKNOWN,
  unit: FaultCode.UNIT_UNKNOWN,
  position: FaultCode.POSITION_UNKNOWN,
  competency: FaultCode.COMPETENCY_UNKNOWN,
};

/** Makes the record of each row, with ids for what it refers to. */
export async function resolveRecords(
  kind: RecordKind,
  rows: readonly StagedRow[],
  { references, settings }: RunFacts,
): Promise<void> {
  const referring = kind.fields.flatMap((field) => {
    const reference = refersTo(field.property, field.type);
    return reference === null ? [] : [{ ...field, reference }];
  });
  for (const { name, reference } of referring) await references.load(reference, 'code', codesOf(rows, name));
  if (kind.name === RecordKindName.EMPLOYEE) await references.load('unit', 'code', codesOf(rows, 'unit'));
  // A unit or position that comes in the same file may be named before its own row: ids are given first.
  if (kind.name === RecordKindName.UNIT) await addUnits(rows, references);
  if (kind.name === RecordKindName.POSITION) await addPositions(rows, references);
  for (const row of rows) {
    const values =
      'document' in row.values || !hasDocument(kind)
        ? row.values
        : { ...row.values, document: settings.source };
    row.record = toRecord(kind, values, (reference, code) => references.byCode(reference, code)?.id ?? null);
    for (const { name, reference } of referring) {
      const code = row.values[name];
      if (typeof code === 'string' && references.byCode(reference, code) === undefined)
        fault(row, name, UNKNOWN[reference]);
    }
  }
}

function hasDocument({ fields }: RecordKind): boolean {
  return fields.some(({ name }) => name === 'document');
}

function codesOf(rows: readonly StagedRow[], name: string): string[] {
  return rows.flatMap(({ values }) => (typeof values[name] === 'string' ? [values[name]] : []));
}

async function addUnits(rows: readonly StagedRow[], references: RunFacts['references']): Promise<void> {
  await references.load('unit', 'code', codesOf(rows, 'code'));
  for (const row of rows) addNew('unit', row, references);
}

async function addPositions(rows: readonly StagedRow[], references: RunFacts['references']): Promise<void> {
  await references.load('position', 'code', codesOf(rows, 'code'));
  for (const row of rows) addNew('position', row, references);
}

function addNew(
  reference: ReferenceName,
  { values, recordId }: StagedRow,
  references: RunFacts['references'],
): void {
  const code = String(values['code']);
  if (references.byCode(reference, code) !== undefined) return;
  references.add(reference, {
    id: recordId ?? v7(),
    code,
    agency: null,
    office: null,
    birthDate: null,
    isNew: true,
  });
}

/** Fills in what follows from other records: agencies, offices, the id of what is new. */
export async function completeRecords(
  kind: RecordKind,
  rows: readonly StagedRow[],
  facts: RunFacts,
): Promise<void> {
  if (kind.name === RecordKindName.UNIT) await completeUnits(rows, facts);
  else if (kind.name === RecordKindName.POSITION) await completePositions(rows, facts);
  else if (kind.name === RecordKindName.EMPLOYEE) await completeEmployees(rows, facts);
  else if (kind.name === RecordKindName.UNIT_PARENT) checkCycles(rows, facts);
  if (kind.subject !== 'nip') return;
  for (const row of rows) row.personId = (row.record?.['employee'] ?? null) as string | null;
}

interface Place {
  readonly agency: string;
  readonly office: string | null;
}

/** Walks up to the agency; what the run says of a unit's parent comes before what is stored. */
async function completeUnits(
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
      fault(row, 'parent', parent === code ? FaultCode.TREE_CYCLE : FaultCode.UNIT_UNKNOWN, parent ?? null);
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

async function completePositions(rows: readonly StagedRow[], { references }: RunFacts): Promise<void> {
  const agencies = rows.flatMap(
    ({ values }) => references.byCode('unit', String(values['unit']))?.agency ?? [],
  );
  await references.load('unit', 'id', agencies);
  for (const row of rows) {
    const code = String(row.values['code']);
    const unit = references.byCode('unit', String(row.values['unit']));
    const agency = unit?.agency ?? unit?.id ?? null;
    const prefix = agency === null ? '' : (references.byId('unit', agency)?.code ?? '');
    if (!code.startsWith(prefix)) fault(row, 'code', FaultCode.CODE_OUTSIDE_AGENCY, prefix);
    row.record = { ...row.record, id: references.byCode('position', code)?.id, agency };
    if (agency !== null)
      references.add('position', { ...(references.byCode('position', code) as Referred), agency });
  }
}

async function completeEmployees(
  rows: readonly StagedRow[],
  { references, settings, agencies }: RunFacts,
): Promise<void> {
  await references.load('employee', 'code', codesOf(rows, 'nip'));
  for (const row of rows) {
    const nip = String(row.values['nip']);
    const known = references.byCode('employee', nip);
    const named = row.values['agency'] ?? row.values['unit'];
    const unit = typeof named === 'string' ? references.byCode('unit', named) : undefined;
    const [only, ...others] = agencies;
    const agency = unit?.agency ?? unit?.id ?? known?.agency ?? (others.length === 0 ? (only ?? null) : null);
    if (agency === null) fault(row, 'agency', FaultCode.AGENCY_UNKNOWN);
    if (known === undefined && !settings.reachesEverybody) fault(row, 'nip', FaultCode.PERSON_UNKNOWN);
    const id = known?.id ?? row.recordId ?? v7();
    row.record = { ...row.record, id, agency };
    row.personId = id;
    addNipFindings(row, nip);
  }
}

/** A NIP is given once and stays: where it differs from the record, either may be wrong. */
function addNipFindings(row: StagedRow, nip: string): void {
  const { birthDate, sex } = row.values;
  const inNip = `${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`;
  if (typeof birthDate === 'string' && birthDate !== inNip)
    row.findings.push({
      field: 'birthDate',
      code: FaultCode.NIP_BIRTH_DATE,
      given: birthDate,
      expected: inNip,
    });
  const sexInNip = { 1: 'MALE', 2: 'FEMALE' }[nip.charAt(14)];
  if (typeof sex === 'string' && sexInNip !== undefined && sex !== sexInNip)
    row.findings.push({ field: 'sex', code: FaultCode.NIP_SEX, given: sex, expected: sexInNip });
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
function checkCycles(rows: readonly StagedRow[], { parents, storedParents }: RunFacts): void {
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
