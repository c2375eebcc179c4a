import { covers, type LocalDate } from '../../../platform/calendar.js';
import { roundingOf } from '../../../platform/database/disclosure-control.js';
import type { Context } from '../../../platform/graphql/context.js';
import { rankingWithheld } from '../errors.js';
import { inSamePart, rankingAmong } from './candidate-fields.js';
import type { CandidateField } from './ranking.enums.js';
import { type Part, type RankingQuestion, type RankingResult, rankingFor } from './ranking.js';
import { consideredAmong, readablePeople } from './readable-people.js';

/**
 * What of a ranking one caller may be told. A ranking tells nothing of people whose record the caller may not
 * read: they are not listed, though places count them, and counts of them are rounded.
 */
export interface RankingAccess {
  /** The caller may read the record of everybody considered: nothing is left out or rounded. */
  readonly isWhole: boolean;
  mayRead(personId: string): boolean;
  /** A count of people, as the caller may know it. */
  round(count: number): number;
  /**
   * The ranking by which people are counted. Where not everybody's record is open, holders of the post count
   * as if they did not hold it: rankings of two like posts would differ by their holders alone, and places
   * and counts subtracted would tell of them.
   */
  counted(): Promise<RankingResult>;
}

export function accessTo(context: Context, ranking: RankingResult): Promise<RankingAccess> {
  const known = context.once('ranking-access', () => new WeakMap<RankingResult, Promise<RankingAccess>>());
  const access =
    known.get(ranking) ??
    (ranking.part === null ? findAccess(context, ranking) : findAccessWithin(context, ranking, ranking.part));
  known.set(ranking, access);
  return access;
}

/**
 * Within a part a ranking is open as a whole where it is so among everybody, or where everybody may know who
 * belongs and the caller may read the records of all of them: places within any other part and among
 * everybody, subtracted, would tell who belongs, or who stands above.
 */
async function findAccessWithin(
  context: Context,
  ranking: RankingResult,
  { members, whole }: Part,
): Promise<RankingAccess> {
  const access = await accessTo(context, whole);
  if (access.isWhole) return { ...access, counted: async () => ranking };
  const everybody = [
    ...Array.from(ranking.field.low.keys(), (number) => ranking.field.idOf(number)),
    ...ranking.ineligibleIds(),
  ];
  if (members.isPublic && everybody.every((id) => access.mayRead(id)))
    return { isWhole: true, mayRead: () => true, round: (count) => count, counted: async () => ranking };
  return { ...access, counted: async () => inSamePart(context, ranking, await access.counted()) };
}

async function findAccess(context: Context, ranking: RankingResult): Promise<RankingAccess> {
  const whole: RankingAccess = {
    isWhole: true,
    mayRead: () => true,
    round: (count) => count,
    counted: async () => ranking,
  };
  const readable = await readablePeople(context);
  if (readable === null || consideredAmong(readable, ranking) === ranking.considered) return whole;
  const { post, asOf, route, policy } = ranking;
  const question = {
    on: asOf.on,
    projection: asOf.projection,
    route,
    policy: { code: policy.row.code, version: policy.row.version },
    countsHolders: true,
  };
  return {
    isWhole: false,
    mayRead: (id) => readable.has(id),
    round: await roundingOf(context.rows),
    counted: () => rankingFor(context, post.id, question),
  };
}

export interface AskedQuestion extends RankingQuestion {
  readonly among: CandidateField;
  /** The filling whose field is meant; null where the question is about a post. */
  readonly filling?: string | null;
  /** Days that every caller may choose. */
  readonly usualDays: readonly LocalDate[];
}

/**
 * The ranking that a caller asked for. Of two days, or by policies made for the purpose, counts and places
 * could be subtracted until one person is left: so only those to whom it is open as a whole may choose
 * another day than the usual ones, a policy not in force, or a part.
 *
 * @throws RANKING_WITHHELD
 */
export async function askedRanking(
  context: Context,
  positionId: string,
  { among, filling = null, usualDays, ...question }: AskedQuestion,
): Promise<RankingResult> {
  const whole = await rankingFor(context, positionId, question);
  const { during } = whole.policy.row;
  const isInForce = during !== null && covers(during, question.on);
  const isUsualDay = usualDays.includes(question.on);
  const isUsualProjection = whole.asOf.projection !== 'STRICT';
  if (!(isInForce && isUsualDay && isUsualProjection) && !(await accessTo(context, whole)).isWhole)
    throw rankingWithheld({ argument: withheldArgument(isUsualDay, isUsualProjection) });
  const ranking = await rankingAmong(context, whole, among, filling);
  if (ranking.part !== null && !(await accessTo(context, ranking)).isWhole)
    throw rankingWithheld({ argument: 'among' });
  return ranking;
}

/**
 * The day of a question where its ranking is open to the caller as a whole, else today. Of two vacancies, who
 * leaves in between is known: places on both days, subtracted, would tell of the one who leaves.
 */
export async function tellableDay(
  context: Context,
  positionId: string,
  question: RankingQuestion,
): Promise<LocalDate> {
  const { today } = context;
  if (question.on === today || (await readablePeople(context)) === null) return question.on;
  const isWholeOn = async (on: LocalDate) =>
    (await accessTo(context, await rankingFor(context, positionId, { ...question, on }))).isWhole;
  // Today first: where it is not whole it is the answer, and no other day is ranked in vain.
  return (await isWholeOn(today)) && (await isWholeOn(question.on)) ? question.on : today;
}

function withheldArgument(isUsualDay: boolean, isUsualProjection: boolean): 'on' | 'policy' | 'projection' {
  if (!isUsualDay) return 'on';
  return isUsualProjection ? 'policy' : 'projection';
}
