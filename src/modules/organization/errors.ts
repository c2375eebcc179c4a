import { declareRefusal } from '../../platform/errors.js';

export const noRulesOnDay = declareRefusal<{ parameter: string; on: string }>(
  'ORGANIZATION_NO_RULES_ON_DAY',
  'A question is asked for a day on which a figure that it needs is not in force. A rule does not run on a guess.',
);
