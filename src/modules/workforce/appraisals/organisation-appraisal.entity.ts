import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { RowScope, unrestricted } from '../../../platform/database/row-scope.js';
import { Identified } from '../../../platform/graphql/node-id.js';
import { Unit } from '../../organization/index.js';

export enum OrganisationPredicate {
  ISTIMEWA = 'ISTIMEWA',
  BAIK = 'BAIK',
  BUTUH_PERBAIKAN = 'BUTUH_PERBAIKAN',
  KURANG = 'KURANG',
  SANGAT_KURANG = 'SANGAT_KURANG',
}
registerEnumType(OrganisationPredicate, {
  name: 'OrganisationPredicate',
  description:
    'Yearly predicate of an organisation, from outstanding to very poor. It limits the spread of the predicates of its people. PermenPANRB 6/2022.',
  valuesConfig: {
    ISTIMEWA: { description: 'Istimewa (outstanding).' },
    BAIK: { description: 'Baik (good).' },
    BUTUH_PERBAIKAN: { description: 'Butuh perbaikan (needs improvement).' },
    KURANG: { description: 'Kurang (poor).' },
    SANGAT_KURANG: { description: 'Sangat kurang (very poor).' },
  },
});

@ObjectType({
  implements: Identified,
  description: 'The performance of an office, or of a whole agency, in one calendar year.',
})
@Entity()
@Unique({ properties: ['unit', 'year'] })
@RowScope(unrestricted)
export class OrganisationAppraisal extends Identified {
  @Field(() => Unit, { description: 'An office, or the agency itself.' })
  @ManyToOne(() => Unit, { ref: true })
  unit!: Ref<Unit>;

  @Field(() => Int, { description: 'Calendar year.' })
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => OrganisationPredicate, { description: 'The predicate given.' })
  @Property({ type: 'text' })
  predicate!: OrganisationPredicate;

  @Field(() => String, { description: 'Number of the decree or letter.' })
  @Property({ type: 'text' })
  document!: string;

  @Field(() => Int, { description: 'Counts the corrections; give it as `expectedVersion`.' })
  @Property({ type: 'integer' })
  version: Opt<number> = 1;
}
