import { appraisedYears, fullYearsOfService, yearsDueOn } from './appraisals.js';
import { careerUntil, type Held, levelOf, presentPost, rankOn, retirementDate } from './career.js';
import { addDays, addMonths, addYears, covers, monthsOfService, yearOf } from './dates.js';
import { ordinal, parameter } from './facts.js';
import { type Requirement, standardOf } from './post.js';
import { type Case, diplomas, fieldOfStudy, isAttested, match, validAssessments } from './rubrics.js';

export type Outcome = 'PASS' | 'FAIL' | 'UNKNOWN' | 'WAIVED';
type Parameters = Requirement['parameters'];
type Rule = (of: Case, parameters: Parameters, route: string) => Outcome;

const either = (passes: boolean): Outcome => (passes ? 'PASS' : 'FAIL');
const between = (low: number, high: number, least: number): Outcome => {
  if (low >= least) return 'PASS';
  return high < least ? 'FAIL' : 'UNKNOWN';
};

function present({ person, on }: Case): Held | undefined {
  return presentPost(careerUntil(person, on), on);
}

function monthsIn({ person, on }: Case, counts: (held: Held) => boolean): number {
  return monthsOfService(
    careerUntil(person, on)
      .filter(counts)
      .map(({ during }) => during),
    on,
  );
}

/** Nobody can come from below the lowest level, whatever class the missing record shows. */
const LOWEST_LEVEL = 1;

const careerStep: Rule = (of, _, route) => {
  if (route === 'PROMOTION' && parameter(of.world, 'ENTRY_CLASSES', of.on).split(' ').includes(of.post.class))
    return 'FAIL';
  const held = present(of);
  const to = levelOf(of.world, of.post.class);
  if (held === undefined) return route === 'PROMOTION' && to <= LOWEST_LEVEL ? 'FAIL' : 'UNKNOWN';
  const from = levelOf(of.world, held.class);
  return either(route === 'ROTATION' ? from === to : from < to);
};

const activeStatus: Rule = ({ world, person, on }) => {
  const effects = person.statuses
    .filter(({ during }) => covers(during, on))
    .map(({ status }) =>
      world.employmentStatusEffects.find((row) => row.code === status && covers(row.during, on)),
    );
  return either(effects.every((effect) => effect?.isServing === true));
};

/** Who has retired under the post, or whom a status releases, holds it no longer. */
const notIncumbent: Rule = ({ world, person, post, on }) => {
  const released = person.statuses.some(({ status, isPostReleased, during }) => {
    const effect = world.employmentStatusEffects.find(
      (row) => row.code === status && covers(row.during, during.from),
    );
    return (
      covers(during, on) &&
      (effect?.seat === 'RELEASES' || (effect?.seat === 'BY_DECREE' && isPostReleased === true))
    );
  });
  const holds = person.appointments.some(
    ({ during, position }) => position.id === post.id && covers(during, on),
  );
  const retired =
    holds && person.birthDate !== null && retirementDate(world, person.birthDate, post, on) <= on;
  return either(!holds || released || retired);
};

const minimumRank: Rule = ({ world, person, on }, { rank }) => {
  if (person.kind === 'PPPK') return 'PASS';
  const held = rankOn(person, on);
  return held === undefined
    ? 'UNKNOWN'
    : either(ordinal(world.ranks, held.rank) >= ordinal(world.ranks, String(rank)));
};

const minimumEducation: Rule = ({ world, person, on }, { level }) => {
  const all = diplomas(person, on);
  const reaches = (status: string) =>
    all.some(
      (row) =>
        row.status === status &&
        ordinal(world.educationLevels, row.level) >= ordinal(world.educationLevels, String(level)),
    );
  if (reaches('VERIFIED')) return 'PASS';
  return reaches('REPORTED') || !all.some(({ status }) => status === 'VERIFIED') ? 'UNKNOWN' : 'FAIL';
};

const fieldRule: Rule = (of, { level }) => {
  const minimum =
    of.post.requirements.find(({ rule }) => rule === 'MINIMUM_EDUCATION')?.parameters.level ?? level ?? null;
  const found = fieldOfStudy(of, minimum);
  return found === 'OPEN' ? 'UNKNOWN' : either(found === 'YES');
};

