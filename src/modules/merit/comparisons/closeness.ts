import { encodeId } from '../../../platform/graphql/node-id.js';
import { inTurns } from '../../../platform/runtime/cooperative-scheduler.js';
import type { Candidate } from '../domain/candidate.js';
import { byEffect, type Decisive } from '../domain/decisive.js';
import { type Missing, missing } from '../domain/findings.js';
import { missingOf } from '../domain/rank-candidates.js';
import { inEnglish, say } from '../domain/sentences.js';
import { contenderOf, settle } from '../domain/settling.js';
import { type DrawSettings, type Pool, type Stability, stabilityOf, tieGroups, WeightDraws } from '../domain/stability.js';
import { candidateGone } from '../errors.js';
import type { RankingResult } from '../rankings/ranking.js';
import type { MissingRecord } from '../rankings/ranking.view.js';
import { shownMissing } from '../rankings/shown.js';

/** Draws behind the tie groups that a ranking shows. */
export const USUAL_DRAWS: DrawSettings = { draws: 1_000, spread: 10, seed: 1 };

/** The eligible in their assured order, with both ends of every leaf. */
function poolOf({ standings, field, measure }: RankingResult): Pool {
  return { weights: measure.leaves.map(({ weight }) => weight), leaves: standings.eligible.all().map((number) => field.leavesOf(number)) };
}

export type DrawnOver = 'WEIGHTS' | 'RECORDS' | 'BOTH';

/** `null` while fewer than two are eligible. Tie groups are of weights alone. */
export async function stabilityFor(
  ranking: RankingResult,
  settings: DrawSettings,
  over: DrawnOver,
): Promise<(Stability & { groups: readonly number[] }) | null> {
  if (ranking.standings.eligible.length < 2) return null;
  const pool = poolOf(ranking);
  const draws = new WeightDraws(pool.weights, over === 'RECORDS' ? { ...settings, spread: 0 } : settings);
  const stability = await inTurns(stabilityOf(over === 'WEIGHTS' ? pool : await drawnPoolOf(ranking), draws), ranking.signal);
  return { ...stability, groups: over === 'RECORDS' ? [] : [...(await inTurns(tieGroups(pool, draws), ranking.signal))] };
}

/** The same with how what is not known is drawn. */
async function drawnPoolOf(ranking: RankingResult): Promise<Pool> {
  const { standings, field, measure } = ranking;
  const eligible = await Promise.all(standings.eligible.all().map((number) => explainedIn(ranking, field.idOf(number))));
  return { weights: measure.leaves.map(({ weight }) => weight), leaves: eligible.map(({ score }) => score.findings) };
}

const groupsOf = new WeakMap<RankingResult, Promise<readonly number[]>>();

/** Tie group by place in the assured order, under the usual draws; worked out once a ranking. */
export function usualGroups(ranking: RankingResult): Promise<readonly number[]> {
  let groups = groupsOf.get(ranking);
  if (groups === undefined) {
    const pool = poolOf(ranking);
    groups = inTurns(tieGroups(pool, new WeightDraws(pool.weights, USUAL_DRAWS)), ranking.signal).then((found) => [...found]);
    groupsOf.set(ranking, groups);
  }
  return groups;
}

/** A record that helps to settle a shortlist, and whose it is. */
export interface SettlingRecord {
  readonly id: string;
  readonly missing: readonly Missing[];
}

/** The records of the smallest set that settles a shortlist, those first on which most hangs; only such people's, and only so many. */
export async function decisiveOf(
  ranking: RankingResult,
  size: number,
  isShown: (id: string) => boolean = () => true,
  limit = Number.POSITIVE_INFINITY,
): Promise<readonly (SettlingRecord & { effect: Decisive; exact: boolean })[]> {
  const { candidates, contenders, records, exact } = await settledOf(ranking, size);
  const found = byEffect(contenders, records).flatMap((effect) => {
    const candidate = candidates[effect.person];
    return candidate === undefined || !isShown(candidate.id) ? [] : [{ candidate, effect }];
  });
  return found.slice(0, limit).map(({ candidate, effect }) => ({ ...recordOf(ranking, candidate, effect.kind), effect, exact }));
}

