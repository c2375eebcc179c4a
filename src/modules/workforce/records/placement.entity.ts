import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { Period } from '../../../platform/calendar.js';
import { PeriodType, PeriodView } from '../../../platform/database/period.js';
import { RowScope } from '../../../platform/database/row-scope.js';
import { Unit } from '../../organization/index.js';
import { PersonnelRecord } from './personnel-record.js';
import { recordScopeOf } from './record-scope.js';

@ObjectType({
  implements: PersonnelRecord,
  description: 'The unit in which somebody serves, from when to when.',
})
@Entity()
@RowScope(recordScopeOf)
export class Placement extends PersonnelRecord {
  @Field(() => Unit, { description: 'The unit concerned.' })
  @ManyToOne(() => Unit, { ref: true })
  @Index()
  unit!: Ref<Unit>;

  @Field(() => PeriodView, { description: 'The days on which it holds; the last day is excluded.' })
  @Property({ type: PeriodType })
  during!: Period;
}
