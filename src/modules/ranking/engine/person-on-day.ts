import { addMonths, covers, type LocalDate, localDate, yearOf } from '../../../platform/calendar.js';
import type {
  AppraisalRow,
  AssessmentRow,
  AttestedList,
  CareerRow,
  DiplomaRow,
  PersonRecord,
  RankRow,
} from './person.js';
import { type AsOf, carriesForward, type Scales, yearsDueOn } from './scales.js';

/** One person as known on one day: what several rules and indicators read, found when first asked for. */
export class PersonOnDay {
  /** As it is taken for the day: of a projection with the contract extended. */
  readonly record: PersonRecord;
  readonly #scales: Scales;
  #post: CareerRow | null | undefined;
  #rank: RankRow | null | undefined;
  #appraisals: { years: readonly AppraisalYear[]; fullYears: number } | undefined;
  #assessments: Map<string, AssessmentRow> | undefined;

  constructor(
    readonly recorded: PersonRecord,
    scales: Scales,
    readonly asOf: AsOf,
  ) {
    this.record = carriesForward(asOf) ? withContractExtended(recorded, asOf.today) : recorded;
    this.#scales = scales;
  }

  get employed(): boolean {
    return covers(this.record.employment, this.asOf.on);
  }

  /** Posts that have begun; one that begins later says nothing of the day yet. */
  get career(): readonly CareerRow[] {
    return this.record.career.filter(({ from }) => from <= this.asOf.on);
  }

  /** The definitive post held on the day; a past one says nothing of the present. */
  get post(): CareerRow | null {
    if (this.#post === undefined) this.#post = postOn(this.record.career, this.asOf.on);
    return this.#post;
  }

  /** `null` while no post is held, or its class has no level. */
  get level(): number | null {
    return this.post === null ? null : (this.#scales.classLevel[this.post.class] ?? null);
  }

  get rank(): RankRow | null {
    if (this.#rank === undefined) this.#rank = latest(this.record.ranks, this.asOf.on, (row) => row.since);
    return this.#rank;
  }

  /** The last years due, at most two, the newest first. */
  get appraisalYears(): readonly AppraisalYear[] {
    return this.#appraised().years;
  }

  /** Full calendar years of service before the day, at most two; of a projection some may not be due yet. */
  get fullYears(): number {
    return this.#appraised().fullYears;
  }

  get verified(): readonly DiplomaRow[] {
    return this.record.diplomas.filter(
      (row) => row.status === 'VERIFIED' && happened(row.graduatedOn, this.asOf.on),
    );
  }

  get reported(): readonly DiplomaRow[] {
    return this.record.diplomas.filter(
      (row) => row.status === 'REPORTED' && happened(row.graduatedOn, this.asOf.on),
    );
  }

  /** The newest assessment of a competency that is valid on the day. */
  assessment(competency: string): AssessmentRow | null {
    this.#assessments ??= newestValid(this.record.assessments, this.asOf.on);
    return this.#assessments.get(competency) ?? null;
  }

  #appraised(): { years: readonly AppraisalYear[]; fullYears: number } {
    this.#appraisals ??= appraisalYears(this.record, this.#scales, this.asOf);
    return this.#appraisals;
  }
}

export interface AppraisalYear {
  readonly year: number;
  readonly row: AppraisalRow | null;
}

/** True while an attestation lies at most the given months back; for a day ahead, back from today. */
export function isAttested(list: AttestedList<unknown>, months: number, asOf: AsOf): boolean {
  const reference = asOf.on < asOf.today ? asOf.on : asOf.today;
  return list.attested.some((day) => within(day, months, reference));
}

/** The last day on which the list was attested to be complete; null where it never was. */
export function lastAttested(list: AttestedList<unknown>): LocalDate | null {
  return list.attested.reduce<LocalDate | null>(
    (last, day) => (last === null || day > last ? day : last),
    null,
  );
}

/**
 * A window of n months contains day d if `d <= on < addMonths(d, n)`; without months it reaches back for
 * ever.
 */
export function within(day: LocalDate, months: number | null | undefined, on: LocalDate): boolean {
  return day <= on && (months === null || months === undefined || on < addMonths(day, months));
}

interface Measured {
  readonly ref: string;
  readonly assessedOn: LocalDate;
  readonly validUntil: LocalDate;
}

/** The newest row that is valid on the day; both ends of a validity are included. */
export function validOn<Row extends Measured>(rows: readonly Row[], on: LocalDate): Row | null {
  let newest: Row | null = null;
  for (const row of rows) if (isValid(row, on) && (newest === null || isNewer(row, newest))) newest = row;
  return newest;
}

function newestValid(rows: readonly AssessmentRow[], on: LocalDate): Map<string, AssessmentRow> {
  const newest = new Map<string, AssessmentRow>();
  for (const row of rows) {
    if (!isValid(row, on)) continue;
    const known = newest.get(row.competency);
    if (known === undefined || isNewer(row, known)) newest.set(row.competency, row);
  }
  return newest;
}

function isValid({ assessedOn, validUntil }: Measured, on: LocalDate): boolean {
  return assessedOn <= on && validUntil >= on;
}

function isNewer(row: Measured, than: Measured): boolean {
  return row.assessedOn > than.assessedOn || (row.assessedOn === than.assessedOn && row.ref > than.ref);
}

/** The newest row not after the day; of two of one day the one with the greater reference. */
export function latest<Row extends { readonly ref: string }>(
  rows: readonly Row[],
  on: LocalDate,
  dayOf: (row: Row) => LocalDate,
): Row | null {
  let newest: Row | null = null;
  for (const row of rows) {
    const day = dayOf(row);
    if (day > on) continue;
    if (newest === null || day > dayOf(newest) || (day === dayOf(newest) && row.ref > newest.ref))
      newest = row;
  }
  return newest;
}

function happened(day: LocalDate | null, on: LocalDate): boolean {
  return day === null || day <= on;
}

function postOn(career: readonly CareerRow[], on: LocalDate): CareerRow | null {
  return latest(
    career.filter((row) => covers(row, on)),
    on,
    (row) => row.from,
  );
}

/** The contract, and the post held until it ends, as if it had no end; unless it has ended by today. */
function withContractExtended(record: PersonRecord, today: LocalDate): PersonRecord {
  const { to, extendable } = record.employment;
  if (extendable !== true || to === null || to <= today) return record;
  const career = record.career.map((row) => (row.to === to ? { ...row, to: null } : row));
  return { ...record, career, employment: { ...record.employment, to: null } };
}

/**
 * The last two full calendar years of service before the day. Until the due day a missing last year is
 * replaced by the year before, if that was a full year of service as well; afterwards it is unknown.
 */
function appraisalYears(
  record: PersonRecord,
  scales: Scales,
  asOf: AsOf,
): { years: AppraisalYear[]; fullYears: number } {
  const on = yearsDueOn(asOf);
  const lastYear = yearOf(on) - 1;
  const served = (year: number) => record.employment.from <= localDate(year, 1, 1);
  const find = (year: number) => record.appraisals.find((row) => row.year === year) ?? null;

  const due = localDate(yearOf(on), scales.appraisalDue.month, scales.appraisalDue.day);
  const replaced = on <= due && find(lastYear) === null && served(lastYear - 2);
  const first = replaced ? lastYear - 1 : lastYear;
  const years = [first, first - 1].filter(served);
  const servedByThen = carriesForward(asOf)
    ? [1, 2].filter((back) => served(yearOf(asOf.on) - back)).length
    : 0;
  return {
    years: years.map((year) => ({ year, row: find(year) })),
    fullYears: Math.max(years.length, servedByThen),
  };
}
