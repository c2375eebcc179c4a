import { definePermissions } from '../../platform/graphql/authorization.js';

export const OrganizationPermission = definePermissions('organization', {
  READ: 'read',
});
