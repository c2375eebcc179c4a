import { evidence, type Finding, missing, NO_EVIDENCE, NOTHING_MISSING } from '../findings.js';
import { message } from '../messages.js';
import type { AttestedList, CodedRow, PersonRecord } from '../person.js';
import { isAttested, lastAttested, within } from '../person-on-day.js';
import { drawnWithin, highest, type Indicator, tablePoints } from './indicator.js';

interface ListKind {
  readonly rowsOf: (record: PersonRecord) => AttestedList<CodedRow>;
  readonly name: string;
  readonly evidence: string;
  readonly missing: string;
}

/**
 * The best row of a list within the rubric's window. While the list is not attested its rows are a floor, and
 * the rubric's highest points the ceiling. Of two equally good rows the newer one is named.
 */
export function bestOfList({
  rowsOf,
  name,
  evidence: evidenceKind,
  missing: missingKind,
}: ListKind): Indicator {
  return ({ record, asOf }, rubric, _post, scales): Finding => {
    const list = rowsOf(record);
    const attested = isAttested(list, scales.attestationMonths, asOf);
    const months = rubric.months ?? null;

    let best: CodedRow | null = null;
    for (const row of list.rows) {
      if (
        within(row.on, months, asOf.on) &&
        (best === null || better(row, best, (code) => tablePoints(rubric, code)))
      )
        best = row;
    }
    const low = tablePoints(rubric, best?.code ?? 'NONE');
    const high = attested ? low : highest(rubric);
    const because = best
      ? message('BEST_RECORD', { code: best.code, on: best.on, months, attested })
      : message('NO_RECORD', { list: name, attested, months });
    return {
      low,
      high,
      ...(low === high ? {} : { draw: drawnWithin(rubric, low, high) }),
      because,
      evidence: best ? [evidence(evidenceKind, best, best.on, because)] : NO_EVIDENCE,
      missing: attested
        ? NOTHING_MISSING
        : [missing(missingKind, 'UNIT', message('MISSING_LIST', { list: name, last: lastAttested(list) }))],
    };
  };
}

function better(row: CodedRow, best: CodedRow, points: (code: string) => number): boolean {
  const difference = points(row.code) - points(best.code);
  return (
    difference > 0 || (difference === 0 && (row.on > best.on || (row.on === best.on && row.ref > best.ref)))
  );
}
