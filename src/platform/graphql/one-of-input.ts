import { defaultFieldResolver, type GraphQLSchema, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { badInput } from '../errors.js';

/**
 * Inputs of which exactly one field is given. TypeGraphQL cannot say so; graphql itself lets a null variable inside a literal
 * slip through, so the platform checks every such argument.
 */
export function requireOneOf(schema: GraphQLSchema, names: readonly string[]): void {
  for (const name of names) {
    const type = schema.getType(name);
    if (!isInputObjectType(type)) throw new Error(`${name} is no input of the schema`);
    type.isOneOf = true;
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const checked = field.args.filter(({ type: input }) => names.includes(getNamedType(input).name)).map(({ name }) => name);
      if (checked.length === 0) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (root, parameters: Record<string, object | null | undefined>, context, info) => {
        for (const argument of checked) {
          const value = parameters[argument];
          if (value == null) continue;
          const given = Object.entries(value).filter(([, part]) => part !== undefined);
          if (given.length !== 1 || given[0]?.[1] === null) throw badInput({ argument, reason: 'give exactly one of its fields' });
        }
        return resolve(root, parameters, context, info);
      };
    }
  }
}
