import type { LocalDate } from '../../../platform/calendar.js';
import { earliest } from '../../../platform/calendar.js';
import { type Missing, NOTHING_MISSING } from './findings.js';
import { message } from './messages.js';
import type { WaiverRow } from './person.js';
import { PersonOnDay } from './person-on-day.js';
import type { Post, RequirementRow, Route } from './post.js';
import { lastDayOfService, lastDayUnderCap } from './rules/age.js';
import { ruleNamed } from './rules/index.js';
import type { RuleContext, RuleFinding } from './rules/rule.js';
import type { Scales } from './scales.js';

export type Standing = 'ELIGIBLE' | 'UNDETERMINED' | 'INELIGIBLE';

export interface RuleResult extends RuleFinding {
  readonly requirement: RequirementRow;
}

export interface Eligibility {
  readonly standing: Standing;
  /** One result per requirement row, in the order of the rows. */
  readonly results: readonly RuleResult[];
  /** The first day on which the rules that time alone can heal will pass; unknown rules do not block it. */
  readonly eligibleFrom: LocalDate | null;
}

/** Rules that close with time: a day of eligibility after they fail is none. */
const CLOSING = ['MAXIMUM_AGE', 'REMAINING_SERVICE'];

/**
 * Every rule of a post for a person on a day. One that fails makes ineligible; otherwise one that is unknown
 * makes undetermined. `eligibleFrom` is the first day on which time alone heals all failures.
 */
export function eligibilityOf(person: PersonOnDay, post: Post, route: Route, scales: Scales): Eligibility {
  const results = post.requirements.map((requirement) => evaluate(person, requirement, post, route, scales));
  const failing = results.filter(({ outcome }) => outcome === 'FAIL');
  const unlessFailing = results.some(({ outcome }) => outcome === 'UNKNOWN') ? 'UNDETERMINED' : 'ELIGIBLE';
  const standing = failing.length > 0 ? 'INELIGIBLE' : unlessFailing;
  return {
    standing,
    results,
    eligibleFrom: failing.length > 0 ? healedOn(person, failing, post, route, scales) : null,
  };
}

/**
 * Standing and day alone, without a result for every rule: one failure that no time heals settles both, and
 * most people meet one among the first rules.
 */
export function isIneligible(person: PersonOnDay, post: Post, route: Route, scales: Scales): boolean {
  return post.requirements.some((requirement) => {
    const { outcome, eligibleFrom } = evaluate(person, requirement, post, route, scales);
    return outcome === 'FAIL' && eligibleFrom === null;
  });
}

/**
 * The last day before age or remaining service closes the window; `null` where a date for it is not known or
 * no rule closes it.
 */
export function eligibleUntil(
  person: PersonOnDay,
  { results }: Eligibility,
  post: Post,
  route: Route,
  scales: Scales,
): LocalDate | null {
  let until: LocalDate | null = null;
  for (const { requirement, outcome } of results) {
    if (outcome === 'WAIVED') continue;
    const context: RuleContext = { parameters: requirement.parameters, post, route, scales };
    if (requirement.rule === 'MAXIMUM_AGE' && person.record.birthDate !== null) {
      until = earliest(until, lastDayUnderCap(person.record.birthDate, requirement.parameters));
    }
    if (requirement.rule === 'REMAINING_SERVICE') until = earliest(until, lastDayOfService(person, context));
  }
  return until;
}

function evaluate(
  person: PersonOnDay,
  requirement: RequirementRow,
  post: Post,
  route: Route,
  scales: Scales,
): RuleResult {
  const finding = ruleNamed(requirement.rule).evaluate(person, {
    parameters: requirement.parameters,
    post,
    route,
    scales,
  });
  if (finding.outcome === 'PASS') return { ...finding, requirement };
  const waiver = waiverFor(person.record.waivers, requirement, post, person.asOf.on);
  return waiver === null ? { ...finding, requirement } : { ...waived(waiver), requirement };
}

/**
 * A deed covers person, post, rule and day, and must be signed by an authority that the requirement names.
 */
function waiverFor(
  waivers: readonly WaiverRow[],
  { rule, waivableBy }: RequirementRow,
  post: Post,
  on: LocalDate,
): WaiverRow | null {
  return (
    waivers.find(
      (deed) =>
        deed.rule === rule &&
        deed.post === post.id &&
        deed.from <= on &&
        on <= deed.until &&
        waivableBy.includes(deed.signedBy),
    ) ?? null
  );
}

/** Whether a waiver covers the requirement of the post on the day. */
export function isWaived(
  waivers: readonly WaiverRow[],
  requirement: RequirementRow,
  post: Post,
  on: LocalDate,
): boolean {
  return waiverFor(waivers, requirement, post, on) !== null;
}

function waived({ deed, signedBy, until }: WaiverRow): RuleFinding {
  return {
    outcome: 'WAIVED',
    found: message('WAIVED_BY', { deed, signedBy, until }),
    eligibleFrom: null,
    remedy: null,
    missing: NOTHING_MISSING,
  };
}

function healedOn(
  person: PersonOnDay,
  failing: readonly RuleResult[],
  post: Post,
  route: Route,
  scales: Scales,
): LocalDate | null {
  let last: LocalDate | null = null;
  for (const { eligibleFrom } of failing) {
    if (eligibleFrom === null) return null;
    if (last === null || eligibleFrom > last) last = eligibleFrom;
  }
  if (last === null) return null;
  const then = new PersonOnDay(person.record, scales, { ...person.asOf, on: last });
  const closed = post.requirements.some(
    (row) => CLOSING.includes(row.rule) && evaluate(then, row, post, route, scales).outcome === 'FAIL',
  );
  return closed ? null : last;
}

/** The records behind rules that are open. */
export function missingForRules({ results }: Eligibility): readonly Missing[] {
  return results.flatMap(({ outcome, missing }) => (outcome === 'UNKNOWN' ? missing : NOTHING_MISSING));
}
