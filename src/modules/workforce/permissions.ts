import { definePermissions } from '../../platform/graphql/authorization.js';

export const WorkforcePermission = definePermissions('workforce', {
  READ: 'read',
  READ_ALL_RECORDS: 'read-records',
  READ_SPREAD: 'read-spread',
  ATTEST: 'attest',
  APPRAISE: 'appraise',
  APPRAISE_ORGANISATIONS: 'appraise-organisations',
});
