import { spawnSync } from 'node:child_process';
import type { TestContext } from 'vitest';

const isRoot = process.getuid?.() === 0;

/**
 * The beginning of a command that runs apart from the machine's network or mounts, on Linux; `first` is said
 * to a shell inside. Where the account may not do so, as in many a container, the test is left out, and that
 * is said aloud.
 */
export function apart({ skip }: TestContext, kind: 'net' | 'mount', first: string): string[] {
  const within = [
    'unshare',
    `--${kind}`,
    ...(isRoot ? [] : ['--map-current-user', '--keep-caps']),
    'sh',
    '-ec',
    `${first}; exec "$@"`,
    'sh',
  ];
  const { status, stderr, error } = runIn(within, 'true');
  if (status !== 0) {
    console.warn(`Left out, for nothing can be run apart here: ${stderr || error?.message}`);
    skip();
  }
  return within;
}

/** The beginning of a command that runs in the network of such a process. */
export function beside(pid: number): string[] {
  return [
    'nsenter',
    '--target',
    String(pid),
    '--net',
    ...(isRoot ? [] : ['--user', '--preserve-credentials']),
  ];
}

export function runIn(within: readonly string[], ...parameters: readonly string[]) {
  const [command = '', ...rest] = [...within, ...parameters];
  return spawnSync(command, rest, { encoding: 'utf8' });
}
