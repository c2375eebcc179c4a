import { LRUCache } from 'lru-cache';
import { compareText, type LocalDate } from '../../../platform/calendar.js';
import { type RowReader } from '../../../platform/database/row-reader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { measurementFacts } from '../../competency/index.js';
import { careerFacts, postsInCareers } from '../../positions/index.js';
import { AttestedListName, type EmployeeFacts, employeeFacts } from '../../workforce/index.js';
import { knownOnDay } from '../engine/known-on-day.js';
import type { CareerRow, PersonRecord, WaiverRow } from '../engine/person.js';
import { PersonOnDay } from '../engine/person-on-day.js';
import { type AsOf, asOfDay, type Projection, type Scales } from '../engine/scales.js';
import { Waiver } from '../waiver.entity.js';
import { RankingCache, type RankingSnapshot } from './ranking-cache.js';

const CACHE_KEY = 'ranking cache';
const EARLIER_DAYS_CACHE_KEY = 'ranking cache of earlier days';
/** Earlier days that are kept, the last asked for; and of each so many whole records. */
const MAX_DAYS = 3;
const MAX_RECORDS_A_DAY = 1_000;

/** What rankings know as of this request. */
export function currentSnapshot(context: Context): Promise<RankingSnapshot> {
  return context.once(CACHE_KEY, () => cacheOf(engineRows(context)).current(context.today));
}

/**
 * What rankings of a day know: of today and later days one, of each earlier day its own, built when somebody
 * first asks.
 */
export function snapshotFor(context: Context, on: LocalDate): Promise<RankingSnapshot> {
  return on < context.today
    ? context.once(`${EARLIER_DAYS_CACHE_KEY} ${on}`, () => cacheOfDay(engineRows(context), on).current(on))
    : currentSnapshot(context);
}

/** Some people by id on a day, from memory, which has just been brought up to date. */
export async function peopleOn(
  context: Context,
  ids: readonly string[],
  scales: Scales,
  on: LocalDate,
  projection: Projection = 'STRICT',
): Promise<PersonOnDay[]> {
  const { today } = context;
  const asOf = asOfDay(on, today, projection);
  await snapshotFor(context, on);
  const records =
    on < today
      ? cacheOfDay(engineRows(context), on).records(ids, on)
      : cacheOf(engineRows(context)).records(ids, today);
  return employedPeople(await records, scales, asOf);
}

/**
 * Everybody on a day that the column store does not answer for, or for what needs whole records; read once a
 * request.
 */
export function everybodyOn(
  context: Context,
  scales: Promise<Scales>,
  on: LocalDate,
  projection: Projection = 'STRICT',
): Promise<PersonOnDay[]> {
  const { today } = context;
  return context.once(`people on:${on} ${projection}`, async () => {
    const known = await scales;
    if (on < today)
      return employedPeople(await readPeople(engineRows(context), on, null), known, { on, today });
    const { store } = await currentSnapshot(context);
    return peopleOn(context, store.people(), known, on, projection);
  });
}

/** Reads everybody; who is shown is decided where the answer is made. */
export function engineRows(context: Context): RowReader {
  return context.unscopedRows(
    'a ranking considers everybody, whatever the caller may see of them; who is shown is decided where the answer is made',
  );
}

function cacheOf(rows: RowReader): RankingCache {
  return rows.memoize(CACHE_KEY, () => new RankingCache(rows.detached(), readPeople));
}

function cacheOfDay(rows: RowReader, day: LocalDate): RankingCache {
  const days = rows.memoize(
    EARLIER_DAYS_CACHE_KEY,
    () => new LRUCache<LocalDate, RankingCache>({ max: MAX_DAYS }),
  );
  const read = async (from: RowReader, since: LocalDate, only: readonly string[]) =>
    (await readPeople(from, since, only)).map((record) => knownOnDay(record, since));
  const cache = days.get(day) ?? new RankingCache(rows.detached(), read, MAX_RECORDS_A_DAY);
  days.set(day, cache);
  return cache;
}

