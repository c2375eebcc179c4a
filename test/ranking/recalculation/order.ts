import { createHash } from 'node:crypto';
import { periodsInLevel, rankOn } from './career.js';
import { covers, monthsOfService, type Period } from './dates.js';
import { ordinal, type Person, type World } from './facts.js';
import type { Policy, Post } from './post.js';
import { type Outcome, outcomesOf, standingOf } from './rules.js';
import { criteriaFor, type Score, scoreOf } from './score.js';

type Key = number | null;

export interface Judged extends Score {
  readonly person: Person;
  readonly outcomes: readonly Outcome[];
  readonly standing: 'ELIGIBLE' | 'UNDETERMINED' | 'INELIGIBLE';
  /** Higher comes first; null is not known. */
  readonly keys: readonly Key[];
  readonly tieBreakHash: string;
}

export interface Placed {
  readonly place: number | null;
  readonly best: number | null;
  readonly worst: number | null;
  readonly shortlist: 'SURE' | 'OPEN' | 'OUT';
}

/** Contracts of which nothing else is said are taken as extended, and so is the post held until then. */
function projected({ today }: World, person: Person): Person {
  const last = person.employments.find(
    ({ during: { to } }) => to !== null && person.employments.every(({ during }) => during.from < to),
  );
  const end = last?.during.to ?? null;
  const isExtended =
    person.kind === 'PPPK' &&
    end !== null &&
    end > today &&
    (last?.end ?? 'CONTRACT_ENDED') === 'CONTRACT_ENDED';
  const open = <Row extends { during: Period }>(row: Row) =>
    row.during.to === end ? { ...row, during: { ...row.during, to: null } } : row;
  return isExtended
    ? { ...person, employments: person.employments.map(open), appointments: person.appointments.map(open) }
    : person;
}

export function judgeAll(world: World, post: Post, policy: Policy, on: string, route: string): Judged[] {
  const criteria = criteriaFor(world, policy, post, on);
  const people =
    world.projection === 'CARRY_FORWARD' && on > world.today
      ? world.people.map((person) => projected(world, person))
      : world.people;
  const considered = people.filter(({ employments }) => employments.some(({ during }) => covers(during, on)));
  return considered.map((person) => {
    const of = { world, person, post, on };
    const outcomes = outcomesOf(of, route);
    const score = scoreOf(of, policy, criteria);
    const keys = tieBreakersFor(policy, post).map((name) => keyOf(name, world, person, score, on));
    return {
      ...score,
      person,
      outcomes,
      standing: standingOf(outcomes),
      keys,
      tieBreakHash: lotOf(post, on, person),
    };
  });
}

function tieBreakersFor({ tieBreakers }: Policy, post: Post): string[] {
  const kinds = post.requirements.find(({ rule }) => rule === 'EMPLOYMENT_KIND')?.parameters.anyOf;
  const admitsContractStaff = kinds === undefined || kinds === null || kinds.includes('PPPK');
  return tieBreakers.filter((name) => !admitsContractStaff || !name.endsWith('RANK'));
}

function keyOf(name: string, world: World, person: Person, score: Score, on: string): Key {
  const rank = rankOn(person, on);
  const inLevel = periodsInLevel(world, person, on);
  switch (name) {
    case 'BOX':
      return score.box;
    case 'POTENTIAL_AXIS':
      return score.potentialAxis;
    case 'MONTHS_IN_LEVEL':
      return inLevel === undefined ? null : monthsOfService(inLevel, on);
    case 'RANK':
      return rank === undefined ? null : ordinal(world.ranks, rank.rank);
    case 'MONTHS_IN_RANK':
      return rank === undefined ? null : monthsOfService([rank.during], on);
    default:
      throw new Error(`no tie-breaker ${name}`);
  }
}

/** The last 16 bytes of a public id are the internal one. */
export function internalId(id: string): string {
  const hex = Buffer.from(id, 'base64url').subarray(-16).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function lotOf({ code }: Post, on: string, { id }: Person): string {
  return createHash('sha256')
    .update(`${code}|${on}|${internalId(id)}`)
    .digest('hex');
}

/** Negative where `a` is listed before `b`. */
function assured(a: Judged, b: Judged): number {
  if (a.lower !== b.lower) return b.lower - a.lower;
  for (const [index, key] of a.keys.entries()) {
    const difference = (b.keys[index] ?? -1) - (key ?? -1);
    if (difference !== 0) return difference;
  }
  return a.tieBreakHash < b.tieBreakHash ? -1 : 1;
}

function byPossibility(a: Judged, b: Judged): number {
  return b.upper - a.upper || b.lower - a.lower || (a.tieBreakHash < b.tieBreakHash ? -1 : 1);
}

export function listed(judged: readonly Judged[]): Judged[] {
  const of = (standing: string) => judged.filter((row) => row.standing === standing);
  return [...of('ELIGIBLE').toSorted(assured), ...of('UNDETERMINED').toSorted(byPossibility)];
}

function tieBefore(a: Judged, b: Judged): 'yes' | 'no' | 'open' {
  for (const [index, key] of a.keys.entries()) {
    const other = b.keys[index] ?? null;
    if (key === null || other === null) return 'open';
    if (key !== other) return key > other ? 'yes' : 'no';
  }
  return a.tieBreakHash < b.tieBreakHash ? 'yes' : 'no';
}

export function surely(a: Judged, b: Judged): boolean {
  return a.lower > b.upper || (a.lower === b.upper && tieBefore(a, b) === 'yes');
}

export function placesOf(list: readonly Judged[], size: number): Placed[] {
  return list.map((row, index) => {
    const best = 1 + list.filter((other) => other.standing === 'ELIGIBLE' && surely(other, row)).length;
    if (row.standing === 'UNDETERMINED')
      return { place: null, best, worst: null, shortlist: best <= size ? 'OPEN' : 'OUT' };
    const worst = 1 + list.filter((other) => other !== row && !surely(row, other)).length;
    const unlessSure = best <= size ? 'OPEN' : 'OUT';
    return { place: index + 1, best, worst, shortlist: worst <= size ? 'SURE' : unlessSure };
  });
}
