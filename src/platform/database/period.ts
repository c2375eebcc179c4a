import { Type } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { type Period as Days, type LocalDate } from '../calendar.js';
import { LocalDateScalar } from '../graphql/scalars.js';
import { parsePeriod } from './pg-type-parsers.js';

@ObjectType('Period', {
  description: 'A run of days, half-open: the first day belongs to it, the day `to` no longer does.',
})
export class PeriodView {
  @Field(() => LocalDateScalar, { description: 'The first day, included.' })
  from!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The first day after; null while no end is known.',
  })
  to!: LocalDate | null;
}

/**
 * How a period is stored: PostgreSQL's own range of days, so that an exclusion constraint can keep periods
 * apart.
 */
export class PeriodType extends Type<Days | null, string | null> {
  override convertToDatabaseValue(days: Days | null): string | null {
    return days === null ? null : `[${days.from},${days.to ?? ''})`;
  }

  override convertToJSValue(text: string | Days | null): Days | null {
    return typeof text === 'string' ? parsePeriod(text) : text;
  }

  override getColumnType(): string {
    return 'daterange';
  }
}
