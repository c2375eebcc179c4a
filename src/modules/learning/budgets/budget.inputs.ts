import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotentInput, VersionedInput } from '../../../platform/graphql/mutation-input.js';
import { GovernmentLevel } from './budget-rules.entity.js';

@InputType({ description: 'The amount of a budget in one category.' })
export class LearningBudgetLineInput {
  @Field(() => String, { description: 'Code of the category, one of `learningBudgetCategories`.' })
  category!: string;

  @Field(() => String, { description: 'Whole rupiah as decimal text, 1 to 9000000000000000.' })
  amount!: string;
}

@InputType({ description: 'Input of `recordLearningBudget`.' })
export class RecordLearningBudgetInput {
  @Field(() => ID, { description: 'Id of the agency.' })
  agencyId!: string;

  @Field(() => Int, { description: 'From 2000 to next year.' })
  year!: number;

  @Field(() => GovernmentLevel, { description: 'By which the floor goes.' })
  level!: GovernmentLevel;

  @Field(() => String, {
    description: 'Total regional expenditure in whole rupiah, as decimal text, 1 to 9000000000000000.',
  })
  base!: string;

  @Field(() => [LearningBudgetLineInput], { description: 'One for each category, 1 to 50.' })
  lines!: LearningBudgetLineInput[];

  @Field(() => String, { description: 'The regulation or decree that approves it, 1 to 500 characters.' })
  document!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that you have read, where one is recorded already.',
  })
  expectedVersion?: number | null;
}

@InputType({ description: 'Input of `commitLearningFunds`.' })
export class CommitLearningFundsInput extends IdempotentInput {
  @Field(() => ID, { description: 'Id of the budget.' })
  learningBudgetId!: string;

  @Field(() => String, { description: 'What it is for, 1 to 200 characters.' })
  title!: string;

  @Field(() => String, { description: 'Whole rupiah as decimal text, 1 to 9000000000000000.' })
  amount!: string;

  @Field(() => String, { description: 'Number of the contract, letter or decree, 1 to 200 characters.' })
  document!: string;
}

@InputType({ description: 'Input of `recordLearningSpending`.' })
export class RecordLearningSpendingInput extends VersionedInput {
  @Field(() => ID, { description: 'Id of the commitment.' })
  learningCommitmentId!: string;

  @Field(() => String, { description: 'Whole rupiah as decimal text, 1 to 9000000000000000.' })
  amount!: string;
}

@InputType({ description: 'Input of `releaseLearningCommitment`.' })
export class ReleaseLearningCommitmentInput extends VersionedInput {
  @Field(() => ID, { description: 'Id of the commitment.' })
  learningCommitmentId!: string;

  @Field(() => String, { description: 'Why, 1 to 2000 characters.' })
  reason!: string;
}
