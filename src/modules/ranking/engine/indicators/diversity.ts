import { evidence, type Finding, known, missing } from '../findings.js';
import { message } from '../messages.js';
import { drawnPoints, highest, type Indicator, lowest, tablePoints } from './indicator.js';

/** In how many agencies and units somebody has held posts. */
export const diversity: Indicator = ({ career: rows }, rubric): Finding => {
  const newest = rows.at(-1);
  if (newest === undefined) {
    return {
      low: lowest(rubric),
      high: highest(rubric),
      draw: drawnPoints(rubric),
      because: message('NO_CAREER', {}),
      evidence: [],
      missing: [missing('CAREER_HISTORY', 'PERSONNEL_AGENCY', message('MISSING_CAREER', {}))],
    };
  }
  const agencies = new Set(rows.map(({ agency }) => agency)).size;
  const units = new Set(rows.map(({ unit }) => unit)).size;
  const withinAgency = units > 1 ? 'UNITS' : 'ONE_UNIT';
  const code = agencies > 1 ? 'AGENCIES' : withinAgency;
  const because = message('DIVERSITY_FOUND', { agencies, units });
  return known(
    tablePoints(rubric, code),
    because,
    rows.map((row) =>
      evidence('CAREER', row, row.from, message('CLASS_SINCE', { class: row.class, since: row.from })),
    ),
  );
};
