import type { LocalDate, Period } from '../../platform/calendar.js';
import { type Packed, packedBy, unpack } from '../../platform/database/packed-rows.js';
import { type RowReader, tableName } from '../../platform/database/row-reader.js';
import { raw, sql } from '../../platform/database/sql.js';
import { Unit } from '../organization/index.js';

export interface CareerFacts {
  readonly posts: readonly (Period & { ref: string; post: string })[];
  readonly acting: readonly { ref: string; code: string; on: LocalDate }[];
}

/** What of a post counts in the career of who held it. */
export interface PostInCareer {
  readonly class: string;
  readonly family: string | null;
  readonly affair: string | null;
  readonly unit: string;
  /** The office (perangkat daerah); the unit itself where it belongs to none. */
  readonly office: string;
}

/** Definitive posts and acting assignments of everybody, or of some by id, by person. */
export async function careerFacts(
  rows: RowReader,
  only: readonly string[] | null,
): Promise<(employeeId: string) => CareerFacts> {
  const whose = only === null ? raw('') : sql` where employee_id = any(${only})`;
  const [posts, acting] = await Promise.all([
    rows.query<Packed>(
      packedBy(
        'employee_id',
        ['id', 'position_id', 'lower(during)', 'upper(during)'],
        sql`appointment${whose}`,
      ),
    ),
    rows.query<Packed>(
      packedBy('employee_id', ['id', 'kind', 'lower(during)'], sql`acting_assignment${whose}`),
    ),
  ]);
  const postsOf = new Map(posts.map(({ owner, packed }) => [owner, packed]));
  const actingOf = new Map(acting.map(({ owner, packed }) => [owner, packed]));
  return (id) => ({
    posts: unpack(postsOf.get(id), (f) => ({
      ref: `Appointment:${f(0)}`,
      post: f(1),
      from: f(2),
      to: f(3) || null,
    })),
    acting: unpack(actingOf.get(id), (f) => ({ ref: `ActingAssignment:${f(0)}`, code: f(1), on: f(2) })),
  });
}

/** Posts that anybody, or some by id, ever held. */
export async function postsInCareers(
  rows: RowReader,
  only: readonly string[] | null,
): Promise<Map<string, PostInCareer>> {
  const held =
    only === null
      ? raw('')
      : sql` where p.id in (select position_id from appointment where employee_id = any(${only}))`;
  const found = await rows.query<PostInCareer & { id: string }>(
    sql`select p.id, p.class, p.family, p.affair, p.unit_id as "unit", coalesce(u.office_id, u.id) as "office" from "position" p join ${tableName(Unit)} u on u.id = p.unit_id${held}`,
  );
  return new Map(found.map((post) => [post.id, post]));
}
