import type { CacheExchangeOpts, KeyGenerator } from '@urql/exchange-graphcache';
import { cacheKeyTypes, embeddedTypes, identifiedTypes, possibleTypes } from './cache-types';

/**
 * Settings of urql's `cacheExchange` (graphcache) for this API. Select `id`, and `cacheKey` of rankings and
 * candidates: what has neither is kept by its place in the list, and a list whose order has changed would
 * then mix two people.
 */
export const urqlCache: Pick<CacheExchangeOpts, 'keys' | 'possibleTypes'> = {
  possibleTypes,
  keys: Object.fromEntries([
    ...embeddedTypes.map((type) => [type, () => null]),
    ...cacheKeyTypes.map((type) => [type, keyIn('cacheKey')]),
    ...identifiedTypes.map((type) => [type, keyIn('id')]),
  ]),
};

/** Null where the field was not asked for. */
function keyIn(field: string): KeyGenerator {
  return (object) => (typeof object[field] === 'string' ? object[field] : null);
}
