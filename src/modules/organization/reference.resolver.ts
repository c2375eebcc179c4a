import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Row } from '../../platform/database/row-reader.js';
import { raw } from '../../platform/database/sql.js';
import { Requires } from '../../platform/graphql/authorization.js';
import type { Context } from '../../platform/graphql/context.js';
import { OrganizationPermission } from './permissions.js';
import { RuleParameter } from './rule-parameter.entity.js';
import { ScaleName, ScaleStep } from './scales.entity.js';

@Resolver()
export class ReferenceResolver {
  @Requires(OrganizationPermission.READ)
  @Query(() => [ScaleStep], {
    description: 'The steps of a scale, lowest first, with legal basis and certainty.',
  })
  scale(
    @Arg('name', () => ScaleName, { description: 'Which scale.' }) name: ScaleName,
    @Ctx() { rows }: Context,
  ): Promise<Row<ScaleStep>[]> {
    return rows.select(ScaleStep, { scale: name }, { orderBy: raw('t.ordinal, t.code, t.version') });
  }

  @Requires(OrganizationPermission.READ)
  @Query(() => [RuleParameter], { description: 'The figures that rules use and an agency may set.' })
  ruleParameters(@Ctx() { rows }: Context): Promise<Row<RuleParameter>[]> {
    return rows.select(RuleParameter, undefined, { orderBy: raw('t.code') });
  }
}
