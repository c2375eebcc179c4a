import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { LARGEST_PAGE } from '../database/keyset-page.js';
import { badInput } from '../errors.js';
import { refusalReason } from '../i18n/local-text.js';
import { definePermissions, Requires } from './authorization.js';
import type { Context } from './context.js';
import { decodeId, Identified, type NodeTypeName, uuidOf } from './node-id.js';

export const NodePermission = definePermissions('node', { READ: 'read' });

type NodeReader = (context: Context, key: Buffer) => Promise<object | null>;
const readers = new Map<NodeTypeName, NodeReader>();

/** How a type is fetched again that is not simply a stored row. */
export function declareNode(type: NodeTypeName, read: NodeReader): void {
  readers.set(type, read);
}

/**
 * The object of a public id; null where there is none, or the caller may not see it.
 * @throws BAD_ID where the id is not one of this service.
 */
export async function nodeById(context: Context, id: string, argument: string): Promise<object | null> {
  const { type, key } = decodeId(id, argument);
  const read = readers.get(type);
  const node = read ? await read(context, key) : await context.nodeOf(type, uuidOf(key, argument));
  return node === null ? null : { ...node, __typename: type };
}

@Resolver()
export class NodeResolver {
  @Requires(NodePermission.READ)
  @Query(() => Identified, {
    nullable: true,
    description: 'Any object by its id. Null if it does not exist or lies outside the caller’s row scope.',
  })
  node(
    @Arg('id', () => ID, { description: 'Id of the object.' }) id: string,
    @Ctx() context: Context,
  ): Promise<object | null> {
    return nodeById(context, id, 'id');
  }

  @Requires(NodePermission.READ)
  @Query(() => [Identified], {
    nullable: 'items',
    description:
      'Objects by id, in the order asked for, at most 100. Null for what does not exist or lies outside the caller’s row scope.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'Ids, at most 100.' }) ids: string[],
    @Ctx() context: Context,
  ): Promise<(object | null)[]> {
    if (ids.length > LARGEST_PAGE)
      throw badInput({
        argument: 'ids',
        reason: refusalReason('moreThan', { found: ids.length, most: LARGEST_PAGE }),
      });
    return Promise.all(ids.map((id, index) => nodeById(context, id, `ids.${index}`)));
  }
}
