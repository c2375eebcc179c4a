import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { RowScope } from '../../platform/database/row-scope.js';
import { AuditedRead } from '../../platform/graphql/authorization.js';
import { Identified } from '../../platform/graphql/node-id.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Employee, recordScopeOf } from '../workforce/index.js';

export enum DataRequestKind {
  ACCESS = 'ACCESS',
  CORRECTION = 'CORRECTION',
  RESTRICTION = 'RESTRICTION',
  OBJECTION = 'OBJECTION',
}
registerEnumType(DataRequestKind, {
  name: 'DataRequestKind',
  description: 'What somebody asks about their data. Law 27/2022 on the protection of personal data.',
  valuesConfig: {
    ACCESS: { description: 'To see what is kept.' },
    CORRECTION: { description: 'To have it put right.' },
    RESTRICTION: { description: 'To have its use held back.' },
    OBJECTION: { description: 'Against what a ranking, a plan or a decision says or does.' },
  },
});

export enum DataRequestOutcome {
  GRANTED = 'GRANTED',
  PARTLY_GRANTED = 'PARTLY_GRANTED',
  REFUSED = 'REFUSED',
}
registerEnumType(DataRequestOutcome, {
  name: 'DataRequestOutcome',
  description: 'How a request was answered.',
  valuesConfig: {
    GRANTED: { description: 'Granted in full.' },
    PARTLY_GRANTED: { description: 'Granted in part; the answer says which.' },
    REFUSED: { description: 'Refused; the answer says why.' },
  },
});

@ObjectType({
  implements: Identified,
  description:
    'Somebody asks about their own data, or objects; somebody else answers, before the clock runs out.',
})
@Entity()
@RowScope(recordScopeOf)
export class DataRequest extends Identified {
  @Field(() => Employee, { description: 'The person concerned.' })
  @ManyToOne(() => Employee, { ref: true })
  @Index()
  employee!: Ref<Employee>;

  @Field(() => DataRequestKind, { description: 'Which kind it is.' })
  @Property({ type: 'text' })
  kind!: DataRequestKind;

  /** Public id of what it is about. */
  @Property({ type: 'text', nullable: true })
  about!: string | null;

  @AuditedRead()
  @Field(() => String, { description: 'Why, in the words of the decision maker.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => DateTimeScalar, { description: 'When it was raised.' })
  @Property({ type: 'datetime' })
  raisedAt!: Date;

  @Field(() => DateTimeScalar, {
    description: 'By when an answer is owed, by the rule in force when it was raised.',
  })
  @Property({ type: 'datetime' })
  dueAt!: Date;

  @Field(() => DataRequestOutcome, { nullable: true, description: 'Null while nobody has answered.' })
  @Property({ type: 'text', nullable: true })
  outcome: DataRequestOutcome | null = null;

  @AuditedRead()
  @Field(() => String, { nullable: true, description: 'The answer; null while there is none.' })
  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  @Field(() => String, { nullable: true, description: 'The subject of who answered.' })
  @Property({ type: 'text', nullable: true })
  answeredBy: string | null = null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was answered; null while it was not.',
  })
  @Property({ type: 'datetime', nullable: true })
  answeredAt: Date | null = null;
}
