import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, type LocalDate } from '../../platform/calendar.js';
import { secretOf } from './authentication.js';
import { alreadyBlocked, scopeNotGrantable, tokenEndsWrongly, tokenNotThere } from './errors.js';
import { permissionsOf, Role } from './roles.js';
import { BlockedSubject, ServiceToken } from './service-token.entity.js';

const MAX_TOKEN_DAYS = 366;
/** Days on which the former secret is still accepted after a rotation. */
export const MAX_OVERLAP = 30;

export interface Issued {
  readonly serviceToken: ServiceToken;
  readonly secret: string;
}

interface By {
  readonly subject: string;
  readonly today: LocalDate;
}

/** Only what the role REPORTER may is granted, so that nobody can make themselves more than they are. */
export function issueServiceToken(
  em: EntityManager,
  { name, scopes, expiresOn }: { name: string; scopes: readonly string[]; expiresOn: LocalDate },
  { subject, today }: By,
): Issued {
  const beyond = scopes.filter((scope) => !permissionsOf(Role.REPORTER).includes(scope));
  if (beyond.length > 0) throw scopeNotGrantable({ argument: 'input.scopes', scopes: beyond });
  const latest = addDays(today, MAX_TOKEN_DAYS);
  if (expiresOn < today || expiresOn > latest)
    throw tokenEndsWrongly({ argument: 'input.expiresOn', latest });
  const { secret, hash } = freshSecret();
  const token = em.create(ServiceToken, {
    name,
    scopes: [...new Set(scopes)].sort(),
    hash,
    issuedBy: subject,
    issuedOn: today,
    expiresOn,
  });
  return { serviceToken: token, secret: secretOf(token.id, secret) };
}

/**
 * The former secret is accepted for some days more, so that a tool can be given the new one without a gap.
 */
export async function rotateServiceToken(
  em: EntityManager,
  id: string,
  overlap: number,
  { today }: By,
): Promise<Issued> {
  const token = await standing(em, id);
  const { secret, hash } = freshSecret();
  token.formerHash = overlap === 0 ? null : token.hash;
  token.formerUntil = overlap === 0 ? null : addDays(today, overlap);
  token.hash = hash;
  return { serviceToken: token, secret: secretOf(token.id, secret) };
}

export async function revokeServiceToken(
  em: EntityManager,
  id: string,
  { today }: By,
): Promise<ServiceToken> {
  const token = await standing(em, id);
  token.revokedOn = today;
  return token;
}

export async function blockSubject(
  em: EntityManager,
  { subject, reason }: { subject: string; reason: string },
  by: By,
): Promise<BlockedSubject> {
  if ((await em.findOne(BlockedSubject, { subject })) !== null) throw alreadyBlocked({ subject });
  return em.create(BlockedSubject, { subject, reason, blockedBy: by.subject, blockedOn: by.today });
}

export async function unblockSubject(em: EntityManager, subject: string): Promise<boolean> {
  const blocked = await em.findOne(BlockedSubject, { subject });
  if (blocked !== null) em.remove(blocked);
  return blocked !== null;
}

async function standing(em: EntityManager, id: string): Promise<ServiceToken> {
  const token = await em.findOne(ServiceToken, { id });
  if (token === null || token.revokedOn !== null) throw tokenNotThere({ argument: 'input.serviceTokenId' });
  return token;
}

function freshSecret(): { secret: string; hash: string } {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: createHash('sha256').update(secret).digest('hex') };
}
