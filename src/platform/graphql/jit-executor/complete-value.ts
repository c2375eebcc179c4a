import {
  defaultTypeResolver,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Completer, FieldPlan, ObjectPlan, Run } from './plan.js';
import { NULL_PROPAGATES, ResponseFrame, type Target } from './response-frame.js';

const completers = new WeakMap<GraphQLOutputType, Completer>();

/** CompleteValue of the specification for one type. Where nothing waits, nothing but the value is made. */
export function completerFor(type: GraphQLOutputType): Completer {
  const completer = completers.get(type) ?? makeCompleter(type);
  completers.set(type, completer);
  return completer;
}

function makeCompleter(type: GraphQLOutputType): Completer {
  if (isNonNullType(type)) return nonNull(completerFor(type.ofType));
  if (isLeafType(type)) return nullable(leaf(type));
  if (isListType(type)) return nullable(list(completerFor(type.ofType), isNonNullType(type.ofType)));
  return nullable(isObjectType(type) ? object(type) : abstract(type));
}

function nonNull(complete: Completer): Completer {
  return (run, field, value, target) => {
    const completed = complete(run, field, value, target);
    if (completed === null) throw new Error(`Cannot return null for non-nullable field ${nameOf(field)}.`);
    return completed;
  };
}

function nullable(complete: Completer): Completer {
  return (run, field, value, target) => {
    if (value instanceof Error) throw value;
    return value === null || value === undefined ? null : complete(run, field, value, target);
  };
}

function leaf(type: GraphQLLeafType): Completer {
  return (_run, _field, value) => {
    const serialized = type.serialize(value);
    if (serialized !== null && serialized !== undefined) return serialized;
    throw new Error(
      `Expected \`${type}.serialize(${String(value)})\` to return non-nullable value, returned: ${serialized}`,
    );
  };
}

function list(completeItem: Completer, isNonNull: boolean): Completer {
  return (run, field, value, target) => {
    if (!isIterable(value))
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${nameOf(field)}".`);
    const frame = new ResponseFrame(target, field);
    const items: unknown[] = [];
    try {
      for (const item of value) {
        if (frame.isDiscarded) ignoreRejections(item);
        else if (
          run.place(field, completeItem, item, { frame, container: items, key: items.length, isNonNull }) ===
          NULL_PROPAGATES
        )
          frame.isDiscarded = true;
      }
    } catch (error) {
      frame.isDiscarded = true;
      throw error;
    }
    return frame.isDiscarded ? nullAt(target) : items;
  };
}

function object(type: GraphQLObjectType): Completer {
  return (run, field, value, target) => {
    if (!type.isTypeOf) return completeObject(run, field, type, value, target);
    const check: Completer = (_run, _field, isOfType) => {
      if (!isOfType)
        throw new GraphQLError(`Expected value of type "${type.name}" but got: ${typeof value}.`, {
          nodes: field.nodes,
        });
      return completeObject(run, field, type, value, target);
    };
    return whenKnown(
      run,
      field,
      type.isTypeOf(value, run.context, run.infoOf(field, objectOf(target))),
      check,
      target,
    );
  };
}

function abstract(type: GraphQLAbstractType): Completer {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  return (run, field, value, target) => {
    const complete: Completer = (_run, _field, name) =>
      object(concreteType(run, field, type, name))(run, field, value, target);
    return whenKnown(
      run,
      field,
      resolveType(value, run.context, run.infoOf(field, objectOf(target)), type),
      complete,
      target,
    );
  };
}

function concreteType(
  { prepared: { schema } }: Run,
  field: FieldPlan,
  type: GraphQLAbstractType,
  name: unknown,
): GraphQLObjectType {
  const concrete = typeof name === 'string' ? schema.getType(name) : undefined;
  if (isObjectType(concrete) && schema.isSubType(type, concrete)) return concrete;
  throw new GraphQLError(
    `Abstract type "${type.name}" was resolved to ${String(name)}, which is none of its types, for field "${nameOf(field)}".`,
    {
      nodes: field.nodes,
    },
  );
}

function whenKnown(
  run: Run,
  field: FieldPlan,
  answer: unknown,
  complete: Completer,
  target: Target,
): unknown {
  return isThenable(answer)
    ? run.whenSettled(field, complete, answer, target)
    : complete(run, field, answer, target);
}

function completeObject(
  run: Run,
  field: FieldPlan,
  type: GraphQLObjectType,
  value: unknown,
  target: Target,
): unknown {
  const plan = field.subfields(type);
  const frame = new ResponseFrame(target, field);
  const completed = emptyObject(plan);
  return run.resolveFields(plan, value, completed, frame) ? completed : nullAt(target);
}

function nullAt({ isNonNull }: Target): typeof NULL_PROPAGATES | null {
  return isNonNull ? NULL_PROPAGATES : null;
}

/** The object that has the field of a value, however many lists the value lies in. */
function objectOf({ frame, container }: Target): ResponseFrame {
  return Array.isArray(container) && frame.target !== null ? objectOf(frame.target) : frame;
}

/** The object for a selection; without a prototype where a response key could clash with one. */
export function emptyObject({ isBare }: ObjectPlan): Record<string, unknown> {
  return isBare ? Object.create(null) : {};
}

/** Whether a value is awaited, as graphql-js decides it. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return value !== null && value !== undefined && typeof (value as PromiseLike<unknown>).then === 'function';
}

/**
 * For a value that nobody completes: what it still promises may fail, and Node.js ends a process over a
 * rejection without a handler.
 */
export function ignoreRejections(value: unknown): void {
  if (isThenable(value)) Promise.resolve(value).then(ignoreRejections, () => {});
  else if (Array.isArray(value)) for (const item of value) ignoreRejections(item);
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

function nameOf({ parentType, definition }: FieldPlan): string {
  return `${parentType.name}.${definition.name}`;
}
