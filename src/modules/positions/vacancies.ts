import { addDays, compareText, covers, type LocalDate } from '../../platform/calendar.js';
import type { Context } from '../../platform/context.js';
import { uuidBytes } from '../../platform/identified.js';
import { type Sql, sql, TRUE } from '../../platform/sql.js';
import type { EmptySeat } from './domain/vacancies.js';
import { everybodysSeats } from './holders.query.js';
import { emptySeatsNow } from './seat-memory.js';
import { Vacancy, VacancyCertainty, VacancyReason, vacancyKey } from './vacancy.view.js';

/** Both ends included. */
export interface Window {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

const FOR_EVER: LocalDate = '9999-12-31';

/** The vacancies, open on any day of the window, of the posts that a condition on `t` names; the longest empty first. */
export async function vacanciesWithin(context: Context, condition: Sql, window: Window): Promise<Vacancy[]> {
  const seats = await emptySeatsNow(context);
  const vacancies = [...seats].flatMap(([post, list]) => vacanciesOf(post, list, window, context.today));
  const wanted = condition === TRUE ? vacancies : await ofPosts(context, vacancies, condition);
  return wanted.sort((a, b) => compareText(a.since, b.since) || a.id.compare(b.id));
}

async function ofPosts(context: Context, vacancies: readonly Vacancy[], condition: Sql): Promise<Vacancy[]> {
  const posts = [...new Set(vacancies.map(({ positionId }) => positionId))];
  const found = await everybodysSeats(context).query<{ id: string }>(
    sql`select t.id from unnest(${posts}::uuid[]) as asked (id) join "position" t on t.id = asked.id where ${condition}`,
  );
  const wanted = new Set(found.map(({ id }) => id));
  return vacancies.filter(({ positionId }) => wanted.has(positionId));
}

/**
 * One vacancy for each seat that somebody left, one for the seats never filled that are open on the first day of the window on
 * which any is, and one for those that each later day adds to them.
 */
function vacanciesOf(post: string, seats: readonly EmptySeat[], { from, until }: Window, today: LocalDate): Vacancy[] {
  const open = seats.filter((seat) => seat.opened <= until && (seat.until === null || seat.until > from));
  const vacancies = open.filter(({ person }) => person !== null).map((seat) => vacancyOf(post, [seat], vacancyKey(post, seat), today));
  const neverFilled = open.filter(({ person }) => person === null);
  if (neverFilled.length === 0) return vacancies;
  const first = neverFilled.reduce((day, { opened }) => (opened < day ? opened : day), FOR_EVER);
  const day = first > from ? first : from;
  const lasting = neverFilled.filter(({ opened }) => opened <= day);
  vacancies.push(vacancyOf(post, lasting, uuidBytes(post), today));
  for (const [, added] of Map.groupBy(
    neverFilled.filter(({ opened }) => opened > day),
    ({ since }) => since,
  ))
    vacancies.push(vacancyOf(post, added, vacancyKey(post, added[0] as EmptySeat), today));
  return vacancies;
}

/** The vacancy of a key, whether open, ahead or past: of seats never filled by the post alone those open from today on, else the last ones. */
export async function vacancyByKey(context: Context, post: string, key: Buffer): Promise<Vacancy | null> {
  const { today } = context;
  const seats = (await emptySeatsNow(context)).get(post) ?? [];
  if (key.length === 16) {
    const neverFilled = seats.filter(({ person }) => person === null);
    const last = neverFilled.reduce<LocalDate | null>((day, { until }) => (until !== null && (day === null || until > day) ? until : day), null);
    const [ahead] = vacanciesOf(post, neverFilled, { from: today, until: FOR_EVER }, today);
    const past = last === null ? [] : vacanciesOf(post, neverFilled, { from: addDays(last, -1), until: addDays(last, -1) }, today);
    return ahead ?? past[0] ?? null;
  }
  const [seat] = seats.filter((candidate) => vacancyKey(post, candidate).equals(key));
  if (seat === undefined) return null;
  const together = seat.person === null ? seats.filter(({ person, since }) => person === null && since === seat.since) : [seat];
  return vacancyOf(post, together, key, today);
}

/** True while a vacancy can be filled: on its first day if that lies ahead, else today. */
export function canBeFilled({ open }: Vacancy, today: LocalDate): boolean {
  return covers(open, open.from > today ? open.from : today);
}

function vacancyOf(positionId: string, seats: readonly EmptySeat[], id: Buffer, today: LocalDate): Vacancy {
  const oldest = seats.reduce((first, seat) => (seat.since < first.since ? seat : first));
  const isLasting = seats.some(({ until }) => until === null);
  return {
    __typename: 'Vacancy',
    id,
    positionId,
    leavingId: oldest.person,
    open: {
      from: seats.reduce((day, { opened }) => (opened < day ? opened : day), oldest.opened),
      to: isLasting ? null : seats.reduce((day, { until }) => ((until as LocalDate) > day ? (until as LocalDate) : day), oldest.opened),
    },
    seats: seats.length,
    since: oldest.since,
    reason: VacancyReason[oldest.reason],
    projected: oldest.since > today,
    // A contract that ends ahead is usually extended; one that has ended is over.
    certainty: oldest.reason === 'CONTRACT_END' && oldest.since > today ? VacancyCertainty.EXPECTED : VacancyCertainty.CERTAIN,
  };
}
