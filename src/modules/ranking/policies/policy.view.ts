import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Certainty } from '../../../platform/database/legal-basis.js';
import { CriterionAxis } from './policy.entity.js';

export enum RubricDirectionView {
  HIGHER_IS_BETTER = 'HIGHER_IS_BETTER',
  ANY = 'ANY',
}
registerEnumType(RubricDirectionView, {
  name: 'RubricDirection',
  description: 'HIGHER_IS_BETTER: a better fact never earns fewer points; a rubric that breaks this is refused.',
});

@ObjectType({ description: 'Points for a number from `from` up to, not including, `to`.' })
export class RubricBand {
  @Field(() => Int)
  from!: number;

  @Field(() => Int, { nullable: true, description: 'Null for the last band, which is open.' })
  to!: number | null;

  @Field(() => Int, { description: '0 to 10,000.' })
  points!: number;
}

@ObjectType({ description: 'Points for a code.' })
export class RubricEntry {
  @Field(() => String)
  code!: string;

  @Field(() => Int, { description: '0 to 10,000.' })
  points!: number;
}

@ObjectType('Rubric', {
  description: 'Turns what an indicator finds into points: bands over a number, a table over codes, or neither where the indicator finds points itself.',
})
export class RubricView {
  @Field(() => [RubricBand])
  bands!: RubricBand[];

  @Field(() => [RubricEntry])
  table!: RubricEntry[];

  @Field(() => Int, { nullable: true, description: 'Length of the window in months; null reaches back for ever.' })
  months!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many raters 360-degree feedback needs.' })
  raters!: number | null;

  @Field(() => [String], { description: 'Kinds of competency whose standard is matched.' })
  kinds!: string[];

  @Field(() => String, { nullable: true, description: 'Education level from which a field counts, where the post names none.' })
  minimum!: string | null;
}

@ObjectType({ description: "A node of a policy's tree: a group of criteria, or a criterion with indicator and rubric." })
export class PolicyNode {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'Code of the group it belongs to.' })
  parent!: string | null;

  @Field(() => Int, { description: 'Hundredths of a percent of its group.' })
  share!: number;

  @Field(() => CriterionAxis, { nullable: true })
  axis!: CriterionAxis | null;

  @Field(() => String, { nullable: true, description: 'What is measured; null for a group.' })
  indicator!: string | null;

  @Field(() => RubricView, { nullable: true })
  rubric!: RubricView | null;

  @Field(() => RubricDirectionView)
  direction!: RubricDirectionView;

  @Field(() => String)
  legalBasis!: string;

  @Field(() => Certainty)
  certainty!: Certainty;
}

@ObjectType({ description: 'Lower bounds of two bands of an axis, inclusive, 0 to 100.' })
export class AxisCutoffs {
  @Field(() => Int)
  high!: number;

  @Field(() => Int)
  medium!: number;
}

@ObjectType('BoxRule', { description: 'How the two axes become one of nine boxes. PermenPANRB 3/2020, annex.' })
export class BoxRuleView {
  @Field(() => AxisCutoffs)
  performance!: AxisCutoffs;

  @Field(() => AxisCutoffs)
  potential!: AxisCutoffs;

  @Field(() => [[Int]], { description: 'Box by performance (low, medium, high) and potential (low, medium, high).' })
  matrix!: number[][];
}
