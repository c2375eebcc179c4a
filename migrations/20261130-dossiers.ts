import { Migration } from '@mikro-orm/migrations';

/**
 * Sealed rankings and decisions, in a chain: the application adds to it, and can neither change nor remove
 * it.
 */
export class Dossiers extends Migration {
  override up(): void {
    this.addSql(`create table "dossier" ("id" uuid not null, "sequence" int not null, "kind" text not null, "subject_id" uuid not null, "position_id" uuid not null,
      "sealed_at" timestamptz not null, "sealed_by" text not null, "header" text not null, "people" bytea not null, "hash" text not null, "previous_hash" text not null,
      "size" int not null, primary key ("id"))`);
    this.addSql('alter table "dossier" add constraint "dossier_sequence_unique" unique ("sequence")');
    this.addSql('alter table "dossier" alter column "people" set storage external');
    this.addSql('create index "dossier_subject_id_index" on "dossier" ("subject_id")');
    this.addSql('create index "dossier_position_id_index" on "dossier" ("position_id")');
    this.addSql(
      'alter table "dossier" add constraint "dossier_position_id_foreign" foreign key ("position_id") references "position" ("id")',
    );
    this.addSql(
      `do $$ begin execute format('revoke update, delete, truncate on dossier from %I', current_setting('suksesi.application_role')); end $$`,
    );
    // The records of everybody lie in it: not even to be read without a caller who sees them all.
    this.addSql('alter table "dossier" enable row level security');
    this.addSql(
      `create policy known on "dossier" using ((select current_setting('suksesi.principal', true)) <> '') with check ((select current_setting('suksesi.principal', true)) <> '')`,
    );
  }
}
