import { Migration } from '@mikro-orm/migrations';

/**
 * Recruitment ranks nobody and ends in a request; promotion leads to no post of an entry class any more.
 * Rules that an agency has changed stay as they are.
 */
export class Methods extends Migration {
  override up(): void {
    this.addSql('alter table "filling_rule" alter column "ranked_as" drop not null');
    this.addSql(
      'alter table "filling" add column "formation_request" text null, add column "requested_on" date null',
    );
    this.addSql(`update filling_rule set classes = array(select c from unnest(classes) with ordinality as listed (c, at)
        where c not in ('PELAKSANA', 'JF_AHLI_PERTAMA', 'JF_MAHIR', 'JF_TERAMPIL', 'JF_PEMULA') order by at)
      where route = 'INTERNAL_APPOINTMENT' and legal_basis = 'PP 11/2017 art. 54; that three are asked for here too is our reading'`);
  }
}
