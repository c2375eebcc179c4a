import { covers } from '../../../../platform/calendar.js';
import { evidence, type Finding, missing } from '../findings.js';
import { message } from '../messages.js';
import type { SanctionRow } from '../person.js';
import { isAttested, lastAttested, within } from '../person-on-day.js';
import type { Rubric } from '../policy.js';
import type { RubricPoints } from '../units-of-measure.js';
import { drawnWithin, type Indicator, lowest, tablePoints } from './indicator.js';

/**
 * The worst sanction that runs or ended within the window. While the list is not attested it is a ceiling,
 * for a worse one may be missing.
 */
export const discipline: Indicator = ({ record, asOf }, rubric, _post, scales): Finding => {
  const attested = isAttested(record.sanctions, scales.attestationMonths, asOf);
  let code = 'NONE';
  let high = tablePoints(rubric, code);
  let worst: SanctionRow | null = null;
  for (const row of record.sanctions.rows) {
    const found = standingOf(row, rubric.months, asOf.on);
    if (found === null) continue;
    const points = sanctionPoints(rubric, row.severity, found);
    if (points > high || (points === high && worst !== null)) continue;
    [code, high, worst] = [found, points, row];
  }
  const low = attested ? high : lowest(rubric);
  const because = message('DISCIPLINE_FOUND', { worst: code, attested });
  return {
    low,
    high,
    ...(low === high ? {} : { draw: drawnWithin(rubric, lowest(rubric), high) }),
    because,
    evidence: worst ? [evidence('DISCIPLINE', worst, worst.from, because)] : [],
    missing: attested
      ? []
      : [
          missing(
            'DISCIPLINE_RECORD',
            'UNIT',
            message('MISSING_LIST', { list: 'sanctions', last: lastAttested(record.sanctions) }),
          ),
        ],
  };
};

/**
 * Breaches of ethics that are no disciplinary sanction: they count alike while they run and afterwards. Our
 * reading.
 */
export const NEVER_SERVED: readonly string[] = ['ETHICS'];

/** A policy sealed before its table named the severity gives no points for it, and none are taken. */
function sanctionPoints(rubric: Rubric, severity: string, code: string): RubricPoints {
  return rubric.table?.[severity] === undefined ? tablePoints(rubric, 'NONE') : tablePoints(rubric, code);
}

function standingOf(row: SanctionRow, months: number | null | undefined, on: string): string | null {
  if (covers(row, on)) return NEVER_SERVED.includes(row.severity) ? row.severity : 'SERVING';
  return row.to !== null && within(row.to, months, on) ? row.severity : null;
}
