import { type AsOf, carriesForward } from '../engine/scales.js';
import type { Columns } from './columns.js';
import { BEYOND, monthsBetween, NO_DAY, plusMonths } from './days.js';
import { ATTESTED, EXTENDABLE, GROUP_BITS, HEADER_WORDS, lists } from './layout.js';

/**
 * Reads one slot after the other. The columns are there at once; the person's lists are found when `open` is
 * called. One reader is made for a ranking and moved along, so that nothing is allocated for a person.
 */
export class Slot {
  readonly columns: Columns;
  readonly words: Uint16Array;
  index = 0;
  #opened = -1;
  /** Number of rows of each list and where it begins. */
  statuses = 0;
  statusesAt = 0;
  sanctions = 0;
  sanctionsAt = 0;
  diplomas = 0;
  diplomasAt = 0;
  awards = 0;
  awardsAt = 0;
  teams = 0;
  teamsAt = 0;
  acting = 0;
  actingAt = 0;
  leadership = 0;
  leadershipAt = 0;
  certificates = 0;
  certificatesAt = 0;
  feedback = 0;
  feedbackAt = 0;
  potential = 0;
  potentialAt = 0;
  attestations = 0;
  attestationsAt = 0;
  licences = 0;
  licencesAt = 0;
  declarations = 0;
  declarationsAt = 0;
  career = 0;
  careerAt = 0;
  assessments = 0;
  #assessmentsAt = -1;
  #spanFrom = new Int32Array(32);
  #spanTo = new Int32Array(32);
  #spans = 0;

  #attested = 0;

  /** An attestation counts from `attestedSince` on. */
  constructor(
    { columns, words }: { readonly columns: Columns; readonly words: Uint16Array },
    private readonly attestedSince: number,
  ) {
    this.columns = columns;
    this.words = words;
  }

  /** The number of the cohort. */
  get cohort(): number {
    return (this.columns.group[this.index] as number) >> GROUP_BITS;
  }

  /** The number of the schooling. */
  get schooling(): number {
    return this.columns.schooling[this.index] as number;
  }

