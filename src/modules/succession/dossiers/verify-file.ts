import { ENGINE_VERSION } from '../../ranking/index.js';
import { type Column, canonical } from './columnar-encoding.js';
import { chainedHash, sha256 } from './hash-chain.js';

import { type Header, replayed, type Verification } from './verify.js';

interface DossierFile {
  readonly hash: string;
  readonly previousHash: string;
  readonly header: Header;
  readonly people: Column;
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
  const altered = (finding: string): FileVerification => ({
    ...nothing,
    outcome: 'ALTERED',
    findings: [finding],
  });
  const file = readFile(text);
  if (file === null) return altered('the file is not a dossier');
  const { hash, previousHash, header, people } = file;
  if (Array.isArray(people))
    throw new Error(
      'It was sealed person by person, before dossiers could be checked as files: verify it through the service.',
    );
  const content = canonical(people);
  if (text.trim() !== canonical({ hash, header, people, previousHash }))
    return altered('the file is not in canonical JSON, or has other parts than a dossier');
  if (chainedHash(previousHash, canonical(header)) !== hash) return altered('header and hash do not fit');
  if (sha256(content) !== header.people.contentSha256)
    return altered('the people are not those that were sealed');
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
