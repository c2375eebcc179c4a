import { type ReferenceRows, referenceId, serviceRules } from '../organization/index.js';
import { EmploymentStatusEffect } from './employment.entity.js';

export function workforceReference(): ReferenceRows[] {
  const { statuses } = serviceRules();
  return [
    {
      type: EmploymentStatusEffect,
      rows: statuses.map((row) => ({ id: referenceId('status', row.code, 1), ...row, during: { from: '1900-01-01', to: null } })),
    },
  ];
}
