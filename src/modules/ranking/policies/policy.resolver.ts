import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Row } from '../../../platform/database/row-reader.js';
import { raw } from '../../../platform/database/sql.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { declareNode } from '../../../platform/graphql/node.resolver.js';
import { uuidOf } from '../../../platform/graphql/node-id.js';
import { type Criterion, flatten, NO_TECHNICAL, type Rubric } from '../engine/policy.js';
import { RankingPermission } from '../permissions.js';
import { MeritCriterion } from '../rankings/ranking.view.js';
import { policyOf, type StoredPolicy, storedPolicy } from './policies.query.js';
import { CriterionAxis, MeritPolicy, PolicyCriterion, TechnicalBlend } from './policy.entity.js';
import { BoxRuleView, PolicyNode, RubricDirectionView, type RubricView } from './policy.view.js';

const UNITS = 1_000_000;

/** A policy as shown: its row, its tree, and its criteria at one blend. */
export interface MappedPolicy extends Row<MeritPolicy> {
  readonly stored: StoredPolicy;
  readonly criteria: readonly Criterion[];
}

export function toPolicy(
  stored: StoredPolicy,
  criteria: readonly Criterion[] = flatten(stored.policy, NO_TECHNICAL),
): MappedPolicy {
  return { ...stored.row, __typename: 'MeritPolicy', stored, criteria };
}

/** A policy with its tree; one that a mutation has just changed is a mere row. */
async function wholly(policy: Row<MeritPolicy> | MappedPolicy, context: Context): Promise<MappedPolicy> {
  if ('stored' in policy) return policy;
  return toPolicy(await context.once(`stored policy:${policy.id}`, () => storedPolicy(context, policy)));
}

declareNode('MeritPolicy', async (context, key) => {
  const row = await context.loadRow(MeritPolicy, uuidOf(key));
  return row ? toPolicy(await storedPolicy(context, row)) : null;
});

@Resolver(() => MeritPolicy)
export class PolicyResolver {
  @Requires(RankingPermission.READ_POLICIES)
  @Query(() => [MeritPolicy], {
    description: 'Every policy and version, as they are before any blend for a target class.',
  })
  async meritPolicies(@Ctx() { rows }: Context): Promise<MappedPolicy[]> {
    const [policies, criteria, blends] = await Promise.all([
      rows.select(MeritPolicy, undefined, { orderBy: raw('t.code, t.version') }),
      rows.select(PolicyCriterion, undefined, { orderBy: raw('t.ordinal, t.code') }),
      rows.select(TechnicalBlend, undefined, { orderBy: raw('t.class') }),
    ]);
    return policies.map((row) => {
      const own = criteria.filter(({ policy }) => policy === row.id);
      const ownBlends = blends.filter(({ policy }) => policy === row.id);
      return toPolicy({ row, criteria: own, blends: ownBlends, policy: policyOf(row, own, ownBlends) });
    });
  }

  @FieldResolver(() => [MeritCriterion], {
    description:
      "The criteria, weights as blended for the ranking's post; listed by itself, before any blend.",
  })
  async criteria(@Root() policy: Row<MeritPolicy>, @Ctx() context: Context): Promise<MeritCriterion[]> {
    return (await wholly(policy, context)).criteria.map(({ code, name, weight }) => ({ code, name, weight }));
  }

  @FieldResolver(() => [PolicyNode], {
    description: 'The whole tree with rubrics, so that anybody can recalculate; groups before their members.',
  })
  async tree(@Root() policy: Row<MeritPolicy>, @Ctx() context: Context): Promise<PolicyNode[]> {
    const { stored } = await wholly(policy, context);
    const codeOf = new Map(stored.criteria.map(({ id, code }) => [id, code]));
    return stored.criteria.map((node) => ({
      code: node.code,
      name: node.name,
      parent: node.parent === null ? null : (codeOf.get(node.parent) ?? null),
      share: node.share,
      axis: node.axis === null ? null : CriterionAxis[node.axis],
      indicator: node.indicator,
      rubric: node.rubric === null ? null : toRubric(node.rubric),
      direction: RubricDirectionView[node.direction],
      legalBasis: node.legalBasis,
      certainty: node.certainty,
    }));
  }

  @FieldResolver(() => [TechnicalBlend], {
    description: 'How talent and technical competence are blended by target class.',
  })
  async blends(
    @Root() policy: Row<MeritPolicy>,
    @Ctx() context: Context,
  ): Promise<readonly Row<TechnicalBlend>[]> {
    return (await wholly(policy, context)).stored.blends;
  }

  @FieldResolver(() => BoxRuleView, { description: 'Cut-offs and matrix of the nine boxes.' })
  box(@Root() { box }: MappedPolicy): BoxRuleView {
    const shown = ({ high, medium }: { high: number; medium: number }) => ({
      high: high / UNITS,
      medium: medium / UNITS,
    });
    return {
      performance: shown(box.performance),
      potential: shown(box.potential),
      matrix: box.matrix.map((row) => [...row]),
    };
  }
}

function toRubric({ bands = [], table = {}, months, raters, kinds = [], minimum }: Rubric): RubricView {
  return {
    bands: [...bands],
    table: Object.entries(table).map(([code, points]) => ({ code, points })),
    months: months ?? null,
    raters: raters ?? null,
    kinds: [...kinds],
    minimum: minimum ?? null,
  };
}
