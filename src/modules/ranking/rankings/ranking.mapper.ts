import { Certainty, citationOf, weakerCertainty } from '../../../platform/database/legal-basis.js';
import type { Row } from '../../../platform/database/row-reader.js';
import type { Language } from '../../../platform/i18n/language.js';
import { text } from '../../../platform/i18n/text.js';
import type { PostFacts, RequirementRow, RequirementRule, RuleParameters } from '../../positions/index.js';
import type { Candidate } from '../engine/candidate.js';
import { type RuleResult as RuleFound } from '../engine/eligibility.js';
import type { Finding, Missing } from '../engine/findings.js';
import type { Criterion } from '../engine/policy.js';
import { missingOf } from '../engine/rank-candidates.js';
import { rowFaults } from '../engine/requirement-faults.js';
import { ruleNamed } from '../engine/rules/index.js';
import type { Scales } from '../engine/scales.js';
import type { Range } from '../engine/score.js';
import type { ScoreUnits } from '../engine/units-of-measure.js';
import { sentence } from '../messages/sentence.js';
import { postOf } from './post-facts.js';
import { EvidenceKind, MissingKind, Outcome, RecordOwner } from './ranking.enums.js';
import type { RankingResult } from './ranking.js';
import { type Contribution, type MissingRecord, type RuleResult } from './ranking.view.js';
import type { Requirement, RequirementParameters } from './requirement.view.js';

const UNITS = 1_000_000;
const HUNDRED = 100;

/** Units as a score of 0 to 100. */
export function toScore(units: ScoreUnits): number {
  return units / UNITS;
}

export function toInterval({ low, high }: Range): { lower: number; upper: number } {
  return { lower: toScore(low), upper: toScore(high) };
}

export function toMissingRecord(missing: Missing, language: Language): MissingRecord {
  return { ...ownedKind(missing), detail: sentence(missing.detail, language) };
}

/** The kind of a missing record, and who can supply it. */
export function ownedKind({ kind, owedBy }: Missing): Pick<MissingRecord, 'kind' | 'owedBy'> {
  return { kind: MissingKind[kind as keyof typeof MissingKind], owedBy: RecordOwner[owedBy] };
}

/** What is not known of a candidate, each named once. */
export function missingRecords(candidate: Candidate, language: Language): MissingRecord[] {
  return missingOf(candidate).map((missing) => toMissingRecord(missing, language));
}

/** Kinds of what is not known of a candidate. */
export function missingKinds(candidate: Candidate): MissingKind[] {
  return missingOf(candidate).map((missing) => ownedKind(missing).kind);
}

/** Which service counts as related, or as in the field, is a separate reading. */
function certaintyOf(
  { rule, certainty, parameters }: Pick<Row<RequirementRow>, 'rule' | 'certainty' | 'parameters'>,
  { affairsCertainty }: PostFacts,
): Certainty {
  if (rule === 'CUMULATIVE_EXPERIENCE' && affairsCertainty !== null)
    return weakerCertainty(certainty, affairsCertainty);
  return parameters.inField === true ? weakerCertainty(certainty, Certainty.OUR_READING) : certainty;
}

export function toRuleResult(
  { requirement, outcome, found, eligibleFrom, remedy }: RuleFound,
  { facts, post, route, scales }: RankingResult,
  language: Language,
): RuleResult {
  const row = facts.requirements.find(({ rule }) => rule === requirement.rule) as Row<RequirementRow>;
  return {
    rule: requirement.rule as RequirementRule,
    outcome: Outcome[outcome],
    required: sentence(
      ruleNamed(requirement.rule).required({ parameters: requirement.parameters, post, route, scales }),
      language,
    ),
    found: found === null ? null : sentence(found, language),
    citation: citationOf(row.legalBasis, row.certainty, language),
    certainty: certaintyOf(row, facts),
    eligibleFrom,
    remedy: remedy === null ? null : sentence(remedy, language),
  };
}

export function toContribution(
  { code, name, weight }: Criterion,
  { low, high, because, evidence }: Finding,
  language: Language,
): Contribution {
  return {
    criterion: { code, name, weight },
    points: low === high ? low / HUNDRED : null,
    possible: { lower: low / HUNDRED, upper: high / HUNDRED },
    contribution: toScore(weight * low),
    contributionUnits: weight * low,
    because: sentence(because, language),
    evidence: evidence.map(({ kind, ref, on, text }) => ({
      kind: EvidenceKind[kind as keyof typeof EvidenceKind],
      ref,
      on,
      text: sentence(text, language),
    })),
  };
}

export function toRequirement(
  { rule, parameters, legalBasis, certainty, waivableBy }: Row<RequirementRow>,
  facts: PostFacts,
  scales: Scales,
  language: Language,
): Requirement {
  const post = postOf(facts);
  const faults = rowFaults({ rule, parameters }, scales);
  return {
    rule,
    required:
      faults.length > 0
        ? text(language, 'ranking.cannotBeApplied', {
            faults: faults.map(({ detail }) => sentence(detail, language)).join('; '),
          })
        : sentence(ruleNamed(rule).required({ parameters, post, route: 'PROMOTION', scales }), language),
    citation: citationOf(legalBasis, certainty, language),
    parameters: toRequirementParameters(parameters),
    certainty: certaintyOf({ rule, certainty, parameters }, facts),
    waivableBy,
  };
}

function toRequirementParameters(stored: RuleParameters): RequirementParameters {
  const { anyOf, rank, level, months, years, age, reading, minimum, severities, points, kinds, inField } =
    stored;
  return {
    anyOf: anyOf ?? null,
    rank: rank ?? null,
    level: level ?? null,
    months: months ?? null,
    years: years ?? null,
    age: age ?? null,
    reading: reading ?? null,
    minimum: minimum ?? null,
    severities: severities ?? null,
    points: points ?? null,
    kinds: kinds ?? null,
    isInField: inField ?? null,
  };
}

/** A rule that fails or is not known, in plain words. */
export function toFailedRule(
  { requirement, found, eligibleFrom, remedy, missing }: RuleFound,
  language: Language,
) {
  return {
    rule: requirement.rule,
    found: found === null ? null : sentence(found, language),
    eligibleFrom,
    remedy: remedy === null ? null : sentence(remedy, language),
    missing: missing.map(({ detail }) => sentence(detail, language)),
  };
}
