import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Row } from '../../../platform/database/row-reader.js';
import { badInput } from '../../../platform/errors.js';
import { AuditedRead } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { Complexity } from '../../../platform/limits/query-cost.js';
import { Unit } from '../../organization/index.js';
import { Employee, unitOnDay } from '../../workforce/index.js';
import { message } from '../engine/messages.js';
import { sentence } from '../messages/sentence.js';
import { toMissingRecords } from '../rankings/missing-records.js';
import { MissingKind, RecordOwner } from '../rankings/ranking.enums.js';
import type { RankingResult } from '../rankings/ranking.js';
import { RankingView } from '../rankings/ranking.view.js';
import { accessTo } from '../rankings/ranking-access.js';
import { checkedSize } from '../rankings/shortlist-size.js';
import { decisiveOf } from './sensitivity.js';

const MAX_RECORDS = 1_000;

@ObjectType({
  description:
    'A record that helps to settle a shortlist. All records of one kind that one person lacks count as one.',
})
export class DecisiveRecord {
  @AuditedRead()
  @Field(() => MissingKind, { description: 'Which kind it is.' })
  kind!: MissingKind;

  @Field(() => RecordOwner, { description: 'Who can supply it.' })
  owedBy!: RecordOwner;

  @AuditedRead()
  @Field(() => String, { description: 'Which record, in one sentence.' })
  detail!: string;

  @Field(() => String, { description: 'What it would change, in one sentence.' })
  wouldChange!: string;

  @Field(() => Int, { description: 'Other contenders whose possible scores overlap those of the person.' })
  overlaps!: number;

  @Field(() => Boolean, {
    description:
      'The set of which it is part is the smallest, since every smaller one was tried. False beyond 12 open records: then it was found greedily.',
  })
  isExact!: boolean;

  /** Of the person. */
  readonly id!: string;
}

@ObjectType({ description: 'Decisive records that the same owner owes of people of the same unit.' })
export class DecisiveGroup {
  @Field(() => RecordOwner, { description: 'Who can supply it.' })
  owedBy!: RecordOwner;

  @Field(() => Unit, {
    nullable: true,
    description: 'In which the people serve today; null where none is known.',
  })
  unit!: Row<Unit> | null;

  @Field(() => Int, { description: 'How many people the records are of.' })
  people!: number;

  @Field(() => [DecisiveRecord], { description: 'By effect, the greatest first.' })
  records!: DecisiveRecord[];
}

@Resolver(() => RankingView)
export class DecisiveRecordsResolver {
  @Complexity(1000)
  @FieldResolver(() => [DecisiveRecord], {
    description:
      'The next records by effect on a shortlist of that size, 1 to 1000. Out of the fewest requests that settle it come those first on which most hangs. At most `limit`, 1 to 1000. Of people whose record the caller may read.',
  })
  async decisiveRecords(
    @Root() { result }: RankingView,
    @Arg('size', () => Int, { defaultValue: 3, description: 'Size of the shortlist, 1 to 1,000.' })
    size: number,
    @Arg('limit', () => Int, { defaultValue: 20, description: 'How many, 1 to 1,000.' }) limit: number,
    @Ctx() context: Context,
  ): Promise<DecisiveRecord[]> {
    return decisiveRecords(context, result, size, limit);
  }

  @Complexity(1000)
  @FieldResolver(() => [DecisiveGroup], {
    description:
      'The same records by who owes them and by the unit of the person; the group first whose first record has most effect.',
  })
  async decisiveGroups(
    @Root() { result }: RankingView,
    @Arg('size', () => Int, { defaultValue: 3, description: 'Size of the shortlist, 1 to 1,000.' })
    size: number,
    @Arg('limit', () => Int, { defaultValue: 20, description: 'How many, 1 to 1,000.' }) limit: number,
    @Ctx() context: Context,
  ): Promise<DecisiveGroup[]> {
    const records = await decisiveRecords(context, result, size, limit);
    const placed = await Promise.all(
      records.map(async (record) => ({ record, unit: await unitOf(context, record) })),
    );
    const groups = Map.groupBy(placed, ({ record: { owedBy }, unit }) => `${owedBy} ${unit?.id}`);
    return [...groups.values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const people = new Set(group.map(({ record: { id } }) => id)).size;
      return [
        { owedBy: first.record.owedBy, unit: first.unit, people, records: group.map(({ record }) => record) },
      ];
    });
  }
}

async function decisiveRecords(
  context: Context,
  result: RankingResult,
  size: number,
  limit: number,
): Promise<DecisiveRecord[]> {
  const taken = checkedSize(size);
  if (limit < 1 || limit > MAX_RECORDS)
    throw badInput({
      argument: 'limit',
      reason: refusalReason('notBetween', { value: limit, least: 1, most: MAX_RECORDS }),
    });
  const { counted, mayRead } = await accessTo(context, result);
  const records = await decisiveOf(await counted(), taken, mayRead, limit);
  return records.flatMap((record) =>
    toMissingRecords(record, context.language).map((shown) => ({
      ...shown,
      id: record.id,
      wouldChange: sentence(message('DECISIVE', record.effect), context.language),
      overlaps: record.effect.overlaps,
      isExact: record.isExact,
    })),
  );
}

async function unitOf(context: Context, { id }: DecisiveRecord): Promise<Row<Unit> | null> {
  return (await context.load(unitOnDay, id, context.today)) ?? null;
}

@Resolver(() => DecisiveRecord)
export class DecisiveRecordResolver {
  @AuditedRead()
  @FieldResolver(() => Employee, { nullable: true, description: 'Whose record it is.' })
  async employee(@Root() { id }: DecisiveRecord, @Ctx() context: Context): Promise<Row<Employee> | null> {
    return (await context.loadRow(Employee, id)) ?? null;
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The unit in which the person serves today, which owes what the unit owes.',
  })
  unit(@Root() record: DecisiveRecord, @Ctx() context: Context): Promise<Row<Unit> | null> {
    return unitOf(context, record);
  }
}
