import { Field, Int, ObjectType } from 'type-graphql';
import { Certainty } from '../../../platform/database/legal-basis.js';
import { RequirementRule } from '../../positions/index.js';

@ObjectType({
  description:
    'The figures and codes of a requirement; a rule reads only those that it names, the others are null.',
})
export class RequirementParameters {
  @Field(() => [String], {
    nullable: true,
    description: 'Kinds, classes, programmes, licences or declarations, any of which will do.',
  })
  anyOf!: readonly string[] | null;

  @Field(() => String, { nullable: true, description: 'Lowest rank.' })
  rank!: string | null;

  @Field(() => String, { nullable: true, description: 'Lowest level of education.' })
  level!: string | null;

  @Field(() => Int, { nullable: true, description: 'Months that the rule asks for.' })
  months!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many appraisal years.' })
  years!: number | null;

  @Field(() => Int, { nullable: true, description: 'Highest age, in years.' })
  age!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the age is read: BIRTHDAY_PASSES, COMPLETED_YEARS or BEFORE_BIRTHDAY.',
  })
  reading!: string | null;

  @Field(() => String, { nullable: true, description: 'Lowest predicate.' })
  minimum!: string | null;

  @Field(() => [String], { nullable: true, description: 'Severities of sanction that count.' })
  severities!: readonly string[] | null;

  @Field(() => Int, { nullable: true, description: 'Least match, 0 to 10,000.' })
  points!: number | null;

  @Field(() => [String], { nullable: true, description: 'Kinds of competency that count.' })
  kinds!: readonly string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether functional service counts only in an affair that the post accepts.',
  })
  isInField!: boolean | null;
}

@ObjectType({ description: 'A requirement of a post, with where it comes from.' })
export class Requirement {
  @Field(() => RequirementRule, { description: 'The rule concerned.' })
  rule!: RequirementRule;

  @Field(() => String, { description: 'What is asked, in one sentence.' })
  required!: string;

  @Field(() => String, {
    description:
      'Regulation and article, or the decree of the agency; "(unverified)" where nobody has checked it against the text.',
  })
  citation!: string;

  @Field(() => RequirementParameters, { description: 'The same as `required`, for machines.' })
  parameters!: RequirementParameters;

  @Field(() => Certainty, {
    description: 'How sure the rule is, or the reading by which it is applied where that is less sure.',
  })
  certainty!: Certainty;

  @Field(() => [String], {
    description: 'Authorities whose recorded deed may waive it; empty where nobody may.',
  })
  waivableBy!: string[];
}
