import type { LocalDate } from '../../../platform/calendar.js';
import type { AgePeriod } from '../../positions/domain/retirement.js';
import { Candidate } from './candidate.js';
import type { PersonRecord } from './person.js';
import { PersonOnDay } from './person-on-day.js';
import type { Policy } from './policy.js';
import type { Post, Route } from './post.js';
import { measureFor, RankedCandidates } from './rank-candidates.js';
import { asOfDay, type Projection, type Scales } from './scales.js';
import type { Field, Standings } from './standings.js';

/** Scales as plain data: what is a set or a function there is a list here. */
export interface RecordedScales extends Omit<Scales, 'functionalClasses' | 'retirementAges'> {
  readonly functionalClasses: readonly string[];
  /**
   * Ages by class and family, of those that careers name; what was sealed before ages were dated has the one
   * in force on the day.
   */
  readonly retirementAges: readonly (readonly [
    postClass: string,
    family: string | null,
    ages: readonly AgePeriod[] | number | null,
  ])[];
}

/** Everything that a ranking is made from, but the people. */
export interface RecordedQuestion {
  readonly on: LocalDate;
  readonly today: LocalDate;
  /**
   * Left out of a day that has come, and of what was sealed before days ahead were projected: those were
   * judged to the letter.
   */
  readonly projection?: Projection;
  readonly route: Route;
  readonly post: Post;
  readonly policy: Policy;
  readonly scales: RecordedScales;
}

/** A place in a sealed ranking: standing is E for eligible, U for undetermined; low and high are units. */
export type RecordedPlace = readonly [
  id: string,
  standing: 'E' | 'U',
  place: number | null,
  best: number | null,
  worst: number | null,
  low: number,
  high: number,
];

export interface RecordedRanking {
  readonly considered: number;
  /** In the order of the ranking: the eligible, then the undetermined. */
  readonly places: readonly RecordedPlace[];
  /** Ids of those who are ineligible, ascending. */
  readonly ineligible: readonly string[];
}

/**
 * Scales as a decision record keeps them: plain JSON, with the retirement ages of the classes and families
 * that occur.
 */
export function recordedScales(
  { functionalClasses, retirementAges, ...scales }: Scales,
  held: readonly (readonly [string, string | null])[],
): RecordedScales {
  return {
    ...scales,
    functionalClasses: [...functionalClasses].sort(),
    retirementAges: held.map(
      ([postClass, family]) => [postClass, family, retirementAges(postClass, family)] as const,
    ),
  };
}

/**
 * Scales of a decision record, to rank again. A class and family that it does not hold has no retirement age.
 */
export function restoredScales({ functionalClasses, retirementAges, ...scales }: RecordedScales): Scales {
  const ages = new Map(
    retirementAges.map(([postClass, family, sealed]) => [`${postClass} ${family ?? ''}`, datedAges(sealed)]),
  );
  return {
    ...scales,
    functionalClasses: new Set(functionalClasses),
    retirementAges: (postClass, family) => ages.get(`${postClass} ${family ?? ''}`) ?? [],
  };
}

function datedAges(sealed: readonly AgePeriod[] | number | null): readonly AgePeriod[] {
  if (typeof sealed === 'number') return [{ from: '0001-01-01', to: null, age: sealed, legalBasis: '' }];
  return sealed ?? [];
}

/** In the order of the ranking. */
export function recordedPlaces(field: Field, standings: Standings): RecordedPlace[] {
  return [...standings.eligible.all(), ...standings.undetermined.all()].map((number) => {
    const isEligible = field.isEligible[number] === 1;
    const { best, worst } = standings.rangeOf(number);
    const place = isEligible ? standings.placeOf(number) : null;
    return [
      field.idOf(number),
      isEligible ? 'E' : 'U',
      place,
      best,
      worst,
      field.low[number] as number,
      field.high[number] as number,
    ];
  });
}

/** People after whom others may have a turn. */
const BATCH_SIZE = 50;

/** Ranks sealed people again, with the engine as it is now. */
export function* replayed(
  question: RecordedQuestion,
  records: readonly PersonRecord[],
  tieBreakHash: (id: string) => string,
): Generator<void, RecordedRanking> {
  const scales = restoredScales(question.scales);
  const { post, route, policy, on, today, projection = 'STRICT' } = question;
  const asOf = asOfDay(on, today, projection);
  const measure = measureFor(post, route, policy, scales);
  const candidates: Candidate[] = [];
  for (const [index, record] of records.entries()) {
    const candidate = new Candidate(new PersonOnDay(record, scales, asOf), measure);
    // Worked out here, in parts.
    if (candidate.standing !== 'INELIGIBLE') void candidate.score;
    candidates.push(candidate);
    if (index % BATCH_SIZE === BATCH_SIZE - 1) yield;
  }
  const ranked = new RankedCandidates(candidates, measure, tieBreakHash);
  const places = recordedPlaces(ranked.field, ranked.standings);
  const ids = new Set(places.map(([id]) => id));
  return {
    considered: candidates.length,
    places,
    ineligible: candidates.flatMap(({ id }) => (ids.has(id) ? [] : [id])).sort(),
  };
}
