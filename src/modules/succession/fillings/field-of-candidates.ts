import type { LocalDate } from '../../../platform/calendar.js';
import { sql } from '../../../platform/database/sql.js';
import { forbidden } from '../../../platform/errors.js';
import { childrenLoader } from '../../../platform/graphql/children-loader.js';
import type { Batch, Context } from '../../../platform/graphql/context.js';
import {
  accessTo,
  CandidateField,
  declareCandidateField,
  type MobilityType,
  type RankingResult,
  rankingAmong,
  rankingFor,
} from '../../ranking/index.js';
import { SuccessionPermission } from '../permissions.js';
import { Filling } from './filling.entity.js';
import { fieldBeyondReach, fieldNotThere, ranksNobody } from './filling-errors.js';
import { FillingStatus } from './filling-status.js';
import { NamedCandidate } from './named-candidate.entity.js';

interface FillingFacts {
  readonly position: string;
  readonly vacantSince: LocalDate;
}

export interface FieldFacts extends FillingFacts {
  readonly id: string;
  readonly among: CandidateField;
}

/** The day of the vacancy, or today if that is past: as the vacancy itself shows it. */
export function dayOfRanking(
  { today }: Context,
  { vacantSince }: Pick<FillingFacts, 'vacantSince'>,
): LocalDate {
  return vacantSince > today ? vacantSince : today;
}

/** Everybody, ranked for the post of a filling. */
export function rankingOf(
  context: Context,
  filling: FillingFacts,
  route: MobilityType,
): Promise<RankingResult> {
  return rankingFor(context, filling.position, { on: dayOfRanking(context, filling), policy: null, route });
}

/** The ranking of a filling among those from whom its way lets it choose. */
export async function fieldOfCandidates(
  context: Context,
  filling: FieldFacts,
  rankedAs: MobilityType | null,
): Promise<RankingResult> {
  if (rankedAs === null) throw ranksNobody({});
  return rankingAmong(context, await rankingOf(context, filling, rankedAs), filling.among, filling.id);
}

/**
 * What is found among the whole field tells of everybody in it: places, who is still open, and how many.
 * @throws FILLING_FIELD_BEYOND_REACH
 */
export async function wholeField(
  context: Context,
  filling: FieldFacts,
  rankedAs: MobilityType | null,
  argument: string,
): Promise<RankingResult> {
  const candidates = await fieldOfCandidates(context, filling, rankedAs);
  if (!(await accessTo(context, candidates)).isWhole) throw fieldBeyondReach({ argument });
  return candidates;
}

/** Place among those of the field; null for anybody who is not eligible and in it for certain. */
export function placeAmong({ field, standings, numberOf }: RankingResult, employeeId: string): number | null {
  const number = numberOf(employeeId);
  return number < 0 || field.isEligible[number] === 0 ? null : standings.placeOf(number);
}

/**
 * People whom a shortlist of that size might take in once every record is known, in the order of the ranking.
 */
export function undecidedCandidates({ standings }: Pick<RankingResult, 'standings'>, size: number): string[] {
  const { field, eligible, undetermined } = standings;
  return [...eligible.all(), ...undetermined.all()]
    .filter((number) => standings.shortlist(number, size) === 'OPEN')
    .map((number) => field.idOf(number));
}

export const UNDER_WAY: readonly FillingStatus[] = [
  FillingStatus.OPEN,
  FillingStatus.SHORTLISTED,
  FillingStatus.DECIDED,
];

const underWayFor = childrenLoader(
  Filling,
  'position',
  't.id',
  (among) => sql`t.among = ${among} and t.status = any(${UNDER_WAY})`,
);

/** The filling that is asked about, or those under way for a post that choose from such a field. */
export async function fillingsWithField(
  context: Context,
  position: string,
  among: CandidateField,
  filling: string | null,
): Promise<string[]> {
  if (filling !== null) return [filling];
  if (!context.principal.permissions.has(SuccessionPermission.READ))
    throw forbidden({ permission: SuccessionPermission.READ, argument: 'among' });
  const fillings = await context.load(underWayFor, position, among);
  if (fillings === undefined) throw fieldNotThere({ argument: 'among', field: among });
  return fillings.map(({ id }) => id);
}

/** Reads of everybody: who is shown is decided where the answer is made. */
export function fieldRows(context: Context) {
  return context.unscopedRows(
    'places within a field count everybody who is in it; who is shown is decided where the answer is made',
  );
}

/** Who is in the field of some fillings, by the batch that knows. */
export async function peopleOf(
  context: Context,
  batch: Batch<string, string[], undefined>,
  fillings: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await Promise.all(fillings.map((filling) => context.load(batch, filling)));
  return new Set(found.flatMap((people) => people ?? []));
}

async function namedIn(context: Context, fillings: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await fieldRows(context).select(NamedCandidate, { filling: fillings });
  return peopleByFilling(rows.map(({ filling, employee }) => [filling, employee]));
}

export function peopleByFilling(
  pairs: readonly (readonly [filling: string, employee: string])[],
): Map<string, string[]> {
  return new Map(
    [...Map.groupBy(pairs, ([filling]) => filling)].map(([filling, own]) => [
      filling,
      own.map(([, employee]) => employee),
    ]),
  );
}

declareCandidateField(CandidateField.NAMED, async (context, { post }, filling) => {
  const fillings = await fillingsWithField(context, post.id, CandidateField.NAMED, filling);
  const named = await peopleOf(context, namedIn, fillings);
  return { isPublic: true, membershipOf: (id) => (named.has(id) ? 'IN' : 'OUT'), missingOf: () => [] };
});
