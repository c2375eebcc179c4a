import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { declareRefusal } from '../errors.js';
import type { Limits } from './limits.js';

/** What a caller may still ask this minute. */
export interface RateLimitState {
  readonly limit: number;
  readonly remaining: number;
  readonly resetsInSeconds: number;
}

export const rateLimited = declareRefusal<{ retryAfterSeconds: number }>(
  'RATE_LIMITED',
  'The caller has asked for more units of cost this minute than anybody may; `retryAfterSeconds` says when to ask again.',
);

export const tooManyAtOnce = declareRefusal<{ most: number }>(
  'TOO_MANY_AT_ONCE',
  'The caller has more requests under way than anybody may; wait for one to end.',
);

const MINUTE = 60;

/** The rate limiter: counts the query cost that each caller asks for, in this process. */
export class RateLimiter {
  readonly #units: RateLimiterMemory;
  readonly #underWay = new Map<string, number>();

  constructor(private readonly limits: Limits) {
    this.#units = new RateLimiterMemory({ points: limits.costAMinute, duration: MINUTE });
  }

  /** Takes units off; refuses a caller who has too few left. */
  async take(caller: string, cost: number): Promise<RateLimitState> {
    const { costAMinute } = this.limits;
    try {
      return rateLimit(costAMinute, await this.#units.consume(caller, cost));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw rateLimited({ retryAfterSeconds: rateLimit(costAMinute, error).resetsInSeconds });
    }
  }

  /** Runs a request unless the caller has too many under way. */
  async during<Result>(caller: string, request: () => Promise<Result>): Promise<Result> {
    const underWay = this.#underWay.get(caller) ?? 0;
    if (underWay >= this.limits.atOnce) throw tooManyAtOnce({ most: this.limits.atOnce });
    this.#underWay.set(caller, underWay + 1);
    try {
      return await request();
    } finally {
      const left = (this.#underWay.get(caller) ?? 1) - 1;
      if (left > 0) this.#underWay.set(caller, left);
      else this.#underWay.delete(caller);
    }
  }
}

/** What is left, as every answer tells it. */
export function rateLimitHeaders(rateLimit: RateLimitState | null): [name: string, value: string][] {
  if (rateLimit === null) return [];
  const { limit, remaining, resetsInSeconds } = rateLimit;
  return [
    ['ratelimit-limit', `${limit}`],
    ['ratelimit-remaining', `${remaining}`],
    ['ratelimit-reset', `${resetsInSeconds}`],
  ];
}

function rateLimit(limit: number, { remainingPoints, msBeforeNext }: RateLimiterRes): RateLimitState {
  return { limit, remaining: Math.max(0, remainingPoints), resetsInSeconds: Math.ceil(msBeforeNext / 1_000) };
}
