import { registerEnumType } from 'type-graphql';
import type { Period } from '../../../platform/calendar.js';
import { type EntityClass, tableOf } from '../../../platform/database/entity-tables.js';
import { parsePeriod } from '../../../platform/database/pg-type-parsers.js';
import type { Value, Values } from './cell.js';
import type { FieldType, ReferenceName } from './field-types.js';

/** Kinds of records in order of dependency: each refers only to kinds before it, or to its own. */
export enum RecordKindName {
  UNIT = 'UNIT',
  UNIT_PARENT = 'UNIT_PARENT',
  COMPETENCY = 'COMPETENCY',
  POSITION = 'POSITION',
  FORMATION = 'FORMATION',
  REQUIRED_COMPETENCY = 'REQUIRED_COMPETENCY',
  REQUIREMENT = 'REQUIREMENT',
  EMPLOYEE = 'EMPLOYEE',
  EMPLOYMENT = 'EMPLOYMENT',
  PLACEMENT = 'PLACEMENT',
  EMPLOYMENT_STATUS = 'EMPLOYMENT_STATUS',
  SANCTION = 'SANCTION',
  RANK = 'RANK',
  APPOINTMENT = 'APPOINTMENT',
  ACTING_ASSIGNMENT = 'ACTING_ASSIGNMENT',
  EDUCATION = 'EDUCATION',
  TRAINING = 'TRAINING',
  APPRAISAL = 'APPRAISAL',
  ORGANISATION_APPRAISAL = 'ORGANISATION_APPRAISAL',
  COMPETENCY_ASSESSMENT = 'COMPETENCY_ASSESSMENT',
  POTENTIAL_ASSESSMENT = 'POTENTIAL_ASSESSMENT',
  FEEDBACK = 'FEEDBACK',
  AWARD = 'AWARD',
  TEAM_ASSIGNMENT = 'TEAM_ASSIGNMENT',
  DECLARATION = 'DECLARATION',
  LICENCE = 'LICENCE',
  OUTSIDE_SERVICE = 'OUTSIDE_SERVICE',
  ATTESTATION = 'ATTESTATION',
  WAIVER = 'WAIVER',
}
registerEnumType(RecordKindName, {
  name: 'RecordKind',
  description: 'Kinds of records that can be imported, recorded, corrected and withdrawn.',
  valuesConfig: {
    UNIT: { description: 'A part of an agency.' },
    UNIT_PARENT: { description: 'The place of a unit in the tree, from a day on.' },
    COMPETENCY: { description: 'A competency of the dictionary.' },
    POSITION: { description: 'A position of the job map.' },
    FORMATION: { description: 'The seats of a position, from a day on.' },
    REQUIRED_COMPETENCY: { description: 'A line of the competency standard of a position.' },
    REQUIREMENT: { description: 'A requirement of one position.' },
    EMPLOYEE: { description: 'A civil servant.' },
    EMPLOYMENT: { description: 'An employment or a contract.' },
    PLACEMENT: { description: 'The unit in which somebody serves.' },
    EMPLOYMENT_STATUS: { description: 'A status other than plain service.' },
    SANCTION: { description: 'A disciplinary sanction.' },
    RANK: { description: 'A rank (PNS) or a class (PPPK).' },
    APPOINTMENT: { description: 'A definitive appointment.' },
    ACTING_ASSIGNMENT: { description: 'An acting assignment.' },
    EDUCATION: { description: 'A diploma.' },
    TRAINING: { description: 'A completed training.' },
    APPRAISAL: { description: 'The appraisal of a year.' },
    ORGANISATION_APPRAISAL: { description: 'The appraisal of an organisation for a year.' },
    COMPETENCY_ASSESSMENT: { description: 'The assessed level of one competency.' },
    POTENTIAL_ASSESSMENT: { description: 'An assessment of potential.' },
    FEEDBACK: { description: 'A round of 360-degree feedback.' },
    AWARD: { description: 'An official award.' },
    TEAM_ASSIGNMENT: { description: 'A membership of a work team.' },
    DECLARATION: { description: 'A declaration filed for a year.' },
    LICENCE: { description: 'A licence to practise.' },
    OUTSIDE_SERVICE: { description: 'A post held in another agency.' },
    ATTESTATION: { description: 'A statement that a list of a person is complete.' },
    WAIVER: { description: 'A waiver of one requirement for one person and position.' },
  },
});

