import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NullBecause } from '../../../platform/graphql/null-hints.js';
import type { Language } from '../../../platform/i18n/language.js';
import { labelOf, text, translatedName } from '../../../platform/i18n/text.js';
import { type GroupOutcome, STAGE_BEFORE, type Stage, type StageOutcome } from '../engine/fairness.js';

export enum FairnessGrouping {
  SEX = 'SEX',
  AGE_BAND = 'AGE_BAND',
  EMPLOYMENT_KIND = 'EMPLOYMENT_KIND',
  OFFICE = 'OFFICE',
}
registerEnumType(FairnessGrouping, {
  name: 'FairnessGrouping',
  description:
    'By what outcomes are compared. None of it reaches a score or an order but through the legal age rules.',
  valuesConfig: {
    AGE_BAND: { description: 'By band of age.' },
    EMPLOYMENT_KIND: { description: 'By kind of employment, PNS or PPPK.' },
    OFFICE: { description: 'By office (OPD).' },
    SEX: { description: 'By sex.' },
  },
});

export enum FairnessStage {
  KNOWN = 'KNOWN',
  ELIGIBLE = 'ELIGIBLE',
  POOL = 'POOL',
  SHORTLIST = 'SHORTLIST',
  APPOINTED = 'APPOINTED',
}
registerEnumType(FairnessStage, {
  name: 'FairnessStage',
  description: 'A stage of a selection, each part of the one before.',
  valuesConfig: {
    KNOWN: {
      description: 'Known enough to be judged: eligible or ineligible. Missing data is the first inequality.',
    },
    ELIGIBLE: { description: 'Eligible, of those who are known.' },
    POOL: { description: "In boxes 7 to 9 for certain by this ranking's own criteria, of the eligible." },
    SHORTLIST: {
      description:
        'Of a ranking: within the first places of the assured order. Of fillings: on the shortlist that was closed. Of the eligible.',
    },
    APPOINTED: {
      description:
        'Chosen by the decision, of the shortlisted of decided fillings; a ranking does not have this stage.',
    },
  },
});

export enum FairnessVerdict {
  REFERENCE = 'REFERENCE',
  LOOK_HERE = 'LOOK_HERE',
  NO_FLAG = 'NO_FLAG',
  TOO_FEW = 'TOO_FEW',
}
registerEnumType(FairnessVerdict, {
  name: 'FairnessVerdict',
  description: 'No verdict says fair, none says unfair.',
  valuesConfig: {
    REFERENCE: { description: 'The group with the highest rate, to which the others are compared.' },
    LOOK_HERE: { description: 'The rate lies strictly below four fifths of the reference.' },
    NO_FLAG: { description: 'It does not.' },
    TOO_FEW: { description: 'Too few to say.' },
  },
});

@ObjectType({
  description:
    'One group at one stage. Numbers are null where too few people would be told of to somebody who may not see them.',
})
export class GroupRate {
  @Field(() => String, { description: 'The group concerned.' })
  group!: string;

  @Field(() => Int, { nullable: true, description: 'Who reached the stage.' })
  selected!: number | null;

  @Field(() => Int, { nullable: true, description: 'Who reached the stage before.' })
  total!: number | null;

  @NullBecause('NO_VALUE', 'ROUNDED')
  @Field(() => Float, {
    nullable: true,
    description:
      'Selected over total, 0 to 1; null where nobody reached the stage before, or where the numbers are rounded.',
  })
  rate!: number | null;

  @NullBecause('NO_VALUE', 'ROUNDED')
  @Field(() => Float, {
    nullable: true,
    description: 'Selected over the whole feeder population of the group, 0 to 1.',
  })
  rateOfFeeder!: number | null;

  @NullBecause('NO_VALUE', 'ROUNDED')
  @Field(() => FairnessVerdict, {
    nullable: true,
    description:
      'What the figures say, and what they do not; null where the numbers are rounded, which say nothing.',
  })
  verdict!: FairnessVerdict | null;

  @NullBecause('NO_VALUE', 'ROUNDED')
  @Field(() => String, {
    nullable: true,
    description: "Rate over the reference's, as an exact fraction such as 39/50.",
  })
  ratio!: string | null;

  @NullBecause('NO_VALUE', 'ROUNDED')
  @Field(() => Float, {
    nullable: true,
    description:
      "Fisher's exact test against the reference, two-sided; read it with the number of comparisons.",
  })
  p!: number | null;

