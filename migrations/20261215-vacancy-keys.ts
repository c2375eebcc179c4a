import { Migration } from '@mikro-orm/migrations';

/** Of two vacancies of one post that begin on one day, which one a filling fills. */
export class VacancyKeys extends Migration {
  override up(): void {
    this.addSql('alter table "filling" add column "vacancy_key" text null');
  }
}
