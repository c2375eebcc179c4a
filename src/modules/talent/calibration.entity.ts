import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { LocalDate } from '../../platform/calendar.js';
import { RowScope, type RowScopeCondition } from '../../platform/database/row-scope.js';
import { FALSE, TRUE } from '../../platform/database/sql.js';
import { Identified } from '../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../platform/graphql/scalars.js';
import { Employee, recordScopeOf } from '../workforce/index.js';
import { TalentPermission } from './permissions.js';

const readers: RowScopeCondition = ({ principal }) =>
  principal.permissions.has(TalentPermission.READ) ? TRUE : FALSE;

export enum TalentAxis {
  PERFORMANCE = 'PERFORMANCE',
  POTENTIAL = 'POTENTIAL',
}
registerEnumType(TalentAxis, {
  name: 'TalentAxis',
  description: 'The two axes of the nine boxes.',
  valuesConfig: {
    PERFORMANCE: { description: 'The performance axis.' },
    POTENTIAL: { description: 'The potential axis.' },
  },
});

@ObjectType({
  implements: Identified,
  description:
    'A sitting of a committee that looks over the map of nine boxes and may adjust values of an axis, with reasons. Closing freezes it.',
})
@Entity()
@RowScope(readers)
export class CalibrationSession extends Identified {
  @Field(() => String, { description: 'Name, as people read it.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'The body that sits, such as the talent committee.' })
  @Property({ type: 'text' })
  body!: string;

  @Field(() => String, { description: 'The invitation or decree.' })
  @Property({ type: 'text' })
  document!: string;

  @Field(() => LocalDateScalar, { description: 'The day on which it was opened.' })
  @Property({ type: 'date', runtimeType: 'string' })
  openedOn!: LocalDate;

  @Field(() => String, { description: 'Subject who opened it.' })
  @Property({ type: 'text' })
  openedBy!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Null while it sits: its adjustments count from this day on.',
  })
  @Property({ type: 'date', runtimeType: 'string', nullable: true })
  closedOn: LocalDate | null = null;

  @Field(() => String, { nullable: true, description: 'Subject who closed it; null while it is open.' })
  @Property({ type: 'text', nullable: true })
  closedBy: string | null = null;

  @Field(() => Int, { description: 'Counts the changes; give it as `expectedVersion`.' })
  @Property({ type: 'integer' })
  version: Opt<number> = 1;
}

const UNITS = 1_000_000;

@ObjectType({
  implements: Identified,
  description: 'A value of an axis as a committee sees it, with the value computed then. The reason is kept.',
})
@Entity()
@Unique({ properties: ['session', 'employee', 'axis'] })
@RowScope(recordScopeOf)
export class CalibrationAdjustment extends Identified {
  @Field(() => CalibrationSession, { description: 'The calibration session.' })
  @ManyToOne(() => CalibrationSession, { ref: true })
  @Index()
  session!: Ref<CalibrationSession>;

  @Field(() => Employee, { description: 'The person concerned.' })
  @ManyToOne(() => Employee, { ref: true })
  @Index()
  employee!: Ref<Employee>;

  @Field(() => TalentAxis, { description: 'The axis concerned.' })
  @Property({ type: 'text' })
  axis!: TalentAxis;

  /** 0 to 100,000,000. */
  @Property({ type: 'integer' })
  lowBefore!: number;

  @Property({ type: 'integer' })
  highBefore!: number;

  @Property({ type: 'integer' })
  after!: number;

  @Field(() => String, { description: 'Why, in the words of the decision maker.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => String, { description: 'Subject who adjusted it.' })
  @Property({ type: 'text' })
  adjustedBy!: string;

  @Field(() => LocalDateScalar, { description: 'The day of the adjustment.' })
  @Property({ type: 'date', runtimeType: 'string' })
  adjustedOn!: LocalDate;
}

export function unitsOf(value: number): number {
  return Math.round(value * UNITS);
}

export function valueOfUnits(units: number): number {
  return units / UNITS;
}
