import { Field, ID, InputType, Int } from 'type-graphql';
import { PositionFilter } from '../../positions/index.js';
import { NominationSource, PlanStatus, ReadinessLevel } from './plan.entity.js';

@InputType()
export class NomineeInput {
  @Field(() => ID)
  employee!: string;

  @Field(() => NominationSource)
  source!: NominationSource;

  @Field(() => String, { description: 'Why; 1 to 2000 characters.' })
  reason!: string;

  @Field(() => ReadinessLevel, { nullable: true, description: "The planner's own view, in addition to the derived readiness." })
  plannerView?: ReadinessLevel | null;

  @Field(() => String, { nullable: true, description: '1 to 2000 characters.' })
  plannerNote?: string | null;
}

@InputType()
export class SuccessionPlanInput {
  @Field(() => [NomineeInput], { description: 'In order, the first follows first; at most 20.' })
  nominees!: NomineeInput[];

  @Field(() => String, { nullable: true, description: 'Leaves the first place empty on purpose, and says why; 1 to 2000 characters.' })
  firstPlaceEmptyBecause?: string | null;

  @Field(() => Int, { description: 'Version of the plan that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'Every condition given must hold. An empty list names nothing: it finds no plan.' })
export class SuccessionPlanFilter {
  @Field(() => [PlanStatus], { nullable: true })
  status?: PlanStatus[] | null;

  @Field(() => PositionFilter, { nullable: true, description: 'Of posts such as these.' })
  position?: PositionFilter | null;
}
