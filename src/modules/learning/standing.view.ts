import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Row } from '../../platform/database/row-reader.js';
import { Unit } from '../organization/index.js';
import { LearningObligation, ObligationKind } from './learning-obligation.entity.js';

export enum LearningStatus {
  MET = 'MET',
  SHORT = 'SHORT',
  ABOVE_CEILING = 'ABOVE_CEILING',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(LearningStatus, {
  name: 'LearningStatus',
  description: 'How the hours of a year stand to what the year asks for or allows.',
  valuesConfig: {
    MET: { description: 'The floor or duty is reached, or the ceiling is kept.' },
    SHORT: { description: 'The floor or duty is not reached, whatever waits to be verified.' },
    ABOVE_CEILING: { description: 'More hours are verified than count.' },
    UNKNOWN: {
      description: 'What waits to be verified or has no known hours could still decide it, or no rule holds.',
    },
  },
});

@ObjectType({
  description:
    'The learning hours (JP) of a person in a year. The ledger holds what was claimed, and trainings of the record.',
})
export class LearningStanding {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => ObligationKind, { description: 'A floor, a ceiling or a duty.' })
  obligation!: ObligationKind;

  @Field(() => LearningObligation, { description: 'The rule that holds, with its basis.' })
  rule!: Row<LearningObligation>;

  @Field(() => Float, { description: 'The hours of the floor, ceiling or duty.' })
  required!: number;

  @Field(() => Float, { description: 'Verified hours, after the caps of their forms.' })
  verified!: number;

  @Field(() => Float, { description: 'Hours that wait to be verified, after the caps.' })
  unverified!: number;

  @Field(() => Float, { description: 'Verified hours that count: none above a ceiling.' })
  counted!: number;

  @Field(() => Float, { description: 'Verified hours of learning online.' })
  online!: number;

  @Field(() => Float, { description: 'What is missing to the floor or duty; 0 where nothing is.' })
  shortBy!: number;

  @Field(() => Float, { description: 'Verified hours above the ceiling; 0 where there is none.' })
  aboveBy!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Hours at the end of the year if they go on at the pace of the days past. Null of a year ahead.',
  })
  projected!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'At that pace the floor or duty is missed. Null of a ceiling, and of a year ahead.',
  })
  isExpectedShort!: boolean | null;

  @Field(() => Int, { description: 'Entries and trainings of which the hours are not known.' })
  unknownEntries!: number;

  @Field(() => LearningStatus, { description: 'How it stands.' })
  status!: LearningStatus;
}

@ObjectType({
  description:
    'The learning of everybody in a unit and below it, in a year, as far as the caller reads their records.',
})
export class UnitLearning {
  @Field(() => Unit, { description: 'The unit.' })
  unit!: Row<Unit>;

  @Field(() => Int, { description: 'Who serves there on the last day of the year, or today.' })
  people!: number;

  @Field(() => Int, { description: 'Of them, whose floor or duty is reached or ceiling kept.' })
  met!: number;

  @Field(() => Int, { description: 'Of them, whose floor or duty is not reached.' })
  short!: number;

  @Field(() => Int, { description: 'Of them, with more hours than count.' })
  aboveCeiling!: number;

  @Field(() => Int, { description: 'Of them, of whom it is not known.' })
  unknown!: number;

  @Field(() => Int, {
    description: 'Of them, who miss their floor or duty if they go on at the pace of the days past.',
  })
  expectedShort!: number;

  @Field(() => Float, { nullable: true, description: 'Verified hours; null to callers without records.' })
  verifiedHours!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Hours that wait to be verified; null to callers without records.',
  })
  unverifiedHours!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Verified hours of learning online among all verified ones, 0 to 1. Null where nothing is verified, and to callers without records.',
  })
  onlineShare!: number | null;
}
