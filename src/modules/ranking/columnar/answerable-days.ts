import type { AsOf } from '../engine/scales.js';
import type { ColumnStore } from './column-store.js';
import { dayNumber, isStorable } from './days.js';

/**
 * True for a day that a column store can answer for: none before it was built, none so far away that it
 * cannot be stored.
 */
export function answersFor(store: ColumnStore, { on, today }: AsOf): boolean {
  const [day, now] = [dayNumber(on), dayNumber(today)];
  return now >= store.day && day >= now && isStorable(day);
}
