import { definePermissions } from '../../platform/graphql/authorization.js';

export const PositionsPermission = definePermissions('positions', {
  READ: 'read',
});
