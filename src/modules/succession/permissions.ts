import { definePermissions } from '../../platform/graphql/authorization.js';

export const SuccessionPermission = definePermissions('succession', {
  READ: 'read',
  READ_FIGURES: 'read-figures',
  DRAFT: 'draft',
  APPOINT_COMMITTEES: 'appoint-committees',
  FILL: 'fill',
  RECORD_DECISIONS: 'record-decisions',
  ENDORSE: 'endorse',
  DECLARE_MORATORIA: 'declare-moratoria',
  APPLY: 'apply',
});
