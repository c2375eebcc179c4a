import { completedMonths, type LocalDate } from '../../../platform/calendar.js';
import { isAttested, type PersonOnDay } from './person-on-day.js';
import type { SeniorityMeasure } from './policy.js';
import type { Scales } from './scales.js';

/** What the order by seniority looks at; a measure that the data do not hold is `null`. */
export interface SeniorityFacts {
  /** Greater is higher. */
  readonly rank: number | null;
  readonly rankDate: LocalDate | null;
  /**
   * Level of the class of the post held: the regulation ranks echelons; where functional and executing posts
   * stand is our reading.
   */
  readonly position: number | null;
  readonly positionDate: LocalDate | null;
  readonly serviceMonths: number | null;
  /** Place of the highest leadership programme; 0 is none, attested. */
  readonly training: number | null;
  readonly trainingDate: LocalDate | null;
  readonly education: number | null;
  readonly educationDate: LocalDate | null;
  readonly birthDate: LocalDate | null;
}

const LATEST = 99_999_999;

/**
 * A measure as a number of which the greater comes first: longer service, earlier dates, older people. PP
 * 11/2017 and the former decree on the *DUK*. The last measure is age.
 */
export function seniorityOf(measure: SeniorityMeasure, facts: SeniorityFacts): number | null {
  switch (measure) {
    case 'DUK_RANK':
      return facts.rank;
    case 'DUK_RANK_DATE':
      return earlier(facts.rankDate);
    case 'DUK_POSITION':
      return facts.position;
    case 'DUK_POSITION_DATE':
      return earlier(facts.positionDate);
    case 'DUK_SERVICE':
      return facts.serviceMonths;
    case 'DUK_TRAINING':
      return facts.training;
    case 'DUK_TRAINING_DATE':
      return earlier(facts.trainingDate);
    case 'DUK_EDUCATION':
      return facts.education;
    case 'DUK_EDUCATION_DATE':
      return earlier(facts.educationDate);
    case 'DUK_AGE':
      return earlier(facts.birthDate);
  }
}

function earlier(day: LocalDate | null): number | null {
  return day === null ? null : LATEST - Number(day.replaceAll('-', ''));
}

/** Of the highest leadership programme and of the highest verified diploma the earliest date counts. */
export function seniorityFacts(
  { record, rank, post, level, verified, asOf }: PersonOnDay,
  scales: Scales,
): SeniorityFacts {
  const programmes = record.leadership.rows
    .filter(({ on }) => on <= asOf.on)
    .map(({ code, on }) => ({ order: scales.programmeOrder[code] ?? 0, on }));
  const diplomas = verified.map((row) => ({
    order: scales.educationOrder[row.level] ?? null,
    on: row.graduatedOn,
  }));
  const training = highest(programmes);
  const education = highest(diplomas.filter(({ order }) => order !== null));
  return {
    rank: rank === null ? null : (scales.rankOrdinal[rank.code] ?? null),
    rankDate: rank?.since ?? null,
    position: level,
    positionDate: post?.from ?? null,
    serviceMonths: completedMonths(record.employment.from, asOf.on),
    training: training?.order ?? (isAttested(record.leadership, scales.attestationMonths, asOf) ? 0 : null),
    trainingDate: training?.on ?? null,
    education: education?.order ?? null,
    educationDate: education?.on ?? null,
    birthDate: record.birthDate,
  };
}

function highest<Row extends { order: number | null; on: LocalDate | null }>(
  rows: readonly Row[],
): Row | null {
  return rows.reduce<Row | null>((best, row) => {
    if (best === null || (row.order ?? 0) !== (best.order ?? 0))
      return best === null || (row.order ?? 0) > (best.order ?? 0) ? row : best;
    return row.on !== null && (best.on === null || row.on < best.on) ? row : best;
  }, null);
}
