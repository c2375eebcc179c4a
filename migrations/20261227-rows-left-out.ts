import { Migration } from '@mikro-orm/migrations';

/** Rows without which a run was applied. */
export class RowsLeftOut extends Migration {
  override up(): void {
    this.addSql('alter table "import_row" add column "is_left_out" boolean not null default false');
  }
}
