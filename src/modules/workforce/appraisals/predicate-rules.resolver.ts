import { Ctx, Query, Resolver } from 'type-graphql';
import type { Row } from '../../../platform/database/row-reader.js';
import { raw } from '../../../platform/database/sql.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { WorkforcePermission } from '../permissions.js';
import { PredicateRule, PredicateSpreadRule } from './predicate-rules.entity.js';

@Resolver()
export class PredicateRulesResolver {
  @Requires(WorkforcePermission.READ)
  @Query(() => [PredicateRule], {
    description:
      'The matrix that gives the yearly predicate from work result and behaviour, the latest first.',
  })
  predicateRules(@Ctx() { rows }: Context): Promise<Row<PredicateRule>[]> {
    return rows.select(PredicateRule, undefined, {
      orderBy: raw('lower(t.during) desc, t.work_result, t.behaviour'),
    });
  }

  @Requires(WorkforcePermission.READ)
  @Query(() => [PredicateSpreadRule], {
    description:
      "How an organisation's predicate limits the spread of those of its people, the latest first.",
  })
  predicateSpreadRules(@Ctx() { rows }: Context): Promise<Row<PredicateSpreadRule>[]> {
    return rows.select(PredicateSpreadRule, undefined, {
      orderBy: raw('lower(t.during) desc, t.organisation, t.ordinal'),
    });
  }
}