/**
 * Functional service in an affair that the post does not accept is left out where the row says so; in one
 * that is not mapped it may count.
 */
const monthsInClass: Rule = (of, { anyOf, months, isInField }) => {
  if (careerUntil(of.person, of.on).length === 0) return 'UNKNOWN';
  const isFunctional = (code: string) =>
    of.world.classes.find((row) => row.code === code)?.family?.startsWith('JF_') === true;
  const needsField = (held: Held) => isInField === true && isFunctional(held.class);
  const counted = (held: Held, whenOpen: boolean) => {
    if (!needsField(held)) return true;
    if (of.post.affair === null || held.affair === null) return whenOpen;
    return [of.post.affair, ...of.post.acceptedAffairs].includes(held.affair);
  };
  const inClass = (whenOpen: boolean) =>
    monthsIn(of, (held) => anyOf?.includes(held.class) === true && counted(held, whenOpen));
  return between(inClass(false), inClass(true), months ?? 0);
};

const minimumTenure: Rule = (of, { months }) => {
  const held = present(of);
  if (held === undefined) return 'UNKNOWN';
  return either(monthsIn(of, ({ post, unit }) => post === held.post && unit === held.unit) >= (months ?? 0));
};

/** A field that is not mapped, of the post or of a post held, may be related or not. */
const cumulativeExperience: Rule = (of, { months }) => {
  if (careerUntil(of.person, of.on).length === 0) return 'UNKNOWN';
  const cluster = (code: string | null) => of.world.affairs.find((row) => row.code === code)?.family ?? null;
  const target = cluster(of.post.affair);
  const low = monthsIn(of, ({ affair }) => target !== null && cluster(affair) === target);
  const high = monthsIn(
    of,
    ({ affair }) => target === null || cluster(affair) === null || cluster(affair) === target,
  );
  return between(low, high, months ?? 0);
};

const maximumAge: Rule = ({ person, on }, { age, reading }) => {
  if (person.birthDate === null) return 'UNKNOWN';
  const birthday = addYears(person.birthDate, age ?? 0);
  if (reading === 'BIRTHDAY_PASSES') return either(on <= birthday);
  return either(
    reading === 'BEFORE_BIRTHDAY' ? on < birthday : on < addYears(person.birthDate, (age ?? 0) + 1),
  );
};

/** Where the present post is not known, every age of the table is possible. */
const remainingService: Rule = (of, { months }) => {
  const { world, person, post, on } = of;
  const { birthDate } = person;
  if (birthDate === null) return 'UNKNOWN';
  if (addMonths(on, months ?? 0) >= retirementDate(world, birthDate, post, on)) return 'FAIL';
  const held = present(of);
  const possible =
    held === undefined ? world.classes.map(({ code }) => ({ class: code, family: null })) : [held];
  const serving = possible.map((row) => on < retirementDate(world, birthDate, row, on));
  return serving.includes(true) && serving.includes(false) ? 'UNKNOWN' : either(serving.includes(true));
};

const recentPerformance: Rule = ({ world, person, on }, { minimum, years }) => {
  const judged = appraisedYears(world, person, on);
  if (Math.max(judged.length, fullYearsOfService(person, on).length) < (years ?? 2)) return 'FAIL';
  if (judged.length === 0) return 'UNKNOWN';
  const good = judged.map(
    (predicate) =>
      predicate === null ||
      ordinal(world.predicates, predicate) >= ordinal(world.predicates, String(minimum)),
  );
  if (good.includes(false)) return 'FAIL';
  return judged.includes(null) ? 'UNKNOWN' : 'PASS';
};

const disciplineGate: Rule = (of, { severities, months }) => {
  const bars = ({ severity, during: { from, to } }: Case['person']['sanctions'][number]) =>
    severities?.includes(severity) === true &&
    from <= of.on &&
    (to === null || of.on < addMonths(to, months ?? 0));
  if (of.person.sanctions.some(bars)) return 'FAIL';
  return isAttested(of, 'SANCTIONS') ? 'PASS' : 'UNKNOWN';
};

