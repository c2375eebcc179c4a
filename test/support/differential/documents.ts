import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { Random } from '../../../src/demo-data/random.js';
import type { OperationRun } from './compare-answers.js';

export interface GeneratedDocument {
  readonly source: string;
  /**
   * Three for each operation, with each variable sent, absent or null, mixed up: all go through one executor.
   */
  readonly runs: readonly OperationRun[];
}

interface Variable {
  readonly type: string;
  readonly input: GraphQLInputType;
  readonly defaultValue: string | null;
}

/** What an operation or fragment uses. */
interface Uses {
  readonly variables: Set<string>;
  readonly fragments: Set<string>;
}

interface Fragment extends Uses {
  readonly type: GraphQLNamedType;
  text: string | null;
}

const DEEPEST = 6;

/**
 * Documents from a seed: several operations, fragments used again under other directives, variables wherever
 * one may stand.
 */
export function generateDocument(schema: GraphQLSchema, seed: number): GeneratedDocument {
  return new DocumentGenerator(schema, new Random(seed)).generate();
}

class DocumentGenerator {
  readonly #fragments = new Map<string, Fragment>();
  readonly #variables = new Map<string, Variable>();
  /**
   * A response name stands for one field, with one set of arguments, in the whole document: so everything may
   * merge.
   */
  readonly #responseNames = new Map<string, string>();
  #uses: Uses = { variables: new Set(), fragments: new Set() };

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
  ) {}

  generate(): GeneratedDocument {
    const operations = Array.from({ length: this.random.whole(1, 3) }, (_, at) => this.#operation(`O${at}`));
    const used = new Set(operations.flatMap(({ fragments }) => [...fragments]));
    const fragments = [...this.#fragments]
      .filter(([name]) => used.has(name))
      .map(([name, { type, text }]) => `fragment ${name} on ${type.name} ${text}`);
    const runs = operations.flatMap(({ name, variables }) =>
      Array.from({ length: 3 }, () => ({ operationName: name, variables: this.#values(variables) })),
    );
    return {
      source: [...operations.map(({ text }) => text), ...fragments].join('\n'),
      runs: this.#shuffled(runs),
    };
  }

  #operation(name: string) {
    const isMutation = this.random.chance(0.12);
    const root = isMutation ? this.schema.getMutationType() : this.schema.getQueryType();
    this.#uses = { variables: new Set(), fragments: new Set() };
    const body = this.#selectionSet(root as GraphQLObjectType, 0);
    const { variables, fragments } = this.#reached(this.#uses);
    const declared = [...variables].map((variable) => {
      const { type, defaultValue } = this.#variables.get(variable) as Variable;
      return `$${variable}: ${type}${defaultValue === null ? '' : ` = ${defaultValue}`}`;
    });
    const head = declared.length > 0 ? `(${declared.join(', ')})` : '';
    return {
      name,
      text: `${isMutation ? 'mutation' : 'query'} ${name}${head} ${body}`,
      variables: [...variables],
      fragments,
    };
  }

  #reached({ variables, fragments }: Uses): Uses {
    const all: Uses = { variables: new Set(variables), fragments: new Set() };
    const left = [...fragments];
    for (let name = left.pop(); name !== undefined; name = left.pop()) {
      if (all.fragments.has(name)) continue;
      all.fragments.add(name);
      const fragment = this.#fragments.get(name) as Fragment;
      for (const variable of fragment.variables) all.variables.add(variable);
      left.push(...fragment.fragments);
    }
    return all;
  }

  #selectionSet(type: GraphQLNamedType, depth: number): string {
    const parts = Array.from({ length: this.random.whole(1, depth < 3 ? 4 : 3) }, () =>
      this.#selection(type, depth),
    );
    return `{ ${parts.join(' ')} }`;
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    const kind = this.random.next();
    if (kind < 0.08) return `__typename${this.#directives(0.15)}`;
    if (kind < 0.2 && depth < DEEPEST) return this.#inlineFragment(type, depth);
    if (kind < 0.38 && depth < DEEPEST) return this.#spreads(type, depth);
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const [leaves, objects] = [
      fields.filter(isLeaf),
      depth < DEEPEST ? fields.filter((field) => !isLeaf(field)) : [],
    ];
    const usable = objects.length > 0 && this.random.chance(0.5) ? objects : [...leaves, ...objects];
    return usable.length === 0 ? '__typename' : this.#field(this.random.pick(usable), depth);
  }

  #inlineFragment(type: GraphQLNamedType, depth: number): string {
    const target = this.random.pick(this.#overlapping(type));
    const condition = target === type && this.random.chance(0.3) ? '' : ` on ${target.name}`;
    return `...${condition}${this.#directives(0.3)} ${this.#selectionSet(target, depth + 1)}`;
  }

  /** One spread, and often the same again under other directives. */
  #spreads(type: GraphQLNamedType, depth: number): string {
    const name = this.#fragment(this.random.pick(this.#overlapping(type)), depth);
    this.#uses.fragments.add(name);
    const first = `...${name}${this.#directives(0.25)}`;
    return this.random.chance(0.3) ? `${first} ...${name}${this.#directives(0.4)}` : first;
  }

  #overlapping(type: GraphQLNamedType): GraphQLNamedType[] {
    if (isAbstractType(type)) return [type, ...this.schema.getPossibleTypes(type)];
    return isObjectType(type) ? [type, ...type.getInterfaces()] : [type];
  }

  #fragment(type: GraphQLNamedType, depth: number): string {
    const fitting = [...this.#fragments]
      .filter(([, fragment]) => fragment.type === type && fragment.text !== null)
      .map(([name]) => name);
    if (fitting.length > 0 && this.random.chance(0.75)) return this.random.pick(fitting);
    const name = `F${this.#fragments.size}`;
    const fragment: Fragment = { type, text: null, variables: new Set(), fragments: new Set() };
    this.#fragments.set(name, fragment);
    const outer = this.#uses;
    this.#uses = fragment;
    fragment.text = this.#selectionSet(type, depth + 1);
    this.#uses = outer;
    return name;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const given = field.args.filter((argument) => isRequired(argument) || this.random.chance(0.35));
    const written =
      given.length === 0
        ? ''
        : `(${given.map((argument) => `${argument.name}: ${this.#argument(argument, 0)}`).join(', ')})`;
    const named = `${this.#alias(field, written)}${field.name}${written}`;
    const type = getNamedType(field.type);
    if (!isLeafType(type)) return `${named}${this.#directives(0.12)} ${this.#selectionSet(type, depth + 1)}`;
    return `${named}${this.#directives(0.12)}${this.random.chance(0.15) ? ` ${named}${this.#directives(0.5)}` : ''}`;
  }

  #alias({ name, type }: GraphQLField<unknown, unknown>, written: string): string {
    const meaning = `${name}${written}: ${type}`;
    const wanted = this.random.chance(0.15)
      ? this.random.pick(['__proto__', 'constructor', 'then', 'alias'])
      : name;
    for (let at = 0; ; at++) {
      const responseName = at === 0 ? wanted : `${wanted}_${at}`;
      const known = this.#responseNames.get(responseName) ?? meaning;
      if (known !== meaning) continue;
      this.#responseNames.set(responseName, meaning);
      return responseName === name ? '' : `${responseName}: `;
    }
  }

  #directives(share: number): string {
    return ['skip', 'include']
      .map((name) => (this.random.chance(share) ? ` @${name}(if: ${this.#condition()})` : ''))
      .join('');
  }

  #condition(): string {
    const [argument] = this.schema.getDirective('skip')?.args ?? [];
    if (argument === undefined || this.random.chance(0.4)) return this.random.pick(['true', 'false']);
    return this.random.chance(0.2)
      ? this.#nullableCondition(argument.type)
      : this.#variable(argument.type, false);
  }

  /** A variable that may be sent as null, which its default allows in a place that takes none. */
  #nullableCondition(type: GraphQLInputType): string {
    const name = `nullable${this.random.whole(0, 1)}`;
    const defaultValue = this.random.pick(['true', 'false']);
    if (!this.#variables.has(name))
      this.#variables.set(name, {
        type: String(getNullableType(type)),
        input: getNullableType(type) as GraphQLInputType,
        defaultValue,
      });
    this.#uses.variables.add(name);
    return `$${name}`;
  }

  /** A variable or a literal; a variable that may be null where a default stands. */
  #argument({ type, defaultValue }: GraphQLArgument | GraphQLInputField, depth: number): string {
    return this.random.chance(0.45)
      ? this.#variable(type, defaultValue !== undefined)
      : this.#literal(type, depth, true);
  }

  #variable(type: GraphQLInputType, hasDefault: boolean): string {
    const nullable = String(getNullableType(type));
    const allowed = isNonNullType(type) && !hasDefault ? [`${nullable}!`] : [nullable, `${nullable}!`];
    const wanted = this.random.pick(allowed);
    const known = [...this.#variables]
      .filter(([, variable]) => variable.type === wanted)
      .map(([name]) => name);
    const name =
      known.length > 0 && this.random.chance(0.6) ? this.random.pick(known) : `v${this.#variables.size}`;
    if (!this.#variables.has(name)) {
      const input = getNullableType(type) as GraphQLInputType;
      const present = () => this.#presentLiteral(input, 0, false);
      const given = () => (wanted.endsWith('!') ? present() : this.#literal(input, 0, false));
      const defaultValue = this.random.chance(0.3) ? given() : null;
      this.#variables.set(name, { type: wanted, input, defaultValue });
    }
    this.#uses.variables.add(name);
    return `$${name}`;
  }

  #literal(type: GraphQLInputType, depth: number, variables: boolean): string {
    if (isNonNullType(type)) return this.#presentLiteral(type.ofType, depth, variables);
    return this.random.chance(0.1) ? 'null' : this.#presentLiteral(type, depth, variables);
  }

  #presentLiteral(type: GraphQLInputType, depth: number, variables: boolean): string {
    if (isListType(type)) {
      const item = () =>
        variables && this.random.chance(0.25)
          ? this.#variable(type.ofType, false)
          : this.#literal(type.ofType, depth + 1, variables);
      const isOneForAList = this.random.chance(0.08) && !isListType(getNullableType(type.ofType));
      return isOneForAList ? item() : `[${Array.from({ length: this.random.whole(0, 2) }, item).join(', ')}]`;
    }
    if (isEnumType(type)) return this.random.pick(type.getValues()).name;
    if (!isInputObjectType(type)) return this.#literalScalar(String(getNamedType(type)));
    if (type.isOneOf) {
      const field = this.random.pick(Object.values(type.getFields()));
      return `{${field.name}: ${this.#presentLiteral(getNullableType(field.type) as GraphQLInputType, depth + 1, false)}}`;
    }
    const fields = Object.values(type.getFields()).filter(
      (field) => isRequired(field) || (depth < 3 && this.random.chance(0.4)),
    );
    return `{${fields.map((field) => `${field.name}: ${variables ? this.#argument(field, depth + 1) : this.#literal(field.type, depth + 1, false)}`).join(', ')}}`;
  }

  #literalScalar(name: string): string {
    return JSON.stringify(this.#scalar(name));
  }

  #scalar(name: string): unknown {
    if (name === 'Int') return this.random.whole(0, 20);
    if (name === 'Float') return this.random.pick([1, 0.5, 2.25]);
    if (name === 'Boolean') return this.random.chance(0.5);
    return name === 'ID' || name === 'String' ? this.random.pick(['a', 'b c', '']) : '2026-01-02';
  }

  #values(names: readonly string[]): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const name of names) {
      const { type, input, defaultValue } = this.#variables.get(name) as Variable;
      const isNonNull = type.endsWith('!');
      const roll = this.random.next();
      if (roll < 0.35 && (!isNonNull || defaultValue !== null)) continue;
      values[name] =
        roll > 0.85 && (!isNonNull || this.random.chance(0.1)) ? null : this.#presentValue(input, 0);
    }
    return values;
  }

  #value(type: GraphQLInputType, depth: number): unknown {
    if (isNonNullType(type)) return this.#presentValue(type.ofType, depth);
    return this.random.chance(0.12) ? null : this.#presentValue(type, depth);
  }

  #presentValue(type: GraphQLInputType, depth: number): unknown {
    if (isListType(type)) {
      if (this.random.chance(0.1)) return this.#value(type.ofType, depth);
      return Array.from({ length: this.random.whole(0, 2) }, () => this.#value(type.ofType, depth + 1));
    }
    if (isEnumType(type)) return this.random.pick(type.getValues()).name;
    if (!isInputObjectType(type)) return this.#scalar(String(getNamedType(type)));
    const fields = Object.values(type.getFields());
    const chosen = type.isOneOf
      ? [this.random.pick(fields)]
      : fields.filter((field) => isRequired(field) || (depth < 3 && this.random.chance(0.4)));
    return Object.fromEntries(
      chosen.map((field) => [
        field.name,
        type.isOneOf
          ? this.#presentValue(getNullableType(field.type) as GraphQLInputType, depth)
          : this.#value(field.type, depth + 1),
      ]),
    );
  }

  #shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((element) => ({ element, at: this.random.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ element }) => element);
  }
}

function isRequired({ type, defaultValue }: GraphQLArgument | GraphQLInputField): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}

function isLeaf({ type }: GraphQLField<unknown, unknown>): boolean {
  return isLeafType(getNamedType(type));
}
