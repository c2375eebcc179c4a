import type { JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';
import { type Claims } from './claims.js';

const MAX_REMEMBERED = 1_000;
/** Milliseconds for which a token that was found good is not checked again. */
const REMEMBERED_FOR = 60_000;

/** Tokens lately found good, each for a minute at most and never beyond its end. */
export class VerifiedTokens {
  /**
   * By the clock of the wall, as the end of a token is: the usual one stands still while a machine sleeps.
   */
  readonly #known = new LRUCache<string, Claims>({ max: MAX_REMEMBERED, perf: Date });

  async of(
    token: string,
    verify: () => Promise<{ readonly payload: JWTPayload; readonly claims: Claims }>,
  ): Promise<Claims> {
    const known = this.#known.get(token);
    if (known !== undefined) return known;
    const { payload, claims } = await verify();
    const ttl = Math.min((payload.exp ?? 0) * 1_000 - Date.now(), REMEMBERED_FOR);
    if (ttl > 0) this.#known.set(token, claims, { ttl });
    return claims;
  }
}
