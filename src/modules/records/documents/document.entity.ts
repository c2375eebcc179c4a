import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { RowScope } from '../../../platform/database/row-scope.js';
import { encodeId, Identified } from '../../../platform/graphql/node-id.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { Employee, recordScopeOf } from '../../workforce/index.js';

@ObjectType({
  implements: Identified,
  description: 'A scanned document about a person. Its content is taken away by GET at `path`.',
})
@Entity()
@RowScope(recordScopeOf)
export class PersonalDocument extends Identified {
  @Field(() => Employee, { description: 'The person concerned.' })
  @ManyToOne(() => Employee, { ref: true })
  @Index()
  employee!: Ref<Employee>;

  @Field(() => String, { description: 'Name of the file, as sent.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, {
    description: 'Media type, found in the content: application/pdf, image/png or image/jpeg.',
  })
  @Property({ type: 'text' })
  type!: string;

  @Field(() => Int, { description: 'Bytes.' })
  @Property({ type: 'integer' })
  size!: number;

  @Field(() => String, { description: 'SHA-256 of the content, in hexadecimal.' })
  @Property({ type: 'text' })
  @Index()
  hash!: string;

  @Field(() => String, { description: 'The subject of the token that sent it.' })
  @Property({ type: 'text' })
  uploadedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  @Property({ type: 'datetime' })
  uploadedAt!: Date;
}

/** Where the content of a document is taken away. */
export function documentPath(id: string): string {
  return `/documents/${encodeId('PersonalDocument', id)}`;
}
