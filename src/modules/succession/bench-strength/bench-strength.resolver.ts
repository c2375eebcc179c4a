import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { listPage, PageArguments, type PageOf } from '../../../platform/database/keyset-page.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { badInput } from '../../../platform/errors.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { listSource } from '../../../platform/graphql/list-source.js';
import { NullBecause } from '../../../platform/graphql/null-hints.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { Complexity } from '../../../platform/limits/query-cost.js';
import { PositionFilter } from '../../positions/index.js';
import { readablePeople } from '../../ranking/index.js';
import { Employee, mayReadRecord } from '../../workforce/index.js';
import { SuccessionPermission } from '../permissions.js';
import { type BenchedPost, benchOf, CRITICAL, filledSince } from './bench-strength.js';
import {
  BenchByRanking,
  BenchPost,
  BenchPostConnection,
  BenchStrength,
  SuccessionEffectiveness,
} from './bench-strength.view.js';
import { coverageOf, readyByRanking } from './ready-by-ranking.js';

const MAX_HORIZON_MONTHS = 120;
const EFFECTIVE_MONTHS = 24;

@Resolver(() => BenchStrength)
export class BenchStrengthResolver {
  @Complexity(1000)
  @Requires(SuccessionPermission.READ)
  @Query(() => BenchStrength, {
    nullable: true,
    description:
      'The bench of critical posts, or of those that the filter names. Counts are of everybody; names are shown within reach.',
  })
  async benchStrength(
    @Arg('filter', () => PositionFilter, { nullable: true, description: 'Only what meets these conditions.' })
    filter: PositionFilter | null,
    @Arg('horizonMonths', () => Int, {
      defaultValue: 12,
      description: 'How far ahead vacancies are looked for, 1 to 120.',
    })
    months: number,
    @Ctx() context: Context,
  ): Promise<BenchStrength> {
    if (months < 1 || months > MAX_HORIZON_MONTHS)
      throw badInput({
        argument: 'horizonMonths',
        reason: refusalReason('notBetween', { value: months, least: 1, most: MAX_HORIZON_MONTHS }),
      });
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
      readinessWithin2Years: share(
        count(({ ready, readyWithin2Years }) => ready.length + readyWithin2Years.length > 0),
      ),
      successors: new Set(rows.flatMap(({ nominees }) => nominees)).size,
      rows,
    };
  }

  @FieldResolver(() => BenchPostConnection, {
    description: 'Posts that fall empty within the horizon first, the earliest first.',
  })
  posts(
    @Root() { rows }: BenchStrength,
    @Arg('isVacantWithinHorizon', () => Boolean, {
      nullable: true,
      description: 'Only posts that fall vacant within the horizon, or only those that do not.',
    })
    vacant: boolean | null,
    @Arg('isCovered', () => Boolean, {
      nullable: true,
      description: 'Only posts that are covered, or only those that are not.',
    })
    covered: boolean | null,
    @Args(() => PageArguments) page: PageArguments,
  ): PageOf<BenchPost> {
    const wanted = rows.filter(
      (row) =>
        (vacant == null || vacant === (row.vacantOn !== null)) &&
        (covered == null || covered === (row.successor !== null)),
    );
    const shown = wanted.map((row): BenchPost => {
      const { position, vacantOn, planned, nominees, ready, readyWithin2Years, successor } = row;
      const counts = {
        nominees: nominees.length,
        ready: ready.length,
        readyWithin2Years: readyWithin2Years.length,
      };
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
    description:
      'The other figure: those who would be ready, whether or not a plan names them. Null to callers who may not read every record.',
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
  @Query(() => SuccessionEffectiveness, {
    nullable: true,
    description: 'Whether those are appointed whom plans name.',
  })
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
    description:
      'The ready successor kept for this post; null where there is none, or where the caller cannot read the record.',
  })
  async successor(@Root() { row }: BenchPost, @Ctx() context: Context): Promise<Row<Employee> | null> {
    if (row.successor === null || !(await mayReadRecord(context, row.successor))) return null;
    return (await context.loadRow(Employee, row.successor)) ?? null;
  }
}
