import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Row } from '../../../platform/database/row-reader.js';
import { raw, sql, TRUE } from '../../../platform/database/sql.js';
import { badInput } from '../../../platform/errors.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import { childrenLoader } from '../../../platform/graphql/children-loader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { decodeUuid } from '../../../platform/graphql/node-id.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { checkYear } from '../learning-years.js';
import { LearningPermission } from '../permissions.js';
import { LearningBudget, LearningBudgetLine, LearningCommitment } from './budget.entity.js';
import { LearningBudgetCategory, LearningBudgetFloor } from './budget-rules.entity.js';
import { boundOf, floorOf } from './budgets.js';
import { shareOf } from './rupiah.js';

@ObjectType({ description: 'The amount of a budget in one category.' })
class LearningBudgetAmount {
  @Field(() => LearningBudgetCategory, { description: 'The category.' })
  category!: Row<LearningBudgetCategory>;

  @Field(() => String, { description: 'Whole rupiah.' })
  amount!: string;
}

const linesOf = childrenLoader(LearningBudgetLine, 'budget', 't.category');
const commitmentsOf = childrenLoader(LearningCommitment, 'budget', 't.committed_on, t.id');

@Resolver(() => LearningBudget)
export class LearningBudgetResolver {
  @Requires(LearningPermission.READ_FIGURES)
  @Query(() => LearningBudget, {
    nullable: true,
    description: 'What an agency has for developing people in a year; null where nothing is recorded.',
  })
  async learningBudget(
    @Arg('year', () => Int, { description: 'From 2000 to next year.' }) year: number,
    @Arg('agencyId', () => ID, {
      nullable: true,
      description: 'Id of the agency; the only one that has a budget if left out.',
    })
    agencyId: string | null,
    @Ctx() { rows, today }: Context,
  ): Promise<Row<LearningBudget> | null> {
    checkYear(today, year);
    const found = await rows.select(
      LearningBudget,
      agencyId == null
        ? sql`t.year = ${year}::int`
        : sql`t.year = ${year}::int and t.agency_id = ${decodeUuid(agencyId, 'Unit', 'agencyId')}`,
    );
    if (found.length > 1) throw badInput({ argument: 'agencyId', reason: refusalReason('atLeastOne') });
    return found[0] ?? null;
  }

  @Requires(LearningPermission.READ_FIGURES)
  @Query(() => [LearningBudgetCategory], { description: 'The categories of a budget, by code.' })
  learningBudgetCategories(@Ctx() { rows }: Context): Promise<Row<LearningBudgetCategory>[]> {
    return rows.select(LearningBudgetCategory, TRUE, { orderBy: raw('t.code') });
  }

  @FieldResolver(() => String, { description: 'Total regional expenditure.' })
  base(@Root() { baseRupiah }: Row<LearningBudget>): string {
    return String(baseRupiah);
  }

  @FieldResolver(() => LearningBudgetFloor, { description: 'The rule of the floor, with its basis.' })
  async floorRule(
    @Root() { level, year }: Row<LearningBudget>,
    @Ctx() context: Context,
  ): Promise<Row<LearningBudgetFloor>> {
    return requiredFloor(context, { level, year });
  }

  @FieldResolver(() => Float, {
    description: 'The share of the base that must be planned at least, such as 0.0016.',
  })
  async floorShare(@Root() budget: Row<LearningBudget>, @Ctx() context: Context): Promise<number> {
    return (await this.floorRule(budget, context)).shareMillionths / 1_000_000;
  }

  @FieldResolver(() => String, { description: 'The floor in whole rupiah, rounded up.' })
  async floor(@Root() budget: Row<LearningBudget>, @Ctx() context: Context): Promise<string> {
    return String(await floorRupiah(context, budget));
  }

  @FieldResolver(() => [LearningBudgetAmount], { description: 'What is planned, by category.' })
  async lines(@Root() { id }: Row<LearningBudget>, @Ctx() context: Context): Promise<LearningBudgetAmount[]> {
    const [lines, categories] = await Promise.all([linesFor(context, id), categoriesOf(context)]);
    return lines.map(({ category, amountRupiah }) => ({
      category: categories.get(category) as Row<LearningBudgetCategory>,
      amount: String(amountRupiah),
    }));
  }

