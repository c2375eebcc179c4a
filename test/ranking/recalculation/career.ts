import { addMonths, addYears, covers, type Period } from './dates.js';
import { ordinal, type Person, type World } from './facts.js';

/** A definitive post held, here or in another agency. */
export interface Held {
  readonly during: Period;
  readonly post: string | null;
  readonly class: string;
  readonly family: string | null;
  readonly affair: string | null;
  readonly agency: string;
  readonly unit: string;
}

export function careerUntil(person: Person, on: string): Held[] {
  const here = person.appointments.map(({ during, position }) => ({
    during,
    post: position.id,
    class: position.class,
    family: position.family,
    affair: position.affair,
    agency: position.unit.office?.id ?? position.unit.id,
    unit: position.unit.id,
  }));
  const elsewhere = person.outsideService.map((row) => ({ ...row, post: null, family: null, unit: row.id }));
  return [...here, ...elsewhere].filter(({ during }) => during.from <= on);
}

/** The post held on the day; one that has ended is none. */
export function presentPost(career: readonly Held[], on: string): Held | undefined {
  return career
    .toSorted((a, b) => (a.during.from < b.during.from ? 1 : -1))
    .find(({ during }) => covers(during, on));
}

export function levelOf(world: World, positionClass: string): number {
  return ordinal(world.classes, positionClass);
}

/**
 * The periods in the present level or a higher one; undefined for somebody who holds no post, whose level is
 * not known.
 */
export function periodsInLevel(world: World, person: Person, on: string): Period[] | undefined {
  const career = careerUntil(person, on);
  const present = presentPost(career, on);
  if (present === undefined) return undefined;
  return career
    .filter((held) => levelOf(world, held.class) >= levelOf(world, present.class))
    .map(({ during }) => during);
}

/** The first of the month after the birthday's month, by the family's age before the class's. */
export function retirementDate(
  world: World,
  birthDate: string,
  post: { class: string; family: string | null },
  on: string,
): string {
  const inForce = world.retirementRules.filter(({ during }) => covers(during, on));
  const rule =
    inForce.find(({ family }) => family !== null && family === post.family) ??
    inForce.find((row) => row.family === null && row.class === post.class);
  if (rule === undefined) throw new Error(`no retirement rule for ${post.class}`);
  return addMonths(`${addYears(birthDate, rule.age).slice(0, 7)}-01`, 1);
}

/** The rank row of a PNS on the day; classes of contract staff are no ranks. */
export function rankOn(person: Person, on: string): { rank: string; during: Period } | undefined {
  return person.rankHistory.find(({ rank, during }) => !rank.startsWith('PPPK_') && covers(during, on));
}
