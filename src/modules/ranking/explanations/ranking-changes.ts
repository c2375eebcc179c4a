import { runCooperatively } from '../../../platform/runtime/cooperative-scheduler.js';
import { Candidate } from '../engine/candidate.js';
import { type ChangeKind, changeBetween, type Stood } from '../engine/changes.js';
import { type RecordedQuestion, type RecordedRanking, restoredScales } from '../engine/decision-record.js';
import type { PersonRecord } from '../engine/person.js';
import { PersonOnDay } from '../engine/person-on-day.js';
import { measureFor } from '../engine/rank-candidates.js';
import { asOfDay } from '../engine/scales.js';
import type { CandidateField } from '../rankings/ranking.enums.js';
import type { RankingResult } from '../rankings/ranking.js';

const ABSENT: Stood = { standing: 'ABSENT', place: null, score: null };
const INELIGIBLE: Stood = { standing: 'INELIGIBLE', place: null, score: null };

/** A ranking as far as another can be compared with it. */
export interface ComparedRanking {
  /** The eligible and the undetermined, in order. */
  readonly ids: readonly string[];
  stoodOf(id: string): Stood;
  explained(id: string): Promise<Candidate | null>;
}

export function liveRanking({
  standings,
  field,
  numberOf,
  isConsidered,
  explained,
}: RankingResult): ComparedRanking {
  return {
    ids: [...standings.eligible.all(), ...standings.undetermined.all()].map((number) => field.idOf(number)),
    stoodOf: (id) => {
      const number = numberOf(id);
      if (number < 0) return isConsidered(id) ? INELIGIBLE : ABSENT;
      const isEligible = field.isEligible[number] === 1;
      return {
        standing: isEligible ? 'ELIGIBLE' : 'UNDETERMINED',
        place: isEligible ? standings.placeOf(number) : null,
        score: { low: field.low[number] as number, high: field.high[number] as number },
      };
    },
    explained,
  };
}

/** As it was sealed; people are read when the first of them is explained. */
export function sealedRanking(
  question: RecordedQuestion,
  ranking: RecordedRanking,
  people: () => Promise<readonly PersonRecord[]>,
): ComparedRanking {
  const places = new Map(
    ranking.places.map(([id, standing, place, , , low, high]) => [id, { standing, place, low, high }]),
  );
  const ineligible = new Set(ranking.ineligible);
  const scales = restoredScales(question.scales);
  const measure = measureFor(question.post, question.route, question.policy, scales);
  const asOf = asOfDay(question.on, question.today, question.projection ?? 'STRICT');
  let records: Promise<ReadonlyMap<string, PersonRecord>> | undefined;
  return {
    ids: ranking.places.map(([id]) => id),
    stoodOf: (id) => {
      const found = places.get(id);
      if (found === undefined) return ineligible.has(id) ? INELIGIBLE : ABSENT;
      return {
        standing: found.standing === 'E' ? 'ELIGIBLE' : 'UNDETERMINED',
        place: found.place,
        score: { low: found.low, high: found.high },
      };
    },
    explained: async (id) => {
      records ??= people().then((all) => new Map(all.map((record) => [record.id, record])));
      const record = (await records).get(id);
      return record === undefined ? null : new Candidate(new PersonOnDay(record, scales, asOf), measure);
    },
  };
}

/**
 * Who belonged to the field of candidates when a ranking was sealed, for certain or perhaps, of those whom no
 * rule barred.
 */
export interface SealedField {
  readonly among: CandidateField;
  readonly in: readonly string[];
  readonly open: readonly string[];
}

/** A sealed ranking within its field: places count those who belonged for certain. */
export function sealedAmong(
  sealed: ComparedRanking,
  field: Pick<SealedField, 'in' | 'open'>,
): ComparedRanking {
  const [certain, belonging] = [new Set(field.in), new Set([...field.in, ...field.open])];
  const ids = sealed.ids.filter((id) => belonging.has(id));
  const eligible = ids.filter((id) => certain.has(id) && sealed.stoodOf(id).standing === 'ELIGIBLE');
  const places = new Map(eligible.map((id, index) => [id, index + 1]));
  return {
    ...sealed,
    ids: [...eligible, ...ids.filter((id) => !places.has(id))],
    stoodOf: (id) => {
      const stood = sealed.stoodOf(id);
      if (stood.standing === 'INELIGIBLE' || stood.standing === 'ABSENT') return stood;
      if (!belonging.has(id)) return ABSENT;
      const place = places.get(id) ?? null;
      return { standing: place === null ? 'UNDETERMINED' : 'ELIGIBLE', place, score: stood.score };
    },
  };
}

export interface FoundChange {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly before: Stood;
  readonly after: Stood;
}

/** People after whom others may have a turn. */
const BATCH_SIZE = 2_000;

function* found(before: ComparedRanking, after: ComparedRanking): Generator<void, FoundChange[]> {
  const changes: FoundChange[] = [];
  const here = new Set(after.ids);
  for (const [index, id] of [...after.ids, ...before.ids.filter((one) => !here.has(one))].entries()) {
    const [then, now] = [before.stoodOf(id), after.stoodOf(id)];
    const kind = changeBetween(then, now);
    if (kind !== null) changes.push({ id, kind, before: then, after: now });
    if (index % BATCH_SIZE === BATCH_SIZE - 1) yield;
  }
  return changes;
}

/**
 * Of everybody who is eligible or undetermined in one of them: in the order of the later ranking, then those
 * who are no longer in it.
 */
export function changesBetween(
  before: ComparedRanking,
  after: ComparedRanking,
  signal: AbortSignal,
): Promise<FoundChange[]> {
  return runCooperatively(found(before, after), signal);
}
