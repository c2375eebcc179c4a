import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../platform/calendar.js';
import { RowScope } from '../../platform/database/row-scope.js';
import { LocalDateScalar } from '../../platform/graphql/scalars.js';
import { Position, RequirementRule } from '../positions/index.js';
import { PersonnelRecord, recordScopeOf } from '../workforce/index.js';

@ObjectType({
  implements: PersonnelRecord,
  description: 'A deed that waives one requirement of one post for one person.',
})
@Entity()
@RowScope(recordScopeOf)
export class Waiver extends PersonnelRecord {
  @Field(() => Position, { description: 'The post concerned.' })
  @ManyToOne(() => Position, { ref: true })
  @Index()
  position!: Ref<Position>;

  @Field(() => RequirementRule, { description: 'The rule concerned.' })
  @Property({ type: 'text' })
  rule!: RequirementRule;

  @Field(() => String, { description: 'The authority that signed: PPK or PRESIDENT.' })
  @Property({ type: 'text' })
  signedBy!: string;

  @Field(() => LocalDateScalar, { description: 'The first day on which it holds.' })
  @Property({ type: 'date', runtimeType: 'string' })
  validFrom!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The last day on which it holds.' })
  @Property({ type: 'date', runtimeType: 'string' })
  validUntil!: LocalDate;
}
