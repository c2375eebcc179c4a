import { definePermissions } from '../../platform/graphql/authorization.js';

export const DecisionMethodsPermission = definePermissions('decision-methods', {
  COMPARE: 'compare',
});
