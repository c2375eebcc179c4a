import { type GraphQLError, locatedError } from 'graphql';
import { emptyObject, ignoreRejections, isThenable } from './complete-value.js';
import { coerceArguments } from './operation-plan.js';
import type { Completer, FieldPlan, ObjectPlan, PreparedOperation, Run, Values } from './plan.js';
import { ResolveInfo } from './resolve-info.js';
import { NULL_PROPAGATES, put, ResponseFrame, type Target } from './response-frame.js';

export interface ExecutionAnswer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLError[];
}

/**
 * One run of an operation. Values are completed into their place at once; what is waited for is completed
 * when it comes, so that a counter stands for the promise that graphql-js makes of each object.
 */
export class Execution implements Run {
  readonly #errors: GraphQLError[] = [];
  readonly #root = new ResponseFrame(null, null);
  /** Arguments that hold variables, coerced once a request. */
  readonly #arguments = new Map<FieldPlan, Values>();
  #data: Record<string, unknown> | null = null;
  #waiting = 0;
  #settled: { resolve(): void; reject(reason: unknown): void } | null = null;

  constructor(
    readonly prepared: PreparedOperation,
    readonly variables: Values,
    readonly context: unknown,
    /** Aborted when nobody waits for the answer any more: nothing more is resolved then. */
    private readonly signal: AbortSignal | null,
  ) {}

  /** All root fields at once. @throws the signal's reason, or a fault of the executor itself. */
  async runQuery(plan: ObjectPlan): Promise<ExecutionAnswer> {
    const data = emptyObject(plan);
    this.#data = data;
    if (!this.resolveFields(plan, undefined, data, this.#root)) this.#data = null;
    await this.#allSettled();
    return this.#answer();
  }

  /**
   * One root field after the other, each with everything below it; the one that takes `data` away is the
   * last.
   */
  async runMutation(plan: ObjectPlan): Promise<ExecutionAnswer> {
    this.#data = emptyObject(plan);
    for (const field of plan.fields) {
      if (this.#data === null) break;
      if (!this.resolveFields({ ...plan, fields: [field] }, undefined, this.#data, this.#root))
        this.#data = null;
      await this.#allSettled();
    }
    return this.#answer();
  }

  resolveFields(
    { fields }: ObjectPlan,
    source: unknown,
    object: Record<string, unknown>,
    frame: ResponseFrame,
  ): boolean {
    for (const field of fields) {
      if (this.#resolveField(field, source, object, frame) !== NULL_PROPAGATES) continue;
      frame.isDiscarded = true;
      return false;
    }
    return true;
  }

  infoOf(field: FieldPlan, frame: ResponseFrame): ResolveInfo {
    return new ResolveInfo(this.prepared, this.variables, field, frame);
  }

  place(field: FieldPlan, complete: Completer, value: unknown, target: Target): unknown {
    if (isThenable(value)) return this.whenSettled(field, complete, value, target);
    try {
      const completed = complete(this, field, value, target);
      if (completed !== NULL_PROPAGATES) put(target, completed);
      return completed;
    } catch (error) {
      return this.#failed(field, error, target);
    }
  }

  whenSettled(
    field: FieldPlan,
    complete: Completer,
    promise: PromiseLike<unknown>,
    target: Target,
  ): undefined {
    put(target, undefined);
    this.#waiting++;
    Promise.resolve(promise).then(
      (value) => this.#arrived(target, value, () => this.place(field, complete, value, target)),
      (error: unknown) => this.#arrived(target, null, () => this.#failed(field, error, target)),
    );
  }

  #resolveField(
    field: FieldPlan,
    source: unknown,
    object: Record<string, unknown>,
    frame: ResponseFrame,
  ): unknown {
    const target: Target = { frame, container: object, key: field.responseName, isNonNull: field.isNonNull };
    let value: unknown;
    try {
      value = this.#valueOf(field, source, frame);
    } catch (error) {
      return this.#failed(field, error, target);
    }
    return this.place(field, field.complete, value, target);
  }

  #valueOf(field: FieldPlan, source: unknown, frame: ResponseFrame): unknown {
    if (field.resolve !== null)
      return field.resolve(source, this.#argumentsOf(field), this.context, this.infoOf(field, frame));
    const { name, args } = field.definition;
    const given = args.length === 0 ? {} : this.#argumentsOf(field);
    if (source === null || source === undefined) return undefined;
    const value = (source as Record<string, unknown>)[name];
    return typeof value === 'function'
      ? value.call(source, given, this.context, this.infoOf(field, frame))
      : value;
  }

  /** A copy for each call: what a resolver writes on it stays with it. */
  #argumentsOf(field: FieldPlan): Record<string, unknown> {
    if (field.constantArguments !== null) return { ...field.constantArguments() };
    const [node] = field.nodes;
    const values =
      this.#arguments.get(field) ?? (node && coerceArguments(field.definition, node, this.variables)) ?? {};
    this.#arguments.set(field, values);
    return { ...values };
  }

  #failed(field: FieldPlan, error: unknown, target: Target): typeof NULL_PROPAGATES | null {
    if (!target.frame.isDead)
      this.#errors.push(locatedError(error, field.nodes, target.frame.pathTo(target.key)));
    if (target.isNonNull) return NULL_PROPAGATES;
    put(target, null);
    return null;
  }

  /** A fault of the executor's own ends the request: it must never wait for what cannot come any more. */
  #arrived({ frame }: Target, value: unknown, complete: () => unknown): void {
    this.#waiting--;
    try {
      if (frame.isDead || this.signal?.aborted) ignoreRejections(value);
      this.signal?.throwIfAborted();
      if (!frame.isDead && complete() === NULL_PROPAGATES && frame.propagateNull()) this.#data = null;
      if (this.#waiting === 0) this.#settled?.resolve();
    } catch (fault) {
      this.#settled?.reject(fault);
    }
  }

  #allSettled(): Promise<void> | undefined {
    if (this.#waiting === 0) return undefined;
    return new Promise((resolve, reject) => {
      this.#settled = { resolve, reject };
    });
  }

  #answer(): ExecutionAnswer {
    return this.#errors.length > 0 ? { errors: this.#errors, data: this.#data } : { data: this.#data };
  }
}
