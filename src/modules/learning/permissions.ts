import { definePermissions } from '../../platform/graphql/authorization.js';

export const LearningPermission = definePermissions('learning', {
  READ_FIGURES: 'read-figures',
  CLAIM: 'claim',
  VERIFY: 'verify',
  SET_OBLIGATIONS: 'set-obligations',
});
