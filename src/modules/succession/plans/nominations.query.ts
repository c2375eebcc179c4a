import { columnsOf, type Row, tableName } from '../../../platform/database/row-reader.js';
import { raw, type Sql, sql } from '../../../platform/database/sql.js';
import type { Context } from '../../../platform/graphql/context.js';
import { declareNode } from '../../../platform/graphql/node.resolver.js';
import { uuidOf } from '../../../platform/graphql/node-id.js';
import { Nomination, SuccessionPlan } from './plan.entity.js';

/**
 * A nomination with the post that its plan is for, also for those who see their own nomination and no plan.
 */
export type PlacedNomination = Row<Nomination> & { readonly post: string };

export async function nominationsOf(
  context: Context,
  plans: readonly string[],
): Promise<Map<string, PlacedNomination[]>> {
  return Map.groupBy(
    await placed(context, sql`t.plan_id = any(${plans})`, raw('t.ordinal')),
    ({ plan }) => plan,
  );
}

export async function nominationsOfPerson(
  context: Context,
  people: readonly string[],
): Promise<Map<string, PlacedNomination[]>> {
  return Map.groupBy(
    await placed(context, sql`t.employee_id = any(${people})`, raw('t.id desc')),
    ({ employee }) => employee,
  );
}

declareNode(
  'Nomination',
  async (context, key) => (await placed(context, sql`t.id = ${uuidOf(key)}`, raw('t.id')))[0] ?? null,
);

function placed({ rows }: Context, condition: Sql, orderBy: Sql): Promise<PlacedNomination[]> {
  return rows.query<PlacedNomination>(
    sql`select ${columnsOf(Nomination, 't')}, s.position_id as "post" from ${tableName(Nomination)} t join ${tableName(SuccessionPlan)} s on s.id = t.plan_id
      where ${rows.within(Nomination, 't')} and ${condition} order by ${orderBy}`,
  );
}
