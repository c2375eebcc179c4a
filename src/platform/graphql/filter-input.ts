import { Field } from 'type-graphql';
import { and, not, or, type Sql, TRUE } from '../database/sql.js';
import { badInput } from '../errors.js';
import { refusalReason } from '../i18n/local-text.js';
import type { Context } from './context.js';

const DEEPEST = 5;
const MAX_CONDITIONS = 50;

type FilterClass<T> = new () => T;
/**
 * The condition that a value puts on the table's alias `t`; null in SQL where the fact is unknown. `argument`
 * is the path of the field.
 */
type Condition<Value> = (value: Value, context: Context, argument: string) => Sql | Promise<Sql>;
/**
 * The rows of whose fact a caller may be told, on the alias `t`.
 * @throws FORBIDDEN where the caller may be told of nobody; it names `argument`.
 */
export type FilterScope = (context: Context, argument: string) => Sql | Promise<Sql>;

export interface FilterField<Value> {
  readonly name: string;
  readonly type: () => unknown;
  readonly description: string;
  readonly scope: FilterScope;
  readonly condition: Condition<Value>;
}

interface Combined {
  readonly and?: readonly Combined[] | null;
  readonly or?: readonly Combined[] | null;
  readonly not?: Combined | null;
}

const fields = new Map<FilterClass<unknown>, Map<string, FilterField<never>>>();

/** For facts that every caller who may list the rows may know. */
export const openToAll: FilterScope = () => TRUE;

/**
 * Adds a field to a filter, from the module that knows what it means: a downstream module filters what an
 * upstream one lists.
 */
export function filterBy<Filter, Value>(filter: FilterClass<Filter>, field: FilterField<Value>): void {
  Field(field.type as () => never, { nullable: true, description: field.description })(
    filter.prototype as object,
    field.name,
  );
  const known = fields.get(filter) ?? new Map<string, FilterField<never>>();
  known.set(field.name, field as FilterField<never>);
  fields.set(filter, known);
}

/** Fields of a filter that every caller may use. */
export function openFields(filter: FilterClass<unknown>): string[] {
  return [...(fields.get(filter)?.values() ?? [])]
    .filter(({ scope }) => scope === openToAll)
    .map(({ name }) => name);
}

/** Paths of the fields that a filter uses and not every caller may: the people listed by them are told of. */
export function guardedFields<Filter extends object>(
  type: FilterClass<Filter>,
  filter: Filter | null | undefined,
  argument = 'filter',
): string[] {
  const known = fields.get(type);
  return Object.entries((filter ?? {}) as Combined).flatMap(([name, value]): string[] => {
    if (value === null || value === undefined) return [];
    if (name === 'and' || name === 'or')
      return (value as readonly Filter[]).flatMap((part) => guardedFields(type, part, argument));
    if (name === 'not') return guardedFields(type, value as Filter, argument);
    const field = known?.get(name);
    return field === undefined || field.scope === openToAll ? [] : [`${argument}.${name}`];
  });
}

/**
 * A filter in SQL, with nested `and`, `or`, `not` in three-valued logic: a row whose fact is unknown meets
 * neither a condition nor its negation. The scope of each field used stands outside of the nesting, so that
 * no negation or alternative reaches rows beyond it.
 * @throws BAD_USER_INPUT, FORBIDDEN
 */
export async function conditionOf<Filter extends object>(
  type: FilterClass<Filter>,
  filter: Filter | null | undefined,
  context: Context,
  argument = 'filter',
): Promise<Sql> {
  let left = MAX_CONDITIONS;
  const known = fields.get(type);
  const scopes = new Map<FilterScope, Sql>();

  const ask = async (field: FilterField<never>, value: unknown, path: string): Promise<Sql> => {
    if (!scopes.has(field.scope)) scopes.set(field.scope, await field.scope(context, path));
    return field.condition(value as never, context, path);
  };
  const translate = async (part: Combined, depth: number, path: string): Promise<Sql> => {
    if (depth > DEEPEST)
      throw badInput({ argument, reason: refusalReason('nestedDeeper', { most: DEEPEST }) });
    const pieces: Sql[] = [];
    for (const [name, value] of Object.entries(part)) {
      if (value === null || value === undefined) continue;
      if (--left < 0)
        throw badInput({ argument, reason: refusalReason('tooManyConditions', { most: MAX_CONDITIONS }) });
      const field = known?.get(name);
      if (name === 'and') pieces.push(and(...(await each(part.and ?? [], depth, `${path}.and`))));
      else if (name === 'or') pieces.push(or(...(await each(part.or ?? [], depth, `${path}.or`))));
      else if (name === 'not') pieces.push(not(await translate(part.not ?? {}, depth + 1, `${path}.not`)));
      else if (field !== undefined) pieces.push(await ask(field, value, `${path}.${name}`));
    }
    return and(...pieces);
  };
  const each = async (parts: readonly Combined[], depth: number, path: string) => {
    const made: Sql[] = [];
    for (const [index, part] of parts.entries())
      made.push(await translate(part, depth + 1, `${path}.${index}`));
    return made;
  };
  const asked = filter ? await translate(filter as Combined, 1, argument) : TRUE;
  return and(...scopes.values(), asked);
}
