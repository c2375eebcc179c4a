import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { Certainty } from '../../../platform/database/legal-basis.js';
import { CompetencyKind } from '../../competency/index.js';
import { PositionClass } from '../../organization/index.js';
import { TIE_BREAKERS } from '../engine/policy.js';
import { CriterionAxis } from './policy.entity.js';
import { RubricDirectionView } from './policy.view.js';

export const TieBreakerName = Object.fromEntries(TIE_BREAKERS.map((key) => [key, key])) as {
  [Key in (typeof TIE_BREAKERS)[number]]: Key;
};
registerEnumType(TieBreakerName, {
  name: 'TieBreaker',
  description:
    'Parts candidates of one score. Each depends on one person, the post and the day alone; a hash of post, day and person decides last.',
  valuesConfig: {
    BOX: { description: "The box by this ranking's own criteria; 9 first." },
    POTENTIAL_AXIS: { description: 'The potential axis.' },
    MONTHS_IN_LEVEL: { description: 'Months in the present level or higher.' },
    RANK: { description: 'Rank; left out where the post admits PPPK.' },
    MONTHS_IN_RANK: { description: 'Months in rank; left out where the post admits PPPK.' },
    DUK: {
      description:
        'Order by seniority (daftar urut kepangkatan). The keys are rank and its date, level of the post and its date, length of service, leadership training and its date. Then come education and its date, and last age, the older first.',
    },
  },
});

@InputType({
  description:
    'Points for a number from `from` up to, not including, `to`; null for the last band, which is open.',
})
export class RubricBandInput {
  @Field(() => Int, { description: 'Lowest value of the band, included.' })
  from!: number;

  @Field(() => Int, { nullable: true, description: 'End of the band, not included; open if left out.' })
  to?: number | null;

  @Field(() => Int, { description: '0 to 10,000.' })
  points!: number;
}

@InputType({ description: 'Points for a code.' })
export class RubricEntryInput {
  @Field(() => String, { description: 'Stable code, unique among its kind.' })
  code!: string;

  @Field(() => Int, { description: '0 to 10,000.' })
  points!: number;
}

@InputType({ description: 'Turns what an indicator finds into points.' })
export class RubricInput {
  @Field(() => [RubricBandInput], { nullable: true, description: 'Bands over a number.' })
  bands?: RubricBandInput[] | null;

  @Field(() => [RubricEntryInput], { nullable: true, description: 'Points by code.' })
  table?: RubricEntryInput[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Length of the window in months; none reaches back for ever.',
  })
  months?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many raters 360-degree feedback needs.' })
  raters?: number | null;

  @Field(() => [CompetencyKind], {
    nullable: true,
    description: 'Kinds of competency whose standard is matched.',
  })
  kinds?: CompetencyKind[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Education level from which a field counts, where the post names none.',
  })
  minimum?: string | null;
}

@InputType({
  description:
    'A node of the tree: a group, or a criterion with axis, indicator and rubric. The criterion of technical competence has the axis TECHNICAL and no parent.',
})
export class PolicyNodeInput {
  @Field(() => String, { description: 'Stable code, unique among its kind.' })
  code!: string;

  @Field(() => String, { description: 'Name, as people read it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Code of the group it belongs to.' })
  parent?: string | null;

  @Field(() => Int, { description: 'Hundredths of a percent of its group, 0 to 10,000.' })
  share!: number;

  @Field(() => CriterionAxis, { nullable: true, description: 'The axis concerned.' })
  axis?: CriterionAxis | null;

  @Field(() => String, { nullable: true, description: 'Code of the indicator; null for a group.' })
  indicator?: string | null;

  @Field(() => RubricInput, { nullable: true, description: 'How a value becomes points.' })
  rubric?: RubricInput | null;

  @Field(() => RubricDirectionView, {
    defaultValue: RubricDirectionView.HIGHER_IS_BETTER,
    description: 'Whether more is better.',
  })
  direction!: RubricDirectionView;

  @Field(() => String, { description: 'Regulation and article, or the decree of the agency.' })
  legalBasis!: string;

  @Field(() => Certainty, { description: 'How sure it is that the rule says so.' })
  certainty!: Certainty;
}

@InputType({
  description:
    'How talent and technical competence are blended for a target class; the two add up to 10,000.',
})
export class BlendInput {
  @Field(() => PositionClass, { description: 'Class of post.' })
  class!: PositionClass;

  @Field(() => Int, { description: 'Share of the talent criteria, in hundredths of a percent.' })
  talent!: number;

  @Field(() => Int, { description: 'Share of technical competence, in hundredths of a percent.' })
  technical!: number;

  @Field(() => String, { description: 'Regulation and article, or the decree of the agency.' })
  legalBasis!: string;

  @Field(() => Certainty, { description: 'How sure it is that the rule says so.' })
  certainty!: Certainty;
}

@InputType({ description: 'Lower bounds of the two upper bands of an axis, inclusive, 0 to 100.' })
export class CutoffsInput {
  @Field(() => Int, { description: 'Lowest value that counts as high, 0 to 100.' })
  high!: number;

  @Field(() => Int, { description: 'Lowest value that counts as medium, 0 to 100.' })
  medium!: number;
}

@InputType({ description: 'Cut-offs and matrix of the nine boxes.' })
export class BoxRuleInput {
  @Field(() => CutoffsInput, { description: 'Cut-offs of the performance axis.' })
  performance!: CutoffsInput;

  @Field(() => CutoffsInput, { description: 'Cut-offs of the potential axis.' })
  potential!: CutoffsInput;

  @Field(() => [[Int]], {
    description: 'Box by performance (low, medium, high) and potential (low, medium, high).',
  })
  matrix!: number[][];
}

@InputType({ description: 'A version of a policy, whole. At most 200 nodes.' })
export class MeritPolicyInput {
  @Field(() => String, {
    description: 'Of a new policy, or of the one of which this is the next version. 1 to 60 characters.',
  })
  code!: string;

  @Field(() => String, { description: 'Name, as people read it.' })
  name!: string;

  @Field(() => String, { description: 'Decree or regulation.' })
  legalBasis!: string;

  @Field(() => Certainty, { description: 'How sure it is that the rule says so.' })
  certainty!: Certainty;

  @Field(() => [TieBreakerName], {
    description:
      'In order; a hash of post, day and person always decides last. Empty: equal scores share a place.',
  })
  tieBreakers!: (keyof typeof TieBreakerName)[];

  @Field(() => [PolicyNodeInput], { description: 'Groups and criteria in any order.' })
  tree!: PolicyNodeInput[];

  @Field(() => [BlendInput], { description: 'Classes without one are ranked on talent alone.' })
  blends!: BlendInput[];

  @Field(() => BoxRuleInput, { description: 'How the two axes become a box.' })
  box!: BoxRuleInput;
}

@InputType({ description: 'One version of one policy.' })
export class PolicyVersionKey {
  @Field(() => String, { description: 'Stable code, unique among its kind.' })
  code!: string;

  @Field(() => Int, { description: 'Version, counted from 1.' })
  version!: number;
}
