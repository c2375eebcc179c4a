import type { LocalDate, Period } from '../../../platform/calendar.js';
import type { References } from './references.js';

/** What a run is compared as. */
export interface RunSettings {
  readonly id: string;
  readonly source: string;
  readonly asOf: LocalDate;
  readonly isClosingOpenPeriods: boolean;
  readonly today: LocalDate;
  /** The units within the caller's reach; null for who reaches everybody, and may add people. */
  readonly reachedUnits: readonly string[] | null;
  /** Id of the caller as a person: nobody keeps the own record. */
  readonly own: string | null;
}

/** Place of each rank among those that are compared: contract classes are a scale of their own. */
export type Ranks = ReadonlyMap<string, { readonly ordinal: number; readonly family: string | null }>;
/** Periods by person, as the run brings them. */
export type PeriodsByPerson = ReadonlyMap<string, readonly Period[]>;

/** What kinds that come later must know of those before. */
export interface RunFacts {
  readonly settings: RunSettings;
  readonly references: References;
  /** Names of the files of the run by id. */
  readonly files: ReadonlyMap<string, string>;
  /** Ids of the agencies, stored or new. */
  readonly agencies: Set<string>;
  /** Code of the unit above each unit, as the run says it. */
  readonly parents: ReadonlyMap<string, string>;
  /** The same as it is stored. */
  readonly storedParents: ReadonlyMap<string, string>;
  readonly ranks: Ranks;
  sanctions: PeriodsByPerson;
  employments: PeriodsByPerson;
}
