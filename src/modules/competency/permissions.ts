import { definePermissions } from '../../platform/graphql/authorization.js';

export const CompetencyPermission = definePermissions('competency', {
  READ: 'read',
});
