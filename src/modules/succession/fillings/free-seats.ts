import type { LocalDate } from '../../../platform/calendar.js';
import type { Context } from '../../../platform/graphql/context.js';
import { daysOfTakingSeats, formationOnDay, type Vacancy } from '../../positions/index.js';
import { Filling } from './filling.entity.js';
import { seatTaken } from './filling-errors.js';
import { FillingStatus } from './filling-status.js';

const ENDED: readonly FillingStatus[] = [
  FillingStatus.APPOINTED,
  FillingStatus.CANCELLED,
  FillingStatus.REQUESTED,
];

/** Makes openings, decisions and appointments for one post wait for each other until the transaction ends. */
export async function lockFillingsOf({ em }: Context, positionId: string): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtext(?))', [`filling ${positionId}`]);
}

/** True while as many fillings are under way for a vacancy as it has seats. */
export async function isBeingFilled({ em }: Context, { id, positionId, seats }: Vacancy): Promise<boolean> {
  return (
    (await em.count(Filling, {
      position: positionId,
      vacancyKey: id.toString('hex'),
      status: { $nin: [...ENDED] },
    })) >= seats
  );
}

/**
 * The first day from a given one on which another holder of the post would be one too many; null where there
 * is none. Asked are the day itself and each later one on which somebody else takes a seat: by an
 * appointment, or by another filling under way.
 */
export async function overfilledOn(
  context: Context,
  positionId: string,
  from: LocalDate,
  except: Filling | null = null,
): Promise<LocalDate | null> {
  const { em, today } = context;
  const others = await em.find(Filling, { position: positionId, status: { $nin: [...ENDED] } });
  const claims = others.filter(({ id }) => id !== except?.id).map((filling) => claimOf(filling, today));
  const taken = await daysOfTakingSeats(context, positionId, from);
  const days = [...taken, ...claims].filter((day) => day >= from);
  for (const day of [...new Set(days)].sort()) {
    const vacant = (await formationOnDay(context, [positionId], day)).get(positionId)?.vacant ?? 0;
    if (claims.filter((claim) => claim <= day).length >= vacant) return day;
  }
  return null;
}

/** On the day of inauguration and on every later one on which somebody else takes a seat of the post. */
export async function seatFreeFrom(context: Context, filling: Filling, from: LocalDate): Promise<void> {
  await lockFillingsOf(context, filling.position.id);
  const on = await overfilledOn(context, filling.position.id, from, filling);
  if (on !== null) throw seatTaken({ argument: 'input.inaugurationOn', on });
}

/** From when a filling under way counts on a seat. */
function claimOf({ inaugurationOn, vacantSince }: Filling, today: LocalDate): LocalDate {
  return inaugurationOn ?? (vacantSince > today ? vacantSince : today);
}
