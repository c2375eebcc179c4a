import { isWaived } from '../engine/eligibility.js';
import type { RequirementRow } from '../engine/post.js';
import { HAS_WAIVERS, UNGATED } from './layout.js';
import { FAIL, PASS, UNKNOWN } from './outcome.js';
import type { RankingQuery } from './ranking-query.js';
import { COMBINATION_RULES, Gates } from './rules/gates.js';
import { RULES_BY_COLUMN, ruleEvaluatorOf } from './rules/index.js';
import type { RuleEvaluator } from './rules/rule-evaluator.js';
import type { Slot } from './slot.js';

/** Rules that time alone may heal; somebody who fails another has no day on which to become eligible. */
const TIME_HEALED_RULES = [
  'ACTIVE_STATUS',
  'MONTHS_IN_CLASS',
  'CUMULATIVE_EXPERIENCE',
  'DISCIPLINE_GATE',
  'MINIMUM_TENURE',
];

interface CompiledRule {
  readonly requirement: RequirementRow;
  readonly evaluator: RuleEvaluator;
}

/**
 * The rules of a post over the columns, in three steps: those that bar most people for the least work come
 * first.
 */
export class RuleEvaluation {
  readonly gates: Gates;
  readonly #combined: readonly CompiledRule[];
  readonly #quick: readonly CompiledRule[];
  readonly #slow: readonly CompiledRule[];

  constructor(
    private readonly query: RankingQuery,
    private readonly slot: Slot,
  ) {
    const { requirements } = query.post;
    const those = (test: (rule: string) => boolean) =>
      requirements
        .filter(({ rule }) => test(rule))
        .map((requirement) => ({ requirement, evaluator: ruleEvaluatorOf(requirement, query) }));
    this.gates = new Gates(requirements, query);
    this.#combined = those((rule) => COMBINATION_RULES.includes(rule));
    this.#quick = those((rule) => RULES_BY_COLUMN.includes(rule));
    this.#slow = those((rule) => !COMBINATION_RULES.includes(rule) && !RULES_BY_COLUMN.includes(rule));
  }

  /** Worst outcome of the rules that the columns decide. */
  byColumns(index: number): number {
    const gate = this.#gateOf(index);
    return (gate & FAIL) !== 0 ? FAIL : this.#worstOf(index, this.#quick, gate);
  }

  /** Worst outcome of the rules that ask for the person's lists, and of what was found before. */
  byLists(index: number, found: number): number {
    return this.#worstOf(index, this.#slow, found);
  }

  failsOnlyForNow(index: number): boolean {
    this.slot.index = index;
    return [...this.#combined, ...this.#quick, ...this.#slow].every(
      ({ evaluator, requirement }) =>
        evaluator(this.slot) !== FAIL ||
        TIME_HEALED_RULES.includes(requirement.rule) ||
        this.#isWaived(index, requirement),
    );
  }

  /** A waiver may open a gate: who has one is evaluated rule by rule. */
  #gateOf(index: number): number {
    const { group, schooling } = this.query.store.columns;
    const own = group[index] as number;
    if ((own & UNGATED) !== 0) return this.#worstOf(index, this.#combined, PASS);
    return (this.gates.group[own] as number) | (this.gates.schooling[schooling[index] as number] as number);
  }

  #worstOf(index: number, rules: readonly CompiledRule[], from: number): number {
    let worst = from;
    this.slot.index = index;
    for (let rule = 0; rule < rules.length; rule++) {
      const { evaluator, requirement } = rules[rule] as CompiledRule;
      const outcome = evaluator(this.slot);
      if (outcome === PASS || this.#isWaived(index, requirement)) continue;
      if (outcome === FAIL) return FAIL;
      worst = UNKNOWN;
    }
    return worst;
  }

  #isWaived(index: number, requirement: RequirementRow): boolean {
    const { store, post, asOf } = this.query;
    if (((store.columns.flags[index] as number) & HAS_WAIVERS) === 0) return false;
    return isWaived(store.waivers.get(index) ?? [], requirement, post, asOf.on);
  }
}
