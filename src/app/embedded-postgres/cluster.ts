import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { secretOf } from '../../platform/runtime/secret-file.js';
import { consoleText } from '../console-text.js';
import { EmbeddedPostgresError, startFailure } from './embedded-postgres-error.js';
import { accountFor, canEnter, runSync, type SystemAccount } from './system-account.js';
import { createWhole, isOwn, SYSTEM_PLACES } from './whole-directory.js';

export const SUPERUSER = 'postgres';
const OTHERS_MAY_ENTER = 0o011;

/** One database cluster on disk, and the account that it belongs to. */
export interface Cluster {
  /** Holds the data directory and the server's log. */
  readonly home: string;
  readonly data: string;
  readonly log: string;
  readonly account: SystemAccount;
  /** Of the bootstrap superuser. */
  readonly password: string;
}

/** Says where the cluster of a directory lies, and makes what it needs there. */
export function locateCluster(directory: string): Cluster {
  mkdirSync(directory, { recursive: true });
  const password = secretOf(directory, 'superuser');
  const account = accountFor(join(directory, 'cluster'));
  const home = reachableHome(directory, account, password);
  return { home, data: join(home, 'cluster'), log: join(home, 'postgres.log'), account, password };
}

/**
 * Under a closed folder the unprivileged account cannot reach its data: they then lie in a place of the
 * system.
 */
function reachableHome(directory: string, account: SystemAccount, secret: string): string {
  if (canEnter(account, dirname(directory))) {
    if (!canEnter(account, directory)) chmodSync(directory, statSync(directory).mode | OTHERS_MAY_ENTER);
    return directory;
  }
  if (existsSync(join(directory, 'cluster')))
    throw new EmbeddedPostgresError(
      consoleText('console.ownerCannotEnter', { directory, uid: String(account?.uid) }),
    );
  // The name cannot be guessed, and removing the directory with its secret begins a new cluster.
  const name = `suksesi-${createHash('sha256').update(secret).digest('hex').slice(0, 16)}`;
  const homes = SYSTEM_PLACES.map((place) => join(place, name));
  const home =
    homes.find((path) => existsSync(join(path, 'cluster')) && isOwn(path)) ??
    homes.find((path) => isUsable(path, account));
  if (home !== undefined) return home;
  throw new EmbeddedPostgresError(
    consoleText('console.accountCannotEnter', { directory, places: SYSTEM_PLACES.join(', ') }),
  );
}

function isUsable(home: string, account: SystemAccount): boolean {
  try {
    mkdirSync(home, { recursive: existsSync(home) });
    // Looked at first: what somebody else put there may be a link.
    if (!isOwn(home)) return false;
    chmodSync(home, 0o755);
    return canEnter(account, home);
  } catch {
    return false;
  }
}

/**
 * Runs initdb unless there is a data directory; what a start that was cut short left is no data directory.
 */
export function createCluster({ home, data, log, account, password }: Cluster, native: string): void {
  if (existsSync(data)) {
    // PostgreSQL refuses data that others may read, as after a chmod of the whole folder.
    chmodSync(data, 0o700);
    return;
  }
  createWhole(data, 0o700, (partial) => {
    const passwordFile = `${partial}.password`;
    try {
      writeFileSync(passwordFile, password, { mode: 0o600 });
      if (account !== null)
        for (const path of [partial, passwordFile]) chownSync(path, account.uid, account.gid);
      const options = [
        '--auth',
        'scram-sha-256',
        '--encoding',
        'UTF8',
        '--locale',
        'C.UTF-8',
        '--no-instructions',
        '--no-sync',
      ];
      const { status, stderr, error } = runSync(account, join(native, 'bin', 'initdb'), [
        ...['-D', partial, '--username', SUPERUSER, '--pwfile', passwordFile],
        ...options,
      ]);
      if (status !== 0) throw startFailure(stderr || String(error?.message), home, log);
    } finally {
      rmSync(passwordFile, { force: true });
    }
  });
}
