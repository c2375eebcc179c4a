import { definePermissions } from '../../platform/graphql/authorization.js';

export const RankingPermission = definePermissions('ranking', {
  READ: 'read',
  READ_POLICIES: 'read-policies',
  EDIT_POLICIES: 'edit-policies',
  MEASURE_FAIRNESS: 'measure-fairness',
});
