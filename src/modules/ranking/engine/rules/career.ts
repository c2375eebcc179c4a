import { compareText, covers, type LocalDate } from '../../../../platform/calendar.js';
import { retirementUnder } from '../../../positions/domain/retirement.js';
import { missing } from '../findings.js';
import { message } from '../messages.js';
import type { CareerRow } from '../person.js';
import type { PersonOnDay } from '../person-on-day.js';
import type { Scales } from '../scales.js';
import { reaches, serviceUntil } from '../service.js';
import { fail, pass, type Rule, type RuleContext, stated, unknown } from './rule.js';

const noCareer = () => missing('CAREER_HISTORY', 'PERSONNEL_AGENCY', message('MISSING_CAREER', {}));
/** The post held on the day is not known. */
export const noPost = () => missing('CAREER_HISTORY', 'PERSONNEL_AGENCY', message('MISSING_POST', {}));

function targetLevel({ post, scales }: RuleContext): number {
  return stated(scales.classLevel[post.class]);
}

/** Whether any class at all could pass, for somebody who holds no post on the day. */
function someLevelFits({ route, scales }: RuleContext, target: number): boolean {
  return Object.values(scales.classLevel).some((level) =>
    route === 'PROMOTION' ? level < target : level === target,
  );
}

/** Promotion comes from a level below the post's, rotation from the same level. */
export const careerStep: Rule = {
  needs: {},
  required: (context) =>
    message(context.route === 'PROMOTION' ? 'STEP_PROMOTION' : 'STEP_ROTATION', {
      level: targetLevel(context),
    }),
  evaluate: (person, context) => {
    const target = targetLevel(context);
    if (context.route === 'PROMOTION' && context.post.isEntry === true)
      return fail(presentLevel(person), message('ENTRY_CLASS', { class: context.post.class }));
    if (person.post === null || person.level === null)
      return someLevelFits(context, target)
        ? unknown(message('NO_PRESENT_POST', {}), null, [noPost()])
        : fail(null, null);
    const found = presentLevel(person);
    const passes = context.route === 'PROMOTION' ? person.level < target : person.level === target;
    if (passes) return pass(found);
    const equal = context.route === 'PROMOTION' && person.level === target;
    return fail(found, equal ? message('ROTATION_ROUTE', {}) : null);
  },
};

function presentLevel({ post, level }: PersonOnDay) {
  return post === null || level === null
    ? message('NO_PRESENT_POST', {})
    : message('LEVEL_OF_CLASS', { class: post.class, level });
}

export const notIncumbent: Rule = {
  needs: {},
  required: () => message('NOT_HOLDER_REQUIRED', {}),
  evaluate: (person, { post, scales }) => {
    const held = person.record.career.find((row) => row.post === post.id && holdsSeat(person, row, scales));
    return held ? fail(message('HOLDS_POST', { since: held.from }), null) : pass(message('HOLDS_OTHER', {}));
  },
};

/**
 * Appointed, not retired under the class of the post, and not released by a status: as the seats of the post
 * count it.
 */
function holdsSeat({ record, asOf: { on } }: PersonOnDay, row: CareerRow, scales: Scales): boolean {
  const retirement =
    record.birthDate === null
      ? null
      : retirementUnder(record.birthDate, scales.retirementAges(row.class, row.family));
  const isRetired = retirement !== null && retirement.date <= on;
  return (
    covers(row, on) &&
    !isRetired &&
    !record.statuses.some((status) => status.releases === true && covers(status, on))
  );
}

/**
 * Service in a feeder class counts whether it is held now or was held before; only a present one grows with
 * time. Where the row asks for service in the field, functional service counts only in an affair that the
 * post accepts; one that is not mapped may count or not.
 */
export const monthsInClass: Rule = {
  needs: { anyOf: 'CLASSES', months: 'COUNT' },
  required: ({ parameters, post }) => {
    const [months, classes] = [stated(parameters.months), stated(parameters.anyOf)];
    return parameters.inField === true
      ? message('MONTHS_IN_FIELD_REQUIRED', { months, classes, affairs: post.acceptedAffairs })
      : message('MONTHS_REQUIRED', { months, classes });
  },
  evaluate: ({ career, asOf }, context) => {
    const { parameters } = context;
    const classes = stated(parameters.anyOf);
    const months = stated(parameters.months);
    if (career.length === 0) return unknown(null, null, [noCareer()]);

    const inClasses = career.filter((row) => classes.includes(row.class));
    const surely = inClasses.filter((row) => fieldOf(row, context) === 'IN');
    const possibly = inClasses.filter((row) => fieldOf(row, context) !== 'OUT');
    const [low, high] = [serviceUntil(surely, asOf.on), serviceUntil(possibly, asOf.on)];
    const outside = monthsByAffair(
      inClasses.filter((row) => fieldOf(row, context) === 'OUT'),
      asOf.on,
    );
    const counted = (least: number, most: number) =>
      outside.length === 0 && least === most
        ? message('MONTHS_FOUND', { months: most })
        : message('MONTHS_IN_FIELD_FOUND', { low: least, high: most, outside });
    if (low.months >= months) return pass(counted(low.months, low.months));
    const found = counted(low.months, high.months);
    if (high.months < months) {
      const day = surely.length === possibly.length ? reaches(low, months) : null;
      return fail(found, day === null ? message('FEEDER_NEEDED', { classes }) : null, day);
    }
    return unknown(found, message('MAP_AFFAIRS', {}), [
      missing('CAREER_HISTORY', 'PERSONNEL_AGENCY', message('MISSING_AFFAIR', {})),
    ]);
  },
};

