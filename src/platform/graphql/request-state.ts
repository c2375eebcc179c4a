import { randomUUID } from 'node:crypto';
import { declareRefusal } from '../errors.js';
import type { RateLimitState } from '../limits/rate-limiter.js';
import { type NullCause, type Path, pathText } from './null-path.js';

export const deadlineExceeded = declareRefusal<{ milliseconds: number }>(
  'DEADLINE_EXCEEDED',
  'The request took longer than a request may, and was given up; what it would have changed is unchanged.',
);

const clientClosedRequest = declareRefusal<Record<string, never>>(
  'CLIENT_CLOSED_REQUEST',
  'The client closed the connection before it was answered; nobody is told.',
);

/** What belongs to one request and outlives none: its number, the sign to stop, and what it has cost. */
export class RequestState {
  readonly id = randomUUID();
  readonly #stop = new AbortController();
  readonly #timer: NodeJS.Timeout | undefined;
  /** Sensitive fields that were read, as `Type.field`, and of whom. */
  readonly reads = new Map<string, Set<string>>();
  /** Done once the change of this request is committed. */
  readonly afterCommit: (() => void)[] = [];
  /** Why fields are null, by path; null where nobody is told. */
  #nulls: Map<string, readonly NullCause[]> | null = null;
  cost = 0;
  rateLimit: RateLimitState | null = null;

  /** Gives up after so many milliseconds; null: never. */
  constructor(milliseconds: number | null) {
    if (milliseconds === null) return;
    this.#timer = setTimeout(
      () => this.#stop.abort(deadlineExceeded({ milliseconds })),
      milliseconds,
    ).unref();
  }

  /** Aborted when time is up or the client has gone: nothing more is read or computed for the request. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  noteRead(field: string, person: string): void {
    const people = this.reads.get(field);
    if (people === undefined) this.reads.set(field, new Set([person]));
    else people.add(person);
  }

  /** From here on the causes of nulls are kept, to be told. */
  explainNulls(): void {
    this.#nulls = new Map();
  }

  get isExplainingNulls(): boolean {
    return this.#nulls !== null;
  }

  noteNull(path: Path, causes: readonly NullCause[]): void {
    this.#nulls?.set(pathText(path), causes);
  }

  nullCausesAt(path: string): readonly NullCause[] | undefined {
    return this.#nulls?.get(path);
  }

  spent(cost: number, rateLimit: RateLimitState): void {
    this.cost = cost;
    this.rateLimit = rateLimit;
  }

  /** The client is no longer there. */
  disconnected(): void {
    this.#stop.abort(clientClosedRequest({}));
  }

  ended(): void {
    clearTimeout(this.#timer);
  }
}
