import { Migration } from '@mikro-orm/migrations';

/** A run that waits for its next file is not one that was interrupted. */
export class RunsAwaitingFiles extends Migration {
  override up(): void {
    this.addSql('alter table "import_run" add column "is_awaiting_file" boolean not null default false');
  }
}
