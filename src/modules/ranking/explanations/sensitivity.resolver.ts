import { Arg, Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import type { Row } from '../../../platform/database/row-reader.js';
import { badInput } from '../../../platform/errors.js';
import { AuditedRead } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { NullBecause } from '../../../platform/graphql/null-hints.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { Complexity } from '../../../platform/limits/query-cost.js';
import { RankingMethod } from '../../decision-methods/index.js';
import { Employee, EmployeeKey, employeeBy, mayReadRecord } from '../../workforce/index.js';
import { explainedIn, toMissingRecords } from '../rankings/missing-records.js';
import type { RankingResult } from '../rankings/ranking.js';
import { CandidateView, MissingRecord, RankingView } from '../rankings/ranking.view.js';
import { accessTo } from '../rankings/ranking-access.js';
import { checkedSize } from '../rankings/shortlist-size.js';
import { DEFAULT_DRAWS, settlementOf, stabilityFor, usualGroups } from './sensitivity.js';
import { toComparison, toMethodComparison, toStabilityView } from './sensitivity.mapper.js';
import {
  Comparison,
  MethodComparison,
  SettlementView,
  StabilityOver,
  StabilityView,
} from './sensitivity.view.js';
import { underMethod } from './under-method.js';

@Resolver(() => RankingView)
export class SensitivityResolver {
  @Complexity(10)
  @FieldResolver(() => Comparison, {
    nullable: true,
    description:
      'Why the first stands above the second. Null where one of them is not considered, or the caller may not read both records.',
  })
  async comparison(
    @Root() { result }: RankingView,
    @Arg('first', () => EmployeeKey, { description: 'Exactly one key of the first candidate.' })
    first: EmployeeKey,
    @Arg('second', () => EmployeeKey, { description: 'Exactly one key of the second candidate.' })
    second: EmployeeKey,
    @Ctx() context: Context,
  ): Promise<Comparison | null> {
    const ids = await Promise.all([
      readable(context, result, first, 'first'),
      readable(context, result, second, 'second'),
    ]);
    const [one, other] = ids;
    if (one === null || other === null) return null;
    const [a, b] = await Promise.all([explainedIn(result, one), explainedIn(result, other)]);
    return toComparison(result, [a, b], context.language);
  }

  @Complexity(1000)
  @FieldResolver(() => [MissingRecord], {
    description:
      'The smallest set of records that settles a shortlist of that size, 1 to 1000, whatever they will show. `settlement` says whether every smaller set was tried. Of people whose record the caller may read.',
  })
  async settledBy(
    @Root() { result }: RankingView,
    @Arg('size', () => Int, { defaultValue: 3, description: 'Size of the shortlist, 1 to 1,000.' })
    size: number,
    @Ctx() context: Context,
  ): Promise<MissingRecord[]> {
    return (await settlement(context, result, size)).records;
  }

  @Complexity(1000)
  @NullBecause('NO_VALUE', 'ROUNDED')
  @FieldResolver(() => SettlementView, {
    nullable: true,
    description:
      'What settles a shortlist of that size, 1 to 1000, and whether it is the smallest for certain. Null to callers who may not read the record of everybody considered.',
  })
  async settlement(
    @Root() { result }: RankingView,
    @Arg('size', () => Int, { defaultValue: 3, description: 'Size of the shortlist, 1 to 1,000.' })
    size: number,
    @Ctx() context: Context,
  ): Promise<SettlementView | null> {
    return (await accessTo(context, result)).isWhole ? settlement(context, result, size) : null;
  }

  @Complexity(1000)
  @NullBecause('NO_VALUE', 'ROUNDED')
  @FieldResolver(() => StabilityView, {
    nullable: true,
    description:
      'How the order of the eligible holds when weights move, or when what is not known is drawn. Draws 100 to 10,000, spread 1 to 50 percent. Null while fewer than two are eligible, and to callers who may not read the record of everybody considered.',
  })
  async stability(
    @Root() { result }: RankingView,
    @Arg('draws', () => Int, {
      defaultValue: DEFAULT_DRAWS.draws,
      nullable: true,
      description: 'How many draws, 100 to 10,000.',
    })
    draws: number | null,
    @Arg('spread', () => Float, {
      defaultValue: DEFAULT_DRAWS.spread,
      nullable: true,
      description: 'How far weights move, 1 to 50 percent of each.',
    })
    spread: number | null,
    @Arg('seed', () => Int, {
      defaultValue: DEFAULT_DRAWS.seed,
      nullable: true,
      description: 'Seed of the draws: the same seed gives the same draws.',
    })
    seed: number | null,
    @Arg('over', () => StabilityOver, {
      defaultValue: StabilityOver.WEIGHTS,
      nullable: true,
      description: 'What is drawn: weights, records or both.',
    })
    over: StabilityOver | null,
    @Ctx() context: Context,
  ): Promise<StabilityView | null> {
    const drawn = over ?? StabilityOver.WEIGHTS;
    const settings = {
      draws: within('draws', draws ?? DEFAULT_DRAWS.draws, 100, 10_000),
      spread: within('spread', spread ?? DEFAULT_DRAWS.spread, 1, 50),
      seed: seed ?? DEFAULT_DRAWS.seed,
    };
    if (!(await accessTo(context, result)).isWhole) return null;
    const found = await stabilityFor(result, settings, drawn);
    return found === null ? null : toStabilityView(result, found, settings, drawn, context.language);
  }

  @Complexity(500)
  @NullBecause('NO_VALUE', 'ROUNDED')
  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'A shortlist of that size, 1 to 1000, would part people whom the method cannot separate robustly. Null to callers who may not read the record of everybody considered.',
  })
  async isTieGroupSplit(
    @Root() { result }: RankingView,
    @Arg('size', () => Int, { defaultValue: 3, description: 'Size of the shortlist, 1 to 1,000.' })
    size: number,
    @Ctx() context: Context,
  ): Promise<boolean | null> {
    const taken = checkedSize(size);
    if (!(await accessTo(context, result)).isWhole) return null;
    const groups = await usualGroups(result);
    return groups.length > taken && groups[taken - 1] === groups[taken];
  }

  @Complexity(100)
  @NullBecause('NO_VALUE', 'ROUNDED')
  @FieldResolver(() => MethodComparison, {
    nullable: true,
    description:
      'The eligible, at most 1,000, under another method at their lower bounds, for comparison only. What the method leaves undefined is refused. Null to callers who may not read the record of everybody considered.',
  })
  async underMethod(
    @Root() { result }: RankingView,
    @Arg('method', () => RankingMethod, { description: 'The method to compare with.' }) method: RankingMethod,
    @Ctx() context: Context,
  ): Promise<MethodComparison | null> {
    if (!(await accessTo(context, result)).isWhole) return null;
    return toMethodComparison(result, method, await underMethod(result, method), context.language);
  }
}

