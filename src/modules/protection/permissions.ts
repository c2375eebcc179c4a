import { definePermissions } from '../../platform/graphql/authorization.js';

export const ProtectionPermission = definePermissions('protection', {
  REQUEST: 'request',
  ANSWER: 'answer',
  READ_BREACHES: 'read-breaches',
  KEEP_BREACHES: 'keep-breaches',
});
