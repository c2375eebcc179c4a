import { Migration } from '@mikro-orm/migrations';

/** Service tokens of reporting tools, by the hash of their secret, and those whose tokens are refused. */
export class Access extends Migration {
  override up(): void {
    this.addSql(`create table "service_token" ("id" uuid not null, "name" text not null, "scopes" text[] not null, "hash" text not null,
      "former_hash" text null, "former_until" date null, "issued_by" text not null, "issued_on" date not null, "expires_on" date not null,
      "revoked_on" date null, "last_used_on" date null, primary key ("id"))`);
    this.addSql(
      'create table "blocked_subject" ("id" uuid not null, "subject" text not null, "reason" text not null, "blocked_by" text not null, "blocked_on" date not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "blocked_subject" add constraint "blocked_subject_subject_unique" unique ("subject")',
    );
    for (const column of ['hash', 'former_hash'])
      this.addSql(
        `alter table "service_token" add constraint "service_token_${column}_shape" check (${column} ~ '^[0-9a-f]{64}$')`,
      );
  }
}

/** What was changed and who read what: the application adds to it, and can neither change nor remove it. */
export class Trail extends Migration {
  override up(): void {
    const entry =
      '"id" uuid not null, "at" timestamptz not null, "request_id" uuid not null, "subject" text not null, "roles" text[] not null, "people" uuid[] not null';
    this.addSql(`create table "audit_event" (${entry}, "act" text not null, "reason" text null, "change" text not null, "record_type" text not null, "record_id" uuid not null,
      "before" jsonb null, "after" jsonb null, primary key ("id"))`);
    this.addSql(
      `create table "record_read" (${entry}, "purpose" text null, "fields" text[] not null, "people_count" int not null, primary key ("id"))`,
    );
    for (const table of ['audit_event', 'record_read']) {
      this.addSql(`create index "${table}_people_index" on "${table}" using gin ("people")`);
      this.addSql(`create index "${table}_subject_id_index" on "${table}" ("subject", "id")`);
      this.addSql(
        `do $$ begin execute format('revoke update, delete, truncate on ${table} from %I', current_setting('suksesi.application_role')); end $$`,
      );
    }
  }
}
