import { evidence, type Finding, known, missing } from '../findings.js';
import { message } from '../messages.js';
import { validOn } from '../person-on-day.js';
import { WHOLE } from '../policy.js';
import type { Indicator } from './indicator.js';

/** The newest valid assessment of potential, its hundredths taken as points. */
export const potential: Indicator = ({ record, asOf }): Finding => {
  const row = validOn(record.potential, asOf.on);
  if (row === null) {
    return {
      low: 0,
      high: WHOLE,
      draw: (pick) => pick(WHOLE + 1),
      because: message('NO_POTENTIAL', {}),
      evidence: [],
      missing: [missing('POTENTIAL_ASSESSMENT', 'ASSESSOR', message('MISSING_POTENTIAL', {}))],
    };
  }
  const because = message('POTENTIAL_FOUND', { score: row.score, on: row.assessedOn });
  return known(row.score, because, [evidence('POTENTIAL_ASSESSMENT', row, row.assessedOn, because)]);
};
