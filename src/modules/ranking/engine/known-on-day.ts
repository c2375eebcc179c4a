import { type LocalDate, yearOf } from '../../../platform/calendar.js';
import type { AttestedList, PersonRecord } from './person.js';

/**
 * A record without the rows that take effect after a day; absences, which say when they begin, attestations
 * and appraisals stay.
 */
export function begunBy(record: PersonRecord, day: LocalDate): PersonRecord {
  const begun = (from: LocalDate | null) => from === null || from <= day;
  const list = <Row extends { readonly on: LocalDate }>({ attested, rows }: AttestedList<Row>) => ({
    attested,
    rows: rows.filter(({ on }) => begun(on)),
  });
  return {
    ...record,
    ranks: record.ranks.filter(({ since }) => begun(since)),
    diplomas: record.diplomas.filter(({ graduatedOn }) => begun(graduatedOn)),
    career: record.career.filter(({ from }) => begun(from)),
    feedback: record.feedback.filter(({ on }) => begun(on)),
    assessments: record.assessments.filter(({ assessedOn }) => begun(assessedOn)),
    potential: record.potential.filter(({ assessedOn }) => begun(assessedOn)),
    acting: list(record.acting),
    awards: list(record.awards),
    teams: list(record.teams),
    certificates: list(record.certificates),
    leadership: list(record.leadership),
    sanctions: {
      attested: record.sanctions.attested,
      rows: record.sanctions.rows.filter(({ from }) => begun(from)),
    },
    licences: record.licences.filter(({ from }) => begun(from)),
  };
}

/** A record without whatever begins after a day, which changes nothing of what holds on it. */
export function knownOnDay(record: PersonRecord, day: LocalDate): PersonRecord {
  const attestedBy = <List extends AttestedList<unknown>>(list: List): List => ({
    ...list,
    attested: list.attested.filter((on) => on <= day),
  });
  const { acting, awards, teams, certificates, leadership, sanctions, ...begun } = begunBy(record, day);
  return {
    ...begun,
    statuses: record.statuses.filter(({ from }) => from <= day),
    appraisals: record.appraisals.filter(({ year }) => year <= yearOf(day)),
    acting: attestedBy(acting),
    awards: attestedBy(awards),
    teams: attestedBy(teams),
    certificates: attestedBy(certificates),
    leadership: attestedBy(leadership),
    sanctions: attestedBy(sanctions),
  };
}
