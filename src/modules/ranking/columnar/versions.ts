import type { LocalDate } from '../../../platform/calendar.js';
import { begunBy } from '../engine/known-on-day.js';
import type { PersonRecord } from '../engine/person.js';
import { dayNumber, dayOf, NO_DAY } from './days.js';

/** A record as it stands on the days from `from` up to, not including, `to`, as numbers. */
export interface Version {
  readonly from: number;
  readonly to: number;
  readonly record: PersonRecord;
}

/** A record changes so often at most; beyond that it is kept whole. */
const MAX_VERSIONS = 4;

/**
 * A record with rows that take effect after a day, cut where they do, and where a post ends: between two such
 * days it holds only rows that have begun, and the same post or none; days before the employment need none.
 * `null` for one that would be cut too often. Absences need no cut, for their rows say when they begin.
 */
export function versionsOf(record: PersonRecord, builtOn: number): Version[] | null {
  const starts = cutsOf(record)
    .map(dayNumber)
    .filter((day) => day > builtOn);
  const cuts = [...new Set(starts)].sort((a, b) => a - b);
  if (cuts.length >= MAX_VERSIONS) return null;
  const hired = dayNumber(record.employment.from);
  const begins = [builtOn, ...cuts].filter((day) => hired <= builtOn || day >= hired);
  return begins.map((from, index) => ({
    from: from === builtOn ? 0 : from,
    to: begins[index + 1] ?? NO_DAY,
    record: cuts.length === 0 ? record : begunBy(record, dayOf(from)),
  }));
}

function cutsOf(record: PersonRecord): LocalDate[] {
  const lists = [record.acting, record.awards, record.teams, record.certificates, record.leadership];
  return [
    record.employment.from,
    ...record.ranks.map(({ since }) => since),
    ...record.diplomas.flatMap(({ graduatedOn }) => graduatedOn ?? []),
    ...[...record.career, ...record.sanctions.rows, ...record.licences].map(({ from }) => from),
    ...record.career.flatMap(({ to }) =>
      to === null || endsWithEmployment(to, record.employment) ? [] : to,
    ),
    ...[...record.assessments, ...record.potential].map(({ assessedOn }) => assessedOn),
    ...[...lists.flatMap(({ rows }) => rows), ...record.feedback].map(({ on }) => on),
  ];
}

/**
 * A post that ends no earlier needs no cut: nobody counts after the employment, unless it is extended, and
 * the post with it.
 */
function endsWithEmployment(to: LocalDate, employment: PersonRecord['employment']): boolean {
  return (
    employment.to !== null && (to === employment.to || (to > employment.to && employment.extendable !== true))
  );
}
