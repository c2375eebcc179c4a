import { Migration } from '@mikro-orm/migrations';

/**
 * The secret by which counts are rounded for callers who may not know the people counted; it lasts as long as
 * the installation.
 */
export class DisclosureSecret extends Migration {
  override up(): void {
    this.addSql(
      'create table "disclosure_secret" ("only" boolean primary key default true check ("only"), "secret" uuid not null default gen_random_uuid())',
    );
    this.addSql('insert into "disclosure_secret" default values');
    this.addSql(
      `do $$ begin execute format('revoke insert, update, delete, truncate on disclosure_secret from %I', current_setting('suksesi.application_role')); end $$`,
    );
  }
}
