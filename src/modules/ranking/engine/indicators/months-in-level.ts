import { evidence, type Finding, known, missing } from '../findings.js';
import { message } from '../messages.js';
import type { PersonOnDay } from '../person-on-day.js';
import type { Scales } from '../scales.js';
import { serviceUntil } from '../service.js';
import { bandPoints, drawnPoints, highest, type Indicator, lowest } from './indicator.js';

/** Completed months in posts of the present level or a higher one; acting never counts. */
export const monthsInLevel: Indicator = (person, rubric, _post, scales): Finding => {
  const months = monthsInPresentLevel(person, scales);
  if (months === null || person.post === null || person.level === null) {
    return {
      low: lowest(rubric),
      high: highest(rubric),
      draw: drawnPoints(rubric),
      because: message('NO_PRESENT_POST', {}),
      evidence: [],
      missing: [missing('CAREER_HISTORY', 'PERSONNEL_AGENCY', message('MISSING_POST', {}))],
    };
  }
  const because = message('MONTHS_IN_LEVEL_FOUND', { months, level: person.level });
  return known(bandPoints(rubric, months), because, [
    evidence('CAREER', person.post, person.post.from, because),
  ]);
};

/**
 * Whole months in the present level or a higher one until the day, gaps left out. Null while the level is not
 * known.
 */
export function monthsInPresentLevel({ record, asOf, level }: PersonOnDay, scales: Scales): number | null {
  if (level === null) return null;
  const rows = record.career.filter((row) => (scales.classLevel[row.class] ?? 0) >= level);
  return serviceUntil(rows, asOf.on).months;
}
