import { addDays } from '../../../platform/calendar.js';
import type { Context } from '../../../platform/graphql/context.js';
import { runCooperatively } from '../../../platform/runtime/cooperative-scheduler.js';
import type { PositionClass } from '../../organization/index.js';
import {
  Candidate,
  lackingOf,
  type Missing,
  peopleOn,
  type RankingResult,
  scalesOn,
  subjectOf,
} from '../../ranking/index.js';
import { type MappedPerson, mapOn, poolRule, standingTowards } from '../../talent/index.js';
import { isOpen, vacantRankings } from './vacant-rankings.js';

/** What stands open for one person because records of theirs are missing. */
export interface Consequences {
  readonly missing: readonly Missing[];
  /** Kinds that are known today and will not be within the days asked about. */
  readonly expiring: readonly Missing[];
  /** Rankings of posts that are vacant today in which score or standing is open. */
  readonly rankings: number;
  /** Of those rankings the ones whose shortlist of three may still take the person. */
  readonly shortlists: number;
  /** 1 while more than one box is possible. */
  readonly boxes: number;
  /** Pools for posts of vacant classes of which membership is open. */
  readonly pools: number;
}

export interface PersonConsequences extends Consequences {
  readonly id: string;
  readonly affected: number;
}

/** As many as a shortlist has where nothing else is said. */
const SHORTLIST = 3;

interface OpenRankings {
  readonly rankings: number;
  readonly shortlists: number;
}

/**
 * What is missing of everybody, and how much hangs on it; computed once a request over the column store. People
 * without anything missing are left out.
 */
export function consequencesOfEverybody(
  context: Context,
  expiringWithinDays: number,
): Promise<ReadonlyMap<string, PersonConsequences>> {
  return context.once(`consequences:${expiringWithinDays}`, async () => {
    const { today } = context;
    const question = { policy: null, calibrated: true };
    const rankings = await vacantRankings(context);
    const open = openIn(rankings);
    const lacking = await lackingIn(context, rankings, open);
    const classes = new Set(rankings.map(({ post }) => post.class as PositionClass));
    const map = await mapOn(context, { on: today, ...question });
    const later =
      expiringWithinDays === 0
        ? null
        : await mapOn(context, { on: addDays(today, expiringWithinDays), ...question });
    const pools = await Promise.all([...classes].map((target) => poolRule(context, target, today)));
    const found = new Map<string, PersonConsequences>();
    for (const [id, place] of map) {
      const missing = together(place.standing.missing, lacking.get(id));
      const expiring = later === null ? [] : lapsing(missing, later.get(id));
      if (missing.length + expiring.length === 0) continue;
      const own = {
        missing,
        expiring,
        ...(open.get(id) ?? { rankings: 0, shortlists: 0 }),
        boxes: place.boxes.length > 1 ? 1 : 0,
        pools: pools.filter((rule) => standingTowards(rule, place) === 'OPEN').length,
      };
      found.set(id, { id, ...own, affected: own.rankings + own.shortlists + own.boxes + own.pools });
    }
    return found;
  });
}

/** Each missing record once. */
function together(general: readonly Missing[], ofPosts: ReadonlyMap<string, Missing> | undefined): Missing[] {
  return [...new Map([...general.map((one) => [keyOf(one), one] as const), ...(ofPosts ?? [])]).values()];
}

function keyOf(missing: Missing): string {
  return `${missing.kind} ${subjectOf(missing)}`;
}

function lapsing(missing: readonly Missing[], later: MappedPerson | undefined): Missing[] {
  const known = new Set(missing.map(keyOf));
  return (later?.standing.missing ?? []).filter((one) => !known.has(keyOf(one)));
}

/** What keeps the score or standing of people open, over the rankings in which it is: also what a post alone asks. */
async function lackingIn(
  context: Context,
  rankings: readonly RankingResult[],
  open: ReadonlyMap<string, OpenRankings>,
): Promise<ReadonlyMap<string, ReadonlyMap<string, Missing>>> {
  const { today, request } = context;
  const people = await peopleOn(context, [...open.keys()], await scalesOn(context, today), today);
  const byId = new Map(people.map((person) => [person.record.id, person]));
  const found = new Map<string, Map<string, Missing>>();
  function* work(): Generator<void, void> {
    for (const ranking of rankings) {
      for (let number = 0; number < ranking.field.isEligible.length; number++) {
        const id = ranking.field.idOf(number);
        const person = isOpen(ranking, number) ? byId.get(id) : undefined;
        if (person === undefined) continue;
        const lacking = found.get(id) ?? new Map<string, Missing>();
        for (const one of lackingOf(ranking, new Candidate(person, ranking.measure)))
          lacking.set(keyOf(one), one);
        found.set(id, lacking);
      }
      yield;
    }
  }
  await runCooperatively(work(), request.signal);
  return found;
}

/** In how many rankings each person stands open, and for which classes there are vacancies. */
function openIn(rankings: readonly RankingResult[]): ReadonlyMap<string, OpenRankings> {
  const open = new Map<string, { rankings: number; shortlists: number }>();
  for (const ranking of rankings) {
    const { field, standings } = ranking;
    for (let number = 0; number < field.isEligible.length; number++) {
      if (!isOpen(ranking, number)) continue;
      const id = field.idOf(number);
      const counts = open.get(id) ?? { rankings: 0, shortlists: 0 };
      counts.rankings++;
      if (standings.shortlist(number, SHORTLIST) === 'OPEN') counts.shortlists++;
      open.set(id, counts);
    }
  }
  return open;
}
