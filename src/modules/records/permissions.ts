import { definePermissions } from '../../platform/graphql/authorization.js';

export const RecordsPermission = definePermissions('records', {
  IMPORT: 'import',
  KEEP: 'keep',
  HIRE: 'hire',
  KEEP_ORGANIZATION: 'keep-organization',
  REPORT: 'report',
  READ_COMPLETENESS: 'read-completeness',
});
