import type { LocalDate } from '../../../platform/calendar.js';
import { yearOf } from '../../../platform/calendar.js';
import type { AttestedList, PersonRecord } from './person.js';

/** A record without the rows that begin after a day, which change nothing of what holds on it. */
export function knownOnDay(record: PersonRecord, day: LocalDate): PersonRecord {
  const begun = (from: LocalDate | null) => from === null || from <= day;
  const list = <Row>({ attested, rows }: AttestedList<Row>, dayOf: (row: Row) => LocalDate): AttestedList<Row> => ({
    attested: attested.filter(begun),
    rows: rows.filter((row) => begun(dayOf(row))),
  });
  return {
    ...record,
    statuses: record.statuses.filter(({ from }) => begun(from)),
    ranks: record.ranks.filter(({ since }) => begun(since)),
    diplomas: record.diplomas.filter(({ graduatedOn }) => begun(graduatedOn)),
    career: record.career.filter(({ from }) => begun(from)),
    appraisals: record.appraisals.filter(({ year }) => year <= yearOf(day)),
    feedback: record.feedback.filter(({ on }) => begun(on)),
    assessments: record.assessments.filter(({ assessedOn }) => begun(assessedOn)),
    potential: record.potential.filter(({ assessedOn }) => begun(assessedOn)),
    acting: list(record.acting, ({ on }) => on),
    awards: list(record.awards, ({ on }) => on),
    teams: list(record.teams, ({ on }) => on),
    certificates: list(record.certificates, ({ on }) => on),
    leadership: list(record.leadership, ({ on }) => on),
    sanctions: list(record.sanctions, ({ from }) => from),
    licences: record.licences.filter(({ from }) => begun(from)),
  };
}
