import type { LocalDate } from '../../../platform/calendar.js';
import type { Context } from '../../../platform/context.js';
import { type FillingRoute, type Membership, type RankingResult, rankingFor, type Standings } from '../../merit/index.js';
import type { PositionClass } from '../../organization/index.js';
import { mapOn, poolRule, standingTowards } from '../../talent/index.js';
import { ranksNobody } from './filling-errors.js';

/** The ranking of a filling, and the orders among those from whom its way of filling lets it choose. */
export interface FieldOfCandidates {
  readonly ranking: RankingResult;
  readonly standings: Standings;
  membershipOf(employeeId: string): Membership;
  /** Place among them; null for anybody who is not eligible and a member for certain. */
  placeOf(employeeId: string): number | null;
}

interface FillingFacts {
  readonly position: string;
  readonly vacantSince: LocalDate;
}

/** On the day of the vacancy, or today if that is past: as the vacancy itself shows it. */
export function rankingOf(context: Context, { position, vacantSince }: FillingFacts, route: FillingRoute): Promise<RankingResult> {
  const on = vacantSince > context.today ? vacantSince : context.today;
  return rankingFor(context, position, { on, policy: null, route });
}

/** Everybody who is ranked, or those who stand IN or OPEN towards the talent pool where the way of filling takes from it. */
export async function fieldOfCandidates(
  context: Context,
  filling: FillingFacts,
  { rankedAs, fromPool }: { rankedAs: FillingRoute | null; fromPool: boolean },
): Promise<FieldOfCandidates> {
  if (rankedAs === null) throw ranksNobody({});
  const ranking = await rankingOf(context, filling, rankedAs);
  const membershipOf = fromPool ? await poolMembership(context, ranking.post.class as PositionClass) : (): Membership => 'IN';
  const standings = fromPool ? ranking.standings.among(membershipOf) : ranking.standings;
  const { field } = standings;
  const numbers = new Map(Array.from(field.low.keys(), (number) => [field.idOf(number), number]));
  return {
    ranking,
    standings,
    membershipOf,
    placeOf: (employeeId) => {
      const number = numbers.get(employeeId);
      return number === undefined || field.isEligible[number] === 0 ? null : standings.placeOf(number);
    },
  };
}

async function poolMembership(context: Context, target: PositionClass): Promise<(employeeId: string) => Membership> {
  const { today } = context;
  const [rule, map] = await Promise.all([poolRule(context, target, today), mapOn(context, { on: today, policy: null, calibrated: true })]);
  return (employeeId) => standingTowards(rule, map.get(employeeId));
}

/** People whom a shortlist of that size might take in once every record is known, in the order of the ranking. */
export function undecidedCandidates({ standings }: Pick<FieldOfCandidates, 'standings'>, size: number): string[] {
  const { field, eligible, undetermined } = standings;
  return [...eligible.all(), ...undetermined.all()].filter((number) => standings.shortlist(number, size) === 'OPEN').map((number) => field.idOf(number));
}