  @FieldResolver(() => String, { description: 'All that is planned.' })
  async planned(@Root() { id }: Row<LearningBudget>, @Ctx() context: Context): Promise<string> {
    return String(sumOf(await linesFor(context, id), ({ amountRupiah }) => amountRupiah));
  }

  @FieldResolver(() => String, { description: 'What of it counts toward the floor.' })
  async counting(@Root() { id }: Row<LearningBudget>, @Ctx() context: Context): Promise<string> {
    return String(await countingRupiah(context, id));
  }

  @FieldResolver(() => String, { description: 'What is bound; of what was released, what was spent.' })
  async committed(@Root() { id }: Row<LearningBudget>, @Ctx() context: Context): Promise<string> {
    return String(sumOf((await context.load(commitmentsOf, id)) ?? [], boundOf));
  }

  @FieldResolver(() => String, { description: 'What was spent.' })
  async spent(@Root() { id }: Row<LearningBudget>, @Ctx() context: Context): Promise<string> {
    return String(sumOf((await context.load(commitmentsOf, id)) ?? [], ({ spentRupiah }) => spentRupiah));
  }

  @FieldResolver(() => Boolean, { description: 'What counts reaches the floor.' })
  async isFloorMet(@Root() budget: Row<LearningBudget>, @Ctx() context: Context): Promise<boolean> {
    return (await countingRupiah(context, budget.id)) >= (await floorRupiah(context, budget));
  }

  @FieldResolver(() => [LearningCommitment], { description: 'What is or was bound, the first first.' })
  async commitments(
    @Root() { id }: Row<LearningBudget>,
    @Ctx() context: Context,
  ): Promise<Row<LearningCommitment>[]> {
    return (await context.load(commitmentsOf, id)) ?? [];
  }
}

@Resolver(() => LearningBudgetFloor)
export class LearningBudgetFloorResolver {
  @FieldResolver(() => Float, { description: 'The share, such as 0.0016.' })
  share(@Root() { shareMillionths }: Row<LearningBudgetFloor>): number {
    return shareMillionths / 1_000_000;
  }
}

@Resolver(() => LearningCommitment)
export class LearningCommitmentResolver {
  @FieldResolver(() => String, { description: 'Whole rupiah that were bound.' })
  amount(@Root() { amountRupiah }: Row<LearningCommitment>): string {
    return String(amountRupiah);
  }

  @FieldResolver(() => String, { description: 'Whole rupiah that were spent of it.' })
  spent(@Root() { spentRupiah }: Row<LearningCommitment>): string {
    return String(spentRupiah);
  }
}

async function linesFor(context: Context, id: string): Promise<readonly Row<LearningBudgetLine>[]> {
  return (await context.load(linesOf, id)) ?? [];
}

function categoriesOf(context: Context): Promise<Map<string, Row<LearningBudgetCategory>>> {
  return context.once('learning-budget-categories', async () => {
    const found = await context.rows.select(LearningBudgetCategory);
    return new Map(found.map((row) => [row.code, row]));
  });
}

async function countingRupiah(context: Context, id: string): Promise<number> {
  const [lines, categories] = await Promise.all([linesFor(context, id), categoriesOf(context)]);
  return sumOf(
    lines.filter(({ category }) => categories.get(category)?.isTowardFloor === true),
    ({ amountRupiah }) => amountRupiah,
  );
}

async function floorRupiah(context: Context, budget: Row<LearningBudget>): Promise<number> {
  return shareOf(budget.baseRupiah, (await requiredFloor(context, budget)).shareMillionths);
}

/** No budget is recorded for which no floor is known. */
async function requiredFloor(
  context: Context,
  { level, year }: Pick<Row<LearningBudget>, 'level' | 'year'>,
): Promise<Row<LearningBudgetFloor>> {
  const rule = await floorOf(context, level, year);
  if (rule === null) throw new Error(`a budget of ${year} without a floor of ${level}`);
  return rule;
}

function sumOf<One>(list: readonly One[], of: (one: One) => number): number {
  return list.reduce((sum, one) => sum + of(one), 0);
}
