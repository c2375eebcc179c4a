import type { Candidate } from './candidate.js';
import type { EvidenceRow, Missing } from './findings.js';
import type { Message } from './messages.js';
import { attestationOf, ruleEvidence } from './rule-evidence.js';
import type { PointRange, Range } from './score.js';

/** Where somebody stands in a ranking; ABSENT is somebody who is not considered in it. */
export interface Stood {
  readonly standing: 'ELIGIBLE' | 'UNDETERMINED' | 'INELIGIBLE' | 'ABSENT';
  readonly place: number | null;
  /** Null of somebody who is ineligible or absent. */
  readonly score: Range | null;
}

export type ChangeKind =
  | 'ENTERED'
  | 'LEFT'
  | 'BECAME_ELIGIBLE'
  | 'BECAME_UNDETERMINED'
  | 'BECAME_INELIGIBLE'
  | 'MOVED'
  | 'SHIFTED';

/** What became of somebody between two rankings; null where nothing did. */
export function changeBetween(before: Stood, after: Stood): ChangeKind | null {
  if (before.standing !== after.standing) {
    if (before.standing === 'ABSENT') return 'ENTERED';
    return after.standing === 'ABSENT' ? 'LEFT' : `BECAME_${after.standing}`;
  }
  if (before.score?.low !== after.score?.low || before.score?.high !== after.score?.high) return 'MOVED';
  return before.place === after.place ? null : 'SHIFTED';
}

/** A rule or a criterion that came out otherwise, and the records on which that rests. */
export interface Cause {
  readonly code: string;
  readonly isRule: boolean;
  readonly before: Message | null;
  readonly after: Message | null;
  /** Outcome of a rule, or points of a criterion as a range. */
  readonly valueBefore: string | null;
  readonly valueAfter: string | null;
  /** Records that the later finding rests on and the earlier did not. */
  readonly records: readonly EvidenceRow[];
}

/**
 * Why somebody stands otherwise, rule by rule and criterion by criterion. Where one of the two is not there,
 * nothing is compared.
 */
export function causesOf(before: Candidate | null, after: Candidate | null): Cause[] {
  if (before === null || after === null) return [];
  const earlier = new Map(before.eligibility.results.map((result) => [result.requirement.rule, result]));
  const rules = after.eligibility.results.flatMap((result): Cause[] => {
    const former = earlier.get(result.requirement.rule);
    if (former?.outcome === result.outcome) return [];
    return [
      {
        code: result.requirement.rule,
        isRule: true,
        before: former?.found ?? null,
        after: result.found,
        valueBefore: former?.outcome ?? null,
        valueAfter: result.outcome,
        records: [
          ...newIn(
            ruleEvidence(result.requirement.rule, after),
            ruleEvidence(result.requirement.rule, before),
          ),
          ...attestedSince(former?.missing ?? [], result.missing, after),
        ],
      },
    ];
  });
  const found = new Map(before.measure.criteria.map(({ code }, at) => [code, before.score.findings[at]]));
  const criteria = after.measure.criteria.flatMap(({ code }, at): Cause[] => {
    const [former, now] = [found.get(code), after.score.findings[at]];
    if (now === undefined || (former?.low === now.low && former.high === now.high)) return [];
    return [
      {
        code,
        isRule: false,
        before: former?.because ?? null,
        after: now.because,
        valueBefore: former === undefined ? null : pointsOf(former),
        valueAfter: pointsOf(now),
        records: [
          ...newIn(now.evidence, former?.evidence ?? []),
          ...attestedSince(former?.missing ?? [], now.missing, after),
        ],
      },
    ];
  });
  return [...rules, ...criteria];
}

function newIn(later: readonly EvidenceRow[], earlier: readonly EvidenceRow[]): EvidenceRow[] {
  const known = new Set(earlier.map(({ ref }) => ref));
  return later.filter(({ ref }) => ref !== null && !known.has(ref));
}

/** Attestations of the lists that were missing earlier and are not any more. */
function attestedSince(
  earlier: readonly Missing[],
  later: readonly Missing[],
  { person }: Candidate,
): EvidenceRow[] {
  const still = new Set(listsIn(later));
  return listsIn(earlier).flatMap((list) => (still.has(list) ? [] : attestationOf(list, person)));
}

function listsIn(missing: readonly Missing[]): string[] {
  return missing.flatMap(({ detail }) => (detail.code === 'MISSING_LIST' ? [detail.parameters.list] : []));
}

function pointsOf({ low, high }: PointRange): string {
  return low === high ? `${low / 100}` : `${low / 100} to ${high / 100}`;
}
