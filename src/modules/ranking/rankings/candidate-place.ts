import type { Context } from '../../../platform/graphql/context.js';
import { NO_PLACE, type PlaceRange, type Standings } from '../engine/standings.js';
import type { CandidateView } from './ranking.view.js';
import { accessTo } from './ranking-access.js';

/**
 * Number and standings by which a candidate is placed among everybody; null for somebody who is ineligible.
 */
export async function placedIn(
  { id, number, ranking }: CandidateView,
  context: Context,
): Promise<{ number: number; standings: Standings } | null> {
  if (number < 0) return null;
  const counted = await (await accessTo(context, ranking)).counted();
  return { number: counted.numberOf(id), standings: counted.standings };
}

export async function rangeOf(view: CandidateView, context: Context): Promise<PlaceRange> {
  const placed = await placedIn(view, context);
  return placed === null ? NO_PLACE : placed.standings.rangeOf(placed.number);
}
