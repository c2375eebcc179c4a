/** A level below what a post requires; null where none is known. */
export interface LevelShort {
  readonly competency: string;
  readonly assessed: number | null;
  readonly required: number;
}

/**
 * What the engine says, as codes with parameters, in no language: the catalogues of the module have the
 * sentences. Points are hundredths of a point, widths and bounds score units.
 */
interface MessageParameters {
  NOT_APPLICABLE: Record<never, never>;
  KIND_FOUND: { kind: string };
  STATUS_FOUND: { status: string; since: string };
  CLASS_SINCE: { class: string; since: string };
  LEVEL_OF: { competency: string; level: number; required: number };
  PREDICATE_OF: { year: number; predicate: string };
  DECLARATION_OF: { code: string; year: number };
  CERTIFICATE_OF: { on: string };
  DECLARATIONS_REQUIRED: { codes: readonly string[] };

  KIND_REQUIRED: { kinds: readonly string[] };
  STATUS_REQUIRED: Record<never, never>;
  STATUS_RETURN: Record<never, never>;
  SERVING: Record<never, never>;
  STEP_PROMOTION: { level: number };
  STEP_ROTATION: { level: number };
  LEVEL_OF_CLASS: { class: string; level: number };
  ENTRY_CLASS: { class: string };
  ROTATION_ROUTE: Record<never, never>;
  NOT_HOLDER_REQUIRED: Record<never, never>;
  HOLDS_POST: { since: string };
  HOLDS_OTHER: Record<never, never>;
  RANK_REQUIRED: { rank: string };
  RANK_FOUND: { rank: string; since: string };
  PROMOTE_TO: { rank: string };
  EDUCATION_REQUIRED: { level: string };
  EDUCATION_FOUND: { level: string };
  EDUCATION_REPORTED: { level: string };
  DIPLOMA_NEEDED: { level: string };
  VERIFY_DIPLOMA: { level: string };
  FIELD_REQUIRED: { fields: readonly string[]; level: string };
  FIELD_FOUND: { field: string; level: string };
  FIELDS_FOUND: { fields: readonly string[] };
  FIELDS_ACCEPTED: { fields: readonly string[] };
  MONTHS_REQUIRED: { months: number; classes: readonly string[] };
  MONTHS_IN_FIELD_REQUIRED: { months: number; classes: readonly string[]; affairs: readonly string[] | null };
  MONTHS_IN_FIELD_FOUND: {
    low: number;
    high: number;
    outside: readonly { affair: string | null; months: number }[];
  };
  MONTHS_FOUND: { months: number };
  FEEDER_NEEDED: { classes: readonly string[] };
  EXPERIENCE_REQUIRED: { months: number };
  FIELD_ASSIGNMENT: Record<never, never>;
  EXPERIENCE_FOUND: {
    low: number;
    high: number;
    affairs: readonly { affair: string | null; months: number }[];
  };
  MAP_AFFAIRS: Record<never, never>;
  AGE_REQUIRED: { age: number };
  BORN: { birthDate: string; last: string };
  SERVICE_REQUIRED: { months: number };
  RETIRES: { present: string | null; ends: string | null; target: string | null };
  PERFORMANCE_REQUIRED: { minimum: string; years: number };
  PREDICATES: { years: readonly { year: number; predicate: string | null }[] };
  TOO_FEW_YEARS: { found: number; years: number };
  GOOD_YEARS: { years: readonly number[]; minimum: string; earliest: string };
  DISCIPLINE_REQUIRED: { severities: readonly string[]; months: number };
  SANCTION_FOUND: { severity: string; from: string; to: string | null };
  OTHER_SANCTION: { severity: string; from: string; to: string | null; attested: boolean };
  NO_SANCTION: { attested: boolean; others: boolean };
  ATTEST: { list: string };
  TRAINING_REQUIRED: { programmes: readonly string[] };
  TRAINING_FOUND: { programme: string; on: string };
  NO_TRAINING: { attested: boolean };
  TRAINING_NEEDED: { programmes: readonly string[] };
  FUNCTIONAL_EXEMPT: Record<never, never>;
  MATCH_REQUIRED: { points: number };
  MATCH_FOUND: { low: number; high: number };
  CLOSE_GAPS: { gaps: readonly LevelShort[] };
  VALID_REQUIRED: { count: number };
  VALID_FOUND: { valid: number; count: number; until: string | null };
  ASSESS_BEFORE: { on: string };
  LICENCE_REQUIRED: { codes: readonly string[] };
  LICENCE_FOUND: { code: string; until: string | null };
  RENEW_LICENCE: { codes: readonly string[] };
  DECLARATIONS_FOUND: { filed: readonly string[] };
  FILE_DECLARATIONS: { codes: readonly string[] };
  TENURE_REQUIRED: { months: number };
  WAIVED_BY: { deed: string; signedBy: string; until: string };

