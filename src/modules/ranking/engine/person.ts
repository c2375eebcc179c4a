import type { LocalDate, Period } from '../../../platform/calendar.js';

/** Where a fact comes from: the type and id of the stored row, opaque to the engine. */
export type RecordRef = string;

export interface Recorded {
  readonly ref: RecordRef;
}

/** A list whose emptiness means "none" only while somebody has attested it. */
export interface AttestedList<Row> {
  /** The days on which the list was attested complete. */
  readonly attested: readonly LocalDate[];
  readonly rows: readonly Row[];
}

export interface StatusRow extends Period, Recorded {
  readonly code: string;
  /** True while the seat of the post is empty for it; left out where it is not. */
  readonly releases?: boolean;
}

export interface RankRow extends Recorded {
  readonly code: string;
  readonly since: LocalDate;
}

export interface DiplomaRow extends Recorded {
  readonly level: string;
  /** `null`: the diploma's field is not recorded. */
  readonly field: string | null;
  readonly status: 'VERIFIED' | 'REPORTED';
  readonly graduatedOn: LocalDate | null;
}

/** A definitive post held, inside the installation or outside. */
export interface CareerRow extends Period, Recorded {
  readonly class: string;
  /** The functional family (teacher, nurse, …), where the class alone does not give the retirement age. */
  readonly family: string | null;
  readonly post: string;
  readonly unit: string;
  readonly agency: string;
  /** The affair that the post serves; `null`: not mapped. */
  readonly affair: string | null;
}

/** True for a post held in another agency: it has no id here, so the reference of its row stands for it. */
export function isOutside({ post, ref }: CareerRow): boolean {
  return post === ref;
}

export interface CodedRow extends Recorded {
  readonly code: string;
  readonly on: LocalDate;
}

export interface SanctionRow extends Period, Recorded {
  readonly severity: string;
}

export interface AppraisalRow extends Recorded {
  readonly year: number;
  readonly predicate: string;
}

export interface FeedbackRow extends Recorded {
  readonly predicate: string;
  readonly on: LocalDate;
  readonly raters: number;
}

export interface AssessmentRow extends Recorded {
  readonly competency: string;
  readonly level: number;
  readonly assessedOn: LocalDate;
  readonly validUntil: LocalDate;
  /** The level for which the assessment was held; `null`: not recorded. */
  readonly madeForLevel: number | null;
}

export interface PotentialRow extends Recorded {
  /** Hundredths: 0 to 10,000. */
  readonly score: number;
  readonly assessedOn: LocalDate;
  readonly validUntil: LocalDate;
}

export interface LicenceRow extends Period, Recorded {
  readonly code: string;
}

export interface DeclarationRow extends Recorded {
  readonly code: string;
  readonly year: number;
}

export interface WaiverRow extends Recorded {
  readonly post: string;
  readonly rule: string;
  readonly deed: string;
  readonly signedBy: string;
  readonly from: LocalDate;
  /** Included. */
  readonly until: LocalDate;
}

export interface EmploymentSpan extends Period {
  /**
   * True of a contract that usually is extended when it ends. Left out in records sealed before it was asked.
   */
  readonly extendable?: boolean;
}

/**
 * Everything that is recorded of one person and may rank: rows with their dates, of every day. Protected
 * attributes are no part of it.
 */
export interface PersonRecord {
  readonly id: string;
  readonly kind: string;
  readonly employment: EmploymentSpan;
  /** Rows other than plain service; a day without a row is plain service. */
  readonly statuses: readonly StatusRow[];
  readonly birthDate: LocalDate | null;
  readonly ranks: readonly RankRow[];
  readonly diplomas: readonly DiplomaRow[];
  readonly career: readonly CareerRow[];
  readonly appraisals: readonly AppraisalRow[];
  readonly feedback: readonly FeedbackRow[];
  readonly assessments: readonly AssessmentRow[];
  readonly potential: readonly PotentialRow[];
  readonly acting: AttestedList<CodedRow>;
  readonly awards: AttestedList<CodedRow>;
  readonly teams: AttestedList<CodedRow>;
  readonly certificates: AttestedList<CodedRow>;
  readonly leadership: AttestedList<CodedRow>;
  readonly sanctions: AttestedList<SanctionRow>;
  readonly licences: readonly LicenceRow[];
  readonly declarations: readonly DeclarationRow[];
  readonly waivers: readonly WaiverRow[];
}