function employedPeople(records: readonly PersonRecord[], scales: Scales, asOf: AsOf): PersonOnDay[] {
  return records.map((record) => new PersonOnDay(record, scales, asOf)).filter(({ employed }) => employed);
}

/** People as a reader finds their records, for what-if questions, by id; who is not employed that day is left out. */
export async function peopleThrough(
  rows: RowReader,
  ids: readonly string[],
  scales: Scales,
  asOf: AsOf,
): Promise<ReadonlyMap<string, PersonOnDay>> {
  const people = employedPeople(await readPeople(rows, asOf.today, ids), scales, asOf);
  return new Map(people.map((person) => [person.record.id, person]));
}

async function readPeople(
  rows: RowReader,
  since: LocalDate,
  only: readonly string[] | null,
): Promise<PersonRecord[]> {
  const [people, careersOf, posts, measurementsOf, waivers] = await Promise.all([
    employeeFacts(rows, since, only),
    careerFacts(rows, only),
    postsInCareers(rows, only),
    measurementFacts(rows, only),
    only === null ? rows.select(Waiver) : rows.select(Waiver, { employee: only }),
  ]);
  const waiversOf = Map.groupBy(waivers, ({ employee }) => employee);
  return people.flatMap((facts) => {
    const { posts: held, acting } = careersOf(facts.id);
    const inside = held.flatMap((row): CareerRow[] => {
      const post = posts.get(row.post);
      return post
        ? [
            {
              ...row,
              class: post.class,
              family: post.family,
              affair: post.affair,
              unit: post.unit,
              agency: post.office,
            },
          ]
        : [];
    });
    const outside = facts.outside.map(
      (row): CareerRow => ({ ...row, family: null, post: row.ref, unit: row.ref }),
    );
    const career = [...inside, ...outside].sort((a, b) => compareText(a.from, b.from));
    const deeds = (waiversOf.get(facts.id) ?? []).map(
      (row): WaiverRow => ({
        ref: `Waiver:${row.id}`,
        post: row.position,
        rule: row.rule,
        deed: row.document,
        signedBy: row.signedBy,
        from: row.validFrom,
        until: row.validUntil,
      }),
    );
    return facts.employments.map((employment) =>
      recordOf(facts, employment, career, acting, measurementsOf(facts.id), deeds),
    );
  });
}

function recordOf(
  facts: EmployeeFacts,
  employment: PersonRecord['employment'],
  career: readonly CareerRow[],
  acting: readonly { ref: string; code: string; on: LocalDate }[],
  measurements: Pick<PersonRecord, 'assessments' | 'potential' | 'feedback'>,
  waivers: readonly WaiverRow[],
): PersonRecord {
  const attested = (list: AttestedListName) => facts.attested.get(list) ?? [];
  return {
    id: facts.id,
    kind: facts.kind,
    employment,
    statuses: facts.statuses,
    birthDate: facts.birthDate,
    ranks: facts.kind === 'PNS' ? facts.ranks : [],
    diplomas: facts.diplomas.flatMap((row) =>
      row.status === 'VERIFIED' || row.status === 'REPORTED' ? [{ ...row, status: row.status }] : [],
    ),
    career,
    appraisals: facts.appraisals,
    ...measurements,
    acting: { attested: attested(AttestedListName.ACTING_ASSIGNMENTS), rows: acting },
    awards: { attested: attested(AttestedListName.AWARDS), rows: facts.awards },
    teams: { attested: attested(AttestedListName.TEAM_ASSIGNMENTS), rows: facts.teams },
    certificates: {
      attested: attested(AttestedListName.CERTIFICATES),
      rows: facts.trainings
        .filter(({ programme }) => programme === null)
        .map(({ ref, on }) => ({ ref, code: 'CERTIFICATE', on })),
    },
    leadership: {
      attested: attested(AttestedListName.LEADERSHIP_TRAINING),
      rows: facts.trainings.flatMap(({ ref, programme, on }) =>
        programme === null ? [] : [{ ref, code: programme, on }],
      ),
    },
    sanctions: { attested: attested(AttestedListName.SANCTIONS), rows: facts.sanctions },
    licences: facts.licences,
    declarations: facts.declarations,
    waivers,
  };
}
