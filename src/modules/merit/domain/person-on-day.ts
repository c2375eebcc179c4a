import { addMonths, covers, type LocalDate, localDate, yearOf } from '../../../platform/calendar.js';
import type { AppraisalRow, AssessmentRow, AttestedList, CareerRow, DiplomaRow, PersonRecord, RankRow } from './person.js';
import type { AsOf, Scales } from './scales.js';

/** One person as known on one day: what several rules and indicators read, found once. */
export interface PersonOnDay {
  readonly record: PersonRecord;
  readonly asOf: AsOf;
  /** The definitive post on the day; without one the last held before it. */
  readonly post: CareerRow | null;
  readonly holdsPost: boolean;
  readonly level: number | null;
  readonly rank: RankRow | null;
  readonly appraisalYears: readonly AppraisalYear[];
  /** Full calendar years of service before the day, at most two. */
  readonly fullYears: number;
  readonly verified: readonly DiplomaRow[];
  readonly reported: readonly DiplomaRow[];
  assessment(competency: string): AssessmentRow | null;
}

export interface AppraisalYear {
  readonly year: number;
  readonly row: AppraisalRow | null;
}

export function personOnDay(record: PersonRecord, scales: Scales, asOf: AsOf): PersonOnDay {
  const { on } = asOf;
  const post = postOn(record.career, on);
  const years = appraisalYears(record, scales, on);
  return {
    record,
    asOf,
    post,
    holdsPost: post !== null && covers(post, on),
    level: post === null ? null : (scales.classLevel[post.class] ?? null),
    rank: latest(record.ranks, on, (row) => row.since),
    appraisalYears: years.years,
    fullYears: years.fullYears,
    verified: record.diplomas.filter((row) => row.status === 'VERIFIED' && happened(row.graduatedOn, on)),
    reported: record.diplomas.filter((row) => row.status === 'REPORTED' && happened(row.graduatedOn, on)),
    assessment: (competency) => validOn(record.assessments, on, (row) => row.competency === competency),
  };
}

/** True while an attestation lies at most the given months back; for a day ahead, back from today. */
export function isAttested(list: AttestedList<unknown>, months: number, asOf: AsOf): boolean {
  const reference = asOf.on < asOf.today ? asOf.on : asOf.today;
  return list.attested.some((day) => within(day, months, reference));
}

export function lastAttested(list: AttestedList<unknown>): LocalDate | null {
  return list.attested.reduce<LocalDate | null>((last, day) => (last === null || day > last ? day : last), null);
}

/** A window of n months contains day d if `d <= on < addMonths(d, n)`; without months it reaches back for ever. */
export function within(day: LocalDate, months: number | null | undefined, on: LocalDate): boolean {
  return day <= on && (months === null || months === undefined || on < addMonths(day, months));
}

/** The newest row that is valid on the day; both ends of a validity are included. */
export function validOn<Row extends { readonly assessedOn: LocalDate; readonly validUntil: LocalDate; readonly ref: string }>(
  rows: readonly Row[],
  on: LocalDate,
  matches: (row: Row) => boolean = () => true,
): Row | null {
  let newest: Row | null = null;
  for (const row of rows) {
    if (row.assessedOn > on || row.validUntil < on || !matches(row)) continue;
    if (newest === null || row.assessedOn > newest.assessedOn || (row.assessedOn === newest.assessedOn && row.ref > newest.ref)) newest = row;
  }
  return newest;
}

/** The newest row not after the day; of two of one day the one with the greater reference. */
export function latest<Row extends { readonly ref: string }>(rows: readonly Row[], on: LocalDate, dayOf: (row: Row) => LocalDate): Row | null {
  let newest: Row | null = null;
  for (const row of rows) {
    const day = dayOf(row);
    if (day > on) continue;
    if (newest === null || day > dayOf(newest) || (day === dayOf(newest) && row.ref > newest.ref)) newest = row;
  }
  return newest;
}

function happened(day: LocalDate | null, on: LocalDate): boolean {
  return day === null || day <= on;
}

function postOn(career: readonly CareerRow[], on: LocalDate): CareerRow | null {
  const current = latest(
    career.filter((row) => covers(row, on)),
    on,
    (row) => row.from,
  );
  return current ?? latest(career, on, (row) => row.from);
}

/**
 * The last two full calendar years of service before the day. Until the due day a missing last year is replaced by the year
 * before, if that was a full year of service as well; afterwards it is unknown.
 */
function appraisalYears(record: PersonRecord, scales: Scales, on: LocalDate): { years: AppraisalYear[]; fullYears: number } {
  const lastYear = yearOf(on) - 1;
  const served = (year: number) => record.employment.from <= localDate(year, 1, 1);
  const find = (year: number) => record.appraisals.find((row) => row.year === year) ?? null;

  const due = localDate(yearOf(on), scales.appraisalDue.month, scales.appraisalDue.day);
  const replaced = on <= due && find(lastYear) === null && served(lastYear - 2);
  const first = replaced ? lastYear - 1 : lastYear;
  const years = [first, first - 1].filter(served);
  return { years: years.map((year) => ({ year, row: find(year) })), fullYears: years.length };
}
