import { Migration } from '@mikro-orm/migrations';

/** So that of two who correct the same appraisal one is told of the other. */
export class AppraisalVersions extends Migration {
  override up(): void {
    for (const table of ['performance_appraisal', 'organisation_appraisal'])
      this.addSql(`alter table "${table}" add column "version" int not null default 1`);
  }
}
