import type { LocalDate } from '../../../platform/calendar.js';
import { type Row, tableName } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import type { Context } from '../../../platform/graphql/context.js';
import { encodeId } from '../../../platform/graphql/node-id.js';
import { Appointment } from '../../positions/index.js';
import { standingsIn } from '../domain/stage-order.js';
import { Filling } from './filling.entity.js';
import { appointedElsewhere, chosenElsewhere } from './filling-errors.js';
import { FillingStatus } from './filling-status.js';
import { ShortlistEntry } from './shortlist.entity.js';
import { stageFacts } from './stages.js';

/** Makes decisions about one person wait for each other until the transaction ends. */
export async function lockDecisionsAbout({ em }: Context, employeeId: string): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtext(?))', [`decision ${employeeId}`]);
}

/** Refuses while another filling has chosen the person and neither appointed nor cancelled. */
export async function notChosenElsewhere(
  { em }: Context,
  { id }: Filling,
  employeeId: string,
): Promise<void> {
  const other = await em.findOne(
    Filling,
    { id: { $ne: id }, chosen: employeeId, status: FillingStatus.DECIDED },
    { populate: ['position'], orderBy: { decidedOn: 'asc', id: 'asc' } },
  );
  if (other === null) return;
  const { id: positionId, code } = await other.position.loadOrFail();
  throw chosenElsewhere({
    argument: 'input.employeeId',
    filling: encodeId('Filling', other.id),
    position: encodeId('Position', positionId),
    post: code,
    inaugurationOn: other.inaugurationOn as LocalDate,
  });
}

/**
 * Refuses if the person takes up another post on the day or later, or took one up after `since`.
 * A post that continues one held before by restructuring is no new one, unless it begins on the day or later.
 */
export async function notAppointedElsewhere(
  { em }: Context,
  employeeId: string,
  { on, since }: { on: LocalDate; since: LocalDate },
): Promise<void> {
  const appointments = await em.find(Appointment, { employee: employeeId }, { populate: ['position'] });
  const held = new Set(appointments.map(({ position }) => position.id));
  for (const { during, position } of appointments) {
    const { id, code, predecessor } = await position.loadOrFail();
    const isContinued = predecessor !== null && held.has(predecessor.id);
    if (during.from >= on || (during.from > since && !isContinued))
      throw appointedElsewhere({ position: encodeId('Position', id), post: code, from: during.from });
  }
}

/** Another filling that counts on somebody. */
export interface OtherFilling {
  readonly filling: Row<Filling>;
  readonly isChosen: boolean;
}

interface Named {
  readonly id: string;
  readonly person: string;
  readonly isChosen: boolean;
}

/**
 * By person: fillings that have chosen them for a post not yet taken up, and closed shortlists on which they
 * stand first.
 */
async function fillingsThatCountOn(
  context: Context,
  people: readonly string[],
): Promise<Map<string, OtherFilling[]>> {
  const { rows } = context;
  const named = await rows.query<Named>(
    sql`select f.id, f.chosen_id as "person", true as "isChosen" from ${tableName(Filling)} f
      where ${rows.within(Filling, 'f')} and f.chosen_id = any(${people})
        and (f.status = 'DECIDED' or f.status = 'APPOINTED' and f.inauguration_on > ${context.today}::date)
      union all
      select f.id, e.employee_id, false from ${tableName(ShortlistEntry)} e join ${tableName(Filling)} f on f.id = e.filling_id
      where ${rows.within(ShortlistEntry, 'e')} and f.status = 'SHORTLISTED' and e.employee_id = any(${people})
      order by "isChosen" desc, id`,
  );
  const counting = await Promise.all(
    named.map(async (one) => (one.isChosen || (await standsFirst(context, one)) ? one : null)),
  );
  const found = await Promise.all(
    counting
      .filter((one) => one !== null)
      .map(async ({ id, person, isChosen }) => ({
        person,
        isChosen,
        filling: (await context.loadRow(Filling, id)) as Row<Filling>,
      })),
  );
  return Map.groupBy(found, ({ person }) => person);
}

/**
 * Those other than the filling in view that have chosen somebody, and other posts' shortlists on which they
 * stand first.
 */
export async function otherFillings(
  context: Context,
  employeeId: string,
  postId: string,
  inView: string | null = null,
): Promise<OtherFilling[]> {
  const counting = (await context.load(fillingsThatCountOn, employeeId)) ?? [];
  return counting.filter(
    ({ filling, isChosen }) => filling.id !== inView && (isChosen || filling.position !== postId),
  );
}

/** First by the weighed stages, or on the shortlist where stages are not weighed. */
async function standsFirst(context: Context, { id, person }: Named): Promise<boolean> {
  const facts = await context.load(stageFacts, id);
  if (facts === undefined) return false;
  const standing = standingsIn(facts)?.get(person);
  return (
    (standing === undefined ? facts.contenders.find((one) => one.id === person)?.ordinal : standing.place) ===
    1
  );
}
