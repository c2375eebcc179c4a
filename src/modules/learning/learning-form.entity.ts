import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Period } from '../../platform/calendar.js';
import { LegallyBased } from '../../platform/database/legal-basis.js';
import { PeriodType, PeriodView } from '../../platform/database/period.js';
import { RowScope, unrestricted } from '../../platform/database/row-scope.js';

export enum LearningCategory {
  CLASSICAL = 'CLASSICAL',
  NON_CLASSICAL = 'NON_CLASSICAL',
  FORMAL_EDUCATION = 'FORMAL_EDUCATION',
}
registerEnumType(LearningCategory, {
  name: 'LearningCategory',
  description: 'How a form of learning is grouped by the rule.',
  valuesConfig: {
    CLASSICAL: { description: 'Training, seminars, courses.' },
    NON_CLASSICAL: { description: 'Coaching, e-learning, work practice, communities.' },
    FORMAL_EDUCATION: { description: 'Study for a degree; it is recorded as education.' },
  },
});

export enum LearningUnit {
  PROGRAMME = 'PROGRAMME',
  DAY = 'DAY',
  SESSION = 'SESSION',
  ACTIVITY = 'ACTIVITY',
  DEGREE = 'DEGREE',
}
registerEnumType(LearningUnit, {
  name: 'LearningUnit',
  description: 'What is counted of a form of learning.',
  valuesConfig: {
    PROGRAMME: { description: 'The lesson hours (JP) that the programme states.' },
    DAY: { description: 'Days.' },
    SESSION: { description: 'Sessions.' },
    ACTIVITY: { description: 'The whole activity.' },
    DEGREE: { description: 'A degree: no hours.' },
  },
});

@ObjectType({
  implements: LegallyBased,
  description:
    'A form of learning, and how it becomes lesson hours (JP). PerLAN 10/2018 and PerLAN 15/2020 with the table of conversion; each row says how sure it is.',
})
@Entity()
@Unique({ properties: ['code', 'version'] })
@RowScope(unrestricted)
export class LearningForm extends LegallyBased {
  @Field(() => String, { description: 'Stable code, unique among its kind.' })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => Int, { description: 'Counts the versions of this form; each holds for its own days.' })
  @Property({ type: 'integer' })
  version!: number;

  @Field(() => String, { description: 'The official, Indonesian name.' })
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  nameInEnglish!: string | null;

  @Field(() => LearningCategory, { description: 'How the rule groups it.' })
  @Property({ type: 'text' })
  category!: LearningCategory;

  @Field(() => LearningUnit, { description: 'What is counted of it.' })
  @Property({ type: 'text' })
  unit!: LearningUnit;

  @Property({ type: 'integer', nullable: true })
  hoursPerUnitHundredths!: number | null;

  @Property({ type: 'integer', nullable: true })
  hoursPerUnitAbroadHundredths!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'What is added abroad, in percent; null where a figure of its own holds, or none is known.',
  })
  @Property({ type: 'integer', nullable: true })
  percentAbroad!: number | null;

  @Property({ type: 'integer', nullable: true })
  maxHoursPerDayHundredths!: number | null;

  @Field(() => Int, { nullable: true, description: 'At most so many sessions of a month count.' })
  @Property({ type: 'integer', nullable: true })
  maxSessionsPerMonth!: number | null;

  @Field(() => Boolean, {
    description: 'Completed with a certificate, it becomes a training of the record when it is verified.',
  })
  @Property({ type: 'boolean' })
  isTraining!: boolean;

  @Field(() => PeriodView, { description: 'The days on which it holds; the last day is excluded.' })
  @Property({ type: PeriodType })
  during!: Period;
}
