import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { RowScope } from '../../../platform/database/row-scope.js';
import { FALSE, TRUE } from '../../../platform/database/sql.js';
import { Identified } from '../../../platform/graphql/node-id.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { Position } from '../../positions/index.js';
import { SuccessionPermission } from '../permissions.js';

export enum DossierKind {
  PLAN_ENDORSED = 'PLAN_ENDORSED',
  SHORTLIST_CLOSED = 'SHORTLIST_CLOSED',
  DECISION = 'DECISION',
}
registerEnumType(DossierKind, {
  name: 'DossierKind',
  description: 'What was sealed: the endorsing of a plan, the closing of a shortlist, or a decision.',
  valuesConfig: {
    PLAN_ENDORSED: { description: 'A succession plan was endorsed.' },
    SHORTLIST_CLOSED: { description: 'A shortlist was closed.' },
    DECISION: { description: 'A person was chosen for a post.' },
  },
});

@ObjectType({
  implements: Identified,
  description:
    'A ranking and what a human made of it, sealed with everything that it was made from. It is canonical JSON (RFC 8785), hashed (SHA-256), and chained to the one sealed before. It can be added to, never changed.',
})
@Entity()
@RowScope(({ principal }) => (principal.permissions.has(SuccessionPermission.READ) ? TRUE : FALSE))
export class Dossier extends Identified {
  @Field(() => Int, { description: 'Counts the dossiers, from 1, without gaps.' })
  @Property({ type: 'integer' })
  @Unique()
  sequence!: number;

  @Field(() => DossierKind, { description: 'Which kind it is.' })
  @Property({ type: 'text' })
  kind!: DossierKind;

  /** The plan or filling. */
  @Property({ type: 'uuid' })
  @Index()
  subjectId!: string;

  @Field(() => Position, { description: 'The post concerned.' })
  @ManyToOne(() => Position, { ref: true })
  @Index()
  position!: Ref<Position>;

  @Field(() => DateTimeScalar, { description: 'When it was sealed.' })
  @Property({ type: 'datetime' })
  sealedAt!: Date;

  @Field(() => String, { description: 'Subject whose act sealed it.' })
  @Property({ type: 'text' })
  sealedBy!: string;

  /** Canonical JSON: question, ranking, choice, reasons, and the hash of the people. */
  @Property({ type: 'text', lazy: true, hidden: true })
  header!: string;

  /** Canonical JSON of everybody's records, packed. */
  @Property({ type: 'blob', lazy: true, hidden: true })
  people!: Buffer;

  @Field(() => String, { description: 'SHA-256 of the hash before and the header, in hexadecimal.' })
  @Property({ type: 'text' })
  hash!: string;

  @Field(() => String, { description: 'Hash of the dossier sealed before; zeros for the first.' })
  @Property({ type: 'text' })
  previousHash!: string;

  @Field(() => Int, { description: 'Bytes of the header and of the packed people together.' })
  @Property({ type: 'integer' })
  size!: number;
}
