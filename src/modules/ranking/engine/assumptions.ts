import { covers, yearOf } from '../../../platform/calendar.js';
import { type Message, message } from './messages.js';
import { PersonOnDay } from './person-on-day.js';
import type { Post } from './post.js';
import { type AsOf, carriesForward, type Scales, yearsDueOn } from './scales.js';

/** What stands in for records that can only exist later, and for how many of the people considered. */
export interface Assumption {
  readonly kind: 'PERFORMANCE_APPRAISAL' | 'DECLARATION' | 'CONTRACT_EXTENSION';
  readonly people: number;
  /** In words; of a number of people, which may have been rounded. */
  readonly says: (people: number) => Message;
}

/** Counts those whom the assumptions of one projection concern. */
export class Assumptions {
  considered = 0;
  contracts = 0;
  /** People by the newest year that stands in for one not yet due. */
  readonly #standIns = new Map<number, number>();

  appraisedBy(year: number): void {
    this.#standIns.set(year, (this.#standIns.get(year) ?? 0) + 1);
  }

  add(person: PersonOnDay, scales: Scales): void {
    this.considered++;
    const { on, today } = person.asOf;
    const [newest] = person.appraisalYears;
    const [strict] = new PersonOnDay(person.recorded, scales, { on, today }).appraisalYears;
    if (newest !== undefined && strict !== undefined && strict.year > newest.year)
      this.appraisedBy(newest.year);
    if (!covers(person.recorded.employment, on)) this.contracts++;
  }

  listed(asOf: AsOf, { requirements }: Post): Assumption[] {
    if (!carriesForward(asOf)) return [];
    const lastYear = yearOf(asOf.on) - 1;
    const found = [...this.#standIns]
      .sort(([a], [b]) => b - a)
      .map(([year, people]): Assumption => {
        const years = { from: year + 1, until: lastYear, standIns: [year - 1, year] };
        return { kind: 'PERFORMANCE_APPRAISAL', people, says: () => message('ASSUMED_APPRAISALS', years) };
      });
    const declared = yearOf(yearsDueOn(asOf)) - 1;
    if (declared < lastYear && requirements.some(({ rule }) => rule === 'DECLARATIONS'))
      found.push({
        kind: 'DECLARATION',
        people: this.considered,
        says: () =>
          message('ASSUMED_DECLARATIONS', { from: declared + 1, until: lastYear, standIn: declared }),
      });
    if (this.contracts > 0)
      found.push({
        kind: 'CONTRACT_EXTENSION',
        people: this.contracts,
        says: (people) => message('ASSUMED_CONTRACTS', { people }),
      });
    return found;
  }
}
