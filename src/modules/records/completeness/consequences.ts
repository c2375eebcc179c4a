import { addDays } from '../../../platform/calendar.js';
import type { Context } from '../../../platform/graphql/context.js';
import type { PositionClass } from '../../organization/index.js';
import type { Missing, RankingResult } from '../../ranking/index.js';
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
    const classes = new Set(rankings.map(({ post }) => post.class as PositionClass));
    const map = await mapOn(context, { on: today, ...question });
    const later =
      expiringWithinDays === 0
        ? null
        : await mapOn(context, { on: addDays(today, expiringWithinDays), ...question });
    const pools = await Promise.all([...classes].map((target) => poolRule(context, target, today)));
    const found = new Map<string, PersonConsequences>();
    for (const [id, place] of map) {
      const { missing } = place.standing;
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

function lapsing(missing: readonly Missing[], later: MappedPerson | undefined): Missing[] {
  const known = new Set(missing.map(({ kind }) => kind));
  return (later?.standing.missing ?? []).filter(({ kind }) => !known.has(kind));
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
