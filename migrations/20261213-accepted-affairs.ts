import { Migration } from '@mikro-orm/migrations';

/**
 * Of an installed city the rows of statute ask for service in the field too; an agency's own rows stay as
 * they are.
 */
export class AcceptedAffairs extends Migration {
  override up(): void {
    this.addSql(`alter table "position" add column "accepted_affairs" text[] not null default '{}'`);
    this.addSql(`alter table "position" alter column "accepted_affairs" drop default`);
    this.addSql(`update requirement_row set parameters = parameters || '{"inField": true}', legal_basis = legal_basis || '; functional service in the field of the post to be held'
      where rule = 'MONTHS_IN_CLASS' and class in ('ADMINISTRATOR', 'PENGAWAS') and position_id is null and statutory and parameters->'inField' is null`);
  }
}
