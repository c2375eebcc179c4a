import { spawnSync } from 'node:child_process';

const isRoot = process.getuid?.() === 0;

/** The beginning of a command that runs apart from the machine's network or mounts, on Linux; `first` is said to a shell inside. */
export function apart(kind: 'net' | 'mount', first: string): string[] {
  return ['unshare', `--${kind}`, ...(isRoot ? [] : ['--map-current-user', '--keep-caps']), 'sh', '-ec', `${first}; exec "$@"`, 'sh'];
}

/** The beginning of a command that runs in the network of such a process. */
export function beside(pid: number): string[] {
  return ['nsenter', '--target', String(pid), '--net', ...(isRoot ? [] : ['--user', '--preserve-credentials'])];
}

/** Why this account cannot run anything so, as in a container without rights of its own; null where it can. */
export function whyNotApart(kind: 'net' | 'mount', first: string): string | null {
  const { status, stderr, error } = runIn(apart(kind, first), 'true');
  return status === 0 ? null : `not possible here: ${stderr || error?.message}`.trim();
}

export function runIn(within: readonly string[], ...parameters: readonly string[]) {
  const [command = '', ...rest] = [...within, ...parameters];
  return spawnSync(command, rest, { encoding: 'utf8' });
}
