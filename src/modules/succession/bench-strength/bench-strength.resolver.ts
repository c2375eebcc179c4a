import { Arg, Args, Ctx, Field, FieldResolver, Float, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { Connection, listPage, PageArguments, type PageOf } from '../../../platform/database/keyset-page.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { badInput } from '../../../platform/errors.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { listSource } from '../../../platform/graphql/list-source.js';
import { NullBecause } from '../../../platform/graphql/null-hints.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { Complexity } from '../../../platform/limits/query-cost.js';
import { Position, PositionFilter } from '../../positions/index.js';
import { readablePeople } from '../../ranking/index.js';
import { Employee, mayReadRecord } from '../../workforce/index.js';
import { SuccessionPermission } from '../permissions.js';
import { type BenchedPost, benchOf, CRITICAL, filledSince } from './bench-strength.js';
import { coverageOf, readyByRanking } from './ready-by-ranking.js';

const MAX_HORIZON_MONTHS = 120;
const EFFECTIVE_MONTHS = 24;

@ObjectType({ description: 'One post and those who could take it over.' })
class BenchPost {
  @Field(() => Position, { description: 'The post concerned.' })
  position!: Row<Position>;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day within the horizon on which a seat is empty; null where none is.' })
  vacantOn!: LocalDate | null;

  @Field(() => Boolean, { description: 'Has a plan in force.' })
  isPlanned!: boolean;

  @Field(() => Int, { description: 'Named in the plan in force.' })
  nominees!: number;

  @Field(() => Int, { description: 'Ready now, of those whom the plan in force names.' })
  ready!: number;

  @Field(() => Int, { description: 'Ready within two years, of those whom the plan in force names.' })
  readyWithin2Years!: number;

  @Field(() => Boolean, { description: 'Of those whom the plan in force names, has a ready successor whom no post that falls empty earlier needs.' })
  isCovered!: boolean;

  row!: BenchedPost;
}

@ObjectType({ description: 'The same posts by the rankings of today: people who are eligible and meet the whole standard, named in a plan or not.' })
class BenchByRanking {
  @Field(() => Int, { description: 'Posts for which somebody is ready now, also where other posts count on the same person.' })
  withReady!: number;

  @Field(() => Int, { description: 'Posts covered by different people: each person counts for one post only.' })
  covered!: number;

  @Field(() => Float, { nullable: true, description: 'Posts with somebody ready now, of all; 0 to 1, null where there are no posts.' })
  readiness!: number | null;

  @Field(() => Float, { nullable: true, description: 'Posts covered by different people, of all; 0 to 1, null where there are no posts.' })
  coverage!: number | null;
}

const BenchPostConnection = Connection(() => BenchPost, 'BenchPost');

@ObjectType({
  description:
    'How well posts are provided with successors. Names of the measures: ISO/TS 30433:2021, succession planning metrics; how they are counted is said at each, and is our reading.',
})
class BenchStrength {
  @Field(() => Int, { description: 'Posts that are looked at.' })
  total!: number;

  @Field(() => Int, { description: 'With a plan in force.' })
  planned!: number;

  @Field(() => Int, {
    description: 'Of those whom plans in force name: posts with a ready successor whom no other post needs: each person counts for one post only.',
  })
  covered!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Successor coverage, of those whom plans in force name: posts covered by different people, of all; 0 to 1, null where there are no posts.',
  })
  coverage!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Succession readiness, of those whom plans in force name. Posts with somebody ready now, of all, also where other posts count on the same person; 0 to 1.',
  })
  readiness!: number | null;

  @Field(() => Float, { nullable: true, description: 'The same with those ready within two years.' })
  readinessWithin2Years!: number | null;

  @Field(() => Int, { description: 'Different people named in plans in force.' })
  successors!: number;

  rows!: readonly BenchedPost[];
}

@ObjectType({
  description:
    'Whether plans are followed. Succession effectiveness after ISO/TS 30433:2021: fillings of the last two years that appointed somebody whom the plan in force had named.',
})
class SuccessionEffectiveness {
  @Field(() => Int, { description: 'Fillings of the last two years.' })
  filled!: number;

  @Field(() => Int, { description: 'Of them, filled by a person whom a plan in force named.' })
  fromPlan!: number;

  @Field(() => Float, { nullable: true, description: '0 to 1; null where nothing was filled.' })
  rate!: number | null;
}

