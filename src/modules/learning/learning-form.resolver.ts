import { Arg, Ctx, FieldResolver, Float, Query, Resolver, Root } from 'type-graphql';
import type { LocalDate } from '../../platform/calendar.js';
import type { Row } from '../../platform/database/row-reader.js';
import { raw, sql } from '../../platform/database/sql.js';
import { Requires } from '../../platform/graphql/authorization.js';
import type { Context } from '../../platform/graphql/context.js';
import { LocalDateScalar, onDay } from '../../platform/graphql/scalars.js';
import { LearningForm } from './learning-form.entity.js';
import { LearningPermission } from './permissions.js';

@Resolver(() => LearningForm)
export class LearningFormResolver {
  @Requires(LearningPermission.CLAIM)
  @Query(() => [LearningForm], {
    description: 'The forms of learning that hold on a day, today unless told otherwise, by code.',
  })
  learningForms(
    @Arg('on', () => LocalDateScalar, onDay) on: LocalDate | null,
    @Ctx() { rows, today }: Context,
  ): Promise<Row<LearningForm>[]> {
    return rows.select(LearningForm, sql`t.during @> ${on ?? today}::date`, { orderBy: raw('t.code') });
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Lesson hours (JP) of a unit. Null as a programme states them, or where no rule gives any.',
  })
  hoursPerUnit(@Root() { hoursPerUnitHundredths }: Row<LearningForm>): number | null {
    return inHours(hoursPerUnitHundredths);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'The same abroad, where it is a figure of its own.',
  })
  hoursPerUnitAbroad(@Root() { hoursPerUnitAbroadHundredths }: Row<LearningForm>): number | null {
    return inHours(hoursPerUnitAbroadHundredths);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'At most so many lesson hours of a day count; null without a cap.',
  })
  maxHoursPerDay(@Root() { maxHoursPerDayHundredths }: Row<LearningForm>): number | null {
    return inHours(maxHoursPerDayHundredths);
  }
}

export function inHours(hundredths: number): number;
export function inHours(hundredths: number | null): number | null;
export function inHours(hundredths: number | null): number | null {
  return hundredths === null ? null : hundredths / 100;
}
