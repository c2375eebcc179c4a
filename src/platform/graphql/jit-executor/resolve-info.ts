import type {
  FieldNode,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { FieldPlan, PreparedOperation, Values } from './plan.js';
import type { ResponseFrame } from './response-frame.js';

type Path = GraphQLResolveInfo['path'];

/** What graphql-js tells a resolver of its field, worked out only when it is looked at. */
export class ResolveInfo implements GraphQLResolveInfo {
  readonly #prepared: PreparedOperation;
  readonly #variables: Values;
  readonly #field: FieldPlan;
  readonly #frame: ResponseFrame;

  constructor(prepared: PreparedOperation, variables: Values, field: FieldPlan, frame: ResponseFrame) {
    this.#prepared = prepared;
    this.#variables = variables;
    this.#field = field;
    this.#frame = frame;
  }

  get fieldName(): string {
    return this.#field.definition.name;
  }

  get fieldNodes(): readonly FieldNode[] {
    return this.#field.nodes;
  }

  get returnType(): GraphQLOutputType {
    return this.#field.definition.type;
  }

  get parentType(): GraphQLObjectType {
    return this.#field.parentType;
  }

  get schema(): GraphQLSchema {
    return this.#prepared.schema;
  }

  get fragments(): GraphQLResolveInfo['fragments'] {
    return this.#prepared.fragments;
  }

  get operation(): OperationDefinitionNode {
    return this.#prepared.operation;
  }

  get rootValue(): unknown {
    return undefined;
  }

  get variableValues(): GraphQLResolveInfo['variableValues'] {
    return this.#variables;
  }

  get path(): Path {
    return {
      prev: pathOf(this.#frame),
      key: this.#field.responseName,
      typename: this.#field.parentType.name,
    };
  }
}

function pathOf({ target, typename }: ResponseFrame): Path | undefined {
  return target === null ? undefined : { prev: pathOf(target.frame), key: target.key, typename };
}
