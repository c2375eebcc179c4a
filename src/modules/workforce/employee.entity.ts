import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { LocalDate } from '../../platform/calendar.js';
import { RowScope, unrestricted } from '../../platform/database/row-scope.js';
import { AuditedRead, VisibleIf } from '../../platform/graphql/authorization.js';
import { Identified } from '../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../platform/graphql/scalars.js';
import { Unit } from '../organization/index.js';
import { isRecordReadable } from './record-visibility.js';

export enum EmploymentKind {
  PNS = 'PNS',
  PPPK = 'PPPK',
}
registerEnumType(EmploymentKind, {
  name: 'EmploymentKind',
  description: 'The two kinds of civil servant (ASN). Law 20/2023.',
  valuesConfig: {
    PNS: { description: 'Permanent, with a rank.' },
    PPPK: { description: 'On a fixed-term contract, with a class and without a rank.' },
  },
});

export enum Sex {
  FEMALE = 'FEMALE',
  MALE = 'MALE',
}
registerEnumType(Sex, {
  name: 'Sex',
  description: 'Sex, as recorded in the personnel system.',
  valuesConfig: { FEMALE: { description: 'Female.' }, MALE: { description: 'Male.' } },
});

/**
 * Everybody who may call the service sees the directory: name, unit, post. The rest is guarded field by
 * field.
 */
@ObjectType({ implements: Identified, description: 'A civil servant (ASN).' })
@Entity()
@RowScope(unrestricted)
export class Employee extends Identified {
  @Field(() => Unit, { description: 'The agency (instansi) that employs the person.' })
  @ManyToOne(() => Unit, { ref: true })
  @Index()
  agency!: Ref<Unit>;

  @VisibleIf(isRecordReadable)
  @Field(() => String, {
    nullable: true,
    description: 'Civil-service number, 18 digits. It shows birth date and sex, and is treated as they are.',
  })
  @Property({ type: 'text' })
  @Unique()
  nip!: string;

  @Field(() => String, { description: 'Name, as people read it.' })
  @Property({ type: 'text', collation: 'name_order' })
  @Index()
  name!: string;

  @AuditedRead()
  @VisibleIf(isRecordReadable)
  @Field(() => Sex, { nullable: true, description: 'Never enters a score or an order.' })
  @Property({ type: 'text' })
  sex!: Sex;

  @AuditedRead()
  @VisibleIf(isRecordReadable)
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Null also where it is not known; `missing` then says so.',
  })
  @Property({ type: 'date', nullable: true, runtimeType: 'string' })
  birthDate!: LocalDate | null;

  @Field(() => EmploymentKind, { description: 'Which kind it is.' })
  @Property({ type: 'text' })
  kind!: EmploymentKind;

  @Field(() => Int, { description: 'Counts the corrections; give it as `expectedVersion`.' })
  @Property({ type: 'integer', default: 1 })
  version: Opt<number> = 1;
}
