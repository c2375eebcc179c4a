import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { WithinReach } from '../../platform/reach.js';
import { PersonnelRecord, recordReachOf } from './personnel-record.js';

export enum PerformancePredicate {
  SANGAT_BAIK = 'SANGAT_BAIK',
  BAIK = 'BAIK',
  BUTUH_PERBAIKAN = 'BUTUH_PERBAIKAN',
  KURANG = 'KURANG',
  SANGAT_KURANG = 'SANGAT_KURANG',
}
registerEnumType(PerformancePredicate, {
  name: 'PerformancePredicate',
  description: 'Yearly predicate of performance, from very good to very poor. PermenPANRB 6/2022.',
});

@ObjectType({ implements: PersonnelRecord, description: 'The appraisal of one calendar year.' })
@Entity()
@Unique({ properties: ['employee', 'year'] })
@WithinReach(recordReachOf)
export class PerformanceAppraisal extends PersonnelRecord {
  @Field(() => Int)
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => PerformancePredicate)
  @Property({ type: 'text' })
  predicate!: PerformancePredicate;
}
