import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** How often something happens, per thousand values. */
export interface Rates {
  readonly nulls: number;
  readonly promises: number;
  readonly forbiddenNulls: number;
  readonly throws: number;
  readonly rejections: number;
  /** Errors as values, values that are no list, leaves that no scalar takes. */
  readonly nonsense: number;
  /** Promises inside lists, and as properties. */
  readonly itemPromises: number;
  readonly methods: number;
}

export const WORLDS: Readonly<Record<string, Rates>> = {
  clean: {
    nulls: 80,
    promises: 400,
    forbiddenNulls: 0,
    throws: 0,
    rejections: 0,
    nonsense: 0,
    itemPromises: 0,
    methods: 0,
  },
  faults: {
    nulls: 80,
    promises: 400,
    forbiddenNulls: 12,
    throws: 15,
    rejections: 15,
    nonsense: 0,
    itemPromises: 0,
    methods: 0,
  },
  wild: {
    nulls: 80,
    promises: 300,
    forbiddenNulls: 10,
    throws: 10,
    rejections: 10,
    nonsense: 6,
    itemPromises: 30,
    methods: 10,
  },
};

/** Names of the mutations that ran, with their arguments. */
export interface Calls {
  readonly calls: string[];
}

class Thing {
  constructor(
    readonly __typename: string,
    readonly hash: number,
  ) {}
}

/**
 * The schema over a world in which every value is a hash of what was asked: a default that is lost, or null
 * in the place of what is absent, changes everything below it.
 */
export function worldOf(sdl: string, rates: Rates): GraphQLSchema {
  const schema = buildSchema(sdl);
  const classes = new Map<string, new (typename: string, hash: number) => Thing>();

  function thing(type: GraphQLObjectType, hash: number): Thing {
    let made = classes.get(type.name);
    if (made === undefined) {
      made = class extends Thing {};
      for (const field of Object.values(type.getFields()).filter((one) => isProperty(type, one)))
        defineProperty(made.prototype, field);
      classes.set(type.name, made);
    }
    return new made(type.name, hash);
  }

  function defineProperty(prototype: object, { name, type }: GraphQLField<unknown, unknown>): void {
    Object.defineProperty(prototype, name, {
      get(this: Thing) {
        const hash = hashOf(`${this.hash} ${name}`);
        // Made only where it is given: a rejection within a value that nobody gets would be unhandled.
        const value = () => fieldValue(type, hash);
        return happening(`property ${hash}`, [
          [rates.nonsense, () => fail(`getter ${hash % 83}`)],
          [rates.itemPromises, () => Promise.resolve(value())],
          [rates.methods, () => value],
          [1_000, value],
        ]);
      },
    });
  }

  function fieldValue(type: GraphQLOutputType, hash: number): unknown {
    const isRequired = isNonNullType(type);
    if (hashOf(`null ${hash}`) % 1_000 < (isRequired ? rates.forbiddenNulls : rates.nulls)) return null;
    return presentValue(isRequired ? type.ofType : type, hash);
  }

  function presentValue(type: GraphQLOutputType, hash: number): unknown {
    const isNonsense = hashOf(`nonsense ${hash}`) % 1_000 < rates.nonsense;
    if (isNonsense && hash % 2 === 0) return new Error(`error as a value ${hash % 97}`);
    if (isListType(type))
      return isNonsense
        ? 'no list'
        : Array.from({ length: hashOf(`length ${hash}`) % 4 }, (_, at) => itemOf(type.ofType, hash, at));
    if (isEnumType(type))
      return isNonsense ? 'NO_VALUE' : type.getValues()[hash % type.getValues().length]?.value;
    if (isObjectType(type)) return thing(type, hash);
    if (!isAbstractType(type)) return isNonsense ? { nonsense: true } : scalar(String(type), hash);
    const possible = schema.getPossibleTypes(type);
    return thing(possible[hashOf(`which ${hash}`) % possible.length] as GraphQLObjectType, hash);
  }

  function itemOf(type: GraphQLOutputType, hash: number, at: number): unknown {
    const value = () => fieldValue(type, hashOf(`${hash}/${at}`));
    return happening(`item ${hash} ${at}`, [
      [rates.itemPromises, () => Promise.resolve().then(value)],
      [rates.itemPromises / 3, () => Promise.reject(new Error(`item ${at} ${hash % 89}`))],
      [1_000, value],
    ]);
  }

  function resolve(
    type: GraphQLObjectType,
    { name, type: returned }: GraphQLField<unknown, unknown>,
    parent: unknown,
    given: unknown,
  ): unknown {
    const hash = hashOf(`${(parent as Thing | undefined)?.hash ?? type.name} ${name} ${stable(given)}`);
    return happening(`resolver ${hash}`, [
      [rates.throws, () => fail(`threw ${hash % 79}`)],
      [rates.rejections, () => Promise.reject(new Error(`rejected ${hash % 73}`))],
      [rates.promises, () => Promise.resolve().then(() => fieldValue(returned, hash))],
      [1_000, () => fieldValue(returned, hash)],
    ]);
  }

  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type)) type.resolveType = (value: Thing) => value.__typename;
    if (!isObjectType(type)) continue;
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
    for (const field of Object.values(type.getFields())) {
      if (!isRoot && isProperty(type, field)) continue;
      field.resolve = (parent, given, context: Calls) => {
        if (type === schema.getMutationType()) context.calls.push(`${field.name}(${stable(given)})`);
        return resolve(type, field, parent, given);
      };
    }
  }
  return schema;
}

/** Three fifths of the fields without arguments. */
function isProperty(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): boolean {
  return field.args.length === 0 && hashOf(`${type.name}.${field.name}`) % 5 < 3;
}

function scalar(name: string, hash: number): unknown {
  if (name === 'Int') return hash % 1_000;
  if (name === 'Float') return (hash % 10_000) / 8;
  if (name === 'Boolean') return hash % 2 === 0;
  return `${name} ${hash % 1_000}`;
}

/** The first of the choices whose share of a thousand the key falls into. */
function happening(
  key: string,
  choices: readonly (readonly [share: number, make: () => unknown])[],
): unknown {
  let left = hashOf(key) % 1_000;
  for (const [share, make] of choices) {
    if (left < share) return make();
    left -= share;
  }
  return undefined;
}

function fail(message: string): never {
  throw new Error(message);
}

/** FNV-1a, stirred. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The same for equal values, whatever the order of their keys; absent and null differ. */
function stable(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'undefined';
  if (Array.isArray(value)) return `[${value.map(stable).join()}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${key}:${stable(part)}`).join()}}`;
}
