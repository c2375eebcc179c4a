import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Row } from '../../../platform/database/row-reader.js';
import { AuditedRead, VisibleIf } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Complexity } from '../../../platform/limits/query-cost.js';
import { CandidateView } from '../../ranking/index.js';
import { isRecordReadable } from '../../workforce/index.js';
import { SuccessionPermission } from '../permissions.js';
import { UNDER_WAY } from './field-of-candidates.js';
import { Filling } from './filling.entity.js';
import { FillingRule } from './filling-rules.entity.js';
import { ShortlistEntry } from './shortlist.entity.js';
import { DecisionWarning } from './warning.view.js';
import { warningsAbout, warningsOf } from './warnings.js';

const isUnderWay = ({ status }: Row<Filling>) => UNDER_WAY.some((one) => one === status);
const OF_FILLING =
  'What the decision maker should know beforehand: a moratorium that is near, an acting official, a policy that is newer than the plan. Empty once it has ended.';
const OF_PERSON =
  'What the decision maker should know beforehand: chosen or first elsewhere, a critical post left without a bench, an acting official, a disputed record.';

@Resolver(() => Filling)
export class FillingWarningsResolver {
  @Complexity(25)
  @FieldResolver(() => [DecisionWarning], { description: OF_FILLING })
  async warnings(@Root() filling: Row<Filling>, @Ctx() context: Context): Promise<DecisionWarning[]> {
    if (!isUnderWay(filling)) return [];
    const { rankedAs } = (await context.loadRow(FillingRule, filling.rule)) as Row<FillingRule>;
    return warningsOf(context, filling, rankedAs);
  }
}

@Resolver(() => ShortlistEntry)
export class ShortlistWarningsResolver {
  @Complexity(25)
  @AuditedRead()
  @FieldResolver(() => [DecisionWarning], {
    nullable: true,
    description: `${OF_PERSON} Null to callers who may not see fillings.`,
  })
  async warnings(
    @Root() { filling: id, employee }: Row<ShortlistEntry>,
    @Ctx() context: Context,
  ): Promise<DecisionWarning[] | null> {
    const filling = await context.loadRow(Filling, id);
    if (filling === undefined) return null;
    return !isUnderWay(filling) ? [] : warningsAbout(context, employee, filling.position, id);
  }
}

@Resolver(() => CandidateView)
export class CandidateWarningsResolver {
  @Complexity(25)
  @AuditedRead()
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [DecisionWarning], {
    nullable: true,
    description: `${OF_PERSON} Null where the caller may not read the record, or no fillings.`,
  })
  async warnings(
    @Root() { id, ranking }: CandidateView,
    @Ctx() context: Context,
  ): Promise<DecisionWarning[] | null> {
    if (!context.principal.permissions.has(SuccessionPermission.READ)) return null;
    return warningsAbout(context, id, ranking.post.id);
  }
}
