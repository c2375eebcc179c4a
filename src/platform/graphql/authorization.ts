import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, getNullableType, isObjectType } from 'graphql';
import { Extensions } from 'type-graphql';
import { forbidden } from '../errors.js';
import type { Context } from './context.js';

/** The permission, `module:verb`, without which a field is refused. Every query and mutation names one. */
export function Requires(permission: string): ReturnType<typeof Extensions> {
  return Extensions({ requires: permission });
}

/** For what anybody with a valid token may ask. */
export function Authenticated(): ReturnType<typeof Extensions> {
  return Extensions({ requires: null });
}

type Guard = (root: unknown, context: Context) => boolean | Promise<boolean>;
const guards = new Map<string, Guard>();

/** Names a condition on the object to which a field belongs. */
export function declareGuard<Root>(name: string, guard: (root: Root, context: Context) => boolean | Promise<boolean>): void {
  guards.set(name, guard as Guard);
}

/** Fields of a type that a guard stands before. */
export function guardedFields(schema: GraphQLSchema, typeName: string): string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, extensions }) => (typeof extensions['guard'] === 'string' ? [name] : []));
}

/** The field is null unless the named guard lets the caller see it. */
export function GuardedBy(guard: string): ReturnType<typeof Extensions> {
  return Extensions({ guard });
}

/** Whoever reads the field of somebody else is written down. It belongs to a person, or to a record or candidate that names one. */
export function AuditedRead(): ReturnType<typeof Extensions> {
  return Extensions({ sensitive: true });
}

/** Gives the built schema its refusals, and does not let it start while a query or mutation says nothing of who may call it. */
export function requirePermissions(schema: GraphQLSchema): void {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      if (!('requires' in field.extensions)) throw new Error(`${root?.name}.${field.name} names no permission: add @Requires or @Open`);
    }
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { requires, guard, sensitive } = field.extensions;
      if (sensitive === true) noteReads(field, `${type.name}.${field.name}`);
      if (typeof requires === 'string') requirePermission(field, requires);
      if (typeof guard === 'string') hideUnless(field, guard);
    }
  }
}

/** A root field that is refused, or fails, is null with its error and leaves its siblings: only the caller's own self is always there. */
export function makeRootFieldsNullable(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (field.name !== 'viewer') field.type = getNullableType(field.type);
  }
}

function requirePermission(field: GraphQLField<unknown, Context>, permission: string): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (root, parameters, context, info) => {
    if (!context.principal.permissions.has(permission)) throw forbidden({ permission });
    return resolve(root, parameters, context, info);
  };
}

function noteReads(field: GraphQLField<unknown, Context>, name: string): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (root, parameters, context, info) => {
    const { id, employee = id } = root as { readonly id: string; readonly employee?: string };
    if (employee !== context.principal.employeeId) context.request.noteRead(name, employee);
    return resolve(root, parameters, context, info);
  };
}

function hideUnless(field: GraphQLField<unknown, Context>, name: string): void {
  const guard = guards.get(name);
  if (guard === undefined) throw new Error(`no guard is declared as ${name}`);
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (root, parameters, context, info) => {
    const allowed = guard(root, context);
    if (allowed === true) return resolve(root, parameters, context, info);
    if (allowed === false) return null;
    return allowed.then((may) => (may ? resolve(root, parameters, context, info) : null));
  };
}
