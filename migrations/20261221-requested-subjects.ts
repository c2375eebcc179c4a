import { Migration } from '@mikro-orm/migrations';

/**
 * Which records of a kind a request asks for: one that expires later is another request, and does not undo a
 * delivery.
 */
export class RequestedSubjects extends Migration {
  override up(): void {
    this.addSql('alter table "record_request" add column "subjects" text[] null');
    this.addSql(
      'alter table "record_request" drop constraint "record_request_filling_id_employee_id_kind_unique"',
    );
  }
}
