import fc from 'fast-check';
import { addMonths, addYears, type LocalDate } from '../../../platform/calendar.js';
import type { AttestedList, CodedRow, PersonRecord } from './person.js';
import { PersonOnDay } from './person-on-day.js';
import type { Policy } from './policy.js';
import type { Post } from './post.js';
import { type RankedCandidates, rankCandidates } from './rank-candidates.js';
import { policy as publishedPolicy, post as publishedPost, scales } from './worked-example.fixture.js';

/**
 * Random populations for one post, with every kind of gap. Only tests import this file.
 */
export const ON: LocalDate = '2027-06-15';

/** How many cases a property is tried with: the full number in the long run. */
export const RUNS = process.env['SUKSESI_LONG'] === '1' ? 10_000 : 60;

export const post: Post = {
  ...publishedPost,
  requirements: [
    ...publishedPost.requirements,
    { rule: 'MAXIMUM_AGE', parameters: { age: 56 }, citation: '', waivableBy: [] },
    { rule: 'CUMULATIVE_EXPERIENCE', parameters: { months: 60 }, citation: '', waivableBy: [] },
    { rule: 'NOT_INCUMBENT', parameters: {}, citation: '', waivableBy: [] },
  ],
};

export const predicates = ['SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG'];
export const codes = {
  acting: ['ACTING_REGIONAL_HEAD', 'PLT_HIGHER', 'PLT_EQUAL', 'PLH_HIGHER', 'PLH_EQUAL'],
  awards: ['INTERNATIONAL', 'NATIONAL', 'CROSS_AGENCY', 'AGENCY'],
  teams: ['HEAD_CROSS_AGENCY', 'HEAD_AGENCY', 'MEMBER_CROSS_AGENCY', 'MEMBER_AGENCY'],
  certificates: ['CERTIFICATE'],
  leadership: ['PKP', 'PKA'],
} as const;
type ListName = keyof typeof codes;

const mostly = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(value, { freq: 4, nil: null });
const dayBefore = (months: number) => fc.integer({ min: 0, max: months }).map((back) => addMonths(ON, -back));

function codedList(name: ListName): fc.Arbitrary<AttestedList<CodedRow>> {
  const rows = fc.array(fc.tuple(fc.constantFrom(...codes[name]), dayBefore(70)), {
    maxLength: name === 'certificates' ? 9 : 2,
  });
  return fc.tuple(rows, fc.boolean()).map(([list, attested]) => ({
    attested: attested ? [ON] : [],
    rows: list.map(([code, on], index) => ({ code, on, ref: `${name}${index}` })),
  }));
}

