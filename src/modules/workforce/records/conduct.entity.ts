import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { LocalDate, Period } from '../../../platform/calendar.js';
import { PeriodType, PeriodView } from '../../../platform/database/period.js';
import { RowScope } from '../../../platform/database/row-scope.js';
import { AuditedRead } from '../../../platform/graphql/authorization.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { PersonnelRecord } from './personnel-record.js';
import { recordScopeOf } from './record-scope.js';

export enum SanctionSeverity {
  LIGHT = 'LIGHT',
  MEDIUM = 'MEDIUM',
  HEAVY = 'HEAVY',
  ETHICS = 'ETHICS',
}
registerEnumType(SanctionSeverity, {
  name: 'SanctionSeverity',
  description:
    'Severity of a disciplinary sanction, or a breach of ethics. Government regulation (PP) 94/2021.',
  valuesConfig: {
    ETHICS: { description: 'Breach of ethics.' },
    LIGHT: { description: 'Light sanction.' },
    MEDIUM: { description: 'Medium sanction.' },
    HEAVY: { description: 'Heavy sanction.' },
  },
});

@ObjectType({ implements: PersonnelRecord, description: 'A disciplinary sanction, or a breach of ethics.' })
@Entity()
@RowScope(recordScopeOf)
export class Sanction extends PersonnelRecord {
  @AuditedRead()
  @Field(() => SanctionSeverity, { description: 'How severe the sanction is.' })
  @Property({ type: 'text' })
  severity!: SanctionSeverity;

  @Field(() => PeriodView, { description: 'The days on which it holds; the last day is excluded.' })
  @Property({ type: PeriodType })
  during!: Period;
}

export enum AwardScope {
  AGENCY = 'AGENCY',
  CROSS_AGENCY = 'CROSS_AGENCY',
  NATIONAL = 'NATIONAL',
  INTERNATIONAL = 'INTERNATIONAL',
}
registerEnumType(AwardScope, {
  name: 'AwardScope',
  description: 'How far the authority reaches that gives an award.',
  valuesConfig: {
    AGENCY: { description: 'Given by the agency.' },
    CROSS_AGENCY: { description: 'Given across agencies.' },
    NATIONAL: { description: 'Given nationally.' },
    INTERNATIONAL: { description: 'Given internationally.' },
  },
});

@ObjectType({ implements: PersonnelRecord, description: 'An official award.' })
@Entity()
@RowScope(recordScopeOf)
export class Award extends PersonnelRecord {
  @Field(() => String, { description: 'Title, as people read it.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => AwardScope, { description: 'By whom, and how widely, it was given.' })
  @Property({ type: 'text' })
  scope!: AwardScope;

  @Field(() => LocalDateScalar, { description: 'The day of the award.' })
  @Property({ type: 'date', runtimeType: 'string' })
  awardedOn!: LocalDate;
}

export enum TeamRole {
  MEMBER_AGENCY = 'MEMBER_AGENCY',
  MEMBER_CROSS_AGENCY = 'MEMBER_CROSS_AGENCY',
  HEAD_AGENCY = 'HEAD_AGENCY',
  HEAD_CROSS_AGENCY = 'HEAD_CROSS_AGENCY',
}
registerEnumType(TeamRole, {
  name: 'TeamRole',
  description: 'Part taken in a work team that a decree sets up, within one office or across several.',
  valuesConfig: {
    HEAD_AGENCY: { description: 'Head of a team within the agency.' },
    HEAD_CROSS_AGENCY: { description: 'Head of a team across agencies.' },
    MEMBER_AGENCY: { description: 'Member of a team within the agency.' },
    MEMBER_CROSS_AGENCY: { description: 'Member of a team across agencies.' },
  },
});

@ObjectType({ implements: PersonnelRecord, description: 'Membership of a work team set up by decree.' })
@Entity()
@RowScope(recordScopeOf)
export class TeamAssignment extends PersonnelRecord {
  @Field(() => String, { description: 'Name of the team.' })
  @Property({ type: 'text' })
  team!: string;

  @Field(() => TeamRole, { description: 'The role concerned.' })
  @Property({ type: 'text' })
  role!: TeamRole;

  @Field(() => LocalDateScalar, { description: 'Day of the decree.' })
  @Property({ type: 'date', runtimeType: 'string' })
  decreedOn!: LocalDate;
}
