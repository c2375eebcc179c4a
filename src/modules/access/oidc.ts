import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { declareRefusal } from '../../platform/errors.js';
import type { OidcSettings } from '../../platform/runtime/oidc-settings.js';
import { claimsOf, type TokenVerifier } from './claims.js';
import { badToken, checkClaims, TIMES } from './tokens.js';
import { VerifiedTokens } from './verified-tokens.js';

const identityUnavailable = declareRefusal<Record<string, never>>(
  'IDENTITY_UNAVAILABLE',
  'The issuer of tokens cannot be asked for its keys at the moment.',
);

const TIMEOUT = 5_000;
const KEYS_KEPT_FOR = 600_000;

/**
 * Checks access tokens of an OpenID Connect issuer: who made them, for whom, when, and the signature by the
 * issuer's keys.
 */
export function oidcVerifier({
  issuer,
  audience,
  algorithms,
  claims: names,
  keyCooldown,
}: OidcSettings): TokenVerifier {
  const verified = new VerifiedTokens();
  let keys: Promise<JWTVerifyGetKey> | undefined;

  /** Found once, from what the issuer says of itself; asked again only after it could not be. */
  function issuersKeys(): Promise<JWTVerifyGetKey> {
    keys ??= discover(issuer).then((address) =>
      createRemoteJWKSet(address, {
        cooldownDuration: keyCooldown,
        cacheMaxAge: KEYS_KEPT_FOR,
        timeoutDuration: TIMEOUT,
      }),
    );
    keys.catch(() => {
      keys = undefined;
    });
    return keys;
  }

  return {
    verify: (token) =>
      verified.of(token, async () => {
        const found = await issuersKeys();
        const options = { issuer, audience, algorithms: [...algorithms], ...TIMES };
        const { payload } = await jwtVerify(token, found, options).catch((error: unknown) => {
          throw error instanceof errors.JOSEError &&
            !(error instanceof errors.JWKSTimeout || error.code === 'ERR_JOSE_GENERIC')
            ? badToken()
            : identityUnavailable({});
        });
        checkClaims(payload);
        return { payload, claims: claimsOf(payload, names) };
      }),
  };
}

/** Where the keys are; an issuer that names itself otherwise is not believed. */
async function discover(issuer: string): Promise<URL> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT), redirect: 'error' });
    const said = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
    if (!response.ok || said.issuer !== issuer || typeof said.jwks_uri !== 'string')
      throw new Error('not the issuer that was named');
    return new URL(said.jwks_uri);
  } catch {
    throw identityUnavailable({});
  }
}
