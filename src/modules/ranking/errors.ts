import { declareRefusal } from '../../platform/errors.js';
import type { LocalText } from '../../platform/i18n/local-text.js';
import type { Message } from './engine/messages.js';
import type { PolicyFault } from './engine/policy-faults.js';
import type { RequirementFault } from './engine/requirement-faults.js';
import { localSentence } from './messages/sentence.js';

type ToldFault<Fault> = Omit<Fault, 'detail'> & { readonly detail: LocalText };

/** Faults whose sentence is made for their reader. */
export function toldFaults<Fault extends { readonly detail: Message }>(
  faults: readonly Fault[],
): ToldFault<Fault>[] {
  return faults.map((fault) => ({ ...fault, detail: localSentence(fault.detail) }));
}

export const policyUnknown = declareRefusal<{ policy: LocalText; on: string }>(
  'MERIT_POLICY_UNKNOWN',
  'No policy of that code (and version) is stored, or none is in force on the day of the ranking.',
);
export const rankingWithheld = declareRefusal<{
  argument: 'on' | 'from' | 'projection' | 'policy' | 'among' | 'size' | 'goal.place';
}>(
  'RANKING_WITHHELD',
  'What a ranking shows under this `argument` is open only to callers who may read the record of everybody considered. It is another day than today, a projection to the letter, a policy that is not in force, or a field of candidates. Or it is what changed between two days, another size of shortlist for fairness, or a place as a goal. For others two answers could be compared to learn of one person.',
);
export const policyKnown = declareRefusal<{ policy: string }>(
  'MERIT_POLICY_NOT_STORED',
  'No policy of that code and version is stored.',
);
export const policyPast = declareRefusal<{ from: string; today: string }>(
  'MERIT_POLICY_PAST',
  'A policy is put in force or ended from today on, never for days past, whose rankings stay what they were.',
);
export const defaultNeeded = declareRefusal<{ policy: LocalText }>(
  'MERIT_DEFAULT_NEEDED',
  'The default policy cannot end without a successor: activate another as the default.',
);
export const policyRefused = declareRefusal<{ policy: LocalText; faults: readonly ToldFault<PolicyFault>[] }>(
  'MERIT_POLICY_REFUSED',
  'A policy cannot be used: its weights do not add up, or a rubric has a gap or an overlap; `faults` names each place.',
);
export const requirementRefused = declareRefusal<{
  post: string;
  faults: readonly ToldFault<RequirementFault>[];
}>(
  'MERIT_REQUIREMENT_REFUSED',
  'A requirement of the post cannot be judged: its row lacks a parameter that the rule needs, or names a code that nobody knows. `faults` names each rule.',
);
export const tooManyForMethod = declareRefusal<{ found: number; most: number }>(
  'MERIT_TOO_MANY_FOR_METHOD',
  'More candidates are eligible than a comparison method takes.',
);
export const candidateGone = declareRefusal<{ person: string }>(
  'MERIT_CANDIDATE_GONE',
  'Somebody left between the ranking and its explanation; ask again.',
);
export const postNotThere = declareRefusal<{ post: string; on: string }>(
  'MERIT_POST_NOT_STANDING',
  'The post does not exist on the day for which it is to be ranked.',
);
