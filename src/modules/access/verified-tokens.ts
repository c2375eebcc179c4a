import type { JWTPayload } from 'jose';
import { type Claims } from './claims.js';

const MAX_REMEMBERED = 1_000;
/** Milliseconds for which a token that was found good is not checked again. */
const REMEMBERED_FOR = 60_000;

/** Tokens lately found good, each for a minute at most and never beyond its end. */
export class VerifiedTokens {
  readonly #known = new Map<string, { readonly claims: Claims; readonly until: number }>();

  async of(token: string, verify: () => Promise<{ readonly payload: JWTPayload; readonly claims: Claims }>): Promise<Claims> {
    const known = this.#known.get(token);
    if (known !== undefined && Date.now() < known.until) return known.claims;
    this.#known.delete(token);
    const { payload, claims } = await verify();
    if (this.#known.size >= MAX_REMEMBERED) this.#known.clear();
    this.#known.set(token, { claims, until: Math.min((payload.exp ?? 0) * 1_000, Date.now() + REMEMBERED_FOR) });
    return claims;
  }
}