  BEST_RECORD: { code: string; on: string; months: number | null; attested: boolean };
  NO_RECORD: { list: string; attested: boolean; months: number | null };
  FEEDBACK_FOUND: { predicate: string; on: string; raters: number };
  NO_FEEDBACK: { months: number; raters: number };
  MATCH_OF: { low: number; high: number; known: number; count: number };
  NO_STANDARD: Record<never, never>;
  POTENTIAL_FOUND: { score: number; on: string };
  NO_POTENTIAL: Record<never, never>;
  CERTIFICATES_FOUND: { count: number; months: number; attested: boolean };
  MONTHS_IN_LEVEL_FOUND: { months: number; level: number };
  NO_CAREER: Record<never, never>;
  NO_PRESENT_POST: Record<never, never>;
  DIVERSITY_FOUND: { agencies: number; units: number };
  EDUCATION_BEST: { level: string | null; reported: string | null };
  NO_FIELDS_SET: Record<never, never>;
  FIELD_MATCHES: { field: string; level: string };
  FIELD_DIFFERS: { pending: boolean };
  DISCIPLINE_FOUND: { worst: string; attested: boolean };

  ADVISE_ATTEST: { list: string };
  ADVISE_VERIFY: { levels: readonly string[] };
  ADVISE_BIRTH_DATE: Record<never, never>;
  ADVISE_RANK: { rank: string };
  ADVISE_DIPLOMA: { level: string; fields: readonly string[] };
  ADVISE_APPRAISAL: { year: number; predicate: string };
  ADVISE_ASSESS: { kinds: readonly string[]; points: number };
  ADVISE_POTENTIAL: { score: number };
  ADVISE_FEEDBACK: { predicate: string; raters: number };
  ADVISE_CERTIFICATES: { count: number };
  ADVISE_TRAINING: { programmes: readonly string[] };
  ADVISE_PROMOTION: { rank: string; from: string };
  ADVISE_ACTING: Record<never, never>;
  ADVISE_ROTATION: Record<never, never>;

  ASSUMED_APPRAISALS: { from: number; until: number; standIns: readonly number[] };
  ASSUMED_DECLARATIONS: { from: number; until: number; standIn: number };
  ASSUMED_CONTRACTS: { people: number };

  STABILITY: { retained: number; draws: number; over: string; worst: number | null };
  DECISIVE: { width: number; decidesEligibility: boolean; overlaps: number };

  BY_STANDING: { first: string; second: string };
  BY_SCORE: { first: number; second: number };
  BY_UPPER_BOUND: { first: number; second: number };
  BY_TIE_BREAKER: { key: string; unknownFor: 'first' | 'second' | null };
  BY_TIE_BREAK_HASH: Record<never, never>;

