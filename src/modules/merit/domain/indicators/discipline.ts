import { covers } from '../../../../platform/calendar.js';
import { evidence, type Finding, missing } from '../findings.js';
import type { SanctionRow } from '../person.js';
import { isAttested, lastAttested, within } from '../person-on-day.js';
import { say } from '../sentences.js';
import { type Indicator, lowest, tablePoints } from './indicator.js';

/** The worst sanction that runs or ended within the window. While the list is not attested it is a ceiling, for a worse one may be missing. */
export const discipline: Indicator = ({ record, asOf }, rubric, _post, scales): Finding => {
  const attested = isAttested(record.sanctions, scales.attestationMonths, asOf);
  let code = 'NONE';
  let worst: SanctionRow | null = null;
  for (const row of record.sanctions.rows) {
    const found = rubric.table?.[row.severity] === undefined ? null : standingOf(row, rubric.months, asOf.on);
    if (found === null || tablePoints(rubric, found) >= tablePoints(rubric, code)) continue;
    code = found;
    worst = row;
  }
  const high = tablePoints(rubric, code);
  const because = say('DISCIPLINE_FOUND', { worst: code, attested });
  return {
    low: attested ? high : lowest(rubric),
    high,
    because,
    evidence: worst ? [evidence('DISCIPLINE', worst, worst.from, because)] : [],
    missing: attested ? [] : [missing('DISCIPLINE_RECORD', 'UNIT', say('MISSING_LIST', { list: 'sanctions', last: lastAttested(record.sanctions) }))],
  };
};

function standingOf(row: SanctionRow, months: number | null | undefined, on: string): string | null {
  if (covers(row, on)) return 'SERVING';
  return row.to !== null && within(row.to, months, on) ? row.severity : null;
}
