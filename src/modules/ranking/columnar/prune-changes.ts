import { PRUNED } from '../../../platform/database/change-follower.js';

/** Empties the lists of changes; in one transaction, as the owner of the tables. */
export const PRUNE_CHANGES = `begin; delete from fact_change; delete from rule_change; insert into rule_change (relation) values ('${PRUNED}'); commit`;
