import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValueNode,
} from 'graphql';
import { Extensions } from 'type-graphql';

/** Units that a field costs in addition to the objects it gives: for what computes much. */
export function Complexity(units: number): ReturnType<typeof Extensions> {
  return Extensions({ cost: units });
}

/** Elements that a list without a page is taken to have. */
const DEFAULT_LIST_LENGTH = 5;
const DEFAULT_PAGE_SIZE = 20;

type Variables = Readonly<Record<string, unknown>>;

/** What an operation asks for, through its fragments. */
export interface QueryCost {
  readonly fields: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  /**
   * Each object costs 1, a list or page as many times as it may have elements, a declared field its declared
   * units more.
   */
  cost(variables: Variables): number;
}

interface Part {
  readonly fields: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** `page` is the size of the page whose list this is part of. */
  cost(evaluation: Evaluation, page: number | null): number;
}

interface Evaluation {
  readonly variables: Variables;
  /**
   * Costs of fragments by name and page: one that is spread twice, and spreads one twice, is not worked out
   * four times.
   */
  readonly fragments: Map<string, number>;
}

/**
 * The query cost of an operation. Worked out once a document: fragments once each, however often they are spread, so that the work grows with
 * the text only.
 */
export function queryCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): QueryCost {
  const definitions = document.definitions.filter(
    (node): node is FragmentDefinitionNode => node.kind === 'FragmentDefinition',
  );
  const fragments = new Map(definitions.map((node) => [node.name.value, node]));
  const known = new Map<string, Part>();
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue,
    ]),
  );

  function ofSelections({ selections }: SelectionSetNode, parent: GraphQLCompositeType): Part {
    return together(
      selections.map((selection) => {
        const own = selection.directives?.length ?? 0;
        if (selection.kind === 'Field') return ofField(selection, parent, own);
        if (selection.kind === 'FragmentSpread') return spread(ofFragment(selection.name.value), own);
        const type = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent;
        return spread(isCompositeType(type) ? ofSelections(selection.selectionSet, type) : EMPTY_PART, own);
      }),
    );
  }

  function ofFragment(name: string): Part {
    const made = known.get(name);
    if (made !== undefined) return made;
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const part = fragment && isCompositeType(type) ? ofSelections(fragment.selectionSet, type) : EMPTY_PART;
    const once: Part = {
      ...part,
      cost(evaluation, page) {
        const key = `${name} ${page}`;
        const cost = evaluation.fragments.get(key) ?? part.cost(evaluation, page);
        evaluation.fragments.set(key, cost);
        return cost;
      },
    };
    known.set(name, once);
    return once;
  }

  function ofField(node: FieldNode, parent: GraphQLCompositeType, directives: number): Part {
    const field = fieldOf(parent, node.name.value);
    if (field === undefined)
      return { ...EMPTY_PART, fields: 1, depth: 1, aliases: node.alias ? 1 : 0, directives };
    const type = getNamedType(field.type);
    const inner =
      node.selectionSet && isCompositeType(type) ? ofSelections(node.selectionSet, type) : EMPTY_PART;
    const own =
      (typeof field.extensions['cost'] === 'number' ? field.extensions['cost'] : 0) +
      (node.selectionSet ? 1 : 0);
    const argument = (name: string) => node.arguments?.find((given) => given.name.value === name)?.value;
    const isPage = field.args.some(({ name }) => name === 'first');
    const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
    const [first, last, ids] = [argument('first'), argument('last'), argument('ids')];
    return {
      fields: 1 + inner.fields,
      depth: 1 + inner.depth,
      aliases: (node.alias ? 1 : 0) + inner.aliases,
      directives: directives + inner.directives,
      cost(evaluation, page) {
        const { variables } = evaluation;
        const size = isPage
          ? (sizeOf(first, variables) ?? sizeOf(last, variables) ?? DEFAULT_PAGE_SIZE)
          : null;
        const times = isList ? (lengthOf(ids, variables) ?? page ?? DEFAULT_LIST_LENGTH) : 1;
        return times * (own + inner.cost(evaluation, size));
      },
    };
  }

  /** Something that is no number is refused later; until then it counts as nothing said. */
  function sizeOf(value: ValueNode | undefined, variables: Variables): number | null {
    const said = saidIn(value, variables);
    return typeof said === 'number' && said > 0 ? said : null;
  }

  function lengthOf(value: ValueNode | undefined, variables: Variables): number | null {
    const said = saidIn(value, variables);
    return Array.isArray(said) ? said.length : null;
  }

  function saidIn(value: ValueNode | undefined, variables: Variables): unknown {
    if (value?.kind === 'Variable')
      return variables[value.name.value] ?? saidIn(defaults[value.name.value], {});
    if (value?.kind === 'IntValue') return Number(value.value);
    return value?.kind === 'ListValue' ? value.values : null;
  }

  function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  }

  const root = schema.getRootType(operation.operation);
  const whole = root ? ofSelections(operation.selectionSet, root) : EMPTY_PART;
  const own = operation.directives?.length ?? 0;
  return {
    fields: whole.fields,
    depth: whole.depth,
    aliases: whole.aliases,
    directives: whole.directives + own,
    rootFields: rootFieldsOf(operation.selectionSet, fragments),
    cost: (variables) => whole.cost({ variables, fragments: new Map() }, null),
  };
}

const EMPTY_PART: Part = { fields: 0, depth: 0, aliases: 0, directives: 0, cost: () => 0 };

function together(parts: readonly Part[]): Part {
  const sum = (count: (part: Part) => number) => parts.reduce((total, part) => total + count(part), 0);
  return {
    depth: parts.reduce((most, { depth }) => Math.max(most, depth), 0),
    fields: sum(({ fields }) => fields),
    aliases: sum(({ aliases }) => aliases),
    directives: sum(({ directives }) => directives),
    cost: (evaluation, page) => sum((part) => part.cost(evaluation, page)),
  };
}

function spread(part: Part, directives: number): Part {
  return { ...part, fields: part.fields + 1, directives: part.directives + directives };
}

function rootFieldsOf(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known = new Map<string, number>(),
): number {
  return selections.reduce((total, selection) => {
    if (selection.kind === 'Field') return total + 1;
    if (selection.kind === 'InlineFragment')
      return total + rootFieldsOf(selection.selectionSet, fragments, known);
    const name = selection.name.value;
    const set = fragments.get(name)?.selectionSet;
    if (!known.has(name)) known.set(name, set ? rootFieldsOf(set, fragments, known) : 0);
    return total + (known.get(name) ?? 0);
  }, 0);
}
