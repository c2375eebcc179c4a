import { consoleText } from '../console-text.js';

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

const CONFLICT = /address already in use|lock file .* already exists/i;
const REMEDIES: readonly (readonly [RegExp, (home: string) => string])[] = [
  [/could not look up effective user/i, () => consoleText('console.accountWithoutName')],
  [/no space left|disk quota/i, (home) => consoleText('console.dataDiskFull', { home })],
  [/read-only file system/i, (home) => consoleText('console.dataReadOnly', { home })],
  [
    /permission denied|wrong ownership|not permitted/i,
    (home) => consoleText('console.dataNotAllowed', { home }),
  ],
  [/incompatible with server/i, (home) => consoleText('console.dataOtherVersion', { home })],
  [/cannot allocate memory/i, () => consoleText('console.memoryNeeded')],
];

/** Turns what initdb or postgres printed into one sentence that says what to do. */
export function startFailure(printed: string, home: string, log: string): EmbeddedPostgresError {
  const remedy = REMEDIES.find(([pattern]) => pattern.test(printed))?.[1];
  const reasons = [...printed.matchAll(/(?:FATAL|PANIC|error):\s+(?!the database system is)(.*)/gi)];
  const reason =
    reasons.at(-1)?.[1] ?? (printed.trim().split('\n').at(-1) || consoleText('console.noReason'));
  const message = remedy?.(home) ?? consoleText('console.databaseDidNotStart', { home, reason, log });
  return new EmbeddedPostgresError(message, CONFLICT.test(printed));
}
