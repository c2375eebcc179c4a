import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { RowScope, type RowScopeCondition } from '../../platform/database/row-scope.js';
import { FALSE, TRUE } from '../../platform/database/sql.js';
import { Identified } from '../../platform/graphql/node-id.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { ProtectionPermission } from './permissions.js';

const readers: RowScopeCondition = ({ principal }) =>
  principal.permissions.has(ProtectionPermission.READ_BREACHES) ? TRUE : FALSE;

export enum BreachNotice {
  PEOPLE = 'PEOPLE',
  AUTHORITY = 'AUTHORITY',
}
registerEnumType(BreachNotice, {
  name: 'BreachNotice',
  description: 'Whom a breach is told: the people concerned, or the authority for data protection.',
  valuesConfig: {
    AUTHORITY: { description: 'The supervisory authority.' },
    PEOPLE: { description: 'The people concerned.' },
  },
});

@ObjectType({
  implements: Identified,
  description:
    'A failure to protect personal data. The people concerned and the authority are told in writing which data, when and how, and what was done. Law 27/2022, article 46.',
})
@Entity()
@RowScope(readers)
export class DataBreach extends Identified {
  @Field(() => String, { description: 'When and how it happened.' })
  @Property({ type: 'text' })
  happened!: string;

  @Field(() => String, { description: 'Which data.' })
  @Property({ type: 'text' })
  disclosed!: string;

  @Field(() => String, { description: 'What is done against it.' })
  @Property({ type: 'text' })
  measures!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people are concerned; null while that is not known.',
  })
  @Property({ type: 'integer', nullable: true })
  peopleCount!: number | null;

  @Field(() => DateTimeScalar, { description: 'When the breach was discovered.' })
  @Property({ type: 'datetime' })
  discoveredAt!: Date;

  @Field(() => DateTimeScalar, {
    description: 'By when both must have been told, by the rule in force on the day of discovery.',
  })
  @Property({ type: 'datetime' })
  noticeDueAt!: Date;

  @Field(() => String, { description: 'Subject who recorded it.' })
  @Property({ type: 'text' })
  recordedBy!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the people were told; null while they were not.',
  })
  @Property({ type: 'datetime', nullable: true })
  peopleToldAt: Date | null = null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the authority was told; null while it was not.',
  })
  @Property({ type: 'datetime', nullable: true })
  authorityToldAt: Date | null = null;
}
