import type { RequirementRow } from '../../engine/post.js';
import { GROUP_BITS, NEEDS_FULL_EVALUATION } from '../layout.js';
import type { RankingQuery } from '../ranking-query.js';
import {
  careerStep,
  employmentKind,
  everInClass,
  minimumEducation,
  minimumRank,
  type Outcomes,
} from './combined.js';

const ofCohorts: Readonly<Record<string, Outcomes>> = {
  EMPLOYMENT_KIND: employmentKind,
  CAREER_STEP: careerStep,
  MINIMUM_RANK: minimumRank,
  MONTHS_IN_CLASS: everInClass,
};
const ofSchoolings: Readonly<Record<string, Outcomes>> = { MINIMUM_EDUCATION: minimumEducation };

/** Rules that cohort and schooling decide wholly. */
export const COMBINATION_RULES: readonly string[] = [
  'EMPLOYMENT_KIND',
  'CAREER_STEP',
  'MINIMUM_RANK',
  'MINIMUM_EDUCATION',
];

/**
 * What the rules together say of each value of `group` and of each schooling, outcomes as bits: most people
 * are ineligible here, before anything else of them is looked at. Nothing is said of slots that are not
 * gated.
 */
export class Gates {
  readonly group: Uint8Array;
  readonly schooling: Uint8Array;

  constructor(requirements: readonly RequirementRow[], query: RankingQuery) {
    const { cohorts, schoolings } = query.store.dictionaries;
    this.group = new Uint8Array(cohorts.size << GROUP_BITS);
    this.schooling = new Uint8Array(schoolings.size);
    for (const row of requirements) {
      const outcomes = ofCohorts[row.rule]?.(row, query);
      for (const bits of [0, NEEDS_FULL_EVALUATION])
        add(this.group, { first: bits, step: 1 << GROUP_BITS }, outcomes);
      add(this.schooling, { first: 0, step: 1 }, ofSchoolings[row.rule]?.(row, query));
    }
  }
}

function add(
  gate: Uint8Array,
  { first, step }: { first: number; step: number },
  outcomes: Int32Array | undefined,
): void {
  for (let number = 0, at = first; outcomes !== undefined && number < outcomes.length; number++, at += step)
    gate[at] = (gate[at] as number) | (outcomes[number] as number);
}
