import { promisify } from 'node:util';
import { zstdCompress } from 'node:zlib';
import { ref } from '@mikro-orm/postgresql';
import canonicalize from 'canonicalize';
import { v7 } from 'uuid';
import type { Context } from '../../platform/context.js';
import { inTurns } from '../../platform/turns.js';
import { ENGINE_VERSION, type PersonRecord, type RankingResult, sealableRanking } from '../merit/index.js';
import { Position } from '../positions/index.js';
import { chainedHash, NOTHING_BEFORE, sha256 } from './chain.js';
import { Dossier, type DossierKind } from './dossier.entity.js';

const pack = promisify(zstdCompress);
/** People after whom others may have a turn. */
const PART = 20;

export interface Sealed {
  readonly kind: DossierKind;
  readonly subjectId: string;
  /** What a human chose, and why; plain data. */
  readonly choice: Readonly<Record<string, unknown>>;
}

/** Seals a ranking with what it was made from and what a human made of it; appended one at a time, in the transaction of the act. */
export async function sealDossier(context: Context, ranking: RankingResult, { kind, subjectId, choice }: Sealed): Promise<Dossier> {
  const { em, principal, request } = context;
  const { question, ranking: places, people } = await sealableRanking(context, ranking);
  const packed = await pack(await inTurns(canonicalList(people), request.signal));
  // Everybody else who seals waits here, until this transaction has ended.
  await em.execute("select pg_advisory_xact_lock(hashtext('suksesi.dossiers'))");
  const [last] = await em.find(Dossier, {}, { orderBy: { sequence: 'desc' }, limit: 1 });
  const previousHash = last?.hash ?? NOTHING_BEFORE;
  const about = {
    id: v7(),
    sequence: (last?.sequence ?? 0) + 1,
    kind,
    subject: subjectId,
    position: ranking.post.id,
    sealedAt: new Date().toISOString(),
    sealedBy: principal.subject,
  };
  const { position } = ranking.facts;
  const header = canonical({
    about,
    engine: ENGINE_VERSION,
    post: { code: position.code, title: position.title },
    policy: { code: ranking.policy.row.code, version: ranking.policy.row.version, legalBasis: ranking.policy.row.legalBasis },
    question,
    ranking: places,
    choice,
    people: { count: people.length, packed: 'zstd', bytes: packed.length, sha256: sha256(packed) },
  });
  return em.create(Dossier, {
    id: about.id,
    sequence: about.sequence,
    kind,
    subjectId,
    position: ref(Position, ranking.post.id),
    sealedAt: new Date(about.sealedAt),
    sealedBy: about.sealedBy,
    header,
    people: packed,
    hash: chainedHash(previousHash, header),
    previousHash,
    size: Buffer.byteLength(header) + packed.length,
  });
}

/** Canonical JSON of a list, made person by person. */
function* canonicalList(people: readonly PersonRecord[]): Generator<void, Buffer> {
  const parts: string[] = [];
  for (const [index, person] of people.entries()) {
    parts.push(canonical(person));
    if (index % PART === PART - 1) yield;
  }
  return Buffer.from(`[${parts.join(',')}]`);
}

function canonical(value: unknown): string {
  return canonicalize(value) ?? 'null';
}
