/** On whose behalf a request runs. */
export interface Principal {
  readonly subject: string;
  readonly roles: readonly string[];
  /** The application to which the token was given. */
  readonly client: string | null;
  readonly permissions: ReadonlySet<string>;
  /** The caller's own personnel record. */
  readonly employeeId: string | null;
  /** Ids of the units, with everything below them today, whose people the caller keeps records of. */
  readonly unitIds: readonly string[];
}
