import { Migration } from '@mikro-orm/migrations';

/** A page of record requests is read in its order: who may see a row is asked of the rows shown alone. */
export class RecordRequestOrder extends Migration {
  override up(): void {
    this.addSql('create index "record_request_due_on_id_index" on "record_request" ("due_on", "id")');
  }
}
