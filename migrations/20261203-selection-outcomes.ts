import { Migration } from '@mikro-orm/migrations';

/**
 * How groups fared in each filling, as it stood when its shortlist was closed; and in which groups the
 * shortlisted were by then.
 */
export class SelectionOutcomes extends Migration {
  override up(): void {
    this.addSql(`create table "selection_outcome" ("id" uuid not null, "filling_id" uuid not null, "closed_on" date not null, "grouping" text not null, "group_name" text not null,
      "feeder" int not null, "known" int not null, "eligible" int not null, "pool" int not null, "shortlist" int not null, "appointed" int not null default 0, primary key ("id"))`);
    this.addSql(
      'create index "selection_outcome_grouping_closed_on_index" on "selection_outcome" ("grouping", "closed_on")',
    );
    this.addSql(
      'alter table "selection_outcome" add constraint "selection_outcome_filling_id_grouping_group_name_unique" unique ("filling_id", "grouping", "group_name")',
    );
    this.addSql(
      'alter table "selection_outcome" add constraint "selection_outcome_filling_id_foreign" foreign key ("filling_id") references "filling" ("id")',
    );
    this.addSql(`alter table "selection_outcome" add constraint "selection_outcome_narrows" check (
      "feeder" >= "known" and "known" >= "eligible" and "eligible" >= greatest("pool", "shortlist") and "shortlist" >= "appointed" and least("pool", "appointed") >= 0)`);
    // Beside the person, behind the fence of the table.
    this.addSql('alter table "shortlist_entry" add column "groups" jsonb null');
  }
}
