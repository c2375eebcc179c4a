import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Connection, listPage, PageArguments, type PageOf } from '../../platform/database/keyset-page.js';
import type { Row } from '../../platform/database/row-reader.js';
import type { Context } from '../../platform/graphql/context.js';
import { listSource } from '../../platform/graphql/list-source.js';
import { Employee } from '../workforce/index.js';
import { NineBoxMove, NineBoxPreview } from './nine-box.view.js';

const NineBoxMoveConnection = Connection(() => NineBoxMove, 'NineBoxMove');

@Resolver(() => NineBoxPreview)
export class NineBoxPreviewResolver {
  @FieldResolver(() => NineBoxMoveConnection, { description: 'Those who move, by name.' })
  async moves(
    @Root() { moved }: NineBoxPreview,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PageOf<NineBoxMove>> {
    const found = listPage(
      'NineBoxMove',
      listSource(moved, ({ id }) => id),
      page,
    );
    const edges = await Promise.all(
      found.edges.map(async ({ cursor, node }) => ({
        cursor,
        node: { ...node, employee: (await context.loadRow(Employee, node.id)) as Row<Employee> },
      })),
    );
    return { ...found, edges, nodes: edges.map(({ node }) => node) };
  }
}
