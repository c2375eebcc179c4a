import { Migration } from '@mikro-orm/migrations';

/** What each source says of a record, of which it differs in part; the conflicts that were decided, and whose a record was before a run. */
export class SaidValues extends Migration {
  override up(): void {
    this.addSql(`alter table "record_source" add column "said" jsonb not null default '{}'`);
    this.addSql(`alter table "record_source" add column "settled" jsonb not null default '{}'`);
    this.addSql('alter table "import_row" add column "origin_before" text');
    this.addSql('alter table "import_row" add column "told" jsonb');
    this.addSql(
      `create index "audit_event_removed_index" on "audit_event" ("record_type") where "change" = 'REMOVED'`,
    );
  }
}
