import { appraisedYears } from './appraisals.js';
import { careerUntil, periodsInLevel } from './career.js';
import { covers, inWindow, monthsOfService } from './dates.js';
import { type Assessment, ordinal, type Person, parameter, type World } from './facts.js';
import { type Post, type Rubric, type StandardLine, standardOf } from './post.js';

/** Lowest and highest points that are still possible, 0 to 10,000. */
export interface Possible {
  readonly low: number;
  readonly high: number;
}

export interface Case {
  readonly world: World;
  readonly person: Person;
  readonly post: Post;
  readonly on: string;
}

export function isAttested({ world, person, on }: Case, list: string): boolean {
  const day = on < world.today ? on : world.today;
  const months = Number(parameter(world, 'ATTESTATION_MONTHS', on));
  return person.attestations.some((row) => row.list === list && inWindow(row.attestedOn, months, day));
}

export function halfUp(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}

/** The valid rows of a competency, that assessed last first. */
export function validAssessments({ person, on }: Case, code: string): Assessment[] {
  return person.assessmentHistory
    .filter((row) => row.competency.code === code && row.assessedOn <= on && on <= row.validUntil)
    .toSorted((a, b) => (a.assessedOn < b.assessedOn ? 1 : -1));
}

export function match(of: Case, kinds: readonly string[]): Possible {
  const standard = standardOf(of.world, of.post, kinds, of.on);
  const known = (line: StandardLine) => validAssessments(of, line.code)[0]?.level;
  return {
    low: matchPoints(standard, (line) => known(line) ?? 1),
    high: matchPoints(standard, (line) => known(line) ?? 5),
  };
}

function matchPoints(standard: readonly StandardLine[], level: (line: StandardLine) => number): number {
  let numerator = 0;
  let denominator = 0;
  for (const line of standard) {
    numerator += line.weight * Math.min(level(line), line.level) * (60 / line.level);
    denominator += 60 * line.weight;
  }
  return halfUp(10_000 * numerator, denominator);
}

type Indicator = (of: Case, rubric: Rubric) => Possible;

const exactly = (points: number): Possible => ({ low: points, high: points });

function entry({ table }: Rubric, code: string): number {
  const found = table.find((row) => row.code === code);
  if (found === undefined) throw new Error(`the rubric lacks ${code}`);
  return found.points;
}

function band({ bands }: Rubric, value: number): number {
  const found = bands.find(({ from, to }) => from <= value && (to === null || value < to));
  if (found === undefined) throw new Error(`the rubric lacks ${value}`);
  return found.points;
}

function anything({ bands, table }: Rubric): Possible {
  const points = [...bands, ...table].map((row) => row.points);
  return { low: Math.min(...points), high: Math.max(...points) };
}

/** A floor that helps, until somebody attests that the list is complete. */
function floor(of: Case, rubric: Rubric, list: string, points: number): Possible {
  return isAttested(of, list) ? exactly(points) : { low: points, high: anything(rubric).high };
}

function best(rubric: Rubric, codes: readonly string[]): number {
  return Math.max(...['NONE', ...codes].map((code) => entry(rubric, code)));
}

const predicate: Indicator = ({ world, person, on }, rubric) => {
  const years = appraisedYears(world, person, on).map((known) =>
    known === null ? anything(rubric) : exactly(entry(rubric, known)),
  );
  if (years.length === 0) return anything(rubric);
  const mean = (end: 'low' | 'high') =>
    halfUp(
      years.map((year) => year[end]).reduce((a, b) => a + b, 0),
      years.length,
    );
  return { low: mean('low'), high: mean('high') };
};

const award: Indicator = (of, rubric) => {
  const counted = of.person.awards.filter(({ awardedOn }) => inWindow(awardedOn, rubric.months, of.on));
  return floor(
    of,
    rubric,
    'AWARDS',
    best(
      rubric,
      counted.map(({ scope }) => scope),
    ),
  );
};

const team: Indicator = (of, rubric) => {
  const counted = of.person.teamAssignments.filter(({ decreedOn }) =>
    inWindow(decreedOn, rubric.months, of.on),
  );
  return floor(
    of,
    rubric,
    'TEAM_ASSIGNMENTS',
    best(
      rubric,
      counted.map(({ role }) => role),
    ),
  );
};

const acting: Indicator = (of, rubric) => {
  const counted = of.person.actingAssignments.filter(({ during }) =>
    inWindow(during.from, rubric.months, of.on),
  );
  return floor(
    of,
    rubric,
    'ACTING_ASSIGNMENTS',
    best(
      rubric,
      counted.map(({ kind }) => kind),
    ),
  );
};

const certificates: Indicator = (of, rubric) => {
  const counted = of.person.trainings.filter(
    (row) => row.leadershipProgramme === null && inWindow(row.completedOn, rubric.months, of.on),
  );
  return floor(of, rubric, 'CERTIFICATES', band(rubric, counted.length));
};

