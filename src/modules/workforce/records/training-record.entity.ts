import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { RowScope } from '../../../platform/database/row-scope.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { PersonnelRecord } from './personnel-record.js';
import { recordScopeOf } from './record-scope.js';

@ObjectType({ implements: PersonnelRecord, description: 'A completed training with its certificate.' })
@Entity()
@RowScope(recordScopeOf)
export class TrainingRecord extends PersonnelRecord {
  @Field(() => String, { description: 'Title, as people read it.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Leadership programme (PKP, PKA, PKN_II, PKN_I); null for any other training.',
  })
  @Property({ type: 'text', nullable: true })
  leadershipProgramme!: string | null;

  @Field(() => Int, { nullable: true, description: 'Lesson hours (JP).' })
  @Property({ type: 'integer', nullable: true })
  hours!: number | null;

  @Field(() => LocalDateScalar, { description: 'The day of completion.' })
  @Property({ type: 'date', runtimeType: 'string' })
  completedOn!: LocalDate;
}
