import { compareText, type LocalDate, type Period } from '../../../platform/calendar.js';
import { endsWithTerm } from '../../workforce/domain/contracts.js';

export type LeavingReason = 'RETIREMENT' | 'PRE_RETIREMENT_LEAVE' | 'MOVED' | 'LEFT' | 'CONTRACT_END';

/** A seat held by one person, until a day for a reason. */
export interface SeatHolding extends Period {
  /** The appointment by which the seat is held. */
  readonly appointment: string;
  readonly person: string;
  readonly reason: LeavingReason;
}

export interface EmploymentPeriod extends Period {
  readonly end: string | null;
}

export interface SeatStatus extends Period {
  readonly status: string;
  /** Whether the seat is empty while the status lasts. */
  readonly releases: boolean;
}

export interface AppointmentFacts {
  readonly appointment: string;
  readonly person: string;
  readonly during: Period;
  readonly contract: boolean;
  readonly employments: readonly EmploymentPeriod[];
  readonly statuses: readonly SeatStatus[];
  /** First day of retirement under the class of this post; `null` where it is not known. */
  readonly retirement: LocalDate | null;
}

interface Ending {
  readonly on: LocalDate | null;
  readonly reason: LeavingReason;
}

const PRE_RETIREMENT_LEAVE = 'PRE_RETIREMENT_LEAVE';

/**
 * The days on which somebody who is appointed holds the seat, which is the one meaning of a holder: the
 * appointment covers the day, the person is employed on it, has not retired under the post's class, and no
 * status releases the seat.
 */
export function holdingsOf(appointment: AppointmentFacts): SeatHolding[] {
  return joined(appointment.employments).flatMap((employment) => holdingsDuring(employment, appointment));
}

function holdingsDuring(employment: EmploymentPeriod, facts: AppointmentFacts): SeatHolding[] {
  const { appointment, person, during, statuses } = facts;
  const start = during.from > employment.from ? during.from : employment.from;
  const last = ending(employment, facts);
  const releases = statuses
    .filter(
      (status) =>
        status.releases &&
        (status.to === null || status.to > start) &&
        (last.on === null || status.from < last.on),
    )
    .sort((a, b) => compareText(a.from, b.from));

  const holdings: SeatHolding[] = [];
  let from: LocalDate | null = start;
  for (const status of releases) {
    if (from === null) break;
    if (status.from > from) {
      const reason = status.status === PRE_RETIREMENT_LEAVE ? 'PRE_RETIREMENT_LEAVE' : 'MOVED';
      holdings.push({ appointment, person, from, to: status.from, reason });
    }
    if (status.to === null || status.to > from) from = status.to;
  }
  if (from !== null && (last.on === null || from < last.on))
    holdings.push({ appointment, person, from, to: last.on, reason: last.reason });
  return holdings;
}

/**
 * Of endings on one day the one that says most: retirement, then the end of the employment, then a plain
 * move.
 */
function ending(employment: EmploymentPeriod, { during, contract, retirement }: AppointmentFacts): Ending {
  const retires: Ending = { on: retirement, reason: 'RETIREMENT' };
  const moves: Ending = { on: during.to, reason: 'MOVED' };
  const leaves: Ending = { on: employment.to, reason: leaving(employment, contract) };
  return [leaves, moves].reduce(
    (first, next) => (next.on !== null && (first.on === null || next.on < first.on) ? next : first),
    retires,
  );
}

/** Employments that follow each other without a gap are one, which ends as the last of them. */
function joined(employments: readonly EmploymentPeriod[]): EmploymentPeriod[] {
  const spans: EmploymentPeriod[] = [];
  for (const employment of [...employments].sort((a, b) => compareText(a.from, b.from))) {
    const last = spans.at(-1);
    if (last?.to === employment.from) spans[spans.length - 1] = { ...employment, from: last.from };
    else spans.push(employment);
  }
  return spans;
}

function leaving({ end }: EmploymentPeriod, contract: boolean): LeavingReason {
  if (endsWithTerm(contract, end)) return 'CONTRACT_END';
  return end === 'RETIRED' ? 'RETIREMENT' : 'LEFT';
}