const feedback: Indicator = ({ person, on }, rubric) => {
  const counted = person.feedback.filter(
    (row) => row.raters >= (rubric.raters ?? 0) && inWindow(row.concludedOn, rubric.months, on),
  );
  const [latest] = counted.toSorted((a, b) => (a.concludedOn < b.concludedOn ? 1 : -1));
  return latest === undefined ? anything(rubric) : exactly(entry(rubric, latest.predicate));
};

const potential: Indicator = ({ person, on }) => {
  const valid = person.potential.filter((row) => row.assessedOn <= on && on <= row.validUntil);
  const [latest] = valid.toSorted((a, b) => (a.assessedOn < b.assessedOn ? 1 : -1));
  return latest === undefined ? { low: 0, high: 10_000 } : exactly(Math.round(latest.score * 100));
};

const monthsInLevel: Indicator = ({ world, person, on }, rubric) => {
  const periods = periodsInLevel(world, person, on);
  return periods === undefined ? anything(rubric) : exactly(band(rubric, monthsOfService(periods, on)));
};

const diversity: Indicator = ({ person, on }, rubric) => {
  const career = careerUntil(person, on);
  if (career.length === 0) return anything(rubric);
  if (new Set(career.map(({ agency }) => agency)).size > 1) return exactly(entry(rubric, 'AGENCIES'));
  return exactly(entry(rubric, new Set(career.map(({ unit }) => unit)).size > 1 ? 'UNITS' : 'ONE_UNIT'));
};

const education: Indicator = ({ person, on }, rubric) => {
  const points = (status: string) =>
    diplomas(person, on)
      .filter((row) => row.status === status)
      .map(({ level }) => entry(rubric, level));
  const verified = points('VERIFIED');
  if (verified.length === 0) return anything(rubric);
  return { low: Math.max(...verified), high: Math.max(...verified, ...points('REPORTED')) };
};

const field: Indicator = (of, rubric) => {
  const required = of.post.requirements.find(({ rule }) => rule === 'MINIMUM_EDUCATION')?.parameters.level;
  const found = fieldOfStudy(of, required ?? rubric.minimum);
  return {
    low: entry(rubric, found === 'YES' ? 'MATCH' : 'NO_MATCH'),
    high: entry(rubric, found === 'NO' ? 'NO_MATCH' : 'MATCH'),
  };
};

/**
 * A breach of ethics is not served as a sanction is: it weighs the same while it runs and for the months
 * after.
 */
const discipline: Indicator = (of, rubric) => {
  const { person, on } = of;
  const running = person.sanctions
    .filter(({ during }) => covers(during, on))
    .map(({ severity }) => (severity === 'ETHICS' ? 'ETHICS' : 'SERVING'));
  const ended = person.sanctions
    .filter(({ during: { to } }) => to !== null && inWindow(to, rubric.months, on))
    .map(({ severity }) => severity);
  const worst = Math.min(...['NONE', ...running, ...ended].map((code) => entry(rubric, code)));
  return { low: isAttested(of, 'SANCTIONS') ? worst : anything(rubric).low, high: worst };
};

export function diplomas(person: Person, on: string): Person['education'] {
  return person.education.filter(({ graduatedOn }) => graduatedOn === null || graduatedOn <= on);
}

/** Whether a diploma of the level or above lies in an accepted field of the post. */
export function fieldOfStudy(
  { world, person, post, on }: Case,
  minimum: string | null,
): 'YES' | 'NO' | 'OPEN' {
  if (post.acceptedFields.length === 0) return 'YES';
  const accepted = (row: { field: string | null }) =>
    row.field !== null && post.acceptedFields.includes(row.field);
  const all = diplomas(person, on);
  const enough = all.filter(
    (row) =>
      minimum === null ||
      ordinal(world.educationLevels, row.level) >= ordinal(world.educationLevels, minimum),
  );
  if (enough.some((row) => row.status === 'VERIFIED' && accepted(row))) return 'YES';
  if (!all.some(({ status }) => status === 'VERIFIED')) return 'OPEN';
  const undecided = enough.some(
    (row) =>
      (row.status === 'VERIFIED' && row.field === null) ||
      (row.status === 'REPORTED' && (row.field === null || accepted(row))),
  );
  return undecided ? 'OPEN' : 'NO';
}

export const INDICATORS: Record<string, Indicator> = {
  PREDICATE: predicate,
  AWARD: award,
  TEAM: team,
  FEEDBACK: feedback,
  MATCH: (of, { kinds }) => match(of, kinds),
  POTENTIAL: potential,
  CERTIFICATES: certificates,
  MONTHS_IN_LEVEL: monthsInLevel,
  DIVERSITY: diversity,
  ACTING: acting,
  EDUCATION: education,
  FIELD: field,
  DISCIPLINE: discipline,
};
