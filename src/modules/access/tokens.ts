import { createSecretKey } from 'node:crypto';
import { type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { type DomainError, unauthenticated } from '../../platform/errors.js';
import { refusalReason } from '../../platform/i18n/local-text.js';
import { isStorable } from '../../platform/limits/input-size.js';
import { type Claims, claimsOf, type TokenVerifier } from './claims.js';
import { VerifiedTokens } from './verified-tokens.js';

/** Makes tokens as well as checking them. */
export interface TokenIssuer extends TokenVerifier {
  issue(claims: Claims, lifetime: string): Promise<string>;
}

const ISSUER = 'suksesi-development';
const AUDIENCE = 'suksesi';
/** Seconds by which clocks may differ. */
const SKEW = 30;
/** Of every issuer: a token ends, and is somebody's. */
export const TIMES = { clockTolerance: SKEW, requiredClaims: ['exp', 'sub'] };

/** What is wrong with a token is for readers of the issuer's log, not for the one who presents it. */
export function badToken(): DomainError {
  return unauthenticated({ reason: refusalReason('tokenNotValid') });
}

/**
 * What the signature does not vouch for: that the token was not made ahead of time, and that its subject can
 * be written down.
 * @throws UNAUTHENTICATED
 */
export function checkClaims({ iat, sub }: JWTPayload): void {
  if (iat !== undefined && !(Number(iat) <= Date.now() / 1_000 + SKEW)) throw badToken();
  if (typeof sub !== 'string' || sub === '' || !isStorable(sub)) throw badToken();
}

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
        const { payload } = await jwtVerify(token, key, {
          issuer: ISSUER,
          audience: AUDIENCE,
          algorithms: ['HS256'],
          ...TIMES,
        }).catch(() => {
          throw badToken();
        });
        checkClaims(payload);
        return { payload, claims: claimsOf(payload) };
      }),
  };
}

/**
 * The token of an `Authorization` header: Bearer, or the password of Basic, for spreadsheet tools that know
 * nothing else; their user name is not looked at.
 */
export function tokenOf(header: string | undefined): string {
  if (header === undefined) throw unauthenticated({ reason: refusalReason('noToken') });
  const basic = /^Basic +([A-Za-z0-9+/=]{1,12000})$/i.exec(header)?.[1];
  const presented =
    basic === undefined
      ? /^Bearer +(\S+)$/i.exec(header)?.[1]
      : Buffer.from(basic, 'base64')
          .toString('utf8')
          .replace(/^[^:]*:/, '');
  if (presented === undefined || !/^[A-Za-z0-9._-]{1,8000}$/.test(presented))
    throw unauthenticated({ reason: refusalReason('tokenHeader') });
  return presented;
}
