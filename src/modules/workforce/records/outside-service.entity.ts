import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { Period } from '../../../platform/calendar.js';
import { PeriodType, PeriodView } from '../../../platform/database/period.js';
import { RowScope } from '../../../platform/database/row-scope.js';
import { PositionClass } from '../../organization/index.js';
import { PersonnelRecord } from './personnel-record.js';
import { recordScopeOf } from './record-scope.js';

@ObjectType({
  implements: PersonnelRecord,
  description: 'A definitive post held in another agency; it counts like one held here.',
})
@Entity()
@RowScope(recordScopeOf)
export class OutsideService extends PersonnelRecord {
  @Field(() => String, { description: 'Name of the agency.' })
  @Property({ type: 'text' })
  agency!: string;

  @Field(() => String, { description: 'Title, as people read it.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => PositionClass, { description: 'Class of post.' })
  @Property({ type: 'text' })
  class!: PositionClass;

  @Field(() => String, {
    nullable: true,
    description: 'The affair (urusan) that the post served; null where it is not mapped.',
  })
  @Property({ type: 'text', nullable: true })
  affair!: string | null;

  @Field(() => PeriodView, { description: 'The days on which it holds; the last day is excluded.' })
  @Property({ type: PeriodType })
  during!: Period;
}
