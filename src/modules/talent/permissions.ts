import { definePermissions } from '../../platform/graphql/authorization.js';

export const TalentPermission = definePermissions('talent', {
  READ: 'read',
  READ_FIGURES: 'read-figures',
  NOMINATE: 'nominate',
  CALIBRATE: 'calibrate',
  CONFIRM: 'confirm',
});
