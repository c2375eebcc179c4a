import { createHash } from 'node:crypto';

/** What stands before the first. */
export const NOTHING_BEFORE = '0'.repeat(64);

export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * The hash of a dossier holds the one before it, so that no dossier can be changed or taken out without
 * changing all that follow.
 */
export function chainedHash(previous: string, header: string): string {
  return sha256(`${previous}\n${header}`);
}
