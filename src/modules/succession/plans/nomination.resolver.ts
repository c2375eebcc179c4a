import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { VisibleIf } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { Complexity } from '../../../platform/limits/query-cost.js';
import { CandidateView } from '../../ranking/index.js';
import { Employee, isRecordReadable } from '../../workforce/index.js';
import type { Readiness } from '../domain/readiness.js';
import { nominationsOfPerson, type PlacedNomination } from './nominations.query.js';
import { Nomination, ReadinessLevel, SuccessionPlan } from './plan.entity.js';
import { readinessReason, successorOn } from './readiness.js';

@ObjectType('Readiness', {
  description: 'How soon somebody could take the post over, and why. Always derived, on the day it is read.',
})
class ReadinessView {
  @Field(() => ReadinessLevel, { description: 'How ready the person is.' })
  level!: Readiness;

  @Field(() => LocalDateScalar, { nullable: true, description: 'From when, as far as time alone decides.' })
  from!: LocalDate | null;

  @Field(() => [String], {
    description:
      'Rules that fail or are not known, and gaps to the standard; empty where nothing stands in the way.',
  })
  reasons!: readonly string[];
}

@Resolver(() => Nomination)
export class NominationResolver {
  @Complexity(25)
  @FieldResolver(() => ReadinessView, {
    nullable: true,
    description: 'Derived today; null for somebody who is not employed any more.',
  })
  async readiness(
    @Root() nomination: PlacedNomination,
    @Ctx() context: Context,
  ): Promise<ReadinessView | null> {
    const found = (await this.#successor(nomination, context))?.readiness;
    if (found === undefined) return null;
    const reasons = found.reasons.map((reason) => readinessReason(reason, context.language));
    return { ...found, reasons };
  }

  @FieldResolver(() => CandidateView, {
    nullable: true,
    description: 'Where the person stands today in the ranking for the post.',
  })
  async candidate(
    @Root() nomination: PlacedNomination,
    @Ctx() context: Context,
  ): Promise<CandidateView | null> {
    return (await this.#successor(nomination, context))?.candidate ?? null;
  }

  @FieldResolver(() => SuccessionPlan, {
    nullable: true,
    description: 'Null for those who may not see plans.',
  })
  plan(@Root() { plan }: Row<Nomination>, @Ctx() context: Context): Promise<Row<SuccessionPlan> | undefined> {
    return context.loadRow(SuccessionPlan, plan);
  }

  #successor({ post, employee }: PlacedNomination, context: Context) {
    return successorOn(context, post, employee, context.today);
  }
}

/** What succession adds to a person. */
@Resolver(() => Employee)
export class EmployeeNominationsResolver {
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [Nomination], {
    nullable: true,
    description: 'In plans, the newest first; the person concerned sees those of endorsed plans.',
  })
  async nominations(@Root() { id }: Row<Employee>, @Ctx() context: Context): Promise<PlacedNomination[]> {
    return (await context.load(nominationsOfPerson, id)) ?? [];
  }
}