export function person(id: string): fc.Arbitrary<PersonRecord> {
  return fc
    .record({
      kind: fc.constantFrom('PNS', 'PNS', 'PNS', 'PPPK'),
      birthDate: mostly(fc.integer({ min: 24, max: 60 }).map((age) => addYears(ON, -age))),
      rank: mostly(fc.tuple(fc.constantFrom('III_A', 'III_B', 'III_C', 'III_D', 'IV_A'), dayBefore(60))),
      diplomas: fc.array(
        fc.tuple(
          fc.constantFrom('SMA', 'D3', 'S1', 'S2'),
          fc.constantFrom('ADMINISTRASI_PUBLIK', 'HUKUM', null),
          fc.constantFrom('VERIFIED', 'VERIFIED', 'REPORTED'),
        ),
        { maxLength: 3 },
      ),
      steps: fc.array(
        fc.tuple(
          fc.constantFrom('PELAKSANA', 'PENGAWAS', 'JF_AHLI_MUDA', 'ADMINISTRATOR'),
          fc.constantFrom('U1', 'U2'),
          fc.constantFrom('A1', 'A2'),
          fc.constantFrom('RELATED', 'OTHER', null),
          fc.integer({ min: 1, max: 90 }),
        ),
        { maxLength: 3 },
      ),
      appraisals: fc.tuple(mostly(fc.constantFrom(...predicates)), mostly(fc.constantFrom(...predicates))),
      feedback: mostly(fc.constantFrom(...predicates)),
      levels: fc.array(mostly(fc.integer({ min: 1, max: 5 })), {
        minLength: post.standard.length,
        maxLength: post.standard.length,
      }),
      potential: mostly(fc.integer({ min: 0, max: 10_000 })),
      lists: fc.record({
        acting: codedList('acting'),
        awards: codedList('awards'),
        teams: codedList('teams'),
        certificates: codedList('certificates'),
        leadership: codedList('leadership'),
      }),
      sanctions: fc.tuple(
        fc.array(fc.tuple(fc.constantFrom('LIGHT', 'MEDIUM', 'HEAVY'), fc.integer({ min: 1, max: 80 })), {
          maxLength: 1,
        }),
        fc.boolean(),
      ),
    })
    .map((made) => {
      let start = addMonths(ON, -made.steps.reduce((months, [, , , , length]) => months + length, 0));
      const hired = start < addYears(ON, -5) ? start : addYears(ON, -5);
      const career = made.steps.map(([postClass, unit, agency, affair, length], index) => {
        const from = start;
        start = addMonths(from, length);
        return {
          class: postClass,
          family: null,
          post: `${unit}/${postClass}`,
          unit,
          agency,
          affair,
          from,
          to: index === made.steps.length - 1 ? null : start,
          ref: `career${index}`,
        };
      });
      return {
        id,
        kind: made.kind,
        employment: { from: hired, to: null },
        statuses: [],
        birthDate: made.birthDate,
        ranks:
          made.rank && made.kind === 'PNS' ? [{ code: made.rank[0], since: made.rank[1], ref: 'rank' }] : [],
        diplomas: made.diplomas.map(([level, field, status], index) => ({
          level,
          field,
          status: status as 'VERIFIED' | 'REPORTED',
          graduatedOn: null,
          ref: `diploma${index}`,
        })),
        career,
        appraisals: made.appraisals.flatMap((predicate, index) =>
          predicate === null ? [] : [{ year: 2026 - index, predicate, ref: `appraisal${index}` }],
        ),
        feedback:
          made.feedback === null
            ? []
            : [{ predicate: made.feedback, on: '2026-12-01', raters: 4, ref: 'feedback' }],
        assessments: made.levels.flatMap((level, index) =>
          level === null
            ? []
            : [
                {
                  competency: post.standard[index]?.competency ?? '',
                  level,
                  assessedOn: '2026-01-10',
                  validUntil: '2029-01-10',
                  madeForLevel: null,
                  ref: `level${index}`,
                },
              ],
        ),
        potential:
          made.potential === null
            ? []
            : [
                {
                  score: made.potential,
                  assessedOn: '2026-01-10',
                  validUntil: '2029-01-10',
                  ref: 'potential',
                },
              ],
        ...made.lists,
        sanctions: {
          attested: made.sanctions[1] ? [ON] : [],
          rows: made.sanctions[0].map(([severity, back], index) => ({
            severity,
            from: addMonths(ON, -back),
            to: addMonths(ON, -back + 12),
            ref: `sanction${index}`,
          })),
        },
        licences: [],
        declarations: [],
        waivers: [],
      };
    });
}

export function population(size: number): fc.Arbitrary<PersonRecord[]> {
  return fc.tuple(...Array.from({ length: size }, (_, index) => person(`P${index}`)));
}

export interface Ranked {
  readonly ranked: RankedCandidates;
  readonly places: Pick<RankedCandidates, 'rangeOf' | 'shortlist'>;
}

export function rank(
  people: readonly PersonRecord[],
  on: LocalDate = ON,
  changes: { post?: Post; policy?: Policy } = {},
): Ranked {
  const asOf = { on, today: on };
  const ranked = rankCandidates({
    post,
    policy: publishedPolicy,
    route: 'PROMOTION',
    scales,
    tieBreakHash: (id) => `${(Number(id.slice(1)) * 7919) % 1000}`.padStart(4, '0'),
    ...changes,
    people: people.map((record) => new PersonOnDay(record, scales, asOf)),
  });
  return { ranked, places: ranked };
}
