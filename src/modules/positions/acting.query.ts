import type { LocalDate } from '../../platform/calendar.js';
import { columnsOf, type Row, tableName } from '../../platform/database/row-reader.js';
import { sql } from '../../platform/database/sql.js';
import { childrenLoader } from '../../platform/graphql/children-loader.js';
import type { Context } from '../../platform/graphql/context.js';
import { Employment } from '../workforce/index.js';
import { ActingAssignment } from './appointment.entity.js';

const actsOn = (on: LocalDate) =>
  sql`t.during @> ${on}::date and exists (select from ${tableName(Employment)} m where m.employee_id = t.employee_id and m.during @> ${on}::date)`;

/** Letters by which somebody employed on the day acts in a post. */
export const actingAt = childrenLoader(ActingAssignment, 'position', 't.during desc', actsOn);

/** Posts in which somebody acts on the day. */
export async function postsActedIn({ rows }: Context, on: LocalDate): Promise<Set<string>> {
  const found = await rows.query<{ post: string }>(
    sql`select distinct t.position_id as "post" from ${tableName(ActingAssignment)} t where ${actsOn(on)} and ${rows.within(ActingAssignment, 't')}`,
  );
  return new Set(found.map(({ post }) => post));
}

/** Letters of each post and of those that it continues, of all days. */
export async function actingLettersAlong(
  { rows }: Context,
  positionIds: readonly string[],
): Promise<Map<string, Row<ActingAssignment>[]>> {
  const found = await rows.query<Row<ActingAssignment> & { post: string }>(
    sql`with recursive line (post, id) as (
        select asked.id, asked.id from unnest(${positionIds}::uuid[]) as asked (id)
        union select line.post, p.predecessor_id from line join "position" p on p.id = line.id where p.predecessor_id is not null)
      select line.post, ${columnsOf(ActingAssignment, 't')} from line join ${tableName(ActingAssignment)} t on t.position_id = line.id
      where ${rows.within(ActingAssignment, 't')} order by t.during desc`,
  );
  return Map.groupBy(found, ({ post }) => post);
}