  @NullBecause('NO_VALUE', 'ROUNDED')
  @Field(() => Boolean, { nullable: true, description: 'One decision would change the flag.' })
  canOneDecisionChange!: boolean | null;
}

@ObjectType({ description: 'A stage of the selection by group.' })
export class StageRates {
  @Field(() => FairnessStage, { description: 'The stage concerned.' })
  stage!: FairnessStage;

  @Field(() => FairnessStage, {
    nullable: true,
    description: 'The stage over which rates are taken; null is the feeder population.',
  })
  of!: FairnessStage | null;

  @Field(() => Int, {
    description: 'How many groups were compared with the reference: among many, some stand out by chance.',
  })
  comparisons!: number;

  @Field(() => [GroupRate], { description: 'The groups compared.' })
  groups!: GroupRate[];
}

/** Stages as they are shown; a ratio to a hidden reference would tell its rate. */
export function toStageRates(
  stages: readonly StageOutcome[],
  hidden: ReadonlyMap<Stage, ReadonlySet<string>>,
): StageRates[] {
  return stages.map(({ stage, groups, comparisons }) => {
    const before = STAGE_BEFORE[stage];
    const isHidden = ({ group }: GroupOutcome) => hidden.get(stage)?.has(group) === true;
    const hidesReference = groups.some((row) => row.verdict === 'REFERENCE' && isHidden(row));
    const rates = groups.map((row) => (isHidden(row) ? hiddenGroup(row) : toGroupRate(row)));
    return {
      stage: FairnessStage[stage],
      of: before === null ? null : FairnessStage[before],
      comparisons,
      groups: hidesReference
        ? rates.map((row) => ({ ...row, ratio: null, p: null, canOneDecisionChange: null }))
        : rates,
    };
  });
}

/**
 * Numbers as the caller may know them. A rate, a ratio or a verdict of rounded numbers would be false, and is
 * left out.
 */
export function toRoundedRates(stages: readonly StageOutcome[]): StageRates[] {
  return toStageRates(stages, new Map()).map((stage) => ({
    ...stage,
    groups: stage.groups.map(({ group, selected, total }) => ({ ...NO_RATES, group, selected, total })),
  }));
}

/** What to know before reading outcomes by these groups; null where there is nothing. */
export function noteOn(by: FairnessGrouping, language: Language, isRounded = false): string | null {
  const notes = [
    ...(by === FairnessGrouping.AGE_BAND ? [text(language, 'fairness.lawSetsAges')] : []),
    ...(isRounded ? [text(language, 'fairness.rounded')] : []),
  ];
  return notes.length === 0 ? null : notes.join(' ');
}

const NO_RATES = {
  rate: null,
  rateOfFeeder: null,
  verdict: null,
  ratio: null,
  p: null,
  canOneDecisionChange: null,
};

function hiddenGroup({ group }: GroupOutcome): GroupRate {
  return {
    ...NO_RATES,
    group,
    selected: null,
    total: null,
    verdict: FairnessVerdict.TOO_FEW,
  };
}

function toGroupRate({
  group,
  selected,
  total,
  feeder,
  verdict,
  ratio,
  p,
  oneDecisionChanges,
}: GroupOutcome): GroupRate {
  return {
    group,
    selected,
    total,
    rate: total === 0 ? null : selected / total,
    rateOfFeeder: feeder === 0 ? null : selected / feeder,
    verdict: FairnessVerdict[verdict],
    ratio: ratio === null ? null : `${ratio.numerator}/${ratio.denominator}`,
    p,
    canOneDecisionChange: oneDecisionChanges,
  };
}

/** A group as people read it: an office by its name, everything else in the language of the answer. */
export function groupLabel({ group }: { readonly group: string }, language: Language): string {
  const [, under] = /^under (\d+)$/.exec(group) ?? [];
  if (under !== undefined) return text(language, 'fairness.under', { age: under });
  const [, over] = /^(\d+) and over$/.exec(group) ?? [];
  if (over !== undefined) return text(language, 'fairness.over', { age: over });
  const [, from, to] = /^(\d+) to (\d+)$/.exec(group) ?? [];
  if (from !== undefined && to !== undefined) return text(language, 'fairness.between', { from, to });
  const named = ['Sex', 'EmploymentKind'].map((type) => labelOf(language, type, group));
  return named.find((label) => label !== group) ?? translatedName(language, group);
}
