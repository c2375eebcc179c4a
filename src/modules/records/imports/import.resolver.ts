import { Arg, Args, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql';
import type { EntityClass } from '../../../platform/database/entity-tables.js';
import { Connection, PageArguments, type PageOf } from '../../../platform/database/keyset-page.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { and, raw, sql, TRUE } from '../../../platform/database/sql.js';
import { noteReadOf, Requires } from '../../../platform/graphql/authorization.js';
import { childrenLoader } from '../../../platform/graphql/children-loader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { decodeUuid } from '../../../platform/graphql/node-id.js';
import { refusalText } from '../../../platform/i18n/refusal-text.js';
import { Competency } from '../../competency/index.js';
import { Unit } from '../../organization/index.js';
import { Position } from '../../positions/index.js';
import { Employee } from '../../workforce/index.js';
import type { ReferenceName } from '../kinds/field-types.js';
import { kindNamed } from '../kinds/index.js';
import { type RecordField, RecordKindName, refersTo } from '../kinds/record-kind.js';
import { RecordsPermission } from '../permissions.js';
import { ImportFile, ImportRow, ImportRun } from './import.entity.js';
import { ImportStatus, RowOutcome } from './import.enums.js';
import { FaultView, FieldDifference, FieldValue, ImportFailure, toFault } from './import.view.js';
import { differingProperties } from './match-records.js';
import { statusesOf } from './run-status.js';

const ImportRunConnection = Connection(() => ImportRun, 'ImportRun');
const ImportRowConnection = Connection(() => ImportRow, 'ImportRow');
const newestFirst = { tag: 'newest', keys: [{ sql: raw('t.id'), kind: 'uuid', descending: true }] } as const;
const inFileOrder = {
  tag: 'file',
  keys: [
    { sql: raw('t.file_id'), kind: 'uuid', descending: false },
    { sql: raw('t.number'), kind: 'integer', descending: false },
    { sql: raw('t.part'), kind: 'integer', descending: false },
  ],
} as const;
const filesOf = childrenLoader(ImportFile, 'run', 't.id');

@InputType({ description: 'Which rows of a run; all conditions hold together.' })
export class ImportRowFilter {
  @Field(() => [RowOutcome], { nullable: true, description: 'With one of these outcomes.' })
  outcome?: RowOutcome[] | null;

  @Field(() => [RecordKindName], { nullable: true, description: 'Of one of these kinds.' })
  kind?: RecordKindName[] | null;

  @Field(() => Boolean, { nullable: true, description: 'With a finding, or without any.' })
  hasFindings?: boolean | null;
}

@Resolver(() => ImportRun)
export class ImportRunResolver {
  @Requires(RecordsPermission.IMPORT)
  @Query(() => ImportRun, {
    nullable: true,
    description: 'One run of the import; null if there is none, or it is another’s.',
  })
  async importRun(
    @Arg('id', () => ID, { description: 'Id of the run, as `POST /imports` answered.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Row<ImportRun> | null> {
    return (await context.loadRow(ImportRun, decodeUuid(id, 'ImportRun'))) ?? null;
  }

  @Requires(RecordsPermission.IMPORT)
  @Query(() => ImportRunConnection, { description: 'Runs of the import, the latest first.' })
  importRuns(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { rows }: Context,
  ): Promise<PageOf<Row<ImportRun>>> {
    return rows.page(ImportRun, TRUE, newestFirst, page);
  }

  @FieldResolver(() => ImportStatus, { description: 'Where the run stands.' })
  async status(@Root() { id, status }: Row<ImportRun>, @Ctx() context: Context): Promise<ImportStatus> {
    const found = await context.load(statusesOf, id);
    return found?.isInterrupted === true ? ImportStatus.FAILED : status;
  }

  @FieldResolver(() => ImportFailure, {
    nullable: true,
    description: 'Why the last work on the run did not end well; null if it did.',
  })
  async failure(
    @Root() { id, failure }: Row<ImportRun>,
    @Ctx() context: Context,
  ): Promise<ImportFailure | null> {
    const found = await context.load(statusesOf, id);
    const told = found?.isInterrupted === true ? { code: 'IMPORT_INTERRUPTED', details: {} } : failure;
    if (told === null) return null;
    return { code: told.code, message: refusalText(context.language, told.code as never, told.details, {}) };
  }

  @FieldResolver(() => [ImportFile], { description: 'The files of the run.' })
  async files(@Root() { id }: Row<ImportRun>, @Ctx() context: Context): Promise<Row<ImportFile>[]> {
    return (await context.load(filesOf, id)) ?? [];
  }

  @FieldResolver(() => ImportRowConnection, {
    description:
      'The records that the files tell of, in the order of the files. What ends a stored period comes with the row that begins the next.',
  })
  rows(
    @Root() { id }: Row<ImportRun>,
    @Arg('filter', () => ImportRowFilter, {
      nullable: true,
      description: 'Only what meets these conditions.',
    })
    filter: ImportRowFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { rows }: Context,
  ): Promise<PageOf<Row<ImportRow>>> {
    const { outcome, kind, hasFindings } = filter ?? {};
    return rows.page(
      ImportRow,
      and(
        sql`t.run_id = ${id}`,
        outcome == null ? TRUE : sql`t.outcome = any(${outcome})`,
        kind == null ? TRUE : sql`t.kind = any(${kind})`,
        hasFindings == null ? TRUE : sql`(jsonb_array_length(t.findings) > 0) = ${hasFindings}`,
      ),
      inFileOrder,
      page,
    );
  }
}

@Resolver(() => ImportRow)
export class ImportRowResolver {
  @FieldResolver(() => Employee, {
    nullable: true,
    description: 'The person whose record it is; null of what is of no person, or new.',
  })
  async employee(
    @Root() { personId }: Row<ImportRow>,
    @Ctx() context: Context,
  ): Promise<Row<Employee> | null> {
    return personId === null ? null : ((await context.loadRow(Employee, personId)) ?? null);
  }

  @FieldResolver(() => [FieldValue], {
    description: 'What the row says, by field; what it leaves empty is left out.',
  })
  values(@Root() { kind, values, personId }: Row<ImportRow>, @Ctx() context: Context): FieldValue[] {
    if (personId !== null) noteReadOf(context, 'ImportRow.values', personId);
    return kindNamed(kind).fields.flatMap((field) => {
      const value = shown(field, values[field.name]);
      return value === null ? [] : [{ field: field.name, value }];
    });
  }

  @FieldResolver(() => [FaultView], { description: 'Why the row is refused; empty if it is not.' })
  faults(@Root() { faults }: Row<ImportRow>, @Ctx() context: Context): FaultView[] {
    return faults.map((fault) => toFault(fault, context));
  }

  @FieldResolver(() => [FaultView], {
    description: 'What should be looked at, and stands in the way of nothing.',
  })
  findings(@Root() { findings }: Row<ImportRow>, @Ctx() context: Context): FaultView[] {
    return findings.map((fault) => toFault(fault, context));
  }

  @FieldResolver(() => [FieldDifference], {
    description: 'The fields that applying changes, or on which two sources differ.',
  })
  async differences(
    @Root() { kind: name, values, record, before, told, personId }: Row<ImportRow>,
    @Ctx() context: Context,
  ): Promise<FieldDifference[]> {
    if (record === null || before === null) return [];
    if (personId !== null) noteReadOf(context, 'ImportRow.differences', personId);
    const kind = kindNamed(name);
    const differing = new Set(differingProperties(record, before));
    const found = kind.fields.map(async (field) => {
      const [property = '', end] = field.property.split('.');
      if (!differing.has(property) && !(field.name in (told ?? {}))) return [];
      const of = (side: Readonly<Record<string, unknown>>) =>
        end === undefined
          ? codeOfReferred(context, field, side[property])
          : (side[property] as Record<string, unknown> | undefined)?.[end];
      const incoming = shown(field, values[field.name] ?? (await of(record)));
      const present = shown(field, await of(before));
      return incoming === present ? [] : [{ field: field.name, incoming, present }];
    });
    return (await Promise.all(found)).flat();
  }
}

/** The code of what a field refers to, as files name it; any other value as it is. */
async function codeOfReferred(
  context: Context,
  { property, type }: RecordField,
  value: unknown,
): Promise<unknown> {
  const reference = refersTo(property, type);
  if (reference === null || reference === 'employee' || typeof value !== 'string') return value;
  const referred = await context.loadRow(REFERRED[reference], value);
  return referred?.code ?? null;
}

interface CodedRow {
  readonly id: string;
  readonly code: string;
}

const REFERRED: Readonly<Record<Exclude<ReferenceName, 'employee'>, EntityClass<CodedRow>>> = {
  unit: Unit,
  position: Position,
  competency: Competency,
};

function shown({ type }: RecordField, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return type.write(value as never);
}
