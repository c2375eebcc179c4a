import type { LocalText } from '../../../platform/i18n/local-text.js';
import { ENGINE_VERSION } from '../../ranking/index.js';
import { type Column, canonical } from './columnar-encoding.js';
import { finding } from './dossier-finding.js';
import { chainedHash, sha256 } from './hash-chain.js';

import { type Header, replayed, type Verification } from './verify.js';

interface DossierFile {
  readonly hash: string;
  readonly previousHash: string;
  readonly header: Header;
  readonly people: Column;
}

/** A file that can be no proof, for or against. */
export class UnverifiableFile extends Error {
  constructor(readonly reason: LocalText) {
    super(reason.text('en'));
  }
}

export interface FileVerification extends Verification {
  /** To be compared with one that was kept elsewhere: a person who has the file can also seal another. */
  readonly hash: string | null;
  readonly sequence: number | null;
}

/**
 * Checks a dossier that was taken away as a file, and ranks its sealed question again: with nothing but the
 * file and this engine.
 */
export async function verifyDossierFile(text: string, signal: AbortSignal): Promise<FileVerification> {
  const nothing = { engineThen: null, engineNow: ENGINE_VERSION, hash: null, sequence: null };
  const altered = (found: LocalText): FileVerification => ({
    ...nothing,
    outcome: 'ALTERED',
    findings: [found],
  });
  const file = readFile(text);
  if (file === null) return altered(finding('notADossier'));
  const { hash, previousHash, header, people } = file;
  if (Array.isArray(people)) throw new UnverifiableFile(finding('personByPerson'));
  const content = canonical(people);
  if (text.trim() !== canonical({ hash, header, people, previousHash }))
    return altered(finding('notCanonical'));
  if (chainedHash(previousHash, canonical(header)) !== hash) return altered(finding('hash'));
  if (sha256(content) !== header.people.contentSha256) return altered(finding('people'));
  const { outcome, differences } = await replayed(header, content, signal);
  return {
    outcome,
    findings: differences,
    engineThen: header.engine,
    engineNow: ENGINE_VERSION,
    hash,
    sequence: Number(header.about['sequence']),
  };
}

function readFile(text: string): DossierFile | null {
  try {
    return JSON.parse(text) as DossierFile | null;
  } catch {
    return null;
  }
}
