import type { LocalDate } from '../../../platform/calendar.js';
import type { Message } from './messages.js';
import type { RecordRef } from './person.js';
import type { RubricPoints } from './units-of-measure.js';

export type RecordOwner = 'PERSON' | 'UNIT' | 'PERSONNEL_AGENCY' | 'ASSESSOR';

/** A record that is not known and would matter, with who can supply it. */
export interface Missing {
  readonly kind: string;
  readonly owedBy: RecordOwner;
  readonly detail: Message;
}

export interface EvidenceRow {
  readonly kind: string;
  readonly ref: RecordRef | null;
  readonly on: LocalDate | null;
  readonly text: Message;
}

/** A whole number from 0 up to, not including, a limit, each as likely as the others. */
export type Pick = (limit: number) => number;

/**
 * What an indicator found of one person: lowest and highest points that the facts allow, equal when they are
 * known.
 */
export interface Finding {
  readonly low: RubricPoints;
  readonly high: RubricPoints;
  readonly because: Message;
  readonly evidence: readonly EvidenceRow[];
  readonly missing: readonly Missing[];
  /**
   * Points of one completion of what is not known, drawn evenly over what it may be; left out where nothing
   * is open.
   */
  readonly draw?: (pick: Pick) => RubricPoints;
}

/**
 * Tells one missing record from the others of its kind, the same on every day: the competency, the year, the
 * list or the codes. Empty where a kind is one record. A sentence about it changes once the record expires;
 * this does not.
 */
export function subjectOf({ detail }: Missing): string {
  const { competency, year, list, codes } = detail.parameters as Readonly<Record<string, unknown>>;
  return String(competency ?? year ?? list ?? codes ?? '');
}

export const NOTHING_MISSING: readonly Missing[] = [];
export const NO_EVIDENCE: readonly EvidenceRow[] = [];

/** A finding whose points are known: its bounds are equal, and nothing is missing. */
export function known(
  points: RubricPoints,
  because: Message,
  evidence: readonly EvidenceRow[] = NO_EVIDENCE,
): Finding {
  return { low: points, high: points, because, evidence, missing: NOTHING_MISSING };
}

/** A record that is missing, and who owes it. */
export function missing(kind: string, owedBy: RecordOwner, detail: Message): Missing {
  return { kind, owedBy, detail };
}

/** A record that a finding rests on. */
export function evidence(
  kind: string,
  row: { readonly ref: RecordRef },
  on: LocalDate | null,
  text: Message,
): EvidenceRow {
  return { kind, ref: row.ref, on, text };
}
