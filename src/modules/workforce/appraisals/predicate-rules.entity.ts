import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Period } from '../../../platform/calendar.js';
import { LegallyBased } from '../../../platform/database/legal-basis.js';
import { PeriodType, PeriodView } from '../../../platform/database/period.js';
import { RowScope, unrestricted } from '../../../platform/database/row-scope.js';
import { OrganisationPredicate } from './organisation-appraisal.entity.js';
import { PerformancePredicate, PerformanceRating } from './performance-appraisal.entity.js';

@ObjectType({
  implements: LegallyBased,
  description:
    'One cell of the matrix that gives the yearly predicate: not an average, for behaviour below expectation sinks any result.',
})
@Entity()
@RowScope(unrestricted)
export class PredicateRule extends LegallyBased {
  @Field(() => PerformanceRating, { description: 'What the person achieved.' })
  @Property({ type: 'text' })
  workResult!: PerformanceRating;

  @Field(() => PerformanceRating, { description: 'How the person behaved at work.' })
  @Property({ type: 'text' })
  behaviour!: PerformanceRating;

  @Field(() => PerformancePredicate, { description: 'The predicate given.' })
  @Property({ type: 'text' })
  predicate!: PerformancePredicate;

  @Field(() => PeriodView, { description: 'The days on which it holds; the last day is excluded.' })
  @Property({ type: PeriodType })
  during!: Period;
}

@ObjectType({
  implements: LegallyBased,
  description:
    "How an organisation's predicate limits those of its people: so many at most, or at least, may have one of some predicates. One limit each.",
})
@Entity()
@RowScope(unrestricted)
export class PredicateSpreadRule extends LegallyBased {
  @Field(() => OrganisationPredicate, { description: 'Predicate of the organisation.' })
  @Property({ type: 'text' })
  organisation!: OrganisationPredicate;

  @Field(() => Int, { description: 'Order of the limits of one predicate.' })
  @Property({ type: 'integer' })
  ordinal!: number;

  @Field(() => [PerformancePredicate], { description: 'A person with any of these is counted.' })
  @Property({ type: 'text[]', runtimeType: 'string[]' })
  predicates!: PerformancePredicate[];

  @Field(() => Int, { nullable: true, description: 'Percent of the people appraised; 0 means nobody.' })
  @Property({ type: 'integer', nullable: true })
  atMostPercent!: number | null;

  @Field(() => Int, { nullable: true, description: 'Percent of the people appraised.' })
  @Property({ type: 'integer', nullable: true })
  atLeastPercent!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'People, where the rule asks for some and says no share.',
  })
  @Property({ type: 'integer', nullable: true })
  atLeastPeople!: number | null;

  @Field(() => PeriodView, { description: 'The days on which it holds; the last day is excluded.' })
  @Property({ type: PeriodType })
  during!: Period;
}