const leadershipTraining: Rule = (of, { anyOf }) => {
  const done = of.person.trainings.some(
    (row) =>
      row.leadershipProgramme !== null &&
      anyOf?.includes(row.leadershipProgramme) === true &&
      row.completedOn <= of.on,
  );
  if (done) return 'PASS';
  const held = present(of);
  const family = of.world.classes.find(({ code }) => code === held?.class)?.family;
  if (family?.startsWith('JF_') === true) return 'PASS';
  return held !== undefined && isAttested(of, 'LEADERSHIP_TRAINING') ? 'FAIL' : 'UNKNOWN';
};

/** The level that the standard asks of a competency is the level for which it must have been assessed. */
const validAssessment: Rule = (of, { kinds }) => {
  const standard = standardOf(of.world, of.post, kinds ?? [], of.on);
  const assessed = standard.every(({ code, level }) =>
    validAssessments(of, code).some(({ madeForLevel }) => madeForLevel === null || madeForLevel >= level),
  );
  return assessed ? 'PASS' : 'UNKNOWN';
};

const declarations: Rule = ({ world, person, on }, { anyOf }) => {
  const since = yearOf(yearsDueOn(world, on)) - 1;
  const filed = (code: string) => person.declarations.some((row) => row.code === code && row.year >= since);
  return anyOf?.every(filed) === true ? 'PASS' : 'UNKNOWN';
};

const competencyMatch: Rule = (of, { kinds, points }) => {
  const { low, high } = match(of, kinds ?? []);
  return between(low, high, points ?? 0);
};

const RULES: Record<string, Rule> = {
  EMPLOYMENT_KIND: ({ person }, { anyOf }) => either(anyOf?.includes(person.kind) === true),
  ACTIVE_STATUS: activeStatus,
  CAREER_STEP: careerStep,
  NOT_INCUMBENT: notIncumbent,
  MINIMUM_RANK: minimumRank,
  MINIMUM_EDUCATION: minimumEducation,
  FIELD_OF_STUDY: fieldRule,
  MONTHS_IN_CLASS: monthsInClass,
  MINIMUM_TENURE: minimumTenure,
  CUMULATIVE_EXPERIENCE: cumulativeExperience,
  MAXIMUM_AGE: maximumAge,
  REMAINING_SERVICE: remainingService,
  RECENT_PERFORMANCE: recentPerformance,
  DISCIPLINE_GATE: disciplineGate,
  LEADERSHIP_TRAINING: leadershipTraining,
  COMPETENCY_MATCH: competencyMatch,
  VALID_ASSESSMENT: validAssessment,
  PROFESSIONAL_LICENCE: ({ person, on }, { anyOf }) =>
    person.licences.some(({ code, during }) => anyOf?.includes(code) === true && covers(during, on))
      ? 'PASS'
      : 'UNKNOWN',
  DECLARATIONS: declarations,
};

export function outcomesOf(of: Case, route: string): Outcome[] {
  return of.post.requirements.map((requirement) => {
    const rule = RULES[requirement.rule];
    if (rule === undefined) throw new Error(`no rule ${requirement.rule}`);
    const outcome = rule(of, requirement.parameters, route);
    return outcome === 'PASS' || !isWaived(of, requirement) ? outcome : 'WAIVED';
  });
}

function isWaived({ person, post, on }: Case, { rule, waivableBy }: Requirement): boolean {
  return person.waivers.some(
    (deed) =>
      deed.position.id === post.id &&
      deed.rule === rule &&
      waivableBy.includes(deed.signedBy) &&
      deed.validFrom <= on &&
      on < addDays(deed.validUntil, 1),
  );
}

export function standingOf(outcomes: readonly Outcome[]): 'ELIGIBLE' | 'UNDETERMINED' | 'INELIGIBLE' {
  if (outcomes.includes('FAIL')) return 'INELIGIBLE';
  return outcomes.includes('UNKNOWN') ? 'UNDETERMINED' : 'ELIGIBLE';
}
