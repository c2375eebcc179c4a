import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLSchema,
  getNullableType,
  isObjectType,
} from 'graphql';
import { Extensions } from 'type-graphql';
import type { RowScopeCondition } from '../database/row-scope.js';
import { forbidden } from '../errors.js';
import type { Context } from './context.js';
import { noteDeclaredNulls } from './null-hints.js';

declare const permissionBrand: unique symbol;

/** `module:verb`. Only `definePermissions` makes one, so that a slip of the pen does not compile. */
export type Permission = `${string}:${string}` & { readonly [permissionBrand]: true };

/** Declares a module's permissions, by name and verb. */
export function definePermissions<Names extends string>(
  module: string,
  verbs: Readonly<Record<Names, string>>,
): Readonly<Record<Names, Permission>> {
  return Object.fromEntries(
    Object.entries(verbs).map(([name, verb]) => [name, `${module}:${verb}`]),
  ) as Record<Names, Permission>;
}

/** The permission without which a field is refused. Every query and mutation names one. */
export function Requires(permission: Permission): ReturnType<typeof Extensions> {
  return Extensions({ requires: permission });
}

/** For what anybody with a valid token may ask. */
export function Authenticated(): ReturnType<typeof Extensions> {
  return Extensions({ requires: null });
}

/**
 * Whether a caller may see fields of an object; `rowScope` says the same as a condition on rows, for the
 * table of access.
 */
export interface Guard<Root = never> {
  (root: Root, context: Context): boolean | Promise<boolean>;
  readonly rowScope: RowScopeCondition;
}

/**
 * A guard for `@VisibleIf`: decides for one object, and says by which row scope lists are filtered.
 * @example guard(ownRecord, ({ employee }, context) => mayReadRecord(context, employee))
 */
export function guard<Root>(
  rowScope: RowScopeCondition,
  isVisible: (root: Root, context: Context) => boolean | Promise<boolean>,
): Guard<Root> {
  return Object.assign((root: Root, context: Context) => isVisible(root, context), { rowScope });
}

/** Fields of a type that a guard stands before. */
export function guardedFields(schema: GraphQLSchema, typeName: string): string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, extensions }) =>
    extensions['guard'] === undefined ? [] : [name],
  );
}

/** The field is null unless the guard lets the caller see it. */
export function VisibleIf<Root>(guard: Guard<Root>): ReturnType<typeof Extensions> {
  return Extensions({ guard });
}

/**
 * The audit log names who reads the field of somebody else. It belongs to a person, or to a record or
 * candidate that names one.
 */
export function AuditedRead(): ReturnType<typeof Extensions> {
  return Extensions({ sensitive: true });
}

/**
 * Gives the built schema its refusals, and does not let it start while a query or mutation says nothing of
 * who may call it.
 */
export function requirePermissions(schema: GraphQLSchema): void {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      if (!('requires' in field.extensions))
        throw new Error(`${root?.name}.${field.name} names no permission: add @Requires or @Authenticated`);
    }
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { requires, guard, sensitive, nullCauses } = field.extensions;
      if (Array.isArray(nullCauses)) noteDeclaredNulls(field, nullCauses);
      if (sensitive === true) noteReads(field, `${type.name}.${field.name}`);
      if (typeof requires === 'string') requirePermission(field, requires);
      if (typeof guard === 'function') hideUnless(field, guard as Guard<unknown>);
    }
  }
}

/**
 * A root field that is refused, or fails, is null with its error and leaves its siblings: only the caller's
 * own self is always there.
 */
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

/**
 * Writes into the audit log that the caller was told something of somebody else, by the field that told it.
 */
export function noteReadOf({ principal, request }: Context, field: string, personId: string): void {
  if (personId !== principal.employeeId) request.noteRead(field, personId);
}

/** Of whom a row or view tells: it names the person, or is the person. */
function personOf(root: unknown): string | undefined {
  const { id, personId, employee } = root as {
    readonly id?: string;
    readonly personId?: string;
    readonly employee?: string | { readonly id: string };
  };
  if (typeof employee === 'object') return employee.id;
  return employee ?? personId ?? id;
}

function noteReads(field: GraphQLField<unknown, Context>, name: string): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (root, parameters, context, info) => {
    const person = personOf(root);
    if (person !== undefined) noteReadOf(context, name, person);
    return resolve(root, parameters, context, info);
  };
}

function hideUnless(field: GraphQLField<unknown, Context>, guard: Guard<unknown>): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (root, parameters, context, info) => {
    const allowed = guard(root, context);
    const withheld = () => {
      context.request.noteNull(info.path, ['GUARD']);
      return null;
    };
    if (allowed === true) return resolve(root, parameters, context, info);
    if (allowed === false) return withheld();
    return allowed.then((may) => (may ? resolve(root, parameters, context, info) : withheld()));
  };
}
