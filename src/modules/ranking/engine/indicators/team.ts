import { bestOfList } from './best-of-list.js';

export const team = bestOfList({
  rowsOf: (record) => record.teams,
  name: 'team assignments',
  evidence: 'TEAM_ASSIGNMENT',
  missing: 'TEAM_ASSIGNMENT',
});
