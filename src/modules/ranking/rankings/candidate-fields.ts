import type { LocalDate } from '../../../platform/calendar.js';
import { type Row, tableName } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Unit } from '../../organization/index.js';
import { Placement } from '../../workforce/index.js';
import { currentSnapshot, engineRows } from '../columnar/people.query.js';
import { cachedPerPerson } from '../columnar/per-person-cache.js';
import { FieldAmong, type FieldMembers, type Membership } from '../engine/field-among.js';
import { noPost } from '../engine/rules/career.js';
import type { PointRange } from '../engine/score.js';
import { CandidateField } from './ranking.enums.js';
import type { Part, RankingResult } from './ranking.js';

/** `filling` is the one whose field is asked for; null where the question is about a post. */
type FindMembers = (
  context: Context,
  ranking: RankingResult,
  filling: string | null,
) => Promise<FieldMembers>;

const finders = new Map<CandidateField, FindMembers>();

/** From the module that knows who belongs. */
export function declareCandidateField(
  field: Exclude<CandidateField, CandidateField.EVERYBODY>,
  find: FindMembers,
): void {
  finders.set(field, find);
}

/** The same ranking among a part of everybody; found once a request. */
export function rankingAmong(
  context: Context,
  whole: RankingResult,
  field: CandidateField,
  filling: string | null = null,
): Promise<RankingResult> {
  const find = finders.get(field);
  if (find === undefined) return Promise.resolve(whole);
  const known = context.once(
    `ranking among:${field} ${filling}`,
    () => new WeakMap<RankingResult, Promise<RankingResult>>(),
  );
  const among =
    known.get(whole) ??
    find(context, whole, filling).then((members) => partOf({ field, filling, members, whole }));
  known.set(whole, among);
  return among;
}

/** Another ranking within the part of a first, if that has one. */
export function inSamePart(
  context: Context,
  { part }: RankingResult,
  other: RankingResult,
): Promise<RankingResult> {
  return part === null ? Promise.resolve(other) : rankingAmong(context, other, part.field, part.filling);
}

function partOf(part: Part): RankingResult {
  const { members, whole } = part;
  const field = new FieldAmong<PointRange>(whole.field, members.membershipOf);
  const belongs = (id: string) => members.membershipOf(id) !== 'OUT';
  let considered: number | undefined;
  return {
    ...whole,
    part,
    get considered() {
      considered ??= field.low.length + whole.ineligibleIds().filter(belongs).length;
      return considered;
    },
    field,
    standings: whole.standings.over(field),
    numberOf: (id) => field.numberOf(id),
    isConsidered: (id) => whole.isConsidered(id) && belongs(id),
    ineligibleIds: () => whole.ineligibleIds().filter(belongs),
    ineligible: async () => (await whole.ineligible()).filter(belongs),
    feeder: async () => (await whole.feeder()).filter(belongs),
    assumptions: (isCounted = () => true) => whole.assumptions((id) => belongs(id) && isCounted(id)),
  };
}

declareCandidateField(CandidateField.HOLDERS, async (context, ranking) => {
  const holders = await ranking.holders();
  return {
    isPublic: ranking.on === context.today,
    membershipOf: (id) => holders.get(id) ?? 'OUT',
    missingOf: () => [noPost()],
  };
});

declareCandidateField(CandidateField.AGENCY, async (context, { facts, on }) => {
  const unit = (await context.loadRow(Unit, facts.position.unit)) as Row<Unit>;
  const agencies = await agenciesOn(context, on);
  const membershipOf = (id: string): Membership => {
    const agency = agencies.get(id);
    if (agency === undefined) return 'OPEN';
    return agency === unit.agency ? 'IN' : 'OUT';
  };
  return { isPublic: on === context.today, membershipOf, missingOf: () => [noPost()] };
});

/** Days of which the agency of everybody is kept. */
const MAX_KEPT = { names: 4, people: Number.POSITIVE_INFINITY };

/** In which agency each person serves on a day; nobody is there who serves in none. */
async function agenciesOn(context: Context, on: LocalDate): Promise<ReadonlyMap<string, string>> {
  const read = async (only: readonly string[] | null) => {
    const among = only === null ? sql`` : sql` and p.employee_id = any(${only}::uuid[])`;
    const rows = await engineRows(context).query<{ agency: string; people: string }>(
      sql`select u.agency_id as "agency", string_agg(p.employee_id::text, ',') as "people" from ${tableName(Placement)} p join ${tableName(Unit)} u on u.id = p.unit_id
        where p.during @> ${on}::date${among} group by u.agency_id`,
    );
    return new Map(
      rows.flatMap(({ agency, people }) => people.split(',').map((person) => [person, agency] as const)),
    );
  };
  if (on < context.today) return context.once(`agencies on ${on}`, () => read(null));
  const { perPerson } = await currentSnapshot(context);
  return cachedPerPerson<string>(perPerson, 'agency', on, MAX_KEPT).current(read);
}
