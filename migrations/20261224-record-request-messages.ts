import { Migration } from '@mikro-orm/migrations';

/** Which record is asked for is stored in no language: the sentence is made for who reads it. */
export class RecordRequestMessages extends Migration {
  override up(): void {
    this.addSql('alter table "record_request" add column "messages" jsonb null');
    this.addSql('alter table "record_request" alter column "detail" drop not null');
  }
}
