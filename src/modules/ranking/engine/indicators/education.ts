import { evidence, type Finding, type Missing, missing } from '../findings.js';
import { message } from '../messages.js';
import type { DiplomaRow } from '../person.js';
import type { Scales } from '../scales.js';
import { drawnWithin, highest, type Indicator, lowest, tablePoints } from './indicator.js';

/**
 * Highest verified diploma. A reported one that is higher raises only the upper end; without any verified one
 * every level is possible.
 */
export const education: Indicator = ({ verified, reported }, rubric, _post, scales): Finding => {
  const best = highestDiploma(verified, scales);
  const pending = highestDiploma(reported, scales);
  const low = best ? tablePoints(rubric, best.level) : lowest(rubric);
  const open = best === null || hasUnknownLevel(verified, scales);
  const reach = open ? highest(rubric) : Math.max(low, pending ? tablePoints(rubric, pending.level) : 0);
  return {
    low,
    high: reach,
    ...(low === reach
      ? {}
      : { draw: open ? drawnWithin(rubric, low, highest(rubric)) : (pick) => (pick(2) === 0 ? low : reach) }),
    because: message('EDUCATION_BEST', { level: best?.level ?? null, reported: pending?.level ?? null }),
    evidence: best
      ? [evidence('EDUCATION', best, best.graduatedOn, message('EDUCATION_FOUND', { level: best.level }))]
      : [],
    missing: low === reach ? [] : [missingDiploma(pending)],
  };
};

/** A diploma whose level is not on the scale of the day proves nothing, and rules nothing out. */
export function hasUnknownLevel(rows: readonly DiplomaRow[], { educationOrder }: Scales): boolean {
  return rows.some(({ level }) => educationOrder[level] === undefined);
}

/** Of two of one level the newer, then the one with the greater reference. */
export function highestDiploma(rows: readonly DiplomaRow[], { educationOrder }: Scales): DiplomaRow | null {
  const order = (row: DiplomaRow) => educationOrder[row.level] ?? 0;
  return rows
    .filter(({ level }) => educationOrder[level] !== undefined)
    .reduce<DiplomaRow | null>((best, row) => {
      if (best === null || order(row) !== order(best))
        return best === null || order(row) > order(best) ? row : best;
      const [a, b] = [row.graduatedOn ?? '', best.graduatedOn ?? ''];
      return a > b || (a === b && row.ref > best.ref) ? row : best;
    }, null);
}

/** The missing record for an education that is not known: the report on a pending diploma, or the diploma. */
export function missingDiploma(pending: DiplomaRow | null): Missing {
  return pending
    ? missing('EDUCATION', 'PERSONNEL_AGENCY', message('PENDING_DIPLOMA', { level: pending.level }))
    : missing('EDUCATION', 'PERSON', message('MISSING_DIPLOMA', {}));
}
