import { Migration } from '@mikro-orm/migrations';

/** What the source of a run said of a record before, so that taking the run back restores it. */
export class FormerSources extends Migration {
  override up(): void {
    this.addSql('alter table "import_row" add column "source_before" jsonb');
  }
}
