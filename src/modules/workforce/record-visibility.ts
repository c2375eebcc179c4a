import type { GraphQLSchema } from 'graphql';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { LocalDate } from '../../platform/calendar.js';
import { raw, sql, TRUE } from '../../platform/database/sql.js';
import { guard, guardedFields } from '../../platform/graphql/authorization.js';
import type { Context } from '../../platform/graphql/context.js';
import { computedRowScope } from './cached-row-scope.js';
import { recordScope, recordScopeOf } from './records/record-scope.js';

export enum Visibility {
  RECORD = 'RECORD',
  DIRECTORY = 'DIRECTORY',
}
registerEnumType(Visibility, {
  name: 'Visibility',
  description: 'How much of a person the caller sees.',
  valuesConfig: {
    RECORD: { description: 'The whole record.' },
    DIRECTORY: { description: 'Name, unit and post; the rest is null.' },
  },
});

export enum WithheldReason {
  NO_RECORDS = 'NO_RECORDS',
  OUT_OF_REACH = 'OUT_OF_REACH',
}
registerEnumType(WithheldReason, {
  name: 'WithheldReason',
  description: 'Why a field is withheld.',
  valuesConfig: {
    NO_RECORDS: { description: 'None of the roles of the caller opens records of others.' },
    OUT_OF_REACH: {
      description:
        'The caller sees records, but the person serves today in none of the units or agencies of the token.',
    },
  },
});

@ObjectType({
  description:
    'What is null because the caller may not see it, so that it is not taken for something unknown.',
})
export class Withheld {
  @Field(() => WithheldReason, { description: 'Why the fields are withheld.' })
  reason!: WithheldReason;

  @Field(() => [String], { description: 'Names of the fields.' })
  fields!: string[];
}

export function withheldFrom({ principal }: Context, schema: GraphQLSchema, type: string): Withheld {
  const reason = principal.keepsRecords ? WithheldReason.OUT_OF_REACH : WithheldReason.NO_RECORDS;
  return { reason, fields: guardedFields(schema, type) };
}

/**
 * Whether the caller may see somebody's whole record; answered at once where it does not depend on the
 * person. It does not say that there is such a person: load the person as well.
 */
export function mayReadRecord(context: Context, employeeId: string): boolean | Promise<boolean> {
  const { principal } = context;
  if (principal.everyRecord || principal.employeeId === employeeId) return true;
  if (principal.unitIds.length === 0 && principal.committees.length === 0) return false;
  return (
    computedRowScope(context)?.has(employeeId) ??
    context.load(readableAmong, employeeId).then((within) => within === true)
  );
}

/** How many of some people have a record that the caller may not see. */
export async function countBeyondReach(context: Context, employeeIds: readonly string[]): Promise<number> {
  const reached = await Promise.all(employeeIds.map((id) => mayReadRecord(context, id)));
  return reached.filter((within) => !within).length;
}

/** Ids of everybody whose record the caller may read, read once a request; null where that is everybody. */
export function readableRecords(context: Context): Promise<ReadonlySet<string> | null> {
  const { principal, today, rows } = context;
  return context.once('readable-records', async () => {
    if (principal.everyRecord) return null;
    if (principal.unitIds.length === 0 && principal.committees.length === 0)
      return new Set(principal.employeeId === null ? [] : [principal.employeeId]);
    // As one text: it may name tens of thousands.
    const [found] = await rows.query<{ ids: string | null }>(
      sql`select string_agg(t.id::text, ',') as "ids" from employee t where ${recordScope({ principal, today }, raw('t.id'))}`,
    );
    return new Set(found?.ids?.split(','));
  });
}

/** The directory shows today; what was or will be on another day belongs to the record. */
export async function ofDirectory<Found>(
  context: Context,
  employeeId: string,
  on: LocalDate | null,
  find: (day: LocalDate) => Promise<Found | undefined>,
): Promise<Found | undefined> {
  const day = on ?? context.today;
  return day === context.today || (await mayReadRecord(context, employeeId)) ? find(day) : undefined;
}

/** Those of some people whose record the caller may read. */
export async function readableAmong(
  context: Context,
  employeeIds: readonly string[],
): Promise<Map<string, true>> {
  const rows = await context.rows.query<{ id: string }>(
    sql`select id from unnest(${employeeIds}::uuid[]) as person (id) where ${recordScope({ principal: context.principal, today: context.today }, raw('person.id'))}`,
  );
  return new Map(rows.map(({ id }) => [id, true]));
}

/** Those of some people, or of everybody where none are named, whose record the caller may not read. */
export async function unreadable(
  context: Context,
  employeeIds: readonly string[] | null,
): Promise<Map<string, true>> {
  const { principal, today, rows } = context;
  const among = employeeIds === null ? TRUE : sql`t.id = any(${employeeIds}::uuid[])`;
  const found = await rows.query<{ id: string }>(
    sql`select t.id from employee t where ${among} and (${recordScope({ principal, today }, raw('t.id'))}) is not true`,
  );
  return new Map(found.map(({ id }) => [id, true]));
}

/** Guards what only the record of an employee shows. */
export const isRecordReadable = guard<{ readonly id: string }>(recordScopeOf, ({ id }, context) =>
  mayReadRecord(context, id),
);
