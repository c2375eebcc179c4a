import { runCooperatively } from '../../../platform/runtime/cooperative-scheduler.js';
import type { Candidate } from '../engine/candidate.js';
import { byEffect, type Decisive } from '../engine/decisive.js';
import { contenderOf, settle } from '../engine/decisive-records.js';
import { type Missing, missing } from '../engine/findings.js';
import { message } from '../engine/messages.js';
import {
  type DrawSettings,
  type Pool,
  type Stability,
  stabilityOf,
  tieGroups,
  WeightDraws,
} from '../engine/stability.js';
import {
  explainedIn,
  type LackingRecord,
  lackingOf,
  openMembership,
  toLackingRecords,
} from '../rankings/missing-records.js';
import type { RankingResult } from '../rankings/ranking.js';

/** Draws behind the tie groups that a ranking shows. */
export const DEFAULT_DRAWS: DrawSettings = { draws: 1_000, spread: 10, seed: 1 };

/** The eligible in their assured order, with both ends of every criterion. */
function poolOf({ standings, field, measure }: RankingResult): Pool {
  return {
    weights: measure.criteria.map(({ weight }) => weight),
    criteria: standings.eligible.all().map((number) => field.criteriaOf(number)),
  };
}

export type DrawnOver = 'WEIGHTS' | 'RECORDS' | 'BOTH';

/** With the tie group of each, by place in the assured order. */
export interface GroupedStability extends Stability {
  readonly groups: readonly number[];
}

/** `null` while fewer than two are eligible. Tie groups are of weights alone. */
export async function stabilityFor(
  ranking: RankingResult,
  settings: DrawSettings,
  over: DrawnOver,
): Promise<GroupedStability | null> {
  if (ranking.standings.eligible.length < 2) return null;
  const pool = poolOf(ranking);
  const draws = new WeightDraws(pool.weights, over === 'RECORDS' ? { ...settings, spread: 0 } : settings);
  const stability = await runCooperatively(
    stabilityOf(over === 'WEIGHTS' ? pool : await drawnPoolOf(ranking), draws),
    ranking.signal,
  );
  return {
    ...stability,
    groups: over === 'RECORDS' ? [] : [...(await runCooperatively(tieGroups(pool, draws), ranking.signal))],
  };
}

/** The same with how what is not known is drawn. */
async function drawnPoolOf(ranking: RankingResult): Promise<Pool> {
  const { standings, field, measure } = ranking;
  const eligible = await Promise.all(
    standings.eligible.all().map((number) => explainedIn(ranking, field.idOf(number))),
  );
  return {
    weights: measure.criteria.map(({ weight }) => weight),
    criteria: eligible.map(({ score }) => score.findings),
  };
}

const groupsOf = new WeakMap<RankingResult, Promise<readonly number[]>>();

/** Tie group by place in the assured order, under the usual draws; worked out once a ranking. */
export function usualGroups(ranking: RankingResult): Promise<readonly number[]> {
  let groups = groupsOf.get(ranking);
  if (groups === undefined) {
    const pool = poolOf(ranking);
    groups = runCooperatively(
      tieGroups(pool, new WeightDraws(pool.weights, DEFAULT_DRAWS)),
      ranking.signal,
    ).then((found) => [...found]);
    groupsOf.set(ranking, groups);
  }
  return groups;
}

/** A record that helps to settle a shortlist, and whose it is. */
export interface SettlementRecord {
  readonly id: string;
  readonly missing: readonly Missing[];
}

/**
 * The records of the smallest set that settles a shortlist, those first on which most hangs; only such
 * people's, and only so many.
 */
export async function decisiveOf(
  ranking: RankingResult,
  size: number,
  isListed: (id: string) => boolean = () => true,
  limit = Number.POSITIVE_INFINITY,
): Promise<readonly (SettlementRecord & { effect: Decisive; isExact: boolean })[]> {
  const { candidates, contenders, records, isExact } = await settledOf(ranking, size);
  const found = byEffect(contenders, records).flatMap((effect) => {
    const candidate = candidates[effect.person];
    return candidate === undefined || !isListed(candidate.id) ? [] : [{ candidate, effect }];
  });
  return found
    .slice(0, limit)
    .map(({ candidate, effect }) => ({ ...recordOf(ranking, candidate, effect.kind), effect, isExact }));
}

/** The smallest set of records that settles a shortlist, whatever they will show. */
export async function settlementOf(
  ranking: RankingResult,
  size: number,
): Promise<{ records: readonly SettlementRecord[]; isExact: boolean }> {
  const { candidates, records, isExact } = await settledOf(ranking, size);
  return {
    isExact,
    records: records.flatMap(({ person, kind }) => {
      const candidate = candidates[person];
      return candidate === undefined ? [] : [recordOf(ranking, candidate, kind)];
    }),
  };
}

function recordOf(ranking: RankingResult, candidate: Candidate, kind: string): SettlementRecord {
  const known = lackingOf(ranking, candidate).filter((entry) => entry.kind === kind);
  return { id: candidate.id, missing: known.length > 0 ? known : [forTies(kind)] };
}

async function settledOf(ranking: RankingResult, size: number) {
  const { standings, field } = ranking;
  const listed = [...standings.eligible.all(), ...standings.undetermined.all()].map((number) => ({
    number,
    taken: standings.shortlist(number, size),
  }));
  const seats = size - listed.filter(({ taken }) => taken === 'SURE').length;
  const open = listed.filter(({ taken }) => taken === 'OPEN');
  const candidates = await Promise.all(open.map(({ number }) => explainedIn(ranking, field.idOf(number))));
  const contenders = candidates.map((candidate) =>
    contenderOf(candidate, openMembership(ranking, candidate.id)),
  );
  return { candidates, contenders, ...(await runCooperatively(settle(contenders, seats), ranking.signal)) };
}

/**
 * The fewest records that settle a shortlist of a size, those first on which most hangs, and whose they are.
 */
export async function decidedBy(
  ranking: RankingResult,
  size: number,
): Promise<(LackingRecord & { id: string })[]> {
  return (await decisiveOf(ranking, size)).flatMap(({ id, missing }) =>
    toLackingRecords(missing).map((record) => ({ ...record, id })),
  );
}

/** A record that no rule or criterion lacks, but a tie-breaker does. */
function forTies(kind: string): Missing {
  return missing(
    kind,
    'PERSONNEL_AGENCY',
    kind === 'RANK' ? message('MISSING_RANK', {}) : message('MISSING_CAREER', {}),
  );
}
