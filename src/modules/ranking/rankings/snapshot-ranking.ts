import type { Context } from '../../../platform/graphql/context.js';
import { LocalText } from '../../../platform/i18n/local-text.js';
import { text } from '../../../platform/i18n/text.js';
import { runCooperatively } from '../../../platform/runtime/cooperative-scheduler.js';
import { everybodyOn } from '../columnar/people.query.js';
import { scalesOn } from '../columnar/scales.query.js';
import {
  type RecordedQuestion,
  type RecordedRanking,
  recordedPlaces,
  recordedScales,
  replayed,
} from '../engine/decision-record.js';
import type { PersonRecord } from '../engine/person.js';
import type { RankingResult } from './ranking.js';
import { tieBreakHashes } from './scan-in-slices.js';

/** A ranking with everything that it was made from, as plain data. */
export interface RankingToRecord {
  readonly question: RecordedQuestion;
  readonly ranking: RecordedRanking;
  /** Whole records of everybody who was considered, by id. */
  readonly people: readonly PersonRecord[];
}

/** The whole ranking, also of one within a part: everybody's places can be worked out again from it. */
export async function snapshotRanking(context: Context, result: RankingResult): Promise<RankingToRecord> {
  const { asOf, on, route, post, policy, scales, field, standings, considered } =
    result.part?.whole ?? result;
  const people = (await everybodyOn(context, scalesOn(context, on), on, asOf.projection))
    .map(({ recorded }) => recorded)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const held = new Map(
    people.flatMap(({ career }) =>
      career.map((row) => [`${row.class} ${row.family ?? ''}`, [row.class, row.family] as const]),
    ),
  );
  held.set(`${post.class} ${post.family ?? ''}`, [post.class, post.family]);
  const places = recordedPlaces(field, standings);
  const open = new Set(places.map(([id]) => id));
  return {
    question: {
      ...asOf,
      route,
      post,
      policy: policy.policy,
      scales: recordedScales(scales, [...held.values()]),
    },
    ranking: { considered, places, ineligible: people.flatMap(({ id }) => (open.has(id) ? [] : [id])) },
    people,
  };
}

/** The same question asked of the engine as it is now. */
export function replay(
  question: RecordedQuestion,
  people: readonly PersonRecord[],
  signal: AbortSignal,
): Promise<RecordedRanking> {
  return runCooperatively(
    replayed(question, people, tieBreakHashes(question.post.code, question.on)),
    signal,
  );
}

/** Where two rankings of the same question differ; empty where they are equal. */
export function differencesBetween(before: RecordedRanking, after: RecordedRanking): LocalText[] {
  const differences: LocalText[] = [];
  if (before.considered !== after.considered)
    differences.push(differing('considered', String(before.considered), String(after.considered)));
  const later = new Map(
    after.places.map((place, index) => [place[0], JSON.stringify([index, ...place.slice(1)])]),
  );
  const earlier = new Map(
    before.places.map((place, index) => [place[0], JSON.stringify([index, ...place.slice(1)])]),
  );
  for (const id of new Set([...earlier.keys(), ...later.keys()]))
    if (earlier.get(id) !== later.get(id))
      differences.push(differing(id, earlier.get(id) ?? null, later.get(id) ?? null));
  return differences;
}

/** A place that is none is that of somebody ineligible. */
function differing(what: string, then: string | null, now: string | null): LocalText {
  return new LocalText((language) =>
    text(language, 'ranking.differs', { what, before: then ?? 'none', after: now ?? 'none' }),
  );
}
