import { Migration } from '@mikro-orm/migrations';

/**
 * Days on which a status releases a person's seat, for whoever says on whose behalf they ask. A view reads as
 * its owner: that a seat is empty is known to whoever may see the seat. It is planned into the statement that
 * names it, which a function of the owner's is not.
 */
const RELEASES = `create view seat_release (person, during) as
  select s.employee_id, s.during from employment_status s join employment_status_effect x on x.code = s.status and x.during @> lower(s.during)
  where (select current_setting('suksesi.principal', true)) <> '' and (x.seat = 'RELEASES' or (x.seat = 'BY_DECREE' and s.releases_post))`;

const ofAll = `create or replace function people_released_on(day date) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select person from seat_release where during @> day $$`;
const ofFew = `create or replace function people_released_on(day date, people uuid[]) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select person from seat_release where person = any (people) and during @> day $$`;

/** What releases a seat is said in one place. */
export class SeatReleases extends Migration {
  override up(): void {
    for (const statement of [RELEASES, ofAll, ofFew]) this.addSql(statement);
  }
}
