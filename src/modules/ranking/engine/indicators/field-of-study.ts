import { evidence, type Finding, known, missing } from '../findings.js';
import { message } from '../messages.js';
import type { DiplomaRow } from '../person.js';
import type { PersonOnDay } from '../person-on-day.js';
import { type Post } from '../post.js';
import type { Scales } from '../scales.js';
import { highest, type Indicator, tablePoints } from './indicator.js';

export interface FieldStanding {
  readonly outcome: 'MATCH' | 'NO_MATCH' | 'OPEN';
  readonly row: DiplomaRow | null;
  /** What would settle it: a pending report, an unrecorded field, or a diploma at all. */
  readonly open: 'REPORT' | 'FIELD' | 'DIPLOMA' | null;
}

/**
 * Any verified diploma at the minimum or above in an accepted field: a second degree in another field costs
 * nothing.
 */
export function fieldStanding(
  { verified, reported }: PersonOnDay,
  post: Post,
  minimum: string,
  { educationOrder }: Scales,
): FieldStanding {
  const floor = educationOrder[minimum] ?? 0;
  const highEnough = (row: DiplomaRow) => (educationOrder[row.level] ?? 0) >= floor;
  const accepted = (row: DiplomaRow) => row.field !== null && post.acceptedFields.includes(row.field);

  const match = verified.find((row) => highEnough(row) && accepted(row));
  if (match) return { outcome: 'MATCH', row: match, open: null };
  if (verified.length === 0) return { outcome: 'OPEN', row: null, open: 'DIPLOMA' };
  if (reported.some((row) => highEnough(row) && (accepted(row) || row.field === null)))
    return { outcome: 'OPEN', row: null, open: 'REPORT' };
  if (verified.some((row) => highEnough(row) && row.field === null))
    return { outcome: 'OPEN', row: null, open: 'FIELD' };
  return { outcome: 'NO_MATCH', row: null, open: null };
}

/** The level from which a field counts: the post's own minimum education, or the rubric's. */
export function minimumLevel(post: Post, fallback: string): string {
  return post.requirements.find(({ rule }) => rule === 'MINIMUM_EDUCATION')?.parameters.level ?? fallback;
}

export const fieldOfStudy: Indicator = (person, rubric, post, scales): Finding => {
  if (post.acceptedFields.length === 0) return known(highest(rubric), message('NO_FIELDS_SET', {}));

  const standing = fieldStanding(person, post, minimumLevel(post, rubric.minimum ?? 'S1'), scales);
  if (standing.row !== null) {
    const because = message('FIELD_MATCHES', { field: standing.row.field ?? '', level: standing.row.level });
    return known(tablePoints(rubric, 'MATCH'), because, [
      evidence('EDUCATION', standing.row, standing.row.graduatedOn, because),
    ]);
  }
  const low = tablePoints(rubric, 'NO_MATCH');
  const high = standing.outcome === 'OPEN' ? tablePoints(rubric, 'MATCH') : low;
  return {
    low,
    high,
    ...(low === high ? {} : { draw: (pick) => (pick(2) === 0 ? low : high) }),
    because: message('FIELD_DIFFERS', { pending: standing.open === 'REPORT' }),
    evidence: [],
    missing: standing.open === null ? [] : [missingField(standing.open)],
  };
};

/** The missing record for a field of study that is not known, and who owes it. */
export function missingField(open: NonNullable<FieldStanding['open']>) {
  return open === 'FIELD'
    ? missing('FIELD_OF_STUDY', 'PERSONNEL_AGENCY', message('MISSING_FIELD', {}))
    : missing(
        'FIELD_OF_STUDY',
        open === 'REPORT' ? 'PERSONNEL_AGENCY' : 'PERSON',
        message('MISSING_DIPLOMA', {}),
      );
}
