import { LRUCache } from 'lru-cache';
import type { PostFacts } from '../../positions/index.js';
import type { RankingSnapshot } from '../columnar/ranking-cache.js';
import type { Candidate } from '../engine/candidate.js';
import type { Policy } from '../engine/policy.js';
import type { Post, Route } from '../engine/post.js';
import type { AsOf } from '../engine/scales.js';

const CACHE_KEY = 'candidates';
/**
 * Rankings whose explained candidates are kept, the last asked for first; and of each so many: an explanation
 * takes some ten thousand bytes.
 */
const MAX_RANKINGS = 16;
const MAX_CANDIDATES = 100;

interface Kept {
  readonly policy: Policy;
  readonly facts: PostFacts;
  readonly candidates: Map<string, Candidate>;
}

export interface RankedAs {
  readonly facts: PostFacts;
  readonly post: Post;
  readonly policy: Policy;
  readonly route: Route;
  readonly asOf: AsOf;
}

/**
 * Explained candidates of one ranking, until anybody's record or any rule changes: the next page, or the next
 * reader, asks for the same ones.
 */
export class CachedCandidates {
  readonly #candidates: Map<string, Candidate>;

  constructor({ everybody }: RankingSnapshot, { facts, post, policy, route, asOf }: RankedAs) {
    const rankings = (everybody.get(CACHE_KEY) ?? new LRUCache({ max: MAX_RANKINGS })) as LRUCache<
      string,
      Kept
    >;
    everybody.set(CACHE_KEY, rankings);
    const name = `${facts.position.id} ${route} ${JSON.stringify(asOf)} ${post.requirements.length}`;
    const known = rankings.get(name);
    const kept =
      known?.policy === policy && known.facts === facts
        ? known
        : { policy, facts, candidates: new Map<string, Candidate>() };
    rankings.set(name, kept);
    this.#candidates = kept.candidates;
  }

  get(id: string): Candidate | undefined {
    return this.#candidates.get(id);
  }

  add(candidate: Candidate): Candidate {
    if (this.#candidates.size < MAX_CANDIDATES) this.#candidates.set(candidate.id, candidate);
    return candidate;
  }
}
