import type { Opt } from '@mikro-orm/core';
import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Certainty } from '../../../platform/database/legal-basis.js';
import { RowScope, unrestricted } from '../../../platform/database/row-scope.js';
import { Identified } from '../../../platform/graphql/node-id.js';
import { RecordKindName } from '../kinds/record-kind.js';

@ObjectType({
  implements: Identified,
  description: 'Headings of the files of another system, mapped to the fields of a kind of records.',
})
@Entity()
@RowScope(unrestricted)
export class ImportMapping extends Identified {
  @Field(() => String, { description: 'Name of the mapping, unique.' })
  @Property({ type: 'text' })
  @Unique()
  name!: string;

  @Field(() => RecordKindName, { description: 'What the rows of such files are.' })
  @Property({ type: 'text' })
  kind!: RecordKindName;

  @Property({ type: 'json' })
  headings!: Readonly<Record<string, string | null>>;

  @Field(() => Certainty, { description: 'How sure it is that the other system names its columns so.' })
  @Property({ type: 'text' })
  certainty!: Certainty;

  @Field(() => Int, { description: 'Counts the changes; give it as `expectedVersion`.' })
  @Property({ type: 'integer' })
  version: Opt<number> = 1;
}