@Resolver(() => CandidateView)
export class CandidateSensitivityResolver {
  @NullBecause('NO_VALUE', 'ROUNDED')
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'For showing only: those whom the method cannot separate robustly share a number. Null when alone, not eligible, or where the caller may not read the record of everybody considered, since it depends on others.',
  })
  async tieGroup(
    @Root() { number, ranking }: CandidateView,
    @Ctx() context: Context,
  ): Promise<number | null> {
    if (number < 0 || ranking.field.isEligible[number] === 0 || !(await accessTo(context, ranking)).isWhole)
      return null;
    const groups = await usualGroups(ranking);
    const place = ranking.standings.eligible.positionOf(number);
    const own = groups[place];
    return own !== undefined && (groups[place - 1] === own || groups[place + 1] === own) ? own : null;
  }
}

@Resolver(() => MissingRecord)
export class MissingRecordResolver {
  @AuditedRead()
  @NullBecause('NO_VALUE', 'RECORD_CHECK')
  @FieldResolver(() => Employee, {
    nullable: true,
    description:
      'Whose record it is, in a list of several people; null where the caller may not read the record.',
  })
  async employee(
    @Root() { personId }: MissingRecord,
    @Ctx() context: Context,
  ): Promise<Row<Employee> | null> {
    if (personId == null || !(await mayReadRecord(context, personId))) return null;
    return (await context.loadRow(Employee, personId)) ?? null;
  }
}

/** What somebody's record lacks is told to those who may read it, and to nobody else. */
async function settlement(context: Context, ranking: RankingResult, size: number): Promise<SettlementView> {
  const { counted } = await accessTo(context, ranking);
  const { records, isExact } = await settlementOf(await counted(), checkedSize(size));
  const shown = records.map(async (record) =>
    (await mayReadRecord(context, record.id)) ? toMissingRecords(record, context.language) : [],
  );
  return { isExact, records: (await Promise.all(shown)).flat() };
}

async function readable(
  context: Context,
  ranking: RankingResult,
  key: EmployeeKey,
  argument: string,
): Promise<string | null> {
  const employee = await employeeBy(context, key, argument);
  if (employee === null || !ranking.isConsidered(employee.id)) return null;
  return (await mayReadRecord(context, employee.id)) ? employee.id : null;
}

function within(argument: string, value: number, least: number, most: number): number {
  if (value < least || value > most)
    throw badInput({
      argument,
      reason: refusalReason('notBetween', { value, least, most }),
    });
  return value;
}
