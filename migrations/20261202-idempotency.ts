import { Migration } from '@mikro-orm/migrations';

/** Requests that are done once, by the key that the caller gave them. */
export class Idempotency extends Migration {
  override up(): void {
    this.addSql(`create table "idempotent_request" ("subject" text not null, "key" text not null, "mutation" text not null, "request" text not null, "answered" jsonb null,
      "at" timestamptz not null default now(), primary key ("subject", "key"))`);
  }
}
