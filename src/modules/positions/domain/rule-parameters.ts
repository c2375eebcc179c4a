/**
 * Parameters of a rule, as its requirement row states them; which ones a rule reads is said in
 * `rules/index.ts`.
 */
export interface RuleParameters {
  readonly anyOf?: readonly string[];
  readonly rank?: string;
  readonly level?: string;
  readonly months?: number;
  readonly years?: number;
  readonly age?: number;
  readonly reading?: 'BIRTHDAY_PASSES' | 'COMPLETED_YEARS' | 'BEFORE_BIRTHDAY';
  readonly minimum?: string;
  readonly severities?: readonly string[];
  readonly points?: number;
  readonly kinds?: readonly string[];
  /** Service in functional classes counts only in an affair that the post accepts. */
  readonly inField?: boolean;
}
