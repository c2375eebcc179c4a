import type { RequirementRow } from '../../engine/post.js';
import type { Asked } from '../ranking-query.js';
import type { Slot } from '../slot.js';

/** What a rule says of the person at a slot: `PASS`, `FAIL` or `UNKNOWN`. Waivers are looked at by the caller. */
export type Judge = (slot: Slot) => number;

/** Turns a requirement row into look-ups over the columns. */
export type MakeJudge = (row: RequirementRow, asked: Asked) => Judge;