/** The smallest set of records that settles a shortlist, whatever they will show. */
export async function settlementOf(ranking: RankingResult, size: number): Promise<{ records: readonly SettlingRecord[]; exact: boolean }> {
  const { candidates, records, exact } = await settledOf(ranking, size);
  return {
    exact,
    records: records.flatMap(({ person, kind }) => {
      const candidate = candidates[person];
      return candidate === undefined ? [] : [recordOf(ranking, candidate, kind)];
    }),
  };
}

function recordOf(ranking: RankingResult, candidate: Candidate, kind: string): SettlingRecord {
  const known = lackingOf(ranking, candidate).filter((entry) => entry.kind === kind);
  return { id: candidate.id, missing: known.length > 0 ? known : [forTies(kind)] };
}

async function settledOf(ranking: RankingResult, size: number) {
  const { standings, field } = ranking;
  const listed = [...standings.eligible.all(), ...standings.undetermined.all()].map((number) => ({ number, taken: standings.shortlist(number, size) }));
  const seats = size - listed.filter(({ taken }) => taken === 'SURE').length;
  const open = listed.filter(({ taken }) => taken === 'OPEN');
  const candidates = await Promise.all(open.map(({ number }) => explainedIn(ranking, field.idOf(number))));
  const contenders = candidates.map((candidate) => contenderOf(candidate, openMembership(ranking, candidate.id)));
  return { candidates, contenders, ...(await inTurns(settle(contenders, seats), ranking.signal)) };
}

/** Records that decide whether somebody belongs to the field; none of somebody who does for certain. */
function openMembership({ part }: RankingResult, id: string): readonly Missing[] {
  return part?.members.membershipOf(id) === 'OPEN' ? part.members.missingOf(id) : [];
}

/** What is not known of a candidate and keeps a rule, a leaf or the membership of the field open. */
export function lackingOf(ranking: RankingResult, candidate: Candidate): Missing[] {
  const lacking = missingOf(candidate);
  const known = new Set(lacking.map(({ kind }) => kind));
  return [...lacking, ...openMembership(ranking, candidate.id).filter(({ kind }) => !known.has(kind))];
}

/** All that one person lacks of one kind of record, and who can supply it. */
export type LackingRecord = Pick<MissingRecord, 'kind' | 'owedBy' | 'detail'>;

/** What one person lacks, a line for each kind; null of somebody who is not considered. */
export async function lackingRecords(ranking: RankingResult, id: string): Promise<LackingRecord[] | null> {
  const candidate = await ranking.explained(id);
  if (candidate === null) return null;
  const byKind = Map.groupBy(lackingOf(ranking, candidate), ({ kind }) => kind);
  return [...byKind.values()].flatMap((missing) => shownRecords({ id, missing }));
}

/** The fewest records that settle a shortlist of a size, those first on which most hangs, and whose they are. */
export async function decidedBy(ranking: RankingResult, size: number): Promise<(LackingRecord & { id: string })[]> {
  return (await decisiveOf(ranking, size)).flatMap((record) => shownRecords(record).map((shown) => ({ ...shown, id: record.id })));
}

export async function explainedIn(ranking: RankingResult, id: string): Promise<Candidate> {
  const candidate = await ranking.explained(id);
  if (candidate === null) throw candidateGone({ person: encodeId('Employee', id) });
  return candidate;
}

/** A record that no rule or leaf lacks, but a tie-breaker does. */
function forTies(kind: string): Missing {
  return missing(kind, 'PERSONNEL_AGENCY', kind === 'RANK' ? say('MISSING_RANK', {}) : say('MISSING_CAREER', {}));
}

/** As shown: what one record lacks is one sentence, though it may be several assessments. */
export function shownRecords({ id, missing: lacking }: SettlingRecord): (MissingRecord & { personId: string })[] {
  return lacking.slice(0, 1).map((first) => ({ ...shownMissing(first), detail: lacking.map(({ detail }) => inEnglish(detail)).join('; '), personId: id }));
}
