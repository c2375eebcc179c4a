/** A value of the response that holds others. */
export type Container = Record<string, unknown> | unknown[];

/** Where a completed value belongs, and whether null may stand there. */
export interface Target {
  readonly frame: ResponseFrame;
  readonly container: Container;
  readonly key: string | number;
  readonly isNonNull: boolean;
}

/**
 * Stands for a value that became null where null is not allowed: the place that holds it becomes null
 * instead.
 */
export const NULL_PROPAGATES = Symbol('null propagates');

/**
 * An object or list of the response. Frames are the path of an error, so that no path is built before there
 * is one, and the way on which a null that is not allowed propagates.
 */
export class ResponseFrame {
  isDiscarded = false;

  constructor(
    /** Null at the root. */
    readonly target: Target | null,
    private readonly field: { readonly parentType: { readonly name: string } } | null,
  ) {}

  /** The type whose field this is; undefined for an item of a list. */
  get typename(): string | undefined {
    return Array.isArray(this.target?.container) ? undefined : this.field?.parentType.name;
  }

  /**
   * Whether this place, or one that holds it, has become null: nothing below is completed or reported any
   * more.
   */
  get isDead(): boolean {
    for (let frame: ResponseFrame | null = this; frame !== null; frame = frame.target?.frame ?? null)
      if (frame.isDiscarded) return true;
    return false;
  }

  /**
   * Discards this place and those above it up to one that may be null; true when that is the whole of `data`.
   */
  propagateNull(): boolean {
    for (let frame: ResponseFrame = this; ; frame = frame.target.frame) {
      frame.isDiscarded = true;
      if (frame.target === null) return true;
      if (frame.target.isNonNull) continue;
      put(frame.target, null);
      return false;
    }
  }

  pathTo(key: string | number): (string | number)[] {
    const path = [key];
    for (let { target }: ResponseFrame = this; target !== null; target = target.frame.target)
      path.push(target.key);
    return path.reverse();
  }
}

/** Stores a completed value in its place of the response. */
export function put({ container, key }: Target, value: unknown): void {
  (container as Record<string | number, unknown>)[key] = value;
}
