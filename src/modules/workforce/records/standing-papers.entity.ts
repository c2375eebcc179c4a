import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { LocalDate, Period } from '../../../platform/calendar.js';
import { PeriodType, PeriodView } from '../../../platform/database/period.js';
import { RowScope } from '../../../platform/database/row-scope.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { PersonnelRecord } from './personnel-record.js';
import { recordScopeOf } from './record-scope.js';

@ObjectType({
  implements: PersonnelRecord,
  description: 'A licence to practise (STR, SIP, teaching certificate).',
})
@Entity()
@RowScope(recordScopeOf)
export class ProfessionalLicence extends PersonnelRecord {
  @Field(() => String, { description: 'Stable code, unique among its kind.' })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => PeriodView, { description: 'The days on which it holds; the last day is excluded.' })
  @Property({ type: PeriodType })
  during!: Period;
}

@ObjectType({
  implements: PersonnelRecord,
  description:
    'A declaration filed for a year (wealth report, tax return): that it was filed, never what it says.',
})
@Entity()
@RowScope(recordScopeOf)
export class Declaration extends PersonnelRecord {
  @Field(() => String, { description: 'Stable code, unique among its kind.' })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => Int, { description: 'Calendar year.' })
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => LocalDateScalar, { description: 'The day of the filing.' })
  @Property({ type: 'date', runtimeType: 'string' })
  filedOn!: LocalDate;
}
