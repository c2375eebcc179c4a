import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { type EntityClass, tableOf } from '../database/entity-tables.js';
import type { Context } from './context.js';
import { encodeId, isNodeType } from './node-id.js';
import type { Path } from './null-path.js';

/**
 * References load themselves: a field of an entity that refers to one row of another, and has no resolver, is
 * read with everybody else's of the same level in one statement.
 */
export function loadRelations(schema: GraphQLSchema, entities: readonly EntityClass<object>[]): void {
  const byName = new Map(entities.map((entity) => [entity.name, entity]));
  for (const [name, entity] of byName) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    const fields = type.getFields();
    for (const [property, targetName] of tableOf(entity).references) {
      const field = fields[property];
      const target = byName.get(targetName);
      if (field === undefined || field.resolve !== undefined || target === undefined) continue;
      field.resolve = (row: Record<string, string | null>, _parameters, context: Context, { path }) => {
        const id = row[property];
        if (id == null) return null;
        return (
          context.rows.keptRow(target, id) ??
          context.loadRow(target, id).then((found) => found ?? outOfScope(context, path))
        );
      };
    }
  }
}

function outOfScope({ request }: Context, path: Path): null {
  request.noteNull(path, ['OUT_OF_SCOPE']);
  return null;
}

/**
 * What an interface brings along is a plain field: TypeGraphQL gives it another resolver, which would stand
 * before ours.
 */
export function readInheritedFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    // TypeGraphQL's own asks every possible type in turn, and answers with a promise.
    if (isInterfaceType(type)) type.resolveType = (row: { readonly __typename?: string }) => row.__typename;
    if (!isObjectType(type)) continue;
    const inherited = new Set(
      type
        .getInterfaces()
        .flatMap((implemented) => Object.values(implemented.getFields()).map(({ resolve }) => resolve)),
    );
    for (const field of Object.values(type.getFields()))
      if (field.resolve !== undefined && inherited.has(field.resolve)) delete field.resolve;
  }
}

/**
 * Every type that can be fetched again shows its public id; what is not a stored row brings its own bytes.
 */
export function publishIds(schema: GraphQLSchema): void {
  const node = schema.getType('Node');
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.getInterfaces().some((implemented) => implemented === node)) continue;
    const { name } = type;
    const field = type.getFields()['id'];
    if (!isNodeType(name)) throw new Error(`${name} has no code in the manifest of its module`);
    if (field !== undefined && field.resolve === undefined)
      field.resolve = (row: { id: string | Buffer }) => encodeId(name, row.id);
  }
}
