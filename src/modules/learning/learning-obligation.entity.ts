import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LegallyBased } from '../../platform/database/legal-basis.js';
import { RowScope, unrestricted } from '../../platform/database/row-scope.js';
import { Unit } from '../organization/index.js';
import { EmploymentKind } from '../workforce/index.js';

export enum ObligationKind {
  FLOOR = 'FLOOR',
  CEILING = 'CEILING',
  DUTY = 'DUTY',
}
registerEnumType(ObligationKind, {
  name: 'ObligationKind',
  description: 'What the hours of a year are: a right, a limit or a duty.',
  valuesConfig: {
    FLOOR: { description: 'At least so many hours are due to the person.' },
    CEILING: { description: 'At most so many hours count; more are kept and do not count.' },
    DUTY: { description: 'So many hours are a duty of the person, by a rule of the agency.' },
  },
});

@ObjectType({
  implements: LegallyBased,
  description:
    'How many lesson hours (JP) a year asks for or allows, by agency, kind of civil servant and year. A rule of the agency goes before the national one.',
})
@Entity()
@RowScope(unrestricted)
export class LearningObligation extends LegallyBased {
  @Field(() => Unit, { nullable: true, description: 'The agency; null for all of them.' })
  @ManyToOne(() => Unit, { ref: true, nullable: true })
  @Index()
  agency!: Ref<Unit> | null;

  @Field(() => EmploymentKind, { description: 'Which kind of civil servant.' })
  @Property({ type: 'text' })
  employmentKind!: EmploymentKind;

  @Field(() => ObligationKind, { description: 'Floor, ceiling or duty.' })
  @Property({ type: 'text' })
  kind!: ObligationKind;

  @Property({ type: 'integer' })
  hoursHundredths!: number;

  @Field(() => Int, { description: 'The first year for which it holds.' })
  @Property({ type: 'integer' })
  fromYear!: number;

  @Field(() => Int, { nullable: true, description: 'The last year; null while none is known.' })
  @Property({ type: 'integer', nullable: true })
  untilYear!: number | null;
}