@Resolver(() => BenchStrength)
export class BenchStrengthResolver {
  @Complexity(1000)
  @Requires(SuccessionPermission.READ)
  @Query(() => BenchStrength, {
    nullable: true,
    description: 'The bench of critical posts, or of those that the filter names. Counts are of everybody; names are shown within reach.',
  })
  async benchStrength(
    @Arg('filter', () => PositionFilter, { nullable: true, description: 'Only what meets these conditions.' }) filter: PositionFilter | null,
    @Arg('horizonMonths', () => Int, { defaultValue: 12, description: 'How far ahead vacancies are looked for, 1 to 120.' }) months: number,
    @Ctx() context: Context,
  ): Promise<BenchStrength> {
    if (months < 1 || months > MAX_HORIZON_MONTHS)
      throw badInput({ argument: 'horizonMonths', reason: `${months} is not between 1 and ${MAX_HORIZON_MONTHS}` });
    const rows = await benchOf(context, { filter: filter ?? CRITICAL, months });
    const share = (count: number) => (rows.length === 0 ? null : count / rows.length);
    const count = (test: (row: BenchedPost) => boolean) => rows.filter(test).length;
    const covered = count(({ successor }) => successor !== null);
    return {
      total: rows.length,
      planned: count(({ planned }) => planned),
      covered,
      coverage: share(covered),
      readiness: share(count(({ ready }) => ready.length > 0)),
      readinessWithin2Years: share(count(({ ready, readyWithin2Years }) => ready.length + readyWithin2Years.length > 0)),
      successors: new Set(rows.flatMap(({ nominees }) => nominees)).size,
      rows,
    };
  }

  @FieldResolver(() => BenchPostConnection, { description: 'Posts that fall empty within the horizon first, the earliest first.' })
  posts(
    @Root() { rows }: BenchStrength,
    @Arg('isVacantWithinHorizon', () => Boolean, { nullable: true, description: 'Only posts that fall vacant within the horizon, or only those that do not.' })
    vacant: boolean | null,
    @Arg('isCovered', () => Boolean, { nullable: true, description: 'Only posts that are covered, or only those that are not.' }) covered: boolean | null,
    @Args(() => PageArguments) page: PageArguments,
  ): PageOf<BenchPost> {
    const wanted = rows.filter((row) => (vacant == null || vacant === (row.vacantOn !== null)) && (covered == null || covered === (row.successor !== null)));
    const shown = wanted.map((row): BenchPost => {
      const { position, vacantOn, planned, nominees, ready, readyWithin2Years, successor } = row;
      const counts = { nominees: nominees.length, ready: ready.length, readyWithin2Years: readyWithin2Years.length };
      return { position, vacantOn, isPlanned: planned, ...counts, isCovered: successor !== null, row };
    });
    return listPage(
      'BenchPost',
      listSource(shown, ({ position }) => position.id),
      page,
    );
  }

  @Complexity(2000)
  @FieldResolver(() => BenchByRanking, {
    nullable: true,
    description: 'The other figure: those who would be ready, whether or not a plan names them. Null to callers who may not read every record.',
  })
  async byRanking(@Root() { rows }: BenchStrength, @Ctx() context: Context): Promise<BenchByRanking | null> {
    if ((await readablePeople(context)) !== null) return null;
    const ready = await readyByRanking(
      context,
      rows.map(({ position }) => position.id),
    );
    const { withReady, covered } = coverageOf(ready);
    const share = (count: number) => (rows.length === 0 ? null : count / rows.length);
    return { withReady, covered, readiness: share(withReady), coverage: share(covered) };
  }

  @Requires(SuccessionPermission.READ)
  @Query(() => SuccessionEffectiveness, { nullable: true, description: 'Whether those are appointed whom plans name.' })
  async successionEffectiveness(@Ctx() context: Context): Promise<SuccessionEffectiveness> {
    const { filled, fromPlan } = await filledSince(context, EFFECTIVE_MONTHS);
    return { filled, fromPlan, rate: filled === 0 ? null : fromPlan / filled };
  }
}

@Resolver(() => BenchPost)
export class BenchPostResolver {
  @NullBecause('NO_VALUE', 'RECORD_CHECK')
  @FieldResolver(() => Employee, {
    nullable: true,
    description: 'The ready successor kept for this post; null where there is none, or where the caller cannot read the record.',
  })
  async successor(@Root() { row }: BenchPost, @Ctx() context: Context): Promise<Row<Employee> | null> {
    if (row.successor === null || !(await mayReadRecord(context, row.successor))) return null;
    return (await context.loadRow(Employee, row.successor)) ?? null;
  }
}
