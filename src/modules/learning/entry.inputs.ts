import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { LocalDate } from '../../platform/calendar.js';
import { IdempotentInput, VersionedInput } from '../../platform/graphql/mutation-input.js';
import { LocalDateScalar } from '../../platform/graphql/scalars.js';
import { LearningDelivery, LearningEntryStatus } from './learning-entry.entity.js';

@InputType({ description: 'Input of `claimLearning`.' })
export class ClaimLearningInput extends IdempotentInput {
  @Field(() => ID, { nullable: true, description: 'Id of the person; the caller if left out.' })
  employeeId?: string | null;

  @Field(() => String, { description: 'Code of the form, one of `learningForms`.' })
  form!: string;

  @Field(() => String, { description: 'Title, 1 to 200 characters.' })
  title!: string;

  @Field(() => String, { description: 'Who provided it, 1 to 200 characters.' })
  provider!: string;

  @Field(() => LocalDateScalar, { description: 'The first day. Its year is that of the hours.' })
  startedOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The last day, included; today at the latest.' })
  endedOn!: LocalDate;

  @Field(() => LearningDelivery, { description: 'Where it took place.' })
  delivery!: LearningDelivery;

  @Field(() => Boolean, { defaultValue: false, description: 'It took place abroad.' })
  isAbroad!: boolean;

  @Field(() => Float, {
    description:
      'Lesson hours (JP) of a programme, as its certificate states them, up to 2000. Of other forms days, sessions or activities, by their unit. Two decimals.',
  })
  quantity!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the certificate, 1 to 200 characters; a training needs it to be verified.',
  })
  certificate?: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'Documents that prove it, at most 20.' })
  documentIds!: string[];
}

@InputType({ description: 'Names an entry of the ledger, as it was seen.' })
export abstract class LearningEntryInput extends VersionedInput {
  @Field(() => ID, { description: 'Id of the entry.' })
  learningEntryId!: string;
}

@InputType({ description: 'Input of `verifyLearning`.' })
export class VerifyLearningInput extends LearningEntryInput {}

@InputType({ description: 'Input of `refuseLearning`.' })
export class RefuseLearningInput extends LearningEntryInput {
  @Field(() => String, { description: 'Why it does not hold, 1 to 2000 characters.' })
  reason!: string;
}

@InputType({ description: 'Input of `withdrawLearning`.' })
export class WithdrawLearningInput extends LearningEntryInput {
  @Field(() => String, { nullable: true, description: 'Why, at most 2000 characters.' })
  reason?: string | null;
}

@InputType({ description: 'Which entries; all conditions hold together.' })
export class LearningEntryFilter {
  @Field(() => [LearningEntryStatus], { nullable: true, description: 'Which stand in one of these.' })
  status?: LearningEntryStatus[] | null;

  @Field(() => Int, { nullable: true, description: 'Of this year.' })
  year?: number | null;

  @Field(() => [String], { nullable: true, description: 'Of one of these forms, by code.' })
  form?: string[] | null;
}
