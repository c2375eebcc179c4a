/** What a kept image is told when the list of changes was emptied: it cannot know what it missed, and is built anew. */
export const PRUNED = 'pruned';

/** Empties the lists of changes; in one transaction, as the owner of the tables. */
export const PRUNE_CHANGES = `begin; delete from fact_change; delete from rule_change; insert into rule_change (relation) values ('${PRUNED}'); commit`;
