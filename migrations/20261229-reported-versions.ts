import { Migration } from '@mikro-orm/migrations';

/** The version of the record that a report was about when it was submitted. */
export class ReportedVersions extends Migration {
  override up(): void {
    this.addSql('alter table "record_report" add column "record_version" integer');
  }
}
