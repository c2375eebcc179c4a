import { bestOfList } from './best-of-list.js';

export const acting = bestOfList({
  rowsOf: (record) => record.acting,
  name: 'acting assignments',
  evidence: 'CAREER',
  missing: 'CAREER_HISTORY',
});
