import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, type Stats, statSync } from 'node:fs';
import { consoleText } from '../console-text.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/**
 * The unprivileged account that runs PostgreSQL when this process is root, whom PostgreSQL refuses; null for
 * this process's own account.
 */
export type SystemAccount = { readonly uid: number; readonly gid: number } | null;

const NOBODY = { uid: 65_534, gid: 65_534 };

/**
 * The owner of the cluster, so that data made by an ordinary account stay usable under root; `nobody` for a
 * new one.
 */
export function accountFor(cluster: string): SystemAccount {
  const user = process.getuid?.();
  const owner: Stats | null = existsSync(cluster) ? statSync(cluster) : null;
  if (user === 0) {
    if (owner?.uid === 0)
      throw new EmbeddedPostgresError(consoleText('console.dataOfRoot', { cluster, uid: NOBODY.uid }));
    return owner === null ? NOBODY : { uid: owner.uid, gid: owner.gid };
  }
  if (owner !== null && user !== undefined && owner.uid !== user)
    throw new EmbeddedPostgresError(consoleText('console.dataOfOther', { cluster, uid: owner.uid }));
  return null;
}

/**
 * How a program of PostgreSQL is run: as the account, in a folder that it can enter, with messages in
 * English, without PG* variables.
 */
export function runAs(account: SystemAccount): {
  uid?: number;
  gid?: number;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
} {
  return process.platform === 'win32' ? {} : { ...account, cwd: '/', env: { LC_ALL: 'C' } };
}

/** Runs a program to its end as the account. */
export function runSync(
  account: SystemAccount,
  command: string,
  parameters: readonly string[],
): SpawnSyncReturns<string> {
  const result = spawnSync(command, parameters, { encoding: 'utf8', ...runAs(account) });
  const code = (result.error as NodeJS.ErrnoException | undefined)?.code;
  if (account !== null && (code === 'EPERM' || code === 'EINVAL'))
    throw new EmbeddedPostgresError(consoleText('console.rootRefused'));
  return result;
}

/** Asked of the system itself, which also knows access lists and mounts. */
export function canEnter(account: SystemAccount, directory: string): boolean {
  return account === null || runSync(account, '/bin/sh', ['-c', 'cd -- "$1"', 'sh', directory]).status === 0;
}
