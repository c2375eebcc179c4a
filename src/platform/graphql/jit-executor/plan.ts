import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLFieldResolver,
  GraphQLObjectType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { ResponseFrame, Target } from './response-frame.js';

export type Values = Readonly<Record<string, unknown>>;

/** What is worked out once for an operation, whatever its variables. */
export interface PreparedOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/**
 * The selections that apply to one object type, for one set of values of the variables in `@skip` and
 * `@include`.
 */
export interface ObjectPlan {
  readonly fields: readonly FieldPlan[];
  /** A response name `__proto__` needs an object without a prototype. */
  readonly isBare: boolean;
}

export interface FieldPlan {
  readonly responseName: string;
  /** Every selection that was merged into this field, in document order. */
  readonly nodes: readonly FieldNode[];
  readonly definition: GraphQLField<unknown, unknown>;
  readonly parentType: GraphQLObjectType;
  /** Null where the value is a property of the parent. */
  readonly resolve: GraphQLFieldResolver<unknown, unknown> | null;
  readonly isNonNull: boolean;
  /** Null where a variable stands in them: they are then coerced once a request. */
  readonly constantArguments: (() => Values) | null;
  readonly complete: Completer;
  /**
   * The plan of the subfields for a concrete type. @throws {GraphQLError} where the condition of a directive
   * cannot be coerced.
   */
  subfields(type: GraphQLObjectType): ObjectPlan;
}

/**
 * Completes a value for its place in the response: what belongs there, `NULL_PROPAGATES`, or `undefined`
 * while it is waited for. What it throws is an error of the field.
 */
export type Completer = (run: Run, field: FieldPlan, value: unknown, target: Target) => unknown;

/** The part of a running operation that completion asks for. */
export interface Run {
  readonly prepared: PreparedOperation;
  readonly context: unknown;
  /** Completes a value into its place, now or when it comes. */
  place(field: FieldPlan, complete: Completer, value: unknown, target: Target): unknown;
  /**
   * Completes what a promise brings; until then the place is `undefined`, and keeps its turn among the keys.
   */
  whenSettled(
    field: FieldPlan,
    complete: Completer,
    promise: PromiseLike<unknown>,
    target: Target,
  ): undefined;
  /** Fills in an object. False where a field is null that must not be: the frame is discarded then. */
  resolveFields(
    plan: ObjectPlan,
    source: unknown,
    object: Record<string, unknown>,
    frame: ResponseFrame,
  ): boolean;
  /** `frame` is the object that has the field. */
  infoOf(field: FieldPlan, frame: ResponseFrame): GraphQLResolveInfo;
}
