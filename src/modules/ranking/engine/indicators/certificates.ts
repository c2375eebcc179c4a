import { evidence, type Finding, missing } from '../findings.js';
import { message } from '../messages.js';
import { isAttested, lastAttested, within } from '../person-on-day.js';
import { bandPoints, drawnWithin, highest, type Indicator } from './indicator.js';

/** How many certificates lie within the window; while the list is not attested the number is a floor. */
export const certificates: Indicator = ({ record, asOf }, rubric, _post, scales): Finding => {
  const rows = record.certificates.rows.filter((row) => within(row.on, rubric.months, asOf.on));
  const attested = isAttested(record.certificates, scales.attestationMonths, asOf);
  const low = bandPoints(rubric, rows.length);
  const high = attested ? low : highest(rubric);
  return {
    low,
    high,
    ...(low === high ? {} : { draw: drawnWithin(rubric, low, highest(rubric)) }),
    because: message('CERTIFICATES_FOUND', { count: rows.length, months: rubric.months ?? 0, attested }),
    evidence: rows.map((row) => evidence('TRAINING', row, row.on, message('CERTIFICATE_OF', { on: row.on }))),
    missing: attested
      ? []
      : [
          missing(
            'TRAINING_RECORD',
            'UNIT',
            message('MISSING_LIST', { list: 'certificates', last: lastAttested(record.certificates) }),
          ),
        ],
  };
};