/** One field of a kind: a column of its template, and a field of its inputs. */
export interface RecordField {
  readonly name: string;
  readonly type: FieldType;
  /** Property of the entity; `during.from` and `during.to` are the ends of its period. */
  readonly property: string;
  /** Headings of a file: English, Indonesian, then others that are known. */
  readonly headings: readonly [english: string, indonesian: string, ...others: string[]];
  readonly isRequired: boolean;
  /** What is stored where a file says nothing. */
  readonly otherwise: Value;
  /** What the field means, in English, for the schema. */
  readonly description: string;
}

export interface PlainRecord {
  readonly [property: string]: unknown;
}

/** What a kind of record is made of; templates, imports and mutations are all made from it. */
export interface RecordKind {
  readonly name: RecordKindName;
  /** Names of the template: English, Indonesian. */
  readonly templates: readonly [english: string, indonesian: string];
  readonly entity: EntityClass<{ readonly id: string }>;
  readonly fields: readonly RecordField[];
  /** Fields that together tell one record from another of the same subject. */
  readonly identity: readonly string[];
  /**
   * Fields by which two systems tell of one record although they differ in the rest of its identity, such as
   * its first day; null where only the identity tells.
   */
  readonly alike: readonly string[] | null;
  /** The field that says whose record it is. */
  readonly subject: string;
  /** Properties that no field gives. */
  readonly fixed: PlainRecord;
  /** The fields within which periods exclude each other; null where they may overlap. */
  readonly exclusive: readonly string[] | null;
  /** Whether a period without an end ends where the next one begins, also one that is stored. */
  readonly isSuccession: boolean;
  /** Columns of the template that say something of other kinds of records. */
  readonly extra: readonly RecordField[];
  /** The records of other kinds that a row says as well. */
  readonly derive: (row: Values) => readonly Derived[];
}

export interface Derived {
  readonly name: RecordKindName;
  readonly values: Values;
}

/** What most kinds have in common: they say nothing of others, and nothing ends them. */
export const usual = {
  fixed: {},
  alike: null,
  isSuccession: false,
  extra: [],
  derive: (): Derived[] => [],
} as const;

/** Ids by code, of what the references of a record name. */
export type Resolve = (reference: ReferenceName, code: string) => string | null;
/** Codes by id, the other way round. */
export type CodeOfId = (reference: ReferenceName, id: string) => string | null;

/** The properties of the entity that values say; what they do not say is null. */
export function toRecord(kind: RecordKind, values: Values, resolve: Resolve): PlainRecord {
  const record: Record<string, unknown> = {};
  for (const { name, type, property } of kind.fields) {
    if (property.startsWith('during.')) continue;
    const value = values[name] ?? null;
    record[property] =
      value !== null && refersTo(property, type) !== null
        ? resolve(type.reference ?? 'unit', String(value))
        : value;
  }
  if (hasPeriod(kind)) record['during'] = { from: values['from'] ?? null, to: values['to'] ?? null };
  return record;
}

/** The same with what a new record has where nothing is said. */
export function withDefaults(kind: RecordKind, record: PlainRecord): PlainRecord {
  const defaults = kind.fields.flatMap(({ property, otherwise }) =>
    otherwise === null || (record[property] ?? null) !== null ? [] : [[property, otherwise] as const],
  );
  return { ...kind.fixed, ...record, ...Object.fromEntries(defaults) };
}

/** What a property refers to; a NIP or a code of the thing itself refers to nothing. */
export function refersTo(property: string, type: FieldType): ReferenceName | null {
  return property === 'nip' || property === 'code' ? null : type.reference;
}

export function hasPeriod({ fields }: RecordKind): boolean {
  return fields.some(({ property }) => property === 'during.from');
}

/** The values that a stored record says; the reverse of `toRecord`. */
export function toValues(kind: RecordKind, record: PlainRecord, codeOfId: CodeOfId): Values {
  const values: Record<string, Value> = {};
  for (const { name, type, property } of kind.fields) {
    const period = record['during'] as Period | undefined;
    if (property === 'during.from') values[name] = period?.from ?? null;
    else if (property === 'during.to') values[name] = period?.to ?? null;
    else {
      const stored = (record[property] ?? null) as Value;
      values[name] =
        stored !== null && refersTo(property, type) !== null
          ? codeOfId(type.reference ?? 'unit', String(stored))
          : stored;
    }
  }
  return values;
}

/** A row as PostgreSQL writes it in JSON, with properties for columns and periods taken apart. */
export function fromJsonRow(
  entity: EntityClass<unknown>,
  row: Readonly<Record<string, unknown>>,
): PlainRecord {
  const record: Record<string, unknown> = {};
  for (const [property, quoted] of tableOf(entity).columns) {
    const value = row[quoted.slice(1, -1)];
    record[property] = property === 'during' && typeof value === 'string' ? parsePeriod(value) : value;
  }
  return record;
}
