import { Field, ID, InputType } from 'type-graphql';
import { VersionedInput } from '../../../platform/graphql/mutation-input.js';
import { PositionFilter } from '../../positions/index.js';
import { NominationSource, PlanStatus, ReadinessLevel } from './plan.entity.js';

@InputType({ description: 'A person named in a plan.' })
export class NomineeInput {
  @Field(() => ID, { description: 'The person concerned.' })
  employeeId!: string;

  @Field(() => NominationSource, { description: 'Where the nomination comes from.' })
  source!: NominationSource;

  @Field(() => String, { description: 'Why; 1 to 2000 characters.' })
  reason!: string;

  @Field(() => ReadinessLevel, {
    nullable: true,
    description: "The planner's own view, in addition to the derived readiness.",
  })
  plannerView?: ReadinessLevel | null;

  @Field(() => String, { nullable: true, description: '1 to 2000 characters.' })
  plannerNote?: string | null;
}

@InputType({ description: 'The content of a succession plan.' })
export class WriteSuccessionPlanInput extends VersionedInput {
  @Field(() => ID, { description: 'Id of the plan.' })
  successionPlanId!: string;

  @Field(() => [NomineeInput], { description: 'In order, the first follows first; at most 20.' })
  nominees!: NomineeInput[];

  @Field(() => String, {
    nullable: true,
    description: 'Leaves the first place empty on purpose, and says why; 1 to 2000 characters.',
  })
  firstPlaceEmptyBecause?: string | null;
}

@InputType({ description: 'Every condition given must hold. An empty list names nothing: it finds no plan.' })
export class SuccessionPlanFilter {
  @Field(() => [PlanStatus], { nullable: true, description: 'Only plans of these statuses.' })
  status?: PlanStatus[] | null;

  @Field(() => PositionFilter, { nullable: true, description: 'Of posts such as these.' })
  position?: PositionFilter | null;
}
