import { declareRefusal } from '../../platform/errors.js';
import type { PolicyFault } from './engine/policy-faults.js';
import type { RequirementFault } from './engine/requirement-faults.js';

export const policyUnknown = declareRefusal(
  'MERIT_POLICY_UNKNOWN',
  'No policy of that code (and version) is stored, or none is in force on the day of the ranking.',
  ({ policy, on }: { policy: string; on: string }) => `${policy} is not in force on ${on}.`,
);
export const rankingWithheld = declareRefusal(
  'RANKING_WITHHELD',
  'What a ranking shows under this `argument` is open only to callers who may read the record of everybody considered. It is another day than today, a projection to the letter, a policy that is not in force, or a field of candidates. Or it is what changed between two days, another size of shortlist for fairness, or a place as a goal. For others two answers could be compared to learn of one person.',
  ({ argument }: { argument: 'on' | 'from' | 'projection' | 'policy' | 'among' | 'size' | 'goal.place' }) =>
    `${argument}: this is open only to callers who may read the record of everybody considered. Ask a user with wider access.`,
);
export const policyKnown = declareRefusal(
  'MERIT_POLICY_NOT_STORED',
  'No policy of that code and version is stored.',
  ({ policy }: { policy: string }) => `The policy ${policy} is not stored.`,
);
export const policyPast = declareRefusal(
  'MERIT_POLICY_PAST',
  'A policy is put in force or ended from today on, never for days past, whose rankings stay what they were.',
  ({ from, today }: { from: string; today: string }) => `${from} lies before today, ${today}.`,
);
export const defaultNeeded = declareRefusal(
  'MERIT_DEFAULT_NEEDED',
  'The default policy cannot end without a successor: activate another as the default.',
  ({ policy }: { policy: string }) => `${policy} is the default; activate another as the default first.`,
);
export const policyRefused = declareRefusal(
  'MERIT_POLICY_REFUSED',
  'A policy cannot be used: its weights do not add up, or a rubric has a gap or an overlap; `faults` names each place.',
  ({ policy, faults }: { policy: string; faults: readonly PolicyFault[] }) =>
    `Policy ${policy} cannot be used: ${faults.map(({ path, detail }) => `${path}: ${detail}`).join('; ')}.`,
);
export const requirementRefused = declareRefusal(
  'MERIT_REQUIREMENT_REFUSED',
  'A requirement of the post cannot be judged: its row lacks a parameter that the rule needs, or names a code that nobody knows. `faults` names each rule.',
  ({ post, faults }: { post: string; faults: readonly RequirementFault[] }) =>
    `The requirements of ${post} cannot be applied: ${faults.map(({ rule, detail }) => `${rule}: ${detail}`).join('; ')}.`,
);
export const tooManyForMethod = declareRefusal(
  'MERIT_TOO_MANY_FOR_METHOD',
  'More candidates are eligible than a comparison method takes.',
  ({ found, most }: { found: number; most: number }) =>
    `${found} candidates are eligible: a comparison method takes at most ${most}.`,
);
export const candidateGone = declareRefusal(
  'MERIT_CANDIDATE_GONE',
  'Somebody left between the ranking and its explanation; ask again.',
  ({ person }: { person: string }) =>
    `The person ${person} is no longer considered: the data changed while the ranking was being read. Ask again.`,
);
export const postNotThere = declareRefusal(
  'MERIT_POST_NOT_STANDING',
  'The post does not exist on the day for which it is to be ranked.',
  ({ post, on }: { post: string; on: string }) => `The post ${post} does not exist on ${on}.`,
);
