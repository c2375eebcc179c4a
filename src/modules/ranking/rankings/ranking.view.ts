import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { Certainty } from '../../../platform/database/legal-basis.js';
import { Identified } from '../../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { Competency } from '../../competency/index.js';
import { RequirementRule } from '../../positions/index.js';
import { EvidenceKind, MissingKind, Outcome, RecordOwner } from './ranking.enums.js';
import type { RankingResult } from './ranking.js';

@ObjectType({ description: 'Both ends of what is still possible; equal when everything is known.' })
export class Interval {
  @Field(() => Float, { description: 'Lowest possible value, 0 to 100.' })
  lower!: number;

  @Field(() => Float, { description: 'Highest possible value, 0 to 100.' })
  upper!: number;
}

@ObjectType({ description: 'A record that is not known and matters.' })
export class MissingRecord {
  @Field(() => MissingKind, { description: 'Which kind it is.' })
  kind!: MissingKind;

  @Field(() => RecordOwner, { description: 'Who can supply it.' })
  owedBy!: RecordOwner;

  @Field(() => String, { description: 'Which record, in one sentence.' })
  detail!: string;

  readonly personId?: string;
}

@ObjectType({ description: 'What came of one rule for one person.' })
export class RuleResult {
  @Field(() => RequirementRule, { description: 'The rule concerned.' })
  rule!: RequirementRule;

  @Field(() => Outcome, { description: 'What came out.' })
  outcome!: Outcome;

  @Field(() => String, { description: 'What the rule asks for, in one sentence.' })
  required!: string;

  @Field(() => String, { nullable: true, description: 'What the record shows; null where it shows nothing.' })
  found!: string | null;

  @Field(() => String, { description: 'Regulation and article, or the decree of the agency.' })
  citation!: string;

  @Field(() => Certainty, {
    description: 'How sure the rule is, or the reading by which it was applied where that is less sure.',
  })
  certainty!: Certainty;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The first day on which the rule passes if nothing happens but time.',
  })
  eligibleFrom!: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'What else would heal it.' })
  remedy!: string | null;
}

@ObjectType({ description: 'How far a level lies below the standard of the post.' })
export class CompetencyGap {
  @Field(() => Competency, { description: 'The competency concerned.' })
  competency!: object;

  @Field(() => Int, { description: '1 to 5.' })
  required!: number;

  @Field(() => Int, { nullable: true, description: 'Null where no valid assessment is known.' })
  assessed!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Required less assessed, never below 0; null where not known.',
  })
  gap!: number | null;
}

@ObjectType({ description: 'A record on which a finding rests.' })
export class Evidence {
  @Field(() => EvidenceKind, { description: 'Which kind it is.' })
  kind!: EvidenceKind;

  readonly ref!: string | null;

  @Field(() => Identified, { nullable: true, description: 'The record itself.' })
  record?: object | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day concerned.' })
  on!: LocalDate | null;

  @Field(() => String, { description: 'What the record says, in one sentence.' })
  text!: string;
}

@ObjectType({ description: 'A criterion of a policy: what is measured, and how much it weighs.' })
export class MeritCriterion {
  @Field(() => String, { description: 'Stable code, unique among its kind.' })
  code!: string;

  @Field(() => String, { description: 'Name, as people read it.' })
  name!: string;

  @Field(() => Int, { description: 'Hundredths of a percent; the criteria of a policy add up to 10,000.' })
  weight!: number;
}

@ObjectType({ description: 'What one criterion adds to a score.' })
export class Contribution {
  @Field(() => MeritCriterion, { description: 'The criterion concerned.' })
  criterion!: MeritCriterion;

  @Field(() => Float, {
    nullable: true,
    description: '0 to 100; null exactly while the lowest and highest possible differ.',
  })
  points!: number | null;

  @Field(() => Interval, { description: 'Points that are still possible, 0 to 100.' })
  possible!: Interval;

  @Field(() => Float, { description: 'Weight / 10,000 × lowest possible points.' })
  contribution!: number;

  @Field(() => Int, { description: 'The same in exact units; these add up exactly to scoreUnits.' })
  contributionUnits!: number;

  @Field(() => String, { description: 'Why, in one sentence.' })
  because!: string;

  @Field(() => [Evidence], { description: 'The records behind it.' })
  evidence!: Evidence[];
}

@ObjectType({ description: 'What stands in for records that can only exist later.' })
export class Assumption {
  @Field(() => String, {
    description: 'Kind of record: PERFORMANCE_APPRAISAL, DECLARATION or CONTRACT_EXTENSION.',
  })
  kind!: string;

  @Field(() => Int, {
    description: 'How many of the people considered it concerns. Rounded where `isRounded` says so.',
  })
  people!: number;

  @Field(() => String, { description: 'What is assumed, in one sentence.' })
  text!: string;
}

/**
 * A candidate as shown; the ranking it belongs to travels with it. `number` is -1 for somebody who is
 * ineligible.
 */
@ObjectType('Candidate', { description: 'One person in one ranking. A ranking is advice: a human decides.' })
export class CandidateView {
  readonly id!: string;
  readonly number!: number;
  readonly ranking!: RankingResult;
}

@ObjectType('Ranking', {
  description:
    'Everybody whose employment has begun and not ended on the day, ranked for one post, whatever the caller may see of them. A ranking is advice: a human decides.',
})
export class RankingView {
  readonly result!: RankingResult;
}
