import { addYears, type LocalDate } from '../../../../platform/calendar.js';
import type { Candidate, Measure } from '../candidate.js';
import { minimumLevel } from '../indicators/field-of-study.js';
import { message } from '../messages.js';
import { type Act, predicatesOf, REF } from './act.js';

export const LISTS = ['acting', 'awards', 'teams', 'certificates', 'leadership', 'sanctions'] as const;
const LIST_NAMES: Readonly<Record<(typeof LISTS)[number], string>> = {
  acting: 'acting assignments',
  awards: 'awards',
  teams: 'team assignments',
  certificates: 'certificates',
  leadership: 'leadership training',
  sanctions: 'sanctions',
};

/** The act of attesting a list to be complete as of today. */
export function attest(list: (typeof LISTS)[number], today: LocalDate): Act {
  return {
    kind: 'ATTEST',
    from: null,
    steps: 1,
    isCondition: true,
    apply: (record) => ({
      ...record,
      [list]: { ...record[list], attested: [...record[list].attested, today] },
    }),
    says: () => message('ADVISE_ATTEST', { list: LIST_NAMES[list] }),
  };
}

export const verifyDiploma: Act = {
  kind: 'VERIFY_DIPLOMA',
  from: null,
  steps: 1,
  isCondition: true,
  apply: (record) => ({
    ...record,
    diplomas: record.diplomas.map((row) => ({ ...row, status: 'VERIFIED' as const })),
  }),
  says: (record) =>
    message('ADVISE_VERIFY', {
      levels: record.diplomas.filter(({ status }) => status === 'REPORTED').map(({ level }) => level),
    }),
};

/** Not known to anybody yet; a known one is never changed. */
export const birthDate: Act = {
  kind: 'BIRTH_DATE',
  from: null,
  steps: 1,
  isCondition: true,
  apply: (record, day) => ({ ...record, birthDate: addYears(day, -30) }),
  says: () => message('ADVISE_BIRTH_DATE', {}),
};

/** The record of a rank, for a PNS without one where the post asks for a lowest rank. */
export function missingRank({ person, measure }: Candidate): Act[] {
  const floor = measure.post.requirements.find(({ rule }) => rule === 'MINIMUM_RANK')?.parameters.rank;
  if (person.rank !== null || person.record.kind !== 'PNS' || floor === undefined) return [];
  const rank = measure.scales.rankName[floor] ?? floor;
  return [
    {
      kind: 'RANK',
      from: null,
      steps: 1,
      isCondition: true,
      apply: (record, day) => ({ ...record, ranks: [{ code: floor, since: day, ref: REF }] }),
      says: () => message('ADVISE_RANK', { rank }),
    },
  ];
}

/** Where no diploma is verified, or none with a field: one that the post asks for, if there is one. */
export function missingDiploma({ person, measure: { post } }: Candidate): Act[] {
  if (person.verified.length > 0 && person.verified.every(({ field }) => field !== null)) return [];
  const level = minimumLevel(post, 'S1');
  const field = post.acceptedFields[0] ?? null;
  return [
    {
      kind: 'DIPLOMA',
      from: null,
      steps: 1,
      isCondition: true,
      apply: (record) => ({
        ...record,
        diplomas: [
          ...record.diplomas,
          { level, field, status: 'VERIFIED' as const, graduatedOn: null, ref: REF },
        ],
      }),
      says: () => message('ADVISE_DIPLOMA', { level, fields: post.acceptedFields }),
    },
  ];
}

/** An appraisal of a year, a step for each predicate from low to high. */
export function appraise(year: number, measure: Measure): Act {
  const predicates = predicatesOf(measure);
  return {
    kind: 'APPRAISAL',
    from: null,
    steps: predicates.length,
    isCondition: true,
    apply: (record, _day, step) => ({
      ...record,
      appraisals: [...record.appraisals, { year, predicate: predicates[step] ?? '', ref: REF }],
    }),
    says: (_record, _day, step) => message('ADVISE_APPRAISAL', { year, predicate: predicates[step] ?? '' }),
  };
}
