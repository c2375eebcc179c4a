import type { Post, Route } from '../engine/post.js';
import type { AsOf, Scales } from '../engine/scales.js';
import type { ColumnStore } from './column-store.js';
import type { Standards } from './levels.js';

/** What a ranking asks of the columns; days as numbers. */
export interface RankingQuery {
  readonly store: ColumnStore;
  readonly post: Post;
  readonly route: Route;
  readonly scales: Scales;
  readonly asOf: AsOf;
  readonly on: number;
  readonly today: number;
  /** An attestation counts from this day on. */
  readonly attestedSince: number;
  readonly standards: Standards;
}