  MISSING_ASSESSMENT: { competency: string };
  EXPIRED_ASSESSMENT: { competency: string; until: string };
  EXPIRES_BEFORE: { competency: string; until: string };
  MISSING_APPRAISAL: { year: number };
  NO_FULL_YEAR: Record<never, never>;
  MISSING_LIST: { list: string; last: string | null };
  LIST_ATTESTED: { list: string; on: string };
  MISSING_FEEDBACK: { months: number };
  MISSING_POTENTIAL: Record<never, never>;
  MISSING_BIRTH_DATE: Record<never, never>;
  MISSING_RANK: Record<never, never>;
  MISSING_CAREER: Record<never, never>;
  MISSING_POST: Record<never, never>;
  MISSING_AFFAIR: Record<never, never>;
  MISSING_DIPLOMA: Record<never, never>;
  PENDING_DIPLOMA: { level: string };
  MISSING_FIELD: Record<never, never>;
  MISSING_LICENCE: { codes: readonly string[] };
  MISSING_DECLARATION: { codes: readonly string[] };

  NO_FEEDER_CLASS: { class: string };
  NO_MANAGERIAL_STANDARD: Record<never, never>;
  NO_TECHNICAL_STANDARD: Record<never, never>;
  NO_ACCEPTED_FIELDS: Record<never, never>;
  NO_AFFAIR_MAPPED: Record<never, never>;
  ROW_BELOW_STATUTE: { rule: string; legalBasis: string };

  FAULT_BLEND: { talent: number; technical: number; whole: number };
  FAULT_SHARES: { sum: number; whole: number };
  FAULT_WEIGHT_NOT_WHOLE: { weight: number; blend: string };
  FAULT_WEIGHTS: { sum: number; whole: number };
  FAULT_NO_AXIS: Record<never, never>;
  FAULT_MATRIX: Record<never, never>;
  FAULT_CUTOFFS: { medium: number; upper: number };
  FAULT_INDICATOR_UNKNOWN: { indicator: string };
  FAULT_INDICATOR_RELATIVE: { indicator: string };
  FAULT_PARAMETER: { name: string; value: number; least: number; most: number };
  FAULT_NO_KINDS: Record<never, never>;
  FAULT_NO_BANDS: Record<never, never>;
  FAULT_BAND_AFTER_OPEN: { start: number };
  FAULT_BAND_GAP: { start: number; stop: number };
  FAULT_BAND_OVERLAP: { start: number; stop: number };
  FAULT_BAND_EMPTY: { start: number; stop: number };
  FAULT_BAND_FALLS: { earned: number; start: number; before: number };
  FAULT_BAND_END: { start: number };
  FAULT_NO_POINTS: { codes: readonly string[] };
  FAULT_TABLE_FALLS: { entry: string; before: string };
  FAULT_POINTS: { entry: string; earned: number; most: number };
  FAULT_BAND_POINTS: { start: number; earned: number; most: number };
  FAULT_CLASS_LEVEL: { class: string };
  FAULT_RULE_UNKNOWN: Record<never, never>;
  FAULT_NOT_STATED: { name: string };
  FAULT_READING: { reading: string };
  FAULT_NOT_A_COUNT: { name: string; value: string; least: number; most: number };
  FAULT_NOT_ON_SCALE: { name: string; value: string };
  FAULT_NAMES_NOTHING: { name: string };
  FAULT_NAMES_STRANGER: { name: string; value: string };
}

export type MessageCode = keyof MessageParameters;

export type Message = {
  [Code in MessageCode]: { readonly code: Code; readonly parameters: MessageParameters[Code] };
}[MessageCode];

/** A message as it is stored. */
export interface StoredMessage {
  readonly code: MessageCode;
  readonly parameters: object;
}

/**
 * A sentence by its code. Its parameters are checked by the compiler.
 * @example message('MISSING_DIPLOMA', {})
 */
export function message<Code extends MessageCode>(code: Code, parameters: MessageParameters[Code]): Message {
  return { code, parameters } as unknown as Message;
}

/** Equal for sentences that say the same. */
export function messageKey({ code, parameters }: Message): string {
  return `${code} ${JSON.stringify(parameters)}`;
}
