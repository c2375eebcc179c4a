import { encodeId } from '../../../platform/graphql/node-id.js';
import type { Language } from '../../../platform/i18n/language.js';
import type { Candidate } from '../engine/candidate.js';
import { type Missing, subjectOf } from '../engine/findings.js';
import type { Message } from '../engine/messages.js';
import { missingOf } from '../engine/rank-candidates.js';
import { candidateGone } from '../errors.js';
import { sentence } from '../messages/sentence.js';
import type { RankingResult } from './ranking.js';
import { ownedKind } from './ranking.mapper.js';
import type { MissingRecord } from './ranking.view.js';

export async function explainedIn(ranking: RankingResult, id: string): Promise<Candidate> {
  const candidate = await ranking.explained(id);
  if (candidate === null) throw candidateGone({ person: encodeId('Employee', id) });
  return candidate;
}

/** Records that decide whether somebody belongs to the field; none of somebody who does for certain. */
export function openMembership({ part }: RankingResult, id: string): readonly Missing[] {
  return part?.members.membershipOf(id) === 'OPEN' ? part.members.missingOf(id) : [];
}

/** What is not known of a candidate and keeps a rule, a criterion or the membership of the field open. */
export function lackingOf(ranking: RankingResult, candidate: Candidate): Missing[] {
  const lacking = missingOf(candidate);
  const known = new Set(lacking.map(({ kind }) => kind));
  return [...lacking, ...openMembership(ranking, candidate.id).filter(({ kind }) => !known.has(kind))];
}

/** All that one person lacks of one kind of record, and who can supply it. */
export interface LackingRecord extends Pick<MissingRecord, 'kind' | 'owedBy'> {
  /** Each record of the kind, with what tells it from the others. */
  readonly items: readonly { readonly subject: string; readonly detail: Message }[];
}

/** What one person lacks, a line for each kind; null of somebody who is not considered. */
export async function lackingRecords(ranking: RankingResult, id: string): Promise<LackingRecord[] | null> {
  const candidate = await ranking.explained(id);
  if (candidate === null) return null;
  const byKind = Map.groupBy(lackingOf(ranking, candidate), ({ kind }) => kind);
  return [...byKind.values()].flatMap(toLackingRecords);
}

export function toLackingRecords(lacking: readonly Missing[]): LackingRecord[] {
  const items = lacking.map((one) => ({ subject: subjectOf(one), detail: one.detail }));
  return lacking.slice(0, 1).map((first) => ({ ...ownedKind(first), items }));
}

/** As shown: what one record lacks is one sentence, though it may be several assessments. */
export function toMissingRecords(
  { id, missing: lacking }: { readonly id: string; readonly missing: readonly Missing[] },
  language: Language,
): (MissingRecord & { personId: string })[] {
  return lacking.slice(0, 1).map((first) => ({
    ...ownedKind(first),
    detail: lacking.map(({ detail }) => sentence(detail, language)).join('; '),
    personId: id,
  }));
}
