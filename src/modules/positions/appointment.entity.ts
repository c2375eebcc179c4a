import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Period } from '../../platform/calendar.js';
import { PeriodType, PeriodView } from '../../platform/database/period.js';
import { RowScope, unrestricted } from '../../platform/database/row-scope.js';
import { PersonnelRecord, recordScopeOf } from '../workforce/index.js';
import { Position } from './position.entity.js';

/** Who holds which post today is part of the directory; when it began and by which decree is not. */
@ObjectType({ implements: PersonnelRecord, description: 'A definitive appointment to a post.' })
@Entity()
@RowScope(recordScopeOf)
export class Appointment extends PersonnelRecord {
  @Field(() => Position, { description: 'The post concerned.' })
  @ManyToOne(() => Position, { ref: true })
  @Index()
  position!: Ref<Position>;

  @Field(() => PeriodView, { description: 'The days on which it holds; the last day is excluded.' })
  @Property({ type: PeriodType })
  during!: Period;
}

export enum ActingKind {
  ACTING_REGIONAL_HEAD = 'ACTING_REGIONAL_HEAD',
  PLT_HIGHER = 'PLT_HIGHER',
  PLT_EQUAL = 'PLT_EQUAL',
  PLH_HIGHER = 'PLH_HIGHER',
  PLH_EQUAL = 'PLH_EQUAL',
}
registerEnumType(ActingKind, {
  name: 'ActingKind',
  description:
    'Acting for a vacant post (Plt) or for an absent holder (Plh), one level up or on the same level. BKN circular 1/SE/I/2021.',
  valuesConfig: {
    PLT_HIGHER: { description: 'Plt (acting in a vacant post) on a higher level than the own post.' },
    PLT_EQUAL: { description: 'Plt (acting in a vacant post) on the level of the own post.' },
    PLH_HIGHER: { description: 'Plh (for an absent holder) on a higher level than the own post.' },
    PLH_EQUAL: { description: 'Plh (for an absent holder) on the level of the own post.' },
    ACTING_REGIONAL_HEAD: { description: 'Acting head of a region (Pj).' },
  },
});

/** Never fills a seat and never counts as service. */
@ObjectType({
  implements: PersonnelRecord,
  description: 'An acting assignment. It never fills the seat and never counts as service in the post.',
})
@Entity()
@RowScope(unrestricted)
export class ActingAssignment extends PersonnelRecord {
  @Field(() => Position, { nullable: true, description: 'Null where the assignment lay in another agency.' })
  @ManyToOne(() => Position, { ref: true, nullable: true })
  @Index()
  position!: Ref<Position> | null;

  @Field(() => ActingKind, { description: 'Which kind it is.' })
  @Property({ type: 'text' })
  kind!: ActingKind;

  @Field(() => PeriodView, { description: 'The days on which it holds; the last day is excluded.' })
  @Property({ type: PeriodType })
  during!: Period;
}
