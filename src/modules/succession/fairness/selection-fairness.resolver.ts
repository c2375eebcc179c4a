import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { yearOf } from '../../../platform/calendar.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { badInput } from '../../../platform/errors.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { Complexity } from '../../../platform/limits/query-cost.js';
import { FairnessGrouping, RankingPermission } from '../../ranking/index.js';
import { Filling } from '../fillings/filling.entity.js';
import { fairnessBetween, fairnessOfFilling } from './selection-fairness.js';
import { SelectionFairness } from './selection-fairness.view.js';

const FIRST_YEAR = 2000;
const MAX_YEARS = 5;
const bySex = { defaultValue: FairnessGrouping.SEX, description: 'What to group by.' } as const;

@Resolver(() => Filling)
export class SelectionFairnessResolver {
  @Complexity(500)
  @Requires(RankingPermission.MEASURE_FAIRNESS)
  @Query(() => SelectionFairness, {
    description:
      'How groups fared in the fillings whose shortlist was closed in the years that end with `year`. Callers who may not read every record do not see groups with few people, at a stage and those after it. A group that is small in one of the years only is hidden too.',
  })
  selectionFairness(
    @Arg('by', () => FairnessGrouping, bySex) by: FairnessGrouping,
    @Arg('year', () => Int, {
      nullable: true,
      description:
        'From 2000 to the present year. For callers who may not read every record the last is the year that is over. If left out, the last.',
    })
    wanted: number | null,
    @Arg('years', () => Int, { defaultValue: MAX_YEARS, description: '1 to 5.' }) years: number,
    @Ctx() context: Context,
  ): Promise<SelectionFairness> {
    // Who may not see the persons could else see each filling in what it adds.
    const latest = yearOf(context.today) - (context.principal.everyRecord ? 0 : 1);
    const year = wanted ?? latest;
    if (year < FIRST_YEAR || year > latest)
      throw badInput({
        argument: 'year',
        reason: refusalReason('notBetween', { value: year, least: FIRST_YEAR, most: latest }),
      });
    if (years < 1 || years > MAX_YEARS)
      throw badInput({
        argument: 'years',
        reason: refusalReason('notBetween', { value: years, least: 1, most: MAX_YEARS }),
      });
    return fairnessBetween(context, by, year - years + 1, year);
  }

  @Requires(RankingPermission.MEASURE_FAIRNESS)
  @FieldResolver(() => SelectionFairness, {
    nullable: true,
    description:
      'How groups fared in this filling. Null until its shortlist is closed, and where that was before outcomes were kept. Null for callers who may not read every record: the numbers of one filling tell of persons.',
  })
  fairness(
    @Root() filling: Row<Filling>,
    @Arg('by', () => FairnessGrouping, bySex) by: FairnessGrouping,
    @Ctx() context: Context,
  ): Promise<SelectionFairness | null> {
    return fairnessOfFilling(context, filling, by);
  }
}
