import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { AuditedRead } from '../../../platform/graphql/authorization.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { Standing } from '../rankings/ranking.enums.js';
import { Evidence, Interval } from '../rankings/ranking.view.js';
import type { ComparedRanking, FoundChange } from './ranking-changes.js';

export enum RankingChangeKind {
  ENTERED = 'ENTERED',
  LEFT = 'LEFT',
  BECAME_ELIGIBLE = 'BECAME_ELIGIBLE',
  BECAME_UNDETERMINED = 'BECAME_UNDETERMINED',
  BECAME_INELIGIBLE = 'BECAME_INELIGIBLE',
  MOVED = 'MOVED',
  SHIFTED = 'SHIFTED',
}
registerEnumType(RankingChangeKind, {
  name: 'RankingChangeKind',
  description: 'What became of somebody between two rankings.',
  valuesConfig: {
    ENTERED: { description: 'Was not considered before, and is eligible or undetermined now.' },
    LEFT: { description: 'Was eligible or undetermined, and is not considered any more.' },
    BECAME_ELIGIBLE: { description: 'Passes every rule now.' },
    BECAME_UNDETERMINED: { description: 'Fails no rule now, while one at least is unknown.' },
    BECAME_INELIGIBLE: { description: 'Fails a rule now.' },
    MOVED: { description: 'Has the same standing, and another score.' },
    SHIFTED: { description: 'Has the same standing and score, and another place: only others changed.' },
  },
});

@ObjectType({ description: 'A rule or a criterion that came out otherwise.' })
export class RankingChangeCause {
  @Field(() => String, { description: 'Code of the rule or the criterion.' })
  code!: string;

  @Field(() => Boolean, { description: 'It is a rule; otherwise a criterion.' })
  isRule!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Outcome of the rule, or points of the criterion, 0 to 100; null where it was not asked.',
  })
  valueBefore!: string | null;

  @Field(() => String, { nullable: true, description: 'The same in the later ranking.' })
  valueAfter!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the record showed, in one sentence; null where it showed nothing.',
  })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it shows in the later ranking; null where it shows nothing.',
  })
  after!: string | null;

  @Field(() => [Evidence], {
    description:
      'Records on which the later finding rests and the earlier did not; empty where something ended, such as the validity of an assessment.',
  })
  records!: Evidence[];
}

@ObjectType({ description: 'What became of one person between two rankings.' })
export class RankingChange {
  @AuditedRead()
  @Field(() => RankingChangeKind, { description: 'Which kind it is.' })
  kind!: RankingChangeKind;

  @AuditedRead()
  @Field(() => Standing, { nullable: true, description: 'Null where the person was not considered.' })
  standingBefore!: Standing | null;

  @AuditedRead()
  @Field(() => Standing, { nullable: true, description: 'Null where the person is not considered.' })
  standingAfter!: Standing | null;

  @AuditedRead()
  @Field(() => Int, { nullable: true, description: 'In the assured order; null unless eligible.' })
  placeBefore!: number | null;

  @AuditedRead()
  @Field(() => Int, { nullable: true, description: 'In the assured order; null unless eligible.' })
  placeAfter!: number | null;

  @AuditedRead()
  @Field(() => Interval, {
    nullable: true,
    description: 'Possible scores, 0 to 100; null where ineligible or not considered.',
  })
  scoreBefore!: Interval | null;

  @AuditedRead()
  @Field(() => Interval, {
    nullable: true,
    description: 'Possible scores, 0 to 100; null where ineligible or not considered.',
  })
  scoreAfter!: Interval | null;

  readonly id!: string;
  readonly within!: RankingChanges;
}

@ObjectType({
  description:
    'How a ranking changed between two days, or since it was sealed: worked out from the dated records, nothing of it is stored. Of everybody who is eligible or undetermined in one of the two.',
})
export class RankingChanges {
  @Field(() => LocalDateScalar, { description: 'The earlier day, as its records were known then.' })
  from!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The later day.' })
  until!: LocalDate;

  readonly post!: string;
  readonly before!: ComparedRanking;
  readonly after!: ComparedRanking;
  readonly found!: readonly FoundChange[];
}
