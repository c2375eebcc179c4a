import { Migration } from '@mikro-orm/migrations';

/** Whom a status releases from the seat on a day; as the owner, for the same reason as of everybody. */
const released = (parameters: string, whose: string) =>
  `create or replace function people_released_on(${parameters}) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select s.employee_id from employment_status s join employment_status_effect x on x.code = s.status and x.during @> lower(s.during)
  where ${whose} and s.during @> day and (x.seat = 'RELEASES' or (x.seat = 'BY_DECREE' and s.releases_post)) $$`;

/**
 * Who asks of a few people reads the statuses of these alone. Both are made from one text, so that they
 * cannot differ.
 */
export class ReleasedPeople extends Migration {
  override up(): void {
    this.addSql(released('day date', 'true'));
    this.addSql(released('day date, people uuid[]', 's.employee_id = any (people)'));
  }
}
