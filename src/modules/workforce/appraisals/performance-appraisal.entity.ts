import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { RowScope } from '../../../platform/database/row-scope.js';
import { PersonnelRecord } from '../records/personnel-record.js';
import { recordScopeOf } from '../records/record-scope.js';

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
  valuesConfig: {
    SANGAT_BAIK: { description: 'Sangat baik (very good).' },
    BAIK: { description: 'Baik (good).' },
    BUTUH_PERBAIKAN: { description: 'Butuh perbaikan (needs improvement).' },
    KURANG: { description: 'Kurang (poor).' },
    SANGAT_KURANG: { description: 'Sangat kurang (very poor).' },
  },
});

export enum PerformanceRating {
  ABOVE_EXPECTATION = 'ABOVE_EXPECTATION',
  MEETS_EXPECTATION = 'MEETS_EXPECTATION',
  BELOW_EXPECTATION = 'BELOW_EXPECTATION',
}
registerEnumType(PerformanceRating, {
  name: 'PerformanceRating',
  description:
    'How the work result, or the behaviour, of a year is rated. The two give the predicate by `predicateRules`.',
  valuesConfig: {
    ABOVE_EXPECTATION: { description: 'Above expectation.' },
    MEETS_EXPECTATION: { description: 'As expected.' },
    BELOW_EXPECTATION: { description: 'Below expectation.' },
  },
});

@ObjectType({ implements: PersonnelRecord, description: 'The appraisal of one calendar year.' })
@Entity()
@Unique({ properties: ['employee', 'year'] })
@RowScope(recordScopeOf)
export class PerformanceAppraisal extends PersonnelRecord {
  @Field(() => Int, { description: 'Calendar year.' })
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => PerformancePredicate, { description: 'The predicate given.' })
  @Property({ type: 'text' })
  predicate!: PerformancePredicate;

  @Field(() => PerformanceRating, { nullable: true, description: 'Null where only the predicate is known.' })
  @Property({ type: 'text', nullable: true })
  workResult!: PerformanceRating | null;

  @Field(() => PerformanceRating, { nullable: true, description: 'Null where only the predicate is known.' })
  @Property({ type: 'text', nullable: true })
  behaviour!: PerformanceRating | null;
}
