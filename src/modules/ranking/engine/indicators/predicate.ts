import { evidence, type Finding, missing } from '../findings.js';
import { halfUp } from '../match.js';
import { message } from '../messages.js';
import { drawnPoints, highest, type Indicator, lowest, tablePoints } from './indicator.js';

/**
 * Mean of the last two appraisal years, half up; a year without a predicate is taken at both ends of the
 * table. Somebody with one full year of service is judged by that year, somebody with none is unknown.
 */
export const predicate: Indicator = ({ appraisalYears }, rubric): Finding => {
  const because = message('PREDICATES', {
    years: appraisalYears.map(({ year, row }) => ({ year, predicate: row?.predicate ?? null })),
  });
  if (appraisalYears.length === 0) {
    const noYear = missing('PERFORMANCE_APPRAISAL', 'UNIT', message('NO_FULL_YEAR', {}));
    return {
      low: lowest(rubric),
      high: highest(rubric),
      draw: drawnPoints(rubric),
      because,
      evidence: [],
      missing: [noYear],
    };
  }
  const mean = (whenUnknown: () => number) => {
    const sum = appraisalYears.reduce(
      (total, { row }) => total + (row ? tablePoints(rubric, row.predicate) : whenUnknown()),
      0,
    );
    return halfUp(sum, appraisalYears.length);
  };
  const [low, high] = [mean(() => lowest(rubric)), mean(() => highest(rubric))];
  return {
    low,
    high,
    ...(low === high ? {} : { draw: (pick) => mean(() => drawnPoints(rubric)(pick)) }),
    because,
    evidence: appraisalYears.flatMap(({ year, row }) =>
      row
        ? [
            evidence(
              'PERFORMANCE_APPRAISAL',
              row,
              null,
              message('PREDICATE_OF', { year, predicate: row.predicate }),
            ),
          ]
        : [],
    ),
    missing: appraisalYears.flatMap(({ year, row }) =>
      row ? [] : [missing('PERFORMANCE_APPRAISAL', 'UNIT', message('MISSING_APPRAISAL', { year }))],
    ),
  };
};
