/** On whose behalf a request runs. */
export interface Principal {
  readonly subject: string;
  readonly roles: readonly string[];
  /** The application to which the token was given. */
  readonly client: string | null;
  readonly permissions: ReadonlySet<string>;
  /** The caller's own personnel record. */
  readonly employeeId: string | null;
  /**
   * Ids of the units that the token names: the caller keeps records of the people in them, and in everything
   * below them today.
   */
  readonly unitIds: readonly string[];
  /** Codes of the committees to whose candidates the caller is bound. */
  readonly committees: readonly string[];
  /** Sees records of others: of everybody, or of those in the units and agencies that the token names. */
  readonly keepsRecords: boolean;
  /** Sees the whole record of everybody. */
  readonly everyRecord: boolean;
  /** The caller, as row-level security of the database is told. */
  readonly rlsContext: string;
}

/** On nobody's behalf but the service's own: no record of anybody. */
export const NOBODY = '{}';
/** For what decides about everybody. */
export const EVERYBODY = '{"everybody":true}';
/** The same with the audit log. */
export const EVERYBODY_WITH_LOG = '{"everybody":true,"audits":true}';
