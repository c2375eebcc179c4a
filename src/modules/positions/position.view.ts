import { Field, Int, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../platform/calendar.js';
import { LocalDateScalar } from '../../platform/graphql/scalars.js';

@ObjectType({ description: 'Seats of a post on a day.' })
export class Formation {
  @Field(() => Int, { description: 'By decree.' })
  required!: number;

  @Field(() => Int, {
    description:
      'Held by somebody whose status keeps the seat. Callers to whom not every record is open see a suspended holder here.',
  })
  filled!: number;

  @Field(() => Int, { description: 'Required less filled and blocked, never below 0.' })
  vacant!: number;

  @Field(() => Int, {
    description:
      'Held by somebody who is suspended: neither filled nor vacant. 0 for callers to whom not every record is open: `filled` counts such seats.',
  })
  blocked!: number;
}

@ObjectType({
  description: 'Retirement of a person under the post of a day. Law 20/2023 art. 55; PP 11/2017 art. 239.',
})
export class Retirement {
  @Field(() => Int, {
    description:
      'Retirement age (BUP) of the post, in years, by the rule in force on the day on which it is reached.',
  })
  age!: number;

  @Field(() => LocalDateScalar, {
    description:
      'First day of retirement (TMT pensiun): the first of the month after the one in which the age is reached.',
  })
  date!: LocalDate;

  @Field(() => String, { description: 'Legal basis of the age.' })
  rule!: string;
}
