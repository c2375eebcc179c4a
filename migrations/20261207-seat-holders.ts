import { Migration } from '@mikro-orm/migrations';

/**
 * Whom a status releases from the seat on a day. As the owner: that a seat is empty is known to whoever may
 * see the seat, which status has released it is not.
 */
const RELEASED = `create function people_released_on(day date) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select s.employee_id from employment_status s join employment_status_effect x on x.code = s.status and x.during @> lower(s.during)
  where s.during @> day and (x.seat = 'RELEASES' or (x.seat = 'BY_DECREE' and s.releases_post)) $$`;

/** Who holds which seat on a day, for whoever may see the seats. */
export class SeatHolders extends Migration {
  override up(): void {
    this.addSql(RELEASED);
  }
}
