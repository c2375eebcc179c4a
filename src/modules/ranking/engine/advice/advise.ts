import { addMonths, type LocalDate } from '../../../../platform/calendar.js';
import { Candidate } from '../candidate.js';
import { eligibleUntil } from '../eligibility.js';
import type { Message } from '../messages.js';
import type { PersonRecord } from '../person.js';
import { PersonOnDay } from '../person-on-day.js';
import { subsets } from '../subsets.js';
import type { Act, PromotionRule } from './act.js';
import { actsFor } from './acts-for.js';

/** Eligible; or eligible with a lower bound above a number of units, as if nobody else changed. */
export interface Goal {
  readonly above: number | null;
}

export interface AdvisedAct {
  readonly kind: string;
  readonly text: Message;
  readonly isCondition: boolean;
  readonly from: LocalDate;
}

export interface Advice {
  /** `null`: no lawful way was found. */
  readonly day: LocalDate | null;
  readonly acts: readonly AdvisedAct[];
  /** The last day before age or remaining service closes the window; `null` where none is known to. */
  readonly closesOn: LocalDate | null;
  /** The record as it would then be; `null` without a way. */
  readonly record: PersonRecord | null;
}

/** Acts tried together at most. */
const MAX_ACTS = 5;

/**
 * The cheapest lawful way to a goal: fewest acts first, then the earliest day, waiting being no act. No
 * proper subset suffices, for every smaller one was tried on every day. An act about a record that nobody
 * knows yet is a condition: what it must show at least is lowered as far as the goal allows. Acts that never
 * help alone or with others of a kind are tried like any other.
 */
export function* advise(candidate: Candidate, goal: Goal, promotion: PromotionRule): Generator<void, Advice> {
  const { measure, person } = candidate;
  const closesOn = eligibleUntil(person, candidate.eligibility, measure.post, measure.route, measure.scales);
  const start = person.asOf.on;
  const useful = actsFor(candidate, promotion).filter((act) => helps(candidate, act));
  for (let size = 0; size <= Math.min(MAX_ACTS, useful.length); size++) {
    let best: { day: LocalDate; acts: readonly Act[] } | null = null;
    for (const acts of subsets(useful, size)) {
      for (const day of daysFor(candidate, acts, start, closesOn)) {
        if (best !== null && day >= best.day) break;
        if (
          reaches(
            candidate,
            acts,
            acts.map(() => 0),
            day,
            goal,
          )
        )
          best = { day, acts };
      }
      yield;
    }
    if (best !== null) return found(candidate, best.acts, best.day, goal, closesOn);
  }
  return { day: null, acts: [], closesOn, record: null };
}

function found(
  candidate: Candidate,
  acts: readonly Act[],
  day: LocalDate,
  goal: Goal,
  closesOn: LocalDate | null,
): Advice {
  const steps = lowered(candidate, acts, day, goal);
  const { record } = candidate.person;
  return {
    day,
    closesOn,
    record: applied(record, acts, steps, day),
    acts: acts.map((act, at) => ({
      kind: act.kind,
      isCondition: act.isCondition,
      from: act.from ?? candidate.person.asOf.on,
      text: act.says(record, day, steps[at] ?? 0),
    })),
  };
}

/** How far each act can show less with the others as they are: by halving, since showing more never harms. */
function lowered(candidate: Candidate, acts: readonly Act[], day: LocalDate, goal: Goal): number[] {
  const steps = acts.map(() => 0);
  acts.forEach((act, at) => {
    let [good, bad] = [0, act.steps];
    while (bad - good > 1) {
      const middle = (good + bad) >>> 1;
      if (reaches(candidate, acts, steps.with(at, middle), day, goal)) good = middle;
      else bad = middle;
    }
    steps[at] = good;
  });
  return steps;
}

/** Whether the person is eligible after the steps, and above the score to beat, in score units. */
export function reaches(
  candidate: Candidate,
  acts: readonly Act[],
  steps: readonly number[],
  day: LocalDate,
  goal: Goal,
): boolean {
  const after = measured(candidate, applied(candidate.person.record, acts, steps, day), day);
  return after.standing === 'ELIGIBLE' && (goal.above === null || after.score.low > goal.above);
}

function applied(
  record: PersonRecord,
  acts: readonly Act[],
  steps: readonly number[],
  day: LocalDate,
): PersonRecord {
  return acts.reduce((changed, act, at) => act.apply(changed, day, steps[at] ?? 0), record);
}

function measured({ person, measure }: Candidate, record: PersonRecord, day: LocalDate): Candidate {
  return new Candidate(new PersonOnDay(record, measure.scales, { ...person.asOf, on: day }), measure);
}

/**
 * An act that by itself moves no rule and no lower bound cannot be part of a cheapest way, but where an
 * attestation must come with it.
 */
function helps(candidate: Candidate, act: Act): boolean {
  const { person, measure } = candidate;
  const day = act.from !== null && act.from > person.asOf.on ? act.from : person.asOf.on;
  const before = measured(candidate, person.record, day);
  const after = measured(candidate, act.apply(person.record, day, 0), day);
  const outcomes = (one: Candidate) => one.eligibility.results.map(({ outcome }) => outcome).join();
  const lows = (one: Candidate) => one.score.findings.map(({ low }) => low).join();
  return (
    outcomes(before) !== outcomes(after) || (measure.criteria.length > 0 && lows(before) !== lows(after))
  );
}

/**
 * Days on which something changes by itself: a rule heals, an act becomes possible, a number of months is
 * reached.
 */
function daysFor(
  candidate: Candidate,
  acts: readonly Act[],
  start: LocalDate,
  closesOn: LocalDate | null,
): LocalDate[] {
  const { record } = candidate.person;
  const possible = acts.reduce((latest, { from }) => (from !== null && from > latest ? from : latest), start);
  const after = measured(
    candidate,
    applied(
      record,
      acts,
      acts.map(() => 0),
      possible,
    ),
    possible,
  );
  const healed = after.eligibility.results.flatMap(({ eligibleFrom }) => eligibleFrom ?? []);
  const months = candidate.measure.criteria.flatMap(({ rubric }) =>
    (rubric.bands ?? []).map(({ from }) => from).filter((from) => from > 0),
  );
  const reached = record.career.flatMap(({ from }) => months.map((count) => addMonths(from, count)));
  const ended = record.sanctions.rows.flatMap(({ to }) =>
    to === null
      ? []
      : [
          to,
          ...candidate.measure.criteria.flatMap(({ rubric }) =>
            rubric.months ? [addMonths(to, rubric.months)] : [],
          ),
        ],
  );
  const days = [possible, ...healed, ...[after.eligibleFrom ?? possible], ...reached, ...ended].filter(
    (day) => day >= possible && (closesOn === null || day <= closesOn),
  );
  return [...new Set(days)].sort().slice(0, 40);
}
