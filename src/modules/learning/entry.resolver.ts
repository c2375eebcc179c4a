import { Arg, Args, Ctx, FieldResolver, Float, Int, Query, Resolver, Root } from 'type-graphql';
import { Connection, PageArguments, type PageOf } from '../../platform/database/keyset-page.js';
import type { Row } from '../../platform/database/row-reader.js';
import { and, raw, type Sql, sql, TRUE } from '../../platform/database/sql.js';
import { AuditedRead, noteReadOf, Requires, VisibleIf } from '../../platform/graphql/authorization.js';
import type { Context } from '../../platform/graphql/context.js';
import { PersonalDocument } from '../records/index.js';
import { Employee, isRecordReadable } from '../workforce/index.js';
import { LearningEntryFilter } from './entry.inputs.js';
import { LearningEntry } from './learning-entry.entity.js';
import { LearningForm } from './learning-form.entity.js';
import { inHours } from './learning-form.resolver.js';
import { LearningPermission } from './permissions.js';

const LearningEntryConnection = Connection(() => LearningEntry, 'LearningEntry');
const oldestFirst = {
  tag: 'oldest',
  keys: [{ sql: raw('t.claimed_on'), kind: 'date', descending: false }],
} as const;
const latestFirst = {
  tag: 'latest',
  keys: [{ sql: raw('t.started_on'), kind: 'date', descending: true }],
} as const;

@Resolver()
export class LearningEntriesResolver {
  @Requires(LearningPermission.VERIFY)
  @Query(() => LearningEntryConnection, {
    description:
      'Entries of the ledger of learning hours of people whose record the caller may read, the oldest claim first.',
  })
  async learningEntries(
    @Arg('filter', () => LearningEntryFilter, {
      nullable: true,
      description: 'Only what meets these conditions.',
    })
    filter: LearningEntryFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { rows }: Context,
  ): Promise<PageOf<Row<LearningEntry>>> {
    return rows.page(LearningEntry, conditionOf(filter), oldestFirst, page);
  }
}

function conditionOf(filter: LearningEntryFilter | null): Sql {
  const { status, year, form } = filter ?? {};
  return and(
    status == null ? TRUE : sql`t.status = any(${status})`,
    year == null ? TRUE : sql`t.year = ${year}`,
    form == null ? TRUE : sql`t.form = any(${form})`,
  );
}

@Resolver(() => Employee)
export class EmployeeEntriesResolver {
  @AuditedRead()
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => LearningEntryConnection, {
    nullable: true,
    description: 'The ledger of learning hours, the latest first: what was claimed, and what came of it.',
  })
  async learningEntries(
    @Root() { id }: Row<Employee>,
    @Arg('year', () => Int, { nullable: true, description: 'Of this year only.' }) year: number | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PageOf<Row<LearningEntry>> | undefined> {
    return context.load(entriesOf, id, JSON.stringify({ year: year ?? null, page }));
  }
}

const entriesOf = ({ rows }: Context, people: readonly string[], argument: string) => {
  const { year, page } = JSON.parse(argument) as { year: number | null; page: PageArguments };
  const ofYear = year === null ? TRUE : sql`t.year = ${year}`;
  return rows.pagesOf(
    LearningEntry,
    people,
    (person) => and(sql`t.employee_id = ${person}`, ofYear),
    latestFirst,
    page,
  );
};

@Resolver(() => LearningEntry)
export class LearningEntryResolver {
  @FieldResolver(() => LearningForm, { description: 'The form of learning, as it held on the first day.' })
  async form(
    @Root() { form, startedOn }: Row<LearningEntry>,
    @Ctx() context: Context,
  ): Promise<Row<LearningForm>> {
    const forms = await context.once('learning-forms', () => context.rows.select(LearningForm));
    const found = forms.find(
      ({ code, during }) =>
        code === form && during.from <= startedOn && (during.to === null || startedOn < during.to),
    );
    if (found === undefined) throw new Error(`no form ${form} on ${startedOn}`);
    return found;
  }

  @FieldResolver(() => Float, {
    description: 'Lesson hours of the programme; or days, sessions, activities, by the unit of the form.',
  })
  quantity(@Root() { quantityHundredths }: Row<LearningEntry>): number {
    return inHours(quantityHundredths);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Lesson hours (JP) by the table, before caps; null where the table does not say.',
  })
  hours(@Root() { hoursHundredths }: Row<LearningEntry>): number | null {
    return inHours(hoursHundredths);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'Hours that are left under the caps of the form, beside other entries. Null of an entry that was refused or withdrawn, or whose hours are not known.',
  })
  countedHours(@Root() { countedHundredths }: Row<LearningEntry>): number | null {
    return inHours(countedHundredths);
  }

  @FieldResolver(() => [PersonalDocument], { description: 'Documents that prove it.' })
  async documents(
    @Root() { documentIds, employee }: Row<LearningEntry>,
    @Ctx() context: Context,
  ): Promise<Row<PersonalDocument>[]> {
    noteReadOf(context, 'LearningEntry.documents', employee);
    const found = await Promise.all(documentIds.map((id) => context.loadRow(PersonalDocument, id)));
    return found.flatMap((row) => row ?? []);
  }
}
