import { addDays, compareText, covers, type LocalDate } from '../../platform/calendar.js';
import { type Sql, sql, TRUE } from '../../platform/database/sql.js';
import type { Context } from '../../platform/graphql/context.js';
import { uuidBytes } from '../../platform/graphql/node-id.js';
import type { EmptySeat } from './domain/vacancies.js';
import { everybodysSeats } from './holders.query.js';
import { emptySeatsNow } from './seat-cache.js';
import { Vacancy, VacancyCertainty, VacancyReason, vacancyKey } from './vacancy.view.js';

/** Both ends included. */
export interface Window {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

const FOR_EVER: LocalDate = '9999-12-31';

/**
 * The vacancies, open on any day of the window, of the posts that a condition on `t` names; the longest empty
 * first.
 */
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
 * One vacancy for each seat that somebody left, one for the seats never filled that are open on the first day
 * from today on which any is, and one for those others that open and close together: so an id says the same
 * in every window, and of no window more or fewer seats than are empty in it.
 */
function vacanciesOf(
  post: string,
  seats: readonly EmptySeat[],
  { from, until }: Window,
  today: LocalDate,
): Vacancy[] {
  const open = seats.filter((seat) => seat.opened <= until && (seat.until === null || seat.until > from));
  const vacancies = open
    .filter(({ person }) => person !== null)
    .map((seat) => vacancyOf(post, [seat], vacancyKey(post, seat), today));
  const neverFilled = open.filter(({ person }) => person === null);
  const lasting = neverFilledFrom(seats, today);
  const isWhole = lasting.length > 0 && lasting.every((seat) => neverFilled.includes(seat));
  if (isWhole) vacancies.push(vacancyOf(post, lasting, uuidBytes(post), today));
  const others = isWhole ? neverFilled.filter((seat) => !lasting.includes(seat)) : neverFilled;
  for (const together of Map.groupBy(others, (seat) => vacancyKey(post, seat).toString('hex')).values())
    vacancies.push(vacancyOf(post, together, vacancyKey(post, together[0] as EmptySeat), today));
  return vacancies;
}

/** The seats never filled that are open on the first day, from a given one, on which any is. */
function neverFilledFrom(seats: readonly EmptySeat[], from: LocalDate): EmptySeat[] {
  const ahead = seats.filter(({ person, until }) => person === null && (until === null || until > from));
  const first = ahead.reduce((day, { opened }) => (opened < day ? opened : day), FOR_EVER);
  const day = first > from ? first : from;
  return ahead.filter(({ opened }) => opened <= day);
}

/**
 * The vacancy of a key, whether open, ahead or past: of seats never filled by the post alone those open from
 * today on, else the last ones.
 */
export async function vacancyByKey(context: Context, post: string, key: Buffer): Promise<Vacancy | null> {
  const { today } = context;
  const seats = (await emptySeatsNow(context)).get(post) ?? [];
  if (key.length === 16) {
    const neverFilled = seats.filter(({ person }) => person === null);
    const last = neverFilled.reduce<LocalDate | null>(
      (day, { until }) => (until !== null && (day === null || until > day) ? until : day),
      null,
    );
    const ahead = neverFilledFrom(neverFilled, today);
    const known = ahead.length > 0 || last === null ? ahead : neverFilledFrom(neverFilled, addDays(last, -1));
    return known.length === 0 ? null : vacancyOf(post, known, key, today);
  }
  const together = seats.filter((candidate) => vacancyKey(post, candidate).equals(key));
  return together.length === 0 ? null : vacancyOf(post, together, key, today);
}

/** True while a vacancy can be filled: on its first day if that lies ahead, else today. */
export function canBeFilled({ open }: Vacancy, today: LocalDate): boolean {
  return covers(open, open.from > today ? open.from : today);
}

function vacancyOf(positionId: string, seats: readonly EmptySeat[], id: Buffer, today: LocalDate): Vacancy {
  const oldest = seats.reduce((first, seat) => (seat.since < first.since ? seat : first));
  const isLasting = seats.some(({ until }) => until === null);
  const closedOn = isLasting
    ? null
    : seats.reduce(
        (day, { until }) => ((until as LocalDate) > day ? (until as LocalDate) : day),
        oldest.opened,
      );
  return {
    __typename: 'Vacancy',
    id,
    positionId,
    leavingId: oldest.person,
    open: {
      from: seats.reduce((day, { opened }) => (opened < day ? opened : day), oldest.opened),
      to: closedOn,
    },
    closedOn,
    seats: seats.length,
    since: oldest.since,
    reason: VacancyReason[oldest.reason],
    projected: oldest.since > today,
    // A contract that ends ahead is usually extended; one that has ended is over.
    certainty:
      oldest.reason === 'CONTRACT_END' && oldest.since > today
        ? VacancyCertainty.EXPECTED
        : VacancyCertainty.CERTAIN,
  };
}
