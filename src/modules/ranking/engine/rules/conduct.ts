import { addMonths, covers, type LocalDate, localDate, yearOf } from '../../../../platform/calendar.js';
import { missing } from '../findings.js';
import { message } from '../messages.js';
import type { AppraisalRow, SanctionRow } from '../person.js';
import { isAttested, lastAttested, within } from '../person-on-day.js';
import { fail, pass, type Rule, stated, unknown } from './rule.js';

/**
 * Each of the appraisal years must reach the minimum; a year that is not known leaves it open, too short a
 * service fails.
 */
export const recentPerformance: Rule = {
  needs: { minimum: 'PREDICATE', years: 'APPRAISAL_YEARS' },
  required: ({ parameters }) =>
    message('PERFORMANCE_REQUIRED', { minimum: stated(parameters.minimum), years: stated(parameters.years) }),
  evaluate: ({ appraisalYears, fullYears, asOf }, { parameters, scales }) => {
    const minimum = stated(parameters.minimum);
    const needed = stated(parameters.years);
    const counted = appraisalYears.slice(0, needed);
    const found = message('PREDICATES', {
      years: appraisalYears.map(({ year, row }) => ({ year, predicate: row?.predicate ?? null })),
    });
    const dueAfter = (year: number): LocalDate => firstDayAfterDue(year + 1, scales.appraisalDue);

    if (fullYears < needed) {
      const lastYear = Number(asOf.on.slice(0, 4)) - 1;
      const first = lastYear - fullYears + 1;
      const years = Array.from({ length: needed }, (_, index) => first + index);
      const remedy = message('GOOD_YEARS', { years, minimum, earliest: dueAfter(years.at(-1) ?? first) });
      return fail(message('TOO_FEW_YEARS', { found: fullYears, years: needed }), remedy);
    }
    const floor = stated(scales.predicateOrder[minimum]);
    const order = (row: AppraisalRow | null) =>
      row === null ? undefined : scales.predicateOrder[row.predicate];
    const bad = counted.filter(({ row }) => (order(row) ?? floor) < floor);
    if (bad.length > 0) {
      const lastBad = Math.max(...bad.map(({ year }) => year));
      const years = Array.from({ length: needed }, (_, index) => lastBad + 1 + index).filter(
        (year) => !appraisalYears.some((known) => known.year === year && known.row),
      );
      return fail(found, message('GOOD_YEARS', { years, minimum, earliest: dueAfter(lastBad + needed) }));
    }
    const open = counted.filter(({ row }) => order(row) === undefined).map(({ year }) => year);
    // Of a projection: the years that are due stand in for those that are not; where none is due yet, nothing
    // does.
    if (counted.length === 0) open.push(yearOf(asOf.on) - 1);
    if (open.length === 0) return pass(found);
    return unknown(
      found,
      null,
      open.map((year) => missing('PERFORMANCE_APPRAISAL', 'UNIT', message('MISSING_APPRAISAL', { year }))),
    );
  },
};

function firstDayAfterDue(year: number, due: { month: number; day: number }): LocalDate {
  const month = due.month === 12 ? 1 : due.month + 1;
  return localDate(due.month === 12 ? year + 1 : year, month, 1);
}

/**
 * A sanction of a listed severity that runs, or ended within the months, fails; it heals when they have
 * passed since its end.
 */
export const disciplineGate: Rule = {
  needs: { severities: 'SEVERITIES', months: 'COUNT' },
  required: ({ parameters }) =>
    message('DISCIPLINE_REQUIRED', {
      severities: stated(parameters.severities),
      months: stated(parameters.months),
    }),
  evaluate: ({ record, asOf }, { parameters, scales }) => {
    const months = stated(parameters.months);
    const blocking = record.sanctions.rows.filter(
      (row) =>
        stated(parameters.severities).includes(row.severity) &&
        (covers(row, asOf.on) || (row.to !== null && within(row.to, months, asOf.on))),
    );
    const last = blocking.reduce<(typeof blocking)[number] | null>(
      (latest, row) => (latest === null || endsLater(row, latest) ? row : latest),
      null,
    );
    if (last !== null) {
      const found = message('SANCTION_FOUND', sanctionParameters(last));
      return fail(
        found,
        null,
        last.to === null
          ? null
          : healedOn(record.sanctions.rows, last.to, months, stated(parameters.severities)),
      );
    }
    const attested = isAttested(record.sanctions, scales.attestationMonths, asOf);
    const running = record.sanctions.rows.find((row) => covers(row, asOf.on));
    const found =
      running === undefined
        ? message('NO_SANCTION', {
            attested,
            others: record.sanctions.rows.some(({ from }) => from <= asOf.on),
          })
        : message('OTHER_SANCTION', { ...sanctionParameters(running), attested });
    if (attested) return pass(found);
    const detail = message('MISSING_LIST', { list: 'sanctions', last: lastAttested(record.sanctions) });
    return unknown(found, message('ATTEST', { list: 'sanctions' }), [
      missing('DISCIPLINE_RECORD', 'UNIT', detail),
    ]);
  },
};

function sanctionParameters({ severity, from, to }: SanctionRow): {
  severity: string;
  from: LocalDate;
  to: LocalDate | null;
} {
  return { severity, from, to };
}

function endsLater(a: { to: LocalDate | null }, b: { to: LocalDate | null }): boolean {
  return b.to !== null && (a.to === null || a.to > b.to);
}

/** A later sanction that begins before the day moves it on. */
function healedOn(
  rows: readonly { severity: string; from: LocalDate; to: LocalDate | null }[],
  end: LocalDate,
  months: number,
  severities: readonly string[],
): LocalDate | null {
  let day = addMonths(end, months);
  for (const row of [...rows].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (
      !severities.includes(row.severity) ||
      row.from > day ||
      (row.to !== null && addMonths(row.to, months) <= day)
    )
      continue;
    if (row.to === null) return null;
    day = addMonths(row.to, months);
  }
  return day;
}

/** Functional staff are exempt; while the post held is not known, somebody may be one of them. */
export const leadershipTraining: Rule = {
  needs: { anyOf: 'CODES' },
  required: ({ parameters }) => message('TRAINING_REQUIRED', { programmes: stated(parameters.anyOf) }),
  evaluate: ({ record, asOf, post }, { parameters, scales }) => {
    const programmes = stated(parameters.anyOf);
    if (post !== null && scales.functionalClasses.has(post.class))
      return pass(message('FUNCTIONAL_EXEMPT', {}));
    const done = record.leadership.rows.find((row) => programmes.includes(row.code) && row.on <= asOf.on);
    if (done) return pass(message('TRAINING_FOUND', { programme: done.code, on: done.on }));
    const attested = isAttested(record.leadership, scales.attestationMonths, asOf);
    const found = message('NO_TRAINING', { attested });
    const remedy = message('TRAINING_NEEDED', { programmes });
    if (post === null)
      return unknown(found, remedy, [
        missing('CAREER_HISTORY', 'PERSONNEL_AGENCY', message('MISSING_POST', {})),
      ]);
    if (attested) return fail(found, remedy);
    const detail = message('MISSING_LIST', {
      list: 'leadership training',
      last: lastAttested(record.leadership),
    });
    return unknown(found, remedy, [missing('TRAINING_RECORD', 'UNIT', detail)]);
  },
};
