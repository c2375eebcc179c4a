import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { NullBecause } from '../../../platform/graphql/null-hints.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { OrganisationPredicate } from './organisation-appraisal.entity.js';
import { PerformancePredicate } from './performance-appraisal.entity.js';
import { PredicateSpreadRule } from './predicate-rules.entity.js';

@ObjectType({ description: 'How many people have one predicate.' })
export class PredicateCount {
  @Field(() => PerformancePredicate, { description: 'The predicate given.' })
  predicate!: PerformancePredicate;

  @Field(() => Int, { description: 'How many people.' })
  people!: number;

  @NullBecause('NO_VALUE', 'ROUNDED')
  @Field(() => Float, { nullable: true, description: 'Of those appraised; null where nobody is.' })
  percent!: number | null;
}

@ObjectType('SpreadLimit', { description: "One limit of the organisation's predicate, and how it stands." })
export class SpreadLimitView {
  @Field(() => PredicateSpreadRule, { description: 'The rule concerned.' })
  rule!: Row<PredicateSpreadRule>;

  @Field(() => Int, {
    nullable: true,
    description:
      'People who have one of the predicates of the rule; null where too few were appraised to be told of.',
  })
  count!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'People appraised; null where they are too few to be told of.',
  })
  total!: number | null;

  @NullBecause('NO_VALUE', 'ROUNDED')
  @Field(() => Float, { nullable: true, description: 'Count of total; null also where nobody is appraised.' })
  percent!: number | null;

  @NullBecause('NO_VALUE', 'ROUNDED')
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the limit is broken, from above or from below; a share of exactly the limit keeps it. Null while those not yet appraised, or outside the caller’s row scope, could still change the answer.',
  })
  isExceeded!: boolean | null;

  @Field(() => String, { description: 'Regulation and article, or the decree of the agency.' })
  citation!: string;
}

@ObjectType({
  description:
    'How the predicates of the people of one office, or of a whole agency, spread over a year. People are those whose record the caller may see; for a caller without records everybody, and no figures where too few were appraised.',
})
export class UnitSpread {
  unit!: string;

  @Field(() => OrganisationPredicate, {
    nullable: true,
    description:
      "The organisation's own, of the same year. Null while it is not known: then nothing is judged.",
  })
  predicate!: OrganisationPredicate | null;

  @Field(() => Boolean, {
    description: 'Too few were appraised to tell the caller of them: all figures are null.',
  })
  hasTooFew!: boolean;

  @Field(() => Boolean, {
    description:
      'Counts are rounded to tens, for callers who keep no records; percentages and whether a limit is broken are null.',
  })
  isRounded!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Employed on the day, and placed in the unit or below it.',
  })
  people!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many are appraised; null where it is not told.' })
  appraised!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of whom no appraisal of the year is known.' })
  notAppraised!: number | null;

  @Field(() => [PredicateCount], {
    nullable: true,
    description: 'All five predicates, from very good to very poor.',
  })
  counts!: PredicateCount[] | null;

  @Field(() => [SpreadLimitView], {
    description: "The limits that the organisation's predicate sets; none while it is not known.",
  })
  limits!: SpreadLimitView[];

  @NullBecause('NO_VALUE', 'ROUNDED')
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether any limit is broken. Null while that is open, and where there is nothing to judge by.',
  })
  isExceeded!: boolean | null;
}

@ObjectType({
  description:
    "Where the spread of people's yearly predicates goes beyond what the predicate of their organisation allows. PermenPANRB 6/2022; ministerial circular.",
})
export class PredicateSpread {
  @Field(() => Int, { description: 'Calendar year.' })
  year!: number;

  @Field(() => LocalDateScalar, {
    description: 'People are counted where they were placed on this day: the last of the year, or today.',
  })
  on!: LocalDate;

  @Field(() => [UnitSpread], {
    description:
      'Whole agencies, those who belong to no office included, by code; none where one office is asked for.',
  })
  agencies!: UnitSpread[];

  /** By code. */
  inOffices!: readonly UnitSpread[];
}
