import { promisify } from 'node:util';
import { zstdCompress, zstdDecompress } from 'node:zlib';
import { runCooperatively } from '../../../platform/runtime/cooperative-scheduler.js';
import type { PersonRecord } from '../../ranking/index.js';
import { type Column, canonicalColumn, fromColumn, type Json, toColumn } from './columnar-encoding.js';
import { sha256 } from './hash-chain.js';

const [pack, unpack] = [promisify(zstdCompress), promisify(zstdDecompress)];

/** What a header says of the people that were packed. */
export interface PackedPeople {
  readonly count: number;
  readonly packed: 'zstd';
  readonly bytes: number;
  readonly sha256: string;
  /**
   * Of the canonical JSON before it was packed; dossiers sealed before people were laid out in columns have
   * none.
   */
  readonly contentSha256?: string;
}

/** Records as canonical JSON in columns, packed; and what the header says of them. */
export async function packPeople(
  people: readonly PersonRecord[],
  signal: AbortSignal,
): Promise<{ packed: Buffer; about: PackedPeople }> {
  const column = await runCooperatively(toColumn(people as unknown as readonly Json[]), signal);
  const content = Buffer.from(await runCooperatively(canonicalColumn(column), signal));
  const packed = await pack(content);
  return {
    packed,
    about: {
      count: people.length,
      packed: 'zstd',
      bytes: packed.length,
      sha256: sha256(packed),
      contentSha256: sha256(content),
    },
  };
}

/** Canonical JSON of packed people, as it was sealed. */
export async function unpackPeople(packed: Buffer): Promise<string> {
  return (await unpack(packed)).toString('utf8');
}

/** The records in it; also of dossiers that were sealed person by person. */
export async function recordsIn(content: string, signal: AbortSignal): Promise<PersonRecord[]> {
  const sealed = JSON.parse(content) as Column | PersonRecord[];
  return Array.isArray(sealed)
    ? sealed
    : ((await runCooperatively(fromColumn(sealed), signal)) as unknown as PersonRecord[]);
}
