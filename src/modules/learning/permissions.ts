import { definePermissions } from '../../platform/graphql/authorization.js';

export const LearningPermission = definePermissions('learning', {
  READ_FIGURES: 'read-figures',
  CLAIM: 'claim',
  VERIFY: 'verify',
  KEEP_BUDGETS: 'keep-budgets',
  SET_OBLIGATIONS: 'set-obligations',
});
