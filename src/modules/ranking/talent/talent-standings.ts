import type { LocalDate } from '../../../platform/calendar.js';
import type { Context } from '../../../platform/graphql/context.js';
import { runCooperatively } from '../../../platform/runtime/cooperative-scheduler.js';
import { currentSnapshot, everybodyOn, peopleOn } from '../columnar/people.query.js';
import { cachedPerPerson } from '../columnar/per-person-cache.js';
import { scalesOn } from '../columnar/scales.query.js';
import type { Missing } from '../engine/findings.js';
import { isOutside, type PersonRecord } from '../engine/person.js';
import type { PersonOnDay } from '../engine/person-on-day.js';
import type { Policy } from '../engine/policy.js';
import type { Post } from '../engine/post.js';
import type { Scales } from '../engine/scales.js';
import { possibleBoxes, type Range } from '../engine/score.js';
import { missingOfPerson, type TalentProfile, talentOf } from '../engine/talent.js';
import { policyOn, type StoredPolicy, type WantedPolicy } from '../policies/policies.query.js';
import { cachedPostFacts, postOf } from '../rankings/post-facts.js';

/**
 * Where a person stands on both axes on a day. Everybody's stay in memory, and so hold no record of the
 * person.
 */
export interface TalentStanding {
  readonly kind: PersonRecord['kind'];
  readonly profile: TalentProfile;
  /** What is not known and would matter, to a box or to a ranking. */
  readonly missing: readonly Missing[];
  readonly holdsPost: boolean;
  /** Of the post held, or else of the last one. */
  readonly latestClass: string | null;
  /** Whether all assessments of one competency, or all of potential, have run out. */
  readonly hasExpired: boolean;
}

export type TalentStandings = ReadonlyMap<string, TalentStanding>;

/** Days and policies whose standings of everybody are kept. */
const MAX_KEPT = { names: 4, people: Number.POSITIVE_INFINITY };
/** People whose records are read at once. */
const READ_AT_ONCE = 5_000;
/** People after whom others may have a turn. */
const BATCH_SIZE = 50;

export async function talentOfSome(
  context: Context,
  ids: readonly string[],
  on: LocalDate,
): Promise<TalentStandings> {
  const scales = await scalesOn(context, on);
  const { policy } = await policyOn(context, null, on, scales);
  return runCooperatively(
    standingsOf(await withPosts(context, await peopleOn(context, ids, scales, on), on), policy, scales),
    context.request.signal,
  );
}

/** One person's, who need not be as stored: what-if questions ask so. */
export async function talentOfPerson(
  context: Context,
  person: PersonOnDay,
  on: LocalDate,
): Promise<TalentStanding | null> {
  const scales = await scalesOn(context, on);
  const { policy } = await policyOn(context, null, on, scales);
  const [standing] = await runCooperatively(
    standingsOf(await withPosts(context, [person], on), policy, scales),
    context.request.signal,
  ).then((found) => [...found.values()]);
  return standing ?? null;
}

/**
 * Everybody's, under a policy; computed once until a rule changes, and then again only of those who change.
 */
export function talentOfEverybody(
  context: Context,
  on: LocalDate,
  wanted: WantedPolicy | null = null,
): Promise<TalentStandings> {
  return context.once(`talent:${on}:${JSON.stringify(wanted)}`, () => everybodysTalent(context, on, wanted));
}

export async function talentPolicy(
  context: Context,
  on: LocalDate,
  wanted: WantedPolicy | null,
): Promise<StoredPolicy> {
  return policyOn(context, wanted, on, await scalesOn(context, on));
}

/** Builds what rankings and the map of boxes need before anybody asks for it. */
export async function prepareRankings(context: Context): Promise<void> {
  await talentOfEverybody(context, context.today);
}

async function everybodysTalent(
  context: Context,
  on: LocalDate,
  wanted: WantedPolicy | null,
): Promise<TalentStandings> {
  const { store, perPerson } = await currentSnapshot(context);
  const scales = await scalesOn(context, on);
  const { policy, row } = await policyOn(context, wanted, on, scales);
  const standings = async (people: readonly PersonOnDay[]) =>
    runCooperatively(
      standingsOf(await withPosts(context, people, on), policy, scales),
      context.request.signal,
    );
  if (on < context.today) return standings(await everybodyOn(context, Promise.resolve(scales), on));
  const derive = async (changed: readonly string[] | null) => {
    const found = new Map<string, TalentStanding>();
    const ids = changed ?? store.people();
    for (let from = 0; from < ids.length; from += READ_AT_ONCE)
      for (const [id, standing] of await standings(
        await peopleOn(context, ids.slice(from, from + READ_AT_ONCE), scales, on),
      ))
        found.set(id, standing);
    return found;
  };
  return cachedPerPerson<TalentStanding>(perPerson, 'talent', `${on} ${row.id}`, MAX_KEPT).current(derive);
}

interface PersonWithPost {
  readonly person: PersonOnDay;
  readonly post: Post | null;
}

async function withPosts(
  context: Context,
  people: readonly PersonOnDay[],
  on: LocalDate,
): Promise<PersonWithPost[]> {
  const held = [
    ...new Set(people.flatMap(({ post }) => (post === null || isOutside(post) ? [] : [post.post]))),
  ];
  const posts = new Map(
    [...(await cachedPostFacts(context, held, on))].map(([id, facts]) => [id, postOf(facts)]),
  );
  return people.map((person) => ({ person, post: posts.get(person.post?.post ?? '') ?? null }));
}

function* standingsOf(
  people: readonly PersonWithPost[],
  policy: Policy,
  scales: Scales,
): Generator<void, Map<string, TalentStanding>> {
  const standings = new Map<string, TalentStanding>();
  for (const [index, { person, post }] of people.entries()) {
    const profile = talentOf(person, post, policy, scales);
    standings.set(person.record.id, {
      kind: person.record.kind,
      profile,
      missing: missingOfPerson(person, profile, scales),
      holdsPost: person.post !== null,
      latestClass: (person.post ?? person.career.at(-1))?.class ?? null,
      hasExpired: hasExpired(person),
    });
    if (index % BATCH_SIZE === BATCH_SIZE - 1) yield;
  }
  return standings;
}

function hasExpired({ record: { assessments, potential }, asOf: { on } }: PersonOnDay): boolean {
  const measured = [...Map.groupBy(assessments, ({ competency }) => competency).values(), potential];
  return measured.some((rows) => rows.length > 0 && rows.every(({ validUntil }) => validUntil < on));
}

/** The boxes that remain possible under a policy for values of both axes, in units. */
export function boxesUnder({ box }: Policy, performance: Range, potential: Range): readonly number[] {
  return possibleBoxes(performance, potential, box);
}
