import { bestOfList } from './best-of-list.js';

export const award = bestOfList({
  rowsOf: (record) => record.awards,
  name: 'awards',
  evidence: 'AWARD',
  missing: 'AWARD_RECORD',
});
