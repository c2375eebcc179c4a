import type { Opt } from '@mikro-orm/core';
import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CachedTable } from '../../platform/database/cached-tables.js';
import { LegallyBased } from '../../platform/database/legal-basis.js';
import { RowScope, unrestricted } from '../../platform/database/row-scope.js';
import { Identified } from '../../platform/graphql/node-id.js';

export enum CompetencyKind {
  MANAGERIAL = 'MANAGERIAL',
  SOCIOCULTURAL = 'SOCIOCULTURAL',
  TECHNICAL = 'TECHNICAL',
}
registerEnumType(CompetencyKind, {
  name: 'CompetencyKind',
  description:
    'Nine standard competencies are managerial or sociocultural (PermenPANRB 38/2017); technical ones stand in a dictionary per affair.',
  valuesConfig: {
    MANAGERIAL: { description: 'Managerial competency.' },
    SOCIOCULTURAL: { description: 'Sociocultural competency.' },
    TECHNICAL: { description: 'Technical competency.' },
  },
});

@ObjectType({
  implements: [Identified, LegallyBased],
  description: 'A competency of the dictionary, with levels 1 (awareness) to 5 (expert).',
})
@Entity()
@CachedTable()
@RowScope(unrestricted)
export class Competency extends LegallyBased {
  @Field(() => String, { description: 'Stable code, unique among its kind.' })
  @Property({ type: 'text' })
  @Unique()
  code!: string;

  @Field(() => String, { description: 'Name, as people read it.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in English, where one is known.' })
  @Property({ type: 'text', nullable: true })
  nameInEnglish!: string | null;

  @Field(() => CompetencyKind, { description: 'Which kind it is.' })
  @Property({ type: 'text' })
  kind!: CompetencyKind;

  @Field(() => String, {
    nullable: true,
    description: 'The government affair (urusan) whose dictionary holds it; null for the nine standard ones.',
  })
  @Property({ type: 'text', nullable: true })
  affair!: string | null;

  @Field(() => Int, { description: 'Place in its list, from 1.' })
  @Property({ type: 'integer' })
  ordinal!: number;

  @Field(() => [String], {
    description: 'What each level means, from 1 upwards; empty where the dictionary was not read.',
  })
  @Property({ type: 'text[]', runtimeType: 'string[]' })
  levels!: string[];

  @Field(() => Int, { description: 'Counts the corrections; give it as `expectedVersion`.' })
  @Property({ type: 'integer', default: 1 })
  version: Opt<number> = 1;
}
