import type { Period } from '../../../platform/calendar.js';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { parsePeriod } from '../../../platform/database/pg-type-parsers.js';
import { tableName } from '../../../platform/database/row-reader.js';
import { type Sql, sql } from '../../../platform/database/sql.js';
import { Competency } from '../../competency/index.js';
import { Unit } from '../../organization/index.js';
import { Position } from '../../positions/index.js';
import { Employee } from '../../workforce/index.js';
import type { ReferenceName } from '../kinds/field-types.js';
import { RecordKindName } from '../kinds/record-kind.js';

/** What is known of something that records refer to. */
export interface Referred {
  readonly id: string;
  readonly code: string;
  readonly agency: string | null;
  readonly office: string | null;
  readonly birthDate: string | null;
  /** The days on which it exists; null where that is not limited. */
  readonly during: Period | null;
  /** Whether it is created by the run itself. */
  readonly isNew: boolean;
}

const REFERENCE_OF_KIND: Partial<Record<RecordKindName, ReferenceName>> = {
  [RecordKindName.UNIT]: 'unit',
  [RecordKindName.POSITION]: 'position',
};

type Key = 'code' | 'id';

/** Looks codes up by id and ids by code, many at a time, and remembers what it found. */
export class References {
  readonly #byCode = new Map<ReferenceName, Map<string, Referred>>();
  readonly #byId = new Map<ReferenceName, Map<string, Referred>>();

  constructor(private readonly transaction: BulkTransaction) {}

  /** Reads those that are not known yet. */
  async load(reference: ReferenceName, key: Key, wanted: Iterable<string>): Promise<void> {
    const known = key === 'code' ? this.#of(this.#byCode, reference) : this.#of(this.#byId, reference);
    const missing = [...new Set(wanted)].filter((one) => !known.has(one));
    if (missing.length === 0) return;
    for (const found of await this.transaction.query<Referred>(selects[reference](key, missing))) {
      // Within the manager of an act periods come as text.
      const { during } = found as { during: Period | string | null };
      this.#keep(reference, { ...found, during: typeof during === 'string' ? parsePeriod(during) : during });
    }
  }

  /** Adds what the run creates. */
  add(reference: ReferenceName, referred: Referred): void {
    this.#keep(reference, referred);
  }

  /** Something new that will not be there after all. */
  forgetNew(kind: RecordKindName, code: unknown): void {
    const reference = REFERENCE_OF_KIND[kind];
    const codes = reference === undefined ? undefined : this.#byCode.get(reference);
    const found = typeof code === 'string' ? codes?.get(code) : undefined;
    if (found?.isNew === true) codes?.delete(found.code);
  }

  byCode(reference: ReferenceName, code: string): Referred | undefined {
    return this.#of(this.#byCode, reference).get(code);
  }

  byId(reference: ReferenceName, id: string): Referred | undefined {
    return this.#of(this.#byId, reference).get(id);
  }

  #keep(reference: ReferenceName, referred: Referred): void {
    this.#of(this.#byCode, reference).set(referred.code, referred);
    this.#of(this.#byId, reference).set(referred.id, referred);
  }

  #of(maps: Map<ReferenceName, Map<string, Referred>>, reference: ReferenceName): Map<string, Referred> {
    const known = maps.get(reference);
    if (known !== undefined) return known;
    const made = new Map<string, Referred>();
    maps.set(reference, made);
    return made;
  }
}

const whoseKey = (key: Key, code: Sql, id: Sql, wanted: readonly string[]): Sql =>
  key === 'code' ? sql`${code} = any(${wanted}::text[])` : sql`${id} = any(${wanted}::uuid[])`;

/** People beyond the caller's reach are as unknown as those who do not exist. */
const selects: Readonly<Record<ReferenceName, (key: Key, wanted: readonly string[]) => Sql>> = {
  employee: (key, wanted) => sql`
    select id, nip as code, agency_id as agency, null as office, birth_date as "birthDate", null as during, false as "isNew"
    from ${tableName(Employee)}
    where ${whoseKey(key, sql`nip`, sql`id`, wanted)}
      and ((select reads_everybody()) or id in (select people_of_caller()))`,
  unit: (key, wanted) => sql`
    select id, code, agency_id as agency, office_id as office, null as "birthDate", during, false as "isNew"
    from ${tableName(Unit)} where ${whoseKey(key, sql`code`, sql`id`, wanted)}`,
  position: (key, wanted) => sql`
    select id, code, agency_id as agency, null as office, null as "birthDate", during, false as "isNew"
    from ${tableName(Position)} where ${whoseKey(key, sql`code`, sql`id`, wanted)}`,
  competency: (key, wanted) => sql`
    select id, code, null as agency, null as office, null as "birthDate", null as during, false as "isNew"
    from ${tableName(Competency)} where ${whoseKey(key, sql`code`, sql`id`, wanted)}`,
};
