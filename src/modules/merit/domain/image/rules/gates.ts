import type { RequirementRow } from '../../post.js';
import { stated } from '../../rules/rule.js';
import type { Asked } from '../asked.js';
import { FAIL } from '../outcome.js';
import { classMask, outcomeByClass, outcomeByRank } from './career.js';
import { outcomeByKind } from './employment.js';

const ALL = 0xffff;

/**
 * The commonest failures as one look-up each: 1 where somebody with this value fails for certain, whatever else is recorded.
 * Most people are barred here, before their lists are opened. A waiver may open a gate, so who has one goes another way.
 */
export class Gates {
  readonly kind = new Uint8Array(256);
  readonly postClass = new Uint8Array(256);
  readonly rank = new Uint8Array(256);
  /** Classes of which somebody with a career must have held one; all bits where none is asked for. */
  feeders = ALL;
  /** 1 for kinds whose rank is judged. */
  readonly ranked = new Uint8Array(256);

  constructor(requirements: readonly RequirementRow[], asked: Asked) {
    const pns = asked.image.dictionaries.kinds.find('PNS');
    if (pns >= 0) this.ranked[pns] = 1;
    for (const row of requirements) this.#close(row, asked);
  }

  #close(row: RequirementRow, asked: Asked): void {
    const fails = (gate: Uint8Array) => (outcome: number, value: number) => {
      if (outcome === FAIL) gate[value] = 1;
    };
    if (row.rule === 'EMPLOYMENT_KIND') outcomeByKind(row, asked).forEach(fails(this.kind));
    if (row.rule === 'CAREER_STEP') outcomeByClass(asked).known.forEach(fails(this.postClass));
    if (row.rule === 'MINIMUM_RANK') outcomeByRank(row, asked).forEach(fails(this.rank));
    if (row.rule === 'MONTHS_IN_CLASS' && stated(row.parameters.months) > 0) {
      this.feeders = classMask(row, asked);
    }
  }
}
