import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, InterfaceType } from 'type-graphql';
import { Identified } from '../../../platform/graphql/node-id.js';
import { Employee } from '../employee.entity.js';

/** A fact about one person, with the document that proves it. */
@InterfaceType('PersonnelRecord', {
  implements: Identified,
  description:
    "A dated fact about one person, with the document that proves it. Only those see it who may see the person's whole record; acting assignments are part of the directory.",
  resolveType: (row: { readonly __typename?: string }) => row.__typename,
})
@Entity({ abstract: true })
export abstract class PersonnelRecord extends Identified {
  @Field(() => Employee, { description: 'The person concerned.' })
  @ManyToOne(() => Employee, { ref: true })
  @Index()
  employee!: Ref<Employee>;

  @Field(() => String, { description: 'Number of the decree, letter or certificate.' })
  @Property({ type: 'text' })
  document!: string;

  @Field(() => Int, { description: 'Counts the corrections; give it as `expectedVersion`.' })
  @Property({ type: 'integer', default: 1 })
  version: Opt<number> = 1;
}
