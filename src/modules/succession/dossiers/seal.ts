import { ref } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import type { Context } from '../../../platform/graphql/context.js';
import { Position } from '../../positions/index.js';
import { ENGINE_VERSION, type RankingResult, snapshotRanking } from '../../ranking/index.js';
import { canonical } from './columnar-encoding.js';
import { packPeople } from './compression.js';
import { Dossier, type DossierKind } from './dossier.entity.js';
import { chainedHash, NOTHING_BEFORE } from './hash-chain.js';

export interface Sealed {
  readonly kind: DossierKind;
  readonly subjectId: string;
  /** What a human chose, and why; plain data. */
  readonly choice: Readonly<Record<string, unknown>>;
}

/**
 * Seals a ranking with what it was made from and what a human made of it; appended one at a time, in the
 * transaction of the act.
 */
export async function sealDossier(
  context: Context,
  ranking: RankingResult,
  { kind, subjectId, choice }: Sealed,
): Promise<Dossier> {
  const { em, principal, request } = context;
  const { question, ranking: places, people } = await snapshotRanking(context, ranking);
  const { packed, about: packedPeople } = await packPeople(people, request.signal);
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
    policy: {
      code: ranking.policy.row.code,
      version: ranking.policy.row.version,
      legalBasis: ranking.policy.row.legalBasis,
    },
    question,
    ranking: places,
    choice,
    people: packedPeople,
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
