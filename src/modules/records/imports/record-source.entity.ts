import type { Opt } from '@mikro-orm/core';
import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { LocalDate } from '../../../platform/calendar.js';
import { RowScope, type RowScopeCondition } from '../../../platform/database/row-scope.js';
import { or, raw, sql } from '../../../platform/database/sql.js';
import { Identified } from '../../../platform/graphql/node-id.js';
import { recordScope } from '../../workforce/index.js';
import type { RecordKindName } from '../kinds/record-kind.js';

/** The source of what is entered by hand. */
export const OWN_ENTRY = 'OWN_ENTRY';

const aboutReached: RowScopeCondition = (of, alias) =>
  or(sql`${raw(`${alias}.person_id`)} is null`, recordScope(of, raw(`${alias}.person_id`)));

/** Values by field. */
export type Said = Readonly<Record<string, unknown>>;

/** What a source says of a record, where it was last compared. */
@Entity()
@Unique({ properties: ['recordId', 'source'] })
@RowScope(aboutReached)
export class RecordSource extends Identified {
  @Property({ type: 'text' })
  kind!: RecordKindName;

  @Property({ type: 'uuid' })
  recordId!: string;

  @Property({ type: 'uuid', nullable: true })
  @Index()
  personId!: string | null;

  @Property({ type: 'text' })
  source!: string;

  @Property({ type: 'date', runtimeType: 'string' })
  comparedOn!: LocalDate;

  @Property({ type: 'date', runtimeType: 'string' })
  asOf!: LocalDate;

  /** Whether the stored values are this source's. */
  @Property({ type: 'boolean', fieldName: 'is_origin' })
  isOrigin!: boolean;

  /** What the source said last of each field; of what it refers to the id. */
  @Property({ type: 'json', default: '{}' })
  said!: Opt<Said>;

  /** The stored values for which somebody decided against what the source says, by field. */
  @Property({ type: 'json', default: '{}' })
  settled!: Opt<Said>;

  /** What the source says otherwise, by field, with codes; null where it says the same. */
  @Property({ type: 'json', nullable: true })
  differs!: Readonly<Record<string, unknown>> | null;
}
