/** The embedded PostgreSQL cannot be started. The message is one sentence that says what to do. */
export class EmbeddedPostgresError extends Error {
  constructor(
    message: string,
    /** Another start at the same moment was in the way: a further attempt may succeed. */
    readonly transient = false,
  ) {
    super(message);
  }
}

const OTHER_PLACE = 'set SUKSESI_DATA to another folder';
const CONFLICT = /address already in use|lock file .* already exists/i;
const REMEDIES: readonly (readonly [RegExp, (home: string) => string])[] = [
  [
    /could not look up effective user/i,
    () =>
      'PostgreSQL needs an account that has a name on this machine: add the account to /etc/passwd, or set DATABASE_URL and MIGRATION_DATABASE_URL.',
  ],
  [
    /no space left|disk quota/i,
    (home) => `The disk that holds ${home} is full: free some space on it, or ${OTHER_PLACE}.`,
  ],
  [/read-only file system/i, (home) => `${home} lies on a disk that is read-only: ${OTHER_PLACE}.`],
  [
    /permission denied|wrong ownership|not permitted/i,
    (home) =>
      `PostgreSQL may not use its data in ${home}: start as the account that owns them, or ${OTHER_PLACE}.`,
  ],
  [
    /incompatible with server/i,
    (home) =>
      `The data in ${home} belong to another version of PostgreSQL: start the version of Suksesi that made them, or ${OTHER_PLACE}.`,
  ],
  [
    /cannot allocate memory/i,
    () =>
      'The database needs about 400 MB of memory that is free: stop another program, or set DATABASE_URL and MIGRATION_DATABASE_URL.',
  ],
];

/** Turns what initdb or postgres printed into one sentence that says what to do. */
export function startFailure(printed: string, home: string, log: string): EmbeddedPostgresError {
  const remedy = REMEDIES.find(([pattern]) => pattern.test(printed))?.[1];
  const reasons = [...printed.matchAll(/(?:FATAL|PANIC|error):\s+(?!the database system is)(.*)/gi)];
  const reason = reasons.at(-1)?.[1] ?? (printed.trim().split('\n').at(-1) || 'it gave no reason');
  const message =
    remedy?.(home) ?? `The database in ${home} did not start (${reason}): see ${log}, or ${OTHER_PLACE}.`;
  return new EmbeddedPostgresError(message, CONFLICT.test(printed));
}
