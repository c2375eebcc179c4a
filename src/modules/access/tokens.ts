import { createSecretKey } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { unauthenticated } from '../../platform/errors.js';
import { type Claims, claimsOf, type TokenVerifier } from './claims.js';
import { VerifiedTokens } from './verified-tokens.js';

/** Makes tokens as well as checking them. */
export interface TokenIssuer extends TokenVerifier {
  issue(claims: Claims, lifetime: string): Promise<string>;
}

const ISSUER = 'suksesi-development';
const AUDIENCE = 'suksesi';
/** Seconds by which clocks may differ. */
export const SKEW = 30;

/** The issuer of demo mode: signed with a secret of this installation, never to be had in production. */
export function developmentIssuer(secret: string): TokenIssuer {
  const key = createSecretKey(Buffer.from(secret));
  const verified = new VerifiedTokens();
  return {
    issue: ({ subject, roles, nip, units, agencies, committees, client }, lifetime) =>
      new SignJWT({
        roles,
        nip,
        units,
        ...(agencies == null ? {} : { agencies }),
        ...(committees == null ? {} : { committees }),
        ...(client == null ? {} : { azp: client }),
      })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(subject)
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setIssuedAt()
        .setExpirationTime(lifetime)
        .sign(key),
    verify: (token) =>
      verified.of(token, async () => {
        const { payload } = await jwtVerify(token, key, { issuer: ISSUER, audience: AUDIENCE, algorithms: ['HS256'], clockTolerance: SKEW }).catch(
          (error: Error) => {
            throw unauthenticated({ reason: error.message });
          },
        );
        return { payload, claims: claimsOf(payload) };
      }),
  };
}

/**
 * The token of an `Authorization` header: Bearer, or the password of Basic, for spreadsheet tools that know nothing else; their
 * user name is not looked at.
 */
export function tokenOf(header: string | undefined): string {
  if (header === undefined) throw unauthenticated({ reason: 'the request has none' });
  const basic = /^Basic ([A-Za-z0-9+/=]{1,12000})$/i.exec(header)?.[1];
  const presented =
    basic === undefined
      ? /^Bearer (\S+)$/i.exec(header)?.[1]
      : Buffer.from(basic, 'base64')
          .toString('utf8')
          .replace(/^[^:]*:/, '');
  if (presented === undefined || !/^[A-Za-z0-9._-]{1,8000}$/.test(presented))
    throw unauthenticated({ reason: 'the header is not of the form Bearer … or Basic …' });
  return presented;
}
