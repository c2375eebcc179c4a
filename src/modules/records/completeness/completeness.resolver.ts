import { Arg, Args, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { compareText } from '../../../platform/calendar.js';
import { Connection, listPage, PageArguments, type PageOf } from '../../../platform/database/keyset-page.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { badInput } from '../../../platform/errors.js';
import { noteReadOf, Requires, VisibleIf } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { conditionOf } from '../../../platform/graphql/filter-input.js';
import { listSource } from '../../../platform/graphql/list-source.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { Complexity } from '../../../platform/limits/query-cost.js';
import { Unit } from '../../organization/index.js';
import { MissingRecord, toMissingRecord } from '../../ranking/index.js';
import { idsWithinRecords } from '../../talent/index.js';
import { Employee, EmployeeFilter, isRecordReadable, unitOnDay } from '../../workforce/index.js';
import { RecordsPermission } from '../permissions.js';
import { consequencesOfEverybody, type PersonConsequences } from './consequences.js';

const MAX_DAYS = 366;

@ObjectType({ description: 'What one person lacks, and how much hangs on it.' })
export class CompletenessItem {
  /** The person; `personOf` of the audit log reads it. */
  personId!: string;

  consequences!: PersonConsequences;

  @Field(() => Int, {
    description: 'Rankings, shortlists, boxes and pools that the missing records could change, together.',
  })
  affected!: number;

  @Field(() => Int, {
    description: 'Rankings of posts that are vacant today in which the score or standing is open.',
  })
  rankings!: number;

  @Field(() => Int, {
    description: 'Of those rankings the ones whose shortlist of three may still take the person.',
  })
  shortlists!: number;

  @Field(() => Int, { description: '1 while more than one box is possible.' })
  boxes!: number;

  @Field(() => Int, { description: 'Pools of vacant classes of which membership is open.' })
  pools!: number;
}

@ObjectType({ description: 'What the people of one office lack, and how much hangs on it.' })
export class UnitCompleteness {
  @Field(() => Unit, { description: 'The office, or the agency itself.' })
  unit!: Row<Unit>;

  @Field(() => Int, { description: 'People of whom something is missing.' })
  people!: number;

  @Field(() => Int, { description: 'Missing records.' })
  missing!: number;

  @Field(() => Int, {
    description: 'Rankings, shortlists, boxes and pools that they could change, over all people.',
  })
  affected!: number;
}

const CompletenessItemConnection = Connection(() => CompletenessItem, 'CompletenessItem');

const DAYS = {
  defaultValue: 0,
  description: 'Also counts records that run out within so many days, 0 to 366.',
} as const;
const FILTER = { nullable: true, description: 'Only what meets these conditions.' } as const;

@Resolver(() => CompletenessItem)
export class CompletenessResolver {
  @Complexity(2000)
  @Requires(RecordsPermission.READ_COMPLETENESS)
  @Query(() => CompletenessItemConnection, {
    description:
      'Which missing records matter most, per person whose record you may read. Ordered by how many current rankings, shortlists, boxes and pools each could change.',
  })
  async completeness(
    @Arg('filter', () => EmployeeFilter, FILTER) filter: EmployeeFilter | null,
    @Arg('expiringWithinDays', () => Int, DAYS) days: number,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PageOf<CompletenessItem>> {
    const found = await wanted(context, filter, days);
    const shown = listPage(
      'CompletenessItem',
      listSource(found, ({ id }) => id),
      page,
    );
    const edges = shown.edges.map(({ cursor, node }) => ({ cursor, node: itemOf(node) }));
    for (const { node } of edges) noteReadOf(context, 'CompletenessItem.missing', node.personId);
    return { ...shown, edges, nodes: edges.map(({ node }) => node) };
  }

  @Complexity(2000)
  @Requires(RecordsPermission.READ_COMPLETENESS)
  @Query(() => [UnitCompleteness], {
    description: 'The same by office, the one on which most hangs first.',
  })
  async completenessByOffice(
    @Arg('filter', () => EmployeeFilter, FILTER) filter: EmployeeFilter | null,
    @Arg('expiringWithinDays', () => Int, DAYS) days: number,
    @Ctx() context: Context,
  ): Promise<UnitCompleteness[]> {
    const found = await wanted(context, filter, days);
    const units = await unitOnDay(
      context,
      found.map(({ id }) => id),
      context.today,
    );
    const byOffice = new Map<string, UnitCompleteness>();
    for (const { id, missing, expiring, affected } of found) {
      const unit = units.get(id);
      if (unit === undefined) continue;
      const officeId = (unit.office ?? unit.id) as string;
      const office = officeId === unit.id ? unit : await context.loadRow(Unit, officeId);
      if (office === undefined) continue;
      const row = byOffice.get(officeId) ?? { unit: office, people: 0, missing: 0, affected: 0 };
      byOffice.set(officeId, {
        unit: office,
        people: row.people + 1,
        missing: row.missing + missing.length + expiring.length,
        affected: row.affected + affected,
      });
    }
    return [...byOffice.values()].sort(
      (a, b) => b.affected - a.affected || compareText(a.unit.code, b.unit.code),
    );
  }

  @FieldResolver(() => Employee, { description: 'The person concerned.' })
  async employee(@Root() { personId }: CompletenessItem, @Ctx() context: Context): Promise<Row<Employee>> {
    return (await context.loadRow(Employee, personId)) as Row<Employee>;
  }

  @FieldResolver(() => [MissingRecord], { description: 'What is missing today, and who owes it.' })
  missing(
    @Root() { consequences, personId }: CompletenessItem,
    @Ctx() { language }: Context,
  ): (MissingRecord & { personId: string })[] {
    return consequences.missing.map((one) => ({ ...toMissingRecord(one, language), personId }));
  }

  @FieldResolver(() => [MissingRecord], {
    description: 'What runs out within the days asked about, and who owes it.',
  })
  expiring(
    @Root() { consequences, personId }: CompletenessItem,
    @Ctx() { language }: Context,
  ): (MissingRecord & { personId: string })[] {
    return consequences.expiring.map((one) => ({ ...toMissingRecord(one, language), personId }));
  }
}

/** People whose record the caller may read and of whom something is missing; whom most hangs on first. */
async function wanted(
  context: Context,
  filter: EmployeeFilter | null,
  days: number,
): Promise<PersonConsequences[]> {
  if (days < 0 || days > MAX_DAYS)
    throw badInput({
      argument: 'expiringWithinDays',
      reason: refusalReason('notBetween', { value: days, least: 0, most: MAX_DAYS }),
    });
  const ids = await idsWithinRecords(context, await conditionOf(EmployeeFilter, filter, context));
  const everybody = await consequencesOfEverybody(context, days);
  return ids
    .flatMap((id) => everybody.get(id) ?? [])
    .sort(
      (a, b) =>
        b.affected - a.affected ||
        b.missing.length + b.expiring.length - (a.missing.length + a.expiring.length) ||
        compareText(a.id, b.id),
    );
}

function itemOf(consequences: PersonConsequences): CompletenessItem {
  const { id, affected, rankings, shortlists, boxes, pools } = consequences;
  return { personId: id, consequences, affected, rankings, shortlists, boxes, pools } as CompletenessItem;
}

@Resolver(() => Employee)
export class EmployeeCompletenessResolver {
  @VisibleIf(isRecordReadable)
  @Complexity(500)
  @FieldResolver(() => [MissingRecord], {
    nullable: true,
    description:
      'What is missing and keeps a box or the ranking of a vacant position open, what single positions ask for included.',
  })
  async missingForVacancies(
    @Root() { id }: Row<Employee>,
    @Ctx() context: Context,
  ): Promise<MissingRecord[]> {
    const own = (await consequencesOfEverybody(context, 0)).get(id);
    return (own?.missing ?? []).map((one) => toMissingRecord(one, context.language));
  }
}
