import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { RowScope } from '../../../platform/database/row-scope.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { PersonnelRecord } from './personnel-record.js';
import { recordScopeOf } from './record-scope.js';

export enum DiplomaStatus {
  REPORTED = 'REPORTED',
  VERIFIED = 'VERIFIED',
  REJECTED = 'REJECTED',
}
registerEnumType(DiplomaStatus, {
  name: 'DiplomaStatus',
  description: 'A diploma is reported by the person and verified or rejected by the personnel agency.',
  valuesConfig: {
    VERIFIED: { description: 'Checked against the register of diplomas.' },
    REPORTED: { description: 'Reported by the person and not checked yet.' },
    REJECTED: { description: 'Checked and found not to hold.' },
  },
});

@ObjectType({ implements: PersonnelRecord, description: 'A diploma.' })
@Entity()
@RowScope(recordScopeOf)
export class Education extends PersonnelRecord {
  @Field(() => String, { description: 'Code of the level, such as S1 or D3; see the scale EDUCATION_LEVEL.' })
  @Property({ type: 'text' })
  level!: string;

  @Field(() => String, { nullable: true, description: 'Field of study; null where it is not recorded.' })
  @Property({ type: 'text', nullable: true })
  field!: string | null;

  @Field(() => String, { nullable: true, description: 'School or university, where known.' })
  @Property({ type: 'text', nullable: true })
  institution!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day of graduation, where known.' })
  @Property({ type: 'date', nullable: true, runtimeType: 'string' })
  graduatedOn!: LocalDate | null;

  @Field(() => DiplomaStatus, { description: 'Present status.' })
  @Property({ type: 'text' })
  status!: DiplomaStatus;
}