  open(): void {
    if (this.#opened === this.index) return;
    this.#opened = this.index;
    const { words } = this;
    const start = this.columns.start[this.index] as number;
    const [a, b, c, d, e, f, g] = [
      words[start] as number,
      words[start + 1] as number,
      words[start + 2] as number,
      words[start + 3] as number,
      words[start + 4] as number,
      words[start + 5] as number,
      words[start + 6] as number,
    ];
    this.statuses = a & 31;
    this.sanctions = (a >> lists.sanctions.shift) & 31;
    this.diplomas = a >> lists.diplomas.shift;
    this.career = b & 255;
    this.awards = b >> lists.awards.shift;
    this.teams = c & 255;
    this.acting = c >> lists.acting.shift;
    this.leadership = d & 31;
    this.certificates = d >> lists.certificates.shift;
    this.feedback = e & 255;
    this.attestations = e >> lists.attestations.shift;
    this.potential = f & 255;
    this.licences = f >> lists.licences.shift;
    this.declarations = g & 63;
    this.assessments = g >> lists.assessments.shift;
    this.statusesAt = start + HEADER_WORDS;
    this.sanctionsAt = this.statusesAt + 3 * this.statuses;
    this.diplomasAt = this.sanctionsAt + 3 * this.sanctions;
    this.awardsAt = this.diplomasAt + 2 * this.diplomas;
    this.teamsAt = this.awardsAt + 2 * this.awards;
    this.actingAt = this.teamsAt + 2 * this.teams;
    this.leadershipAt = this.actingAt + 2 * this.acting;
    this.certificatesAt = this.leadershipAt + 2 * this.leadership;
    this.feedbackAt = this.certificatesAt + this.certificates;
    this.potentialAt = this.feedbackAt + 2 * this.feedback;
    this.attestationsAt = this.potentialAt + 2 * this.potential;
    this.licencesAt = this.attestationsAt + 2 * this.attestations;
    this.declarationsAt = this.licencesAt + 3 * this.licences;
    this.careerAt = this.declarationsAt + 2 * this.declarations;
    this.#assessmentsAt = -1;
    this.#attested = 0;
    for (let row = 0, at = this.attestationsAt; row < this.attestations; row++, at += 2) {
      if ((words[at + 1] as number) >= this.attestedSince) this.#attested |= words[at] as number;
    }
  }

  /** Begins after the career, whose rows differ in length. */
  get assessmentsAt(): number {
    if (this.#assessmentsAt < 0) {
      let at = this.careerAt;
      for (let row = 0; row < this.career; row++) at += rowLength(this.words[at] as number);
      this.#assessmentsAt = at;
    }
    return this.#assessmentsAt;
  }

  /** First word after the person's lists. */
  get end(): number {
    let at = this.assessmentsAt;
    for (let group = 0; group < this.assessments; group++) at += 2 + (this.words[at] as number);
    return at;
  }

  /** First day of the last post of the career; -1 without one. */
  get postFrom(): number {
    let at = this.careerAt;
    for (let row = 1; row < this.career; row++) at += rowLength(this.words[at] as number);
    return this.career === 0 ? -1 : (this.words[at + 1] as number);
  }

  /** First day after the last post of the career; `BEYOND` while it has no end. */
  get postTo(): number {
    let at = this.careerAt;
    for (let row = 1; row < this.career; row++) at += rowLength(this.words[at] as number);
    return this.#endOf(at);
  }

  isAttested(list: keyof typeof ATTESTED): boolean {
    return (this.#attested & ATTESTED[list]) !== 0;
  }

  /**
   * Completed months of service before a day in the rows of the career that are wanted: overlaps merged, the
   * start of the last run moved back by the months, then the days, of the earlier ones. As `serviceUntil` of
   * the engine.
   */
  monthsOfService(on: number, isWanted: (word: number) => boolean): number {
    this.#collect(on, isWanted);
    if (this.#spans === 0) return 0;
    let months = 0;
    let days = 0;
    const last = this.#spans - 1;
    for (let span = 0; span < last; span++) {
      const from = this.#spanFrom[span] as number;
      const to = this.#spanTo[span] as number;
      const whole = monthsBetween(from, to);
      months += whole;
      days += to - plusMonths(from, whole);
    }
    const since = plusMonths(this.#spanFrom[last] as number, -months) - days;
    const to = this.#spanTo[last] as number;
    return monthsBetween(since, to > on ? on : to);
  }

  #collect(on: number, isWanted: (word: number) => boolean): void {
    this.#spans = 0;
    for (let row = 0, at = this.careerAt; row < this.career; row++) {
      const word = this.words[at] as number;
      const from = this.words[at + 1] as number;
      if (from < on && isWanted(word)) {
        const to = this.#endOf(at);
        const last = this.#spans - 1;
        if (last < 0 || (this.#spanTo[last] as number) < from) {
          this.#spanFrom[this.#spans] = from;
          this.#spanTo[this.#spans++] = to;
        } else if (to > (this.#spanTo[last] as number)) {
          this.#spanTo[last] = to;
        }
      }
      at += rowLength(word);
    }
  }

  #endOf(at: number): number {
    const word = this.words[at] as number;
    if ((word & OPEN) !== 0) return BEYOND;
    if ((word & ENDS_AT_NEXT) !== 0) return this.words[at + rowLength(word) + 1] as number;
    return this.words[at + 2] as number;
  }
}

const OPEN = 1 << 13;
const ENDS_AT_NEXT = 1 << 14;

function rowLength(word: number): number {
  return (word & (OPEN | ENDS_AT_NEXT)) === 0 ? 3 : 2;
}

/**
 * The first day after the employment at a slot, which is `BEYOND` while it has no end; of a projection
 * contracts are taken as extended.
 */
export function employmentEnd({
  asOf,
  today,
}: {
  readonly asOf: AsOf;
  readonly today: number;
}): (columns: Columns, index: number) => number {
  if (!carriesForward(asOf)) return ({ to }, index) => endDay(to[index] as number);
  return ({ to, flags }, index) => {
    const end = endDay(to[index] as number);
    return ((flags[index] as number) & EXTENDABLE) !== 0 && end > today ? BEYOND : end;
  };
}

/** A stored end as a day to compare with. */
export function endDay(word: number): number {
  return word === NO_DAY ? BEYOND : word;
}

/**
 * The first day of a window that ends on a day: a window of n months contains day d if `d <= on < d + n
 * months`; without months it reaches back for ever. Later days add later months, so that one day parts those
 * inside from those before.
 */
export function windowStart(months: number | null | undefined, on: number): number {
  if (months === null || months === undefined) return -BEYOND;
  let day = plusMonths(on, -months) - 3;
  while (plusMonths(day, months) <= on) day++;
  return day;
}
