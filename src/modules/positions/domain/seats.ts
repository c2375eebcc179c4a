import { compareText, covers, type LocalDate, type Period } from '../../../platform/calendar.js';

export type LeavingReason = 'RETIREMENT' | 'PRE_RETIREMENT_LEAVE' | 'MOVED' | 'LEFT' | 'CONTRACT_END';
export type Certainty = 'CERTAIN' | 'EXPECTED';

/** A seat held by one person, until a day for a reason. */
export interface SeatHolding extends Period {
  /** The appointment by which the seat is held. */
  readonly appointment: string;
  readonly person: string;
  readonly reason: LeavingReason;
  readonly certainty: Certainty;
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
  readonly certainty: Certainty;
}

const PRE_RETIREMENT_LEAVE = 'PRE_RETIREMENT_LEAVE';

/** When somebody who is appointed really holds the seat: not after retirement, death or the contract's end, not while a status releases it. */
export function holdingsOf(appointment: AppointmentFacts, today: LocalDate): SeatHolding[] {
  const { appointment: held, person, during, statuses } = appointment;
  const last = ending(appointment, today);
  const releases = statuses
    .filter((status) => status.releases && (status.to === null || status.to > during.from) && (last.on === null || status.from < last.on))
    .sort((a, b) => compareText(a.from, b.from));

  const holdings: SeatHolding[] = [];
  let from: LocalDate | null = during.from;
  for (const status of releases) {
    if (from === null) break;
    if (status.from > from) {
      const reason = status.status === PRE_RETIREMENT_LEAVE ? 'PRE_RETIREMENT_LEAVE' : 'MOVED';
      holdings.push({ appointment: held, person, from, to: status.from, reason, certainty: 'CERTAIN' });
    }
    from = status.to === null ? null : status.to > from ? status.to : from;
  }
  if (from !== null && (last.on === null || from < last.on))
    holdings.push({ appointment: held, person, from, to: last.on, reason: last.reason, certainty: last.certainty });
  return holdings;
}

function ending({ during, contract, employments, retirement }: AppointmentFacts, today: LocalDate): Ending {
  const employment = employmentAt(employments, during.from);
  const retires: Ending = { on: retirement !== null && retirement > during.from ? retirement : null, reason: 'RETIREMENT', certainty: 'CERTAIN' };
  const moves: Ending = { on: during.to, reason: 'MOVED', certainty: 'CERTAIN' };
  const employed: Ending = { on: employment?.to ?? null, ...leaving(employment, contract, today) };
  // Of endings on one day the one that says most: retirement, then the end of the employment, then a plain move.
  return [employed, moves].reduce((first, next) => (next.on !== null && (first.on === null || next.on < first.on) ? next : first), retires);
}

/** The employment at the start of the appointment, extended by those that follow without a gap. */
function employmentAt(employments: readonly EmploymentPeriod[], day: LocalDate): EmploymentPeriod | null {
  let found = employments.find((employment) => covers(employment, day)) ?? null;
  while (found?.to != null) {
    const { to } = found;
    const next = employments.find(({ from }) => from === to);
    if (next === undefined) break;
    found = next;
  }
  return found;
}

function leaving(employment: EmploymentPeriod | null, contract: boolean, today: LocalDate): Omit<Ending, 'on'> {
  if (contract && (employment?.end ?? 'CONTRACT_ENDED') === 'CONTRACT_ENDED') {
    return { reason: 'CONTRACT_END', certainty: employment?.to != null && employment.to > today ? 'EXPECTED' : 'CERTAIN' };
  }
  return { reason: employment?.end === 'RETIRED' ? 'RETIREMENT' : 'LEFT', certainty: 'CERTAIN' };
}
