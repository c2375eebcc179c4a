import { merged, yearOf } from './dates.js';
import { type Person, parameter, type World } from './facts.js';

/**
 * The predicates of the appraisal years, null where one is not known; of a projection those that are due
 * today.
 */
export function appraisedYears(world: World, person: Person, day: string): (string | null)[] {
  const on = yearsDueOn(world, day);
  const known = new Map(person.appraisals.map(({ year, predicate }) => [year, predicate]));
  const years = fullYearsOfService(person, on);
  const [last] = years;
  const lastMissing = last === yearOf(on) - 1 && !known.has(last);
  const inGrace = on.slice(5) <= parameter(world, 'APPRAISAL_DUE', on);
  const judged = lastMissing && inGrace && years.length > 2 ? years.slice(1, 3) : years.slice(0, 2);
  return judged.map((year) => known.get(year) ?? null);
}

export function yearsDueOn({ projection, today }: World, on: string): string {
  return projection === 'CARRY_FORWARD' && on > today ? today : on;
}

/** Newest first. */
export function fullYearsOfService(person: Person, on: string): number[] {
  const service = merged(
    person.employments.map(({ during }) => during),
    `${yearOf(on)}-01-01`,
  );
  const years: number[] = [];
  for (const { from, to } of service) {
    for (let year = yearOf(from); year < yearOf(to); year++)
      if (from <= `${year}-01-01` && `${year + 1}-01-01` <= to) years.push(year);
  }
  return years.toSorted((a, b) => b - a);
}
