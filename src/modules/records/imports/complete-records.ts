import { v7 } from 'uuid';
import type { Period } from '../../../platform/calendar.js';
import { FaultCode } from '../kinds/fault.js';
import type { ReferenceName } from '../kinds/field-types.js';
import { type RecordKind, RecordKindName, refersTo, toRecord } from '../kinds/record-kind.js';
import { checkCycles, completeUnits } from './complete-units.js';
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

function periodOfValues({ from, to }: StagedRow['values']): Period | null {
  return typeof from === 'string' ? { from, to: typeof to === 'string' ? to : null } : null;
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
    during: periodOfValues(values),
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
    if (row.values['predecessor'] === code) fault(row, 'predecessor', FaultCode.REFERS_TO_ITSELF);
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
    if (known === undefined && settings.reachedUnits !== null) fault(row, 'nip', FaultCode.PERSON_UNKNOWN);
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
