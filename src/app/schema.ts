import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { type BuildSchemaOptions, buildSchemaSync, getMetadataStorage } from 'type-graphql';
import { makeRootFieldsNullable, requirePermissions } from '../platform/graphql/authorization.js';
import { commitMutations } from '../platform/graphql/mutation-transaction.js';
import { requireOneOf } from '../platform/graphql/one-of-input.js';
import { loadRelations, publishIds, readInheritedFields } from '../platform/graphql/reference-loading.js';
import { entities, modules } from './modules.js';

/**
 * The modules as one schema, with its behaviours: relations, ids, refusals, transactions. The database's
 * entities must be described before.
 */
export function buildSuksesiSchema(options: Partial<BuildSchemaOptions> = {}): GraphQLSchema {
  // Plain fields are read off their row, without another resolver in between.
  for (const field of getMetadataStorage().fields) field.simple ??= true;
  const resolvers = modules.flatMap(
    (module) => module.resolvers,
  ) as unknown as BuildSchemaOptions['resolvers'];
  const schema = buildSchemaSync({ resolvers, validate: false, ...options });
  readInheritedFields(schema);
  loadRelations(schema, entities);
  publishIds(schema);
  requireOneOf(
    schema,
    modules.flatMap(({ oneOfKeys }) => oneOfKeys),
  );
  commitMutations(schema);
  requirePermissions(schema);
  makeRootFieldsNullable(schema);
  return schema;
}