/** Whether service in a feeder class counts for the post, as far as its field decides. */
function fieldOf(
  row: CareerRow,
  { parameters, post: { acceptedAffairs }, scales }: RuleContext,
): 'IN' | 'OUT' | 'OPEN' {
  if (parameters.inField !== true || !scales.functionalClasses.has(row.class)) return 'IN';
  if (acceptedAffairs === null || row.affair === null) return 'OPEN';
  return acceptedAffairs.includes(row.affair) ? 'IN' : 'OUT';
}

/** A post whose affair is not mapped may or may not be related: the months are then a range. */
export const cumulativeExperience: Rule = {
  needs: { months: 'COUNT' },
  required: ({ parameters }) => message('EXPERIENCE_REQUIRED', { months: stated(parameters.months) }),
  evaluate: ({ career, asOf }, { parameters, post }) => {
    const months = stated(parameters.months);
    if (career.length === 0) return unknown(null, null, [noCareer()]);

    const related = post.relatedAffairs;
    const surely = career.filter(
      (row) => related !== null && row.affair !== null && related.includes(row.affair),
    );
    const possibly = career.filter(
      (row) => related === null || row.affair === null || related.includes(row.affair),
    );
    const low = serviceUntil(surely, asOf.on);
    const high = serviceUntil(possibly, asOf.on);
    const counted = (rows: readonly CareerRow[], high: number) =>
      message('EXPERIENCE_FOUND', { low: low.months, high, affairs: monthsByAffair(rows, asOf.on) });
    if (low.months >= months) return pass(counted(surely, low.months));
    const found = counted(possibly, high.months);
    if (high.months < months) {
      const day = surely.length === possibly.length ? reaches(low, months) : null;
      return fail(found, day === null ? message('FIELD_ASSIGNMENT', {}) : null, day);
    }
    return unknown(found, message('MAP_AFFAIRS', {}), [
      missing('CAREER_HISTORY', 'PERSONNEL_AGENCY', message('MISSING_AFFAIR', {})),
    ]);
  },
};

/** Most months first; months of one affair do not overlap, those of several may. */
function monthsByAffair(
  rows: readonly CareerRow[],
  on: LocalDate,
): { affair: string | null; months: number }[] {
  return [...Map.groupBy(rows, ({ affair }) => affair)]
    .map(([affair, held]) => ({ affair, months: serviceUntil(held, on).months }))
    .sort((a, b) => b.months - a.months || compareText(a.affair ?? '', b.affair ?? ''));
}

/** Contract employees have a class and no rank: the rule does not concern them. */
export const minimumRank: Rule = {
  needs: { rank: 'RANK' },
  required: ({ parameters, scales }) =>
    message('RANK_REQUIRED', { rank: rankNameOf(stated(parameters.rank), scales) }),
  evaluate: ({ record, rank }, { parameters, scales }) => {
    if (record.kind !== 'PNS') return pass(message('NOT_APPLICABLE', {}));
    if (rank === null)
      return unknown(null, null, [missing('RANK', 'PERSONNEL_AGENCY', message('MISSING_RANK', {}))]);

    const found = message('RANK_FOUND', { rank: rankNameOf(rank.code, scales), since: rank.since });
    const floor = stated(parameters.rank);
    const ordinal = scales.rankOrdinal[rank.code];
    if (ordinal === undefined)
      return unknown(found, null, [missing('RANK', 'PERSONNEL_AGENCY', message('MISSING_RANK', {}))]);
    if (ordinal >= stated(scales.rankOrdinal[floor])) return pass(found);
    return fail(found, message('PROMOTE_TO', { rank: rankNameOf(floor, scales) }));
  },
};

/** The name of a rank; its code where the scale does not know it. */
export function rankNameOf(rank: string, { rankName }: Scales): string {
  return rankName[rank] ?? rank;
}
