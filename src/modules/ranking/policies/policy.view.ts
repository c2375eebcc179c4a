import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Certainty } from '../../../platform/database/legal-basis.js';
import { CriterionAxis } from './policy.entity.js';

export enum RubricDirectionView {
  HIGHER_IS_BETTER = 'HIGHER_IS_BETTER',
  ANY = 'ANY',
}
registerEnumType(RubricDirectionView, {
  name: 'RubricDirection',
  description:
    'HIGHER_IS_BETTER: a better fact never earns fewer points; a rubric that breaks this is refused.',
  valuesConfig: {
    ANY: { description: 'More is not necessarily better.' },
    HIGHER_IS_BETTER: { description: 'A higher value never gives fewer points.' },
  },
});

@ObjectType({ description: 'Points for a number from `from` up to, not including, `to`.' })
export class RubricBand {
  @Field(() => Int, { description: 'Lowest value of the band, included.' })
  from!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'End of the band, not included; null for the last band, which is open.',
  })
  to!: number | null;

  @Field(() => Int, { description: '0 to 10,000.' })
  points!: number;
}

@ObjectType({ description: 'Points for a code.' })
export class RubricEntry {
  @Field(() => String, { description: 'Stable code, unique among its kind.' })
  code!: string;

  @Field(() => Int, { description: '0 to 10,000.' })
  points!: number;
}

@ObjectType('Rubric', {
  description:
    'Turns what an indicator finds into points: bands over a number, a table over codes, or neither where the indicator finds points itself.',
})
export class RubricView {
  @Field(() => [RubricBand], { description: 'Bands over a number.' })
  bands!: RubricBand[];

  @Field(() => [RubricEntry], { description: 'Points by code.' })
  table!: RubricEntry[];

  @Field(() => Int, {
    nullable: true,
    description: 'Length of the window in months; null reaches back for ever.',
  })
  months!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many raters 360-degree feedback needs.' })
  raters!: number | null;

  @Field(() => [String], { description: 'Kinds of competency whose standard is matched.' })
  kinds!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Education level from which a field counts, where the post names none.',
  })
  minimum!: string | null;
}

@ObjectType({
  description: "A node of a policy's tree: a group of criteria, or a criterion with indicator and rubric.",
})
export class PolicyNode {
  @Field(() => String, { description: 'Stable code, unique among its kind.' })
  code!: string;

  @Field(() => String, { description: 'Name, as people read it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Code of the group it belongs to.' })
  parent!: string | null;

  @Field(() => Int, { description: 'Hundredths of a percent of its group.' })
  share!: number;

  @Field(() => CriterionAxis, { nullable: true, description: 'The axis concerned.' })
  axis!: CriterionAxis | null;

  @Field(() => String, { nullable: true, description: 'What is measured; null for a group.' })
  indicator!: string | null;

  @Field(() => RubricView, { nullable: true, description: 'How a value becomes points.' })
  rubric!: RubricView | null;

  @Field(() => RubricDirectionView, { description: 'Whether more is better.' })
  direction!: RubricDirectionView;

  @Field(() => String, { description: 'Regulation and article, or the decree of the agency.' })
  legalBasis!: string;

  @Field(() => Certainty, { description: 'How sure it is that the rule says so.' })
  certainty!: Certainty;
}

@ObjectType({ description: 'Lower bounds of two bands of an axis, inclusive, 0 to 100.' })
export class AxisCutoffs {
  @Field(() => Int, { description: 'Lowest value that counts as high, 0 to 100.' })
  high!: number;

  @Field(() => Int, { description: 'Lowest value that counts as medium, 0 to 100.' })
  medium!: number;
}

@ObjectType('BoxRule', {
  description: 'How the two axes become one of nine boxes. PermenPANRB 3/2020, annex.',
})
export class BoxRuleView {
  @Field(() => AxisCutoffs, { description: 'Cut-offs of the performance axis.' })
  performance!: AxisCutoffs;

  @Field(() => AxisCutoffs, { description: 'Cut-offs of the potential axis.' })
  potential!: AxisCutoffs;

  @Field(() => [[Int]], {
    description: 'Box by performance (low, medium, high) and potential (low, medium, high).',
  })
  matrix!: number[][];
}
