import { definePermissions } from '../../platform/graphql/authorization.js';

export const RecordsPermission = definePermissions('records', {
  IMPORT: 'import',
});
