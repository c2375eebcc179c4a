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

export enum StudyPermit {
  FUNDED = 'FUNDED',
  SELF_FUNDED = 'SELF_FUNDED',
  NONE = 'NONE',
  AMNESTY = 'AMNESTY',
}
registerEnumType(StudyPermit, {
  name: 'StudyPermit',
  description: 'Under which permit somebody studied. MenPANRB circular 28/2021.',
  valuesConfig: {
    FUNDED: { description: 'With a permit, and paid for by the state.' },
    SELF_FUNDED: { description: 'With a permit, and paid for by the person.' },
    NONE: { description: 'Without a permit.' },
    AMNESTY: { description: 'Without a permit, and recognised later.' },
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

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'When the evidence was checked (register of diplomas, accreditation); null while it was not.',
  })
  @Property({ type: 'date', nullable: true, runtimeType: 'string' })
  evidenceCheckedOn: LocalDate | null = null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'When the national personnel system recorded it; null where that is not known.',
  })
  @Property({ type: 'date', nullable: true, runtimeType: 'string' })
  nationallyRecordedOn: LocalDate | null = null;

  @Field(() => StudyPermit, { nullable: true, description: 'Null where it is not known.' })
  @Property({ type: 'text', nullable: true })
  studyPermit: StudyPermit | null = null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'When it was used for a promotion, by exam, formation or decree; null where it was not.',
  })
  @Property({ type: 'date', nullable: true, runtimeType: 'string' })
  usedForPromotionOn: LocalDate | null = null;
}
