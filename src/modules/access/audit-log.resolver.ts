import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { EntityClass } from '../../platform/database/entity-tables.js';
import { Connection, PageArguments, type PageOf } from '../../platform/database/keyset-page.js';
import type { Row } from '../../platform/database/row-reader.js';
import { and, raw, type Sql, sql, TRUE } from '../../platform/database/sql.js';
import { badInput } from '../../platform/errors.js';
import { Requires } from '../../platform/graphql/authorization.js';
import type { Context } from '../../platform/graphql/context.js';
import { decodeUuid, encodeId, isNodeType } from '../../platform/graphql/node-id.js';
import { refusalReason } from '../../platform/i18n/local-text.js';
import { AuditEvent, RecordRead } from './audit.entity.js';
import { AccessPermission } from './permissions.js';

@ObjectType({ description: 'One property before and after, as JSON; null where there was or is none.' })
class PropertyChange {
  @Field(() => String, { description: 'Name of the property.' })
  property!: string;

  @Field(() => String, { nullable: true, description: 'Value before the change.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'Value after the change.' })
  after!: string | null;
}

@InputType({ description: 'Every condition given must hold.' })
class AuditLogFilter {
  @Field(() => ID, { nullable: true, description: 'Id of the employee concerned; one of nobody is refused.' })
  employeeId?: string | null;

  @Field(() => String, { nullable: true, description: 'The subject of who did it.' })
  subject?: string | null;
}

const AuditEventConnection = Connection(() => AuditEvent, 'AuditEvent');
const RecordReadConnection = Connection(() => RecordRead, 'RecordRead');
/** Numbers of records grow with time. */
const newestFirst = { tag: 'newest', keys: [{ sql: raw('t.id'), kind: 'uuid', descending: true }] } as const;

/** Somebody whose record is gone is still known, where an entry is about that person. */
async function conditionOf(
  context: Context,
  type: EntityClass<AuditEvent | RecordRead>,
  filter: AuditLogFilter | null,
): Promise<Sql> {
  if (filter?.subject === '')
    throw badInput({ argument: 'filter.subject', reason: refusalReason('oneCharacter') });
  const subject = filter?.subject == null ? TRUE : sql`t.subject = ${filter.subject}`;
  if (filter?.employeeId == null) return subject;
  const id = decodeUuid(filter.employeeId, 'Employee', 'filter.employeeId');
  const concerned = sql`${id}::uuid = any(t.people)`;
  if ((await context.nodeOf('Employee', id)) === null && (await context.rows.one(type, concerned)) === null)
    throw badInput({ argument: 'filter.employeeId', reason: refusalReason('noEmployeeOfId') });
  return and(concerned, subject);
}

@Resolver(() => AuditEvent)
export class AuditLogResolver {
  @Requires(AccessPermission.READ_AUDIT_LOG)
  @Query(() => AuditEventConnection, {
    description:
      'What was changed, the newest first: for auditors everything, for anybody else what concerns the own record.',
  })
  async auditEvents(
    @Arg('filter', () => AuditLogFilter, { nullable: true, description: 'Only what meets these conditions.' })
    filter: AuditLogFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PageOf<Row<AuditEvent>>> {
    return context.rows.page(AuditEvent, await conditionOf(context, AuditEvent, filter), newestFirst, page);
  }

  @Requires(AccessPermission.READ_AUDIT_LOG)
  @Query(() => RecordReadConnection, {
    description:
      'Who read sensitive fields, the newest first: for auditors of everybody, for anybody else of the own record. A read stands here within a second.',
  })
  async recordReads(
    @Arg('filter', () => AuditLogFilter, { nullable: true, description: 'Only what meets these conditions.' })
    filter: AuditLogFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PageOf<Row<RecordRead>>> {
    return context.rows.page(RecordRead, await conditionOf(context, RecordRead, filter), newestFirst, page);
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'Id of the record, which may be gone; null for a record that has none.',
  })
  recordId(@Root() { recordType, recordId }: Row<AuditEvent>): string | null {
    return isNodeType(recordType) ? encodeId(recordType, recordId) : null;
  }

  @FieldResolver(() => [PropertyChange], { description: 'Properties that changed, with their values.' })
  changes(@Root() { before, after }: Row<AuditEvent>): PropertyChange[] {
    const properties = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].sort();
    return properties.map((property) => ({
      property,
      before: shown(before?.[property]),
      after: shown(after?.[property]),
    }));
  }
}

function shown(value: unknown): string | null {
  return value == null ? null : JSON.stringify(value);
}
