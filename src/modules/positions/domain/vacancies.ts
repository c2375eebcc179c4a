import { compareText, type LocalDate, type Period } from '../../../platform/calendar.js';
import type { LeavingReason, SeatHolding } from './seats.js';

export interface FormationPeriod extends Period {
  readonly required: number;
}

/** One empty seat of a post: from the day on which it opened to the day on which it was filled or cut. */
export interface EmptySeat {
  /** Since when it is empty; of a seat that another post handed over empty, since when it was so there. */
  readonly since: LocalDate;
  /** The first day on which it is an empty seat of this post. */
  readonly opened: LocalDate;
  /** First day on which it is no longer empty; `null` while it is. */
  readonly until: LocalDate | null;
  /** Who left it; `null` for a seat that was never filled. */
  readonly person: string | null;
  /** The appointment that ended. */
  readonly appointment: string | null;
  readonly reason: LeavingReason | 'NEVER_FILLED';
}

export interface PostHistory {
  readonly formation: readonly FormationPeriod[];
  readonly holdings: readonly SeatHolding[];
  /**
   * Seats of the predecessor that were empty when this post continued it: they stay empty since the day they
   * became so.
   */
  readonly inherited: readonly EmptySeat[];
}

type OpenSeat = Omit<EmptySeat, 'until'>;

/**
 * The empty seats of one post over all days: deficit(d) = max(0, required − holders). Each rise opens seats,
 * those of the people who leave that day first, by person; each filling closes the oldest; a cut closes never
 * filled seats first, then the newest.
 */
export function emptySeatsOf({ formation, holdings, inherited }: PostHistory): EmptySeat[] {
  const closed: EmptySeat[] = [];
  let open: OpenSeat[] = [];
  let required = 0;
  let holders = 0;
  const close = (seat: OpenSeat, until: LocalDate) => {
    open = open.filter((other) => other !== seat);
    if (seat.opened < until) closed.push({ ...seat, until });
  };
  const first = formation.reduce<LocalDate | null>(
    (day, { from }) => (day === null || from < day ? from : day),
    null,
  );

  for (const day of changeDays(formation, holdings)) {
    const leavers = holdings.filter(({ to }) => to === day).sort((a, b) => compareText(a.person, b.person));
    const arrived = holdings.filter(({ from }) => from === day).length;
    const before = Math.max(0, required - holders);
    holders += arrived - leavers.length;
    const between = Math.max(0, required - holders);
    for (const { person, appointment, reason } of leavers.slice(0, Math.max(0, between - before)))
      open.push({ since: day, opened: day, person, appointment, reason });
    for (const seat of oldest(open, before - between)) close(seat, day);

    required = formation.find(({ from, to }) => from <= day && (to === null || day < to))?.required ?? 0;
    const after = Math.max(0, required - holders);
    const carried = day === first ? inherited.filter(({ until }) => until === null || until >= day) : [];
    for (let index = 0; index < after - between; index++) {
      const from = carried[index];
      open.push(
        from
          ? {
              since: from.since,
              opened: day,
              person: from.person,
              appointment: from.appointment,
              reason: from.reason,
            }
          : { since: day, opened: day, person: null, appointment: null, reason: 'NEVER_FILLED' },
      );
    }
    for (const seat of firstCut(open, between - after)) close(seat, day);
  }
  return [...closed, ...open.map((seat) => ({ ...seat, until: null }))].sort(
    (a, b) => compareText(a.since, b.since) || compareText(a.person ?? '', b.person ?? ''),
  );
}

function changeDays(formation: readonly FormationPeriod[], holdings: readonly SeatHolding[]): LocalDate[] {
  const days = new Set<LocalDate>();
  for (const { from, to } of [...formation, ...holdings]) {
    days.add(from);
    if (to !== null) days.add(to);
  }
  return [...days].sort(compareText);
}

function oldest(open: readonly OpenSeat[], count: number): OpenSeat[] {
  return [...open]
    .sort((a, b) => compareText(a.since, b.since) || compareText(a.person ?? '', b.person ?? ''))
    .slice(0, Math.max(0, count));
}

/** Of two that fell empty on one day, the seat of the smaller person id stays. */
function firstCut(open: readonly OpenSeat[], count: number): OpenSeat[] {
  const neverFilled = (seat: OpenSeat) => (seat.person === null ? 0 : 1);
  return [...open]
    .sort(
      (a, b) =>
        neverFilled(a) - neverFilled(b) ||
        compareText(b.since, a.since) ||
        compareText(b.person ?? '', a.person ?? ''),
    )
    .slice(0, Math.max(0, count));
}
