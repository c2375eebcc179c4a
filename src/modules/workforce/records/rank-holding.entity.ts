import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { Period } from '../../../platform/calendar.js';
import { PeriodType, PeriodView } from '../../../platform/database/period.js';
import { RowScope } from '../../../platform/database/row-scope.js';
import { PersonnelRecord } from './personnel-record.js';
import { recordScopeOf } from './record-scope.js';

@ObjectType({
  implements: PersonnelRecord,
  description: 'A rank held (PNS), or a class (PPPK); the two are never compared.',
})
@Entity()
@RowScope(recordScopeOf)
export class RankHolding extends PersonnelRecord {
  @Field(() => String, { description: 'Code such as III_D, or PPPK_IX for a class.' })
  @Property({ type: 'text' })
  rank!: string;

  @Field(() => PeriodView, { description: 'The days on which it holds; the last day is excluded.' })
  @Property({ type: PeriodType })
  during!: Period;
}
