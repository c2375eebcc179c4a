import { Field } from 'type-graphql';
import type { Context } from './context.js';
import { badInput } from './errors.js';
import { and, not, or, type Sql, TRUE } from './sql.js';

const DEEPEST = 5;
const MOST_CONDITIONS = 50;

type FilterClass<T> = new () => T;
/** The condition that a value of a filter's field puts on the alias `t` of the table. */
type Condition<Value> = (value: Value, context: Context) => Sql | Promise<Sql>;

interface Combined {
  readonly and?: readonly Combined[] | null;
  readonly or?: readonly Combined[] | null;
  readonly not?: Combined | null;
}

const conditions = new Map<FilterClass<unknown>, Map<string, Condition<never>>>();

/** Adds a field to a filter, from the module that knows what it means: a downstream module filters what an upstream one lists. */
export function filterBy<Filter, Value>(
  filter: FilterClass<Filter>,
  name: string,
  type: () => unknown,
  description: string,
  condition: Condition<Value>,
): void {
  Field(type as () => never, { nullable: true, description })(filter.prototype as object, name);
  const known = conditions.get(filter) ?? new Map<string, Condition<never>>();
  known.set(name, condition as Condition<never>);
  conditions.set(filter, known);
}

/** Everything that a filter asks, in SQL; nested and, or, not, within bounds. */
export async function conditionOf<Filter extends object>(type: FilterClass<Filter>, filter: Filter | null | undefined, context: Context): Promise<Sql> {
  let left = MOST_CONDITIONS;
  const known = conditions.get(type);

  const translate = async (part: Combined, depth: number): Promise<Sql> => {
    if (depth > DEEPEST) throw badInput({ argument: 'filter', reason: `nested deeper than ${DEEPEST} levels` });
    const pieces: Sql[] = [];
    for (const [name, value] of Object.entries(part)) {
      if (value === null || value === undefined) continue;
      if (--left < 0) throw badInput({ argument: 'filter', reason: `more than ${MOST_CONDITIONS} conditions` });
      if (name === 'and') pieces.push(and(...(await each(part.and ?? [], depth))));
      else if (name === 'or') pieces.push(or(...(await each(part.or ?? [], depth))));
      else if (name === 'not') pieces.push(not(await translate(part.not ?? {}, depth + 1)));
      else pieces.push((await known?.get(name)?.(value as never, context)) ?? TRUE);
    }
    return and(...pieces);
  };
  const each = async (parts: readonly Combined[], depth: number) => {
    const made: Sql[] = [];
    for (const part of parts) made.push(await translate(part, depth + 1));
    return made;
  };
  return filter ? translate(filter as Combined, 1) : TRUE;
}
