import type { RequirementRow } from '../../engine/post.js';
import type { RankingQuery } from '../ranking-query.js';
import type { Slot } from '../slot.js';

/**
 * What a rule says of the person at a slot: `PASS`, `FAIL` or `UNKNOWN`. Waivers are looked at by the caller.
 */
export type RuleEvaluator = (slot: Slot) => number;

/** Turns a requirement row into look-ups over the columns. */
export type MakeRuleEvaluator = (row: RequirementRow, query: RankingQuery) => RuleEvaluator;
