import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { type Sql, sql } from '../../../platform/database/sql.js';
import { badInput } from '../../../platform/errors.js';
import { AuditedRead, VisibleIf } from '../../../platform/graphql/authorization.js';
import { childrenLoader } from '../../../platform/graphql/children-loader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { filterBy } from '../../../platform/graphql/filter-input.js';
import { LocalDateScalar, onDay } from '../../../platform/graphql/scalars.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { Position, RequirementRow } from '../../positions/index.js';
import { Employee, EmployeeFilter, isRecordReadable, withinRecords } from '../../workforce/index.js';
import { scalesOn } from '../columnar/scales.query.js';
import { cachedPostFacts } from '../rankings/post-facts.js';
import { MissingKind } from '../rankings/ranking.enums.js';
import { toInterval, toMissingRecord, toRequirement } from '../rankings/ranking.mapper.js';
import { Interval, MissingRecord } from '../rankings/ranking.view.js';
import { Requirement } from '../rankings/requirement.view.js';
import { Waiver } from '../waiver.entity.js';
import { type TalentStanding, talentOfEverybody, talentOfSome } from './talent-standings.js';

@ObjectType({
  description:
    'Where a person stands on both axes under the default policy, and in which of the nine boxes. Always computed, never typed in. PermenPANRB 3/2020 as changed by 20/2025.',
})
export class TalentProfile {
  @Field(() => Int, { nullable: true, description: '1 to 9; null while the unknown could still change it.' })
  box!: number | null;

  @Field(() => [Int], { description: 'The boxes that remain possible.' })
  boxes!: number[];

  @Field(() => Interval, { description: '0 to 100.' })
  performance!: Interval;

  @Field(() => Interval, { description: '0 to 100.' })
  potential!: Interval;

  @Field(() => [MissingRecord], { description: 'What is not known and would matter.' })
  missing!: MissingRecord[];
}

filterBy<EmployeeFilter, number[]>(EmployeeFilter, {
  name: 'box',
  type: () => [Int],
  description:
    'Stands today for certain in one of these boxes, 1 to 9; unknown while several boxes remain possible, and for somebody not employed.',
  scope: withinRecords,
  condition: async (boxes, context, argument) => {
    const wrong = boxes.findIndex((box) => box < 1 || box > 9);
    if (wrong >= 0)
      throw badInput({
        argument: `${argument}.${wrong}`,
        reason: refusalReason('notBetween', { value: Number(boxes[wrong]), least: 1, most: 9 }),
      });
    const certain = [...(await talentOfEverybody(context, context.today))].filter(
      ([, { profile }]) => profile.boxes.length === 1,
    );
    return isOneOf(certain, ([, { profile }]) => boxes.includes(profile.boxes[0] ?? 0));
  },
});
filterBy<EmployeeFilter, MissingKind[]>(EmployeeFilter, {
  name: 'missing',
  type: () => [MissingKind],
  description:
    'A record of one of these kinds is not known today; says nothing of somebody who is not employed.',
  scope: withinRecords,
  condition: async (kinds, context) => {
    const wanted = new Set<string>(kinds);
    return isOneOf([...(await talentOfEverybody(context, context.today))], ([, { missing }]) =>
      missing.some(({ kind }) => wanted.has(kind)),
    );
  },
});

/** True or false of the people who are known, null of everybody else. */
function isOneOf(
  known: readonly (readonly [string, TalentStanding])[],
  test: (standing: readonly [string, TalentStanding]) => boolean,
): Sql {
  const { found = [], others = [] } = Object.groupBy(known, (standing) =>
    test(standing) ? 'found' : 'others',
  );
  const ids = (standings: typeof found) => standings.map(([id]) => id);
  return sql`case when t.id = any(${ids(found)}) then true when t.id = any(${ids(others)}) then false end`;
}

/** What rankings add to a person. */
@Resolver(() => Employee)
export class EmployeeTalentResolver {
  @AuditedRead()
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => TalentProfile, {
    nullable: true,
    description: 'Null for somebody who is not employed on the day.',
  })
  async talent(
    @Root() { id }: Row<Employee>,
    @Arg('on', () => LocalDateScalar, onDay) on: LocalDate | null,
    @Ctx() context: Context,
  ): Promise<TalentProfile | null> {
    const standing = await context.load(talentOfSome, id, on ?? context.today);
    if (standing === undefined) return null;
    const { boxes, performance, potential, missing } = standing.profile;
    return {
      box: boxes.length === 1 ? (boxes[0] ?? null) : null,
      boxes: [...boxes],
      performance: toInterval(performance),
      potential: toInterval(potential),
      missing: missing.map((record) => toMissingRecord(record, context.language)),
    };
  }

  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [MissingRecord], {
    nullable: true,
    description: 'What is not known of this person and would matter to a ranking or a box.',
  })
  async missing(
    @Root() { id }: Row<Employee>,
    @Arg('on', () => LocalDateScalar, onDay) on: LocalDate | null,
    @Ctx() context: Context,
  ): Promise<MissingRecord[]> {
    const standing = await context.load(talentOfSome, id, on ?? context.today);
    return (standing?.missing ?? []).map((record) => toMissingRecord(record, context.language));
  }
}

const waiversOf = childrenLoader(Waiver, 'employee', 't.valid_from desc, t.id');

@Resolver(() => Employee)
export class EmployeeWaiverResolver {
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [Waiver], {
    nullable: true,
    description: 'Deeds that waive a requirement of a post for this person.',
  })
  async waivers(@Root() { id }: Row<Employee>, @Ctx() context: Context): Promise<Row<Waiver>[]> {
    return (await context.load(waiversOf, id)) ?? [];
  }
}

/** What rankings add to a post. */
@Resolver(() => Position)
export class PositionRequirementsResolver {
  @FieldResolver(() => [Requirement], {
    description:
      "The requirements in force on a day: those of the class and echelon, overridden or completed by the post's own.",
  })
  async requirements(
    @Root() { id }: Row<Position>,
    @Arg('on', () => LocalDateScalar, onDay) on: LocalDate | null,
    @Ctx() context: Context,
  ): Promise<Requirement[]> {
    const day = on ?? context.today;
    const [facts, scales] = await Promise.all([
      context.load(cachedPostFacts, id, day),
      scalesOn(context, day),
    ]);
    return facts === undefined
      ? []
      : facts.requirements.map((row: Row<RequirementRow>) =>
          toRequirement(row, facts, scales, context.language),
        );
  }
}
