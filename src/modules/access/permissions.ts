import { definePermissions } from '../../platform/graphql/authorization.js';

export const AccessPermission = definePermissions('access', {
  READ_AUDIT_LOG: 'read-audit-log',
  AUDIT: 'audit',
  MANAGE: 'manage',
});
