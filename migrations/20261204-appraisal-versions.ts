import { Migration } from '@mikro-orm/migrations';

/** So that of two who correct the same appraisal one is told of the other. */
export class AppraisalVersions extends Migration {
  override up(): void {
    this.addSql('alter table "performance_appraisal" add column "version" int not null default 1');
  }
}
