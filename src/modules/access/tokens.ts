import { createSecretKey } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { unauthenticated } from '../../platform/errors.js';
import { Role } from './roles.js';

/** What a token says of its bearer. */
export interface Claims {
  readonly subject: string;
  readonly roles: readonly Role[];
  readonly nip: string | null;
  readonly units: readonly string[];
}

/** Who makes and checks tokens; production has another one. */
export interface TokenIssuer {
  issue(claims: Claims, lifetime: string): Promise<string>;
  verify(token: string): Promise<Claims>;
}

const ISSUER = 'suksesi-development';
const AUDIENCE = 'suksesi';
const MOST_REMEMBERED = 1_000;
/** Milliseconds for which a token that was found good is not checked again. */
const REMEMBERED_FOR = 60_000;

/** The issuer of demo mode: signed with a secret of this installation, never to be had in production. */
export function developmentIssuer(secret: string): TokenIssuer {
  const key = createSecretKey(Buffer.from(secret));
  const verified = new Map<string, { readonly claims: Claims; readonly until: number }>();
  return {
    issue: ({ subject, roles, nip, units }, lifetime) =>
      new SignJWT({ roles, nip, units })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(subject)
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setIssuedAt()
        .setExpirationTime(lifetime)
        .sign(key),
    async verify(token) {
      const known = verified.get(token);
      if (known !== undefined && Date.now() < known.until) return known.claims;
      verified.delete(token);
      const { payload } = await jwtVerify(token, key, { issuer: ISSUER, audience: AUDIENCE, algorithms: ['HS256'], clockTolerance: 30 }).catch(
        (error: Error) => {
          throw unauthenticated({ reason: error.message });
        },
      );
      const texts = (value: unknown) => (Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : []);
      const claims: Claims = {
        subject: payload.sub ?? '',
        roles: texts(payload['roles']).filter((role): role is Role => role in Role),
        nip: typeof payload['nip'] === 'string' ? payload['nip'] : null,
        units: texts(payload['units']),
      };
      if (verified.size >= MOST_REMEMBERED) verified.clear();
      verified.set(token, { claims, until: Math.min((payload.exp ?? 0) * 1_000, Date.now() + REMEMBERED_FOR) });
      return claims;
    },
  };
}

/** The token of an `Authorization: Bearer …` header. */
export function bearerToken(header: string | undefined): string {
  const match = /^Bearer ([A-Za-z0-9._-]{1,8000})$/i.exec(header ?? '');
  if (match?.[1] === undefined) throw unauthenticated({ reason: header === undefined ? 'the request has none' : 'the header is not of the form Bearer …' });
  return match[1];
}
