import { setImmediate as breathe } from 'node:timers/promises';

/** Milliseconds of work after which the scheduler yields to the event loop. */
const TIME_SLICE_MS = 15;

let begun = performance.now();

/** Yields to the event loop where the last yield is long past. */
async function pause(): Promise<void> {
  if (performance.now() - begun < TIME_SLICE_MS) return;
  await breathe();
  begun = performance.now();
}

interface Piece {
  readonly work: () => unknown;
  readonly done: (result: unknown) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Long pieces of work that one request asks for at once. They are done one after the other, and between two
 * of them others may have a turn; their results are handed out together, so that what follows from them is
 * still read in one batch.
 */
export class CooperativeScheduler {
  #waiting: Piece[] = [];
  #isRunning = false;

  /** Nothing more is begun once the signal is aborted. */
  constructor(private readonly signal: AbortSignal) {}

  run<Result>(work: () => Result): Promise<Result> {
    return new Promise<Result>((done, failed) => {
      this.#waiting.push({ work, done: done as Piece['done'], failed });
      if (!this.#isRunning) void this.#drain();
    });
  }

  async #drain(): Promise<void> {
    this.#isRunning = true;
    // Callers of the same time arrive before the next turn of the event loop.
    await breathe();
    while (this.#waiting.length > 0) {
      const pieces = this.#waiting;
      this.#waiting = [];
      const outcomes: (() => void)[] = [];
      for (const piece of pieces) {
        await pause();
        outcomes.push(outcomeOf(piece, this.signal));
      }
      for (const hand of outcomes) hand();
      await breathe();
    }
    this.#isRunning = false;
  }
}

function outcomeOf({ work, done, failed }: Piece, signal: AbortSignal): () => void {
  try {
    signal.throwIfAborted();
    const result = work();
    return () => done(result);
  } catch (error) {
    return () => failed(error);
  }
}

/** Runs work that is cut into steps; between two of them others may have a turn. */
export async function runCooperatively<Result>(
  work: Generator<void, Result>,
  signal: AbortSignal,
): Promise<Result> {
  for (;;) {
    signal.throwIfAborted();
    const step = work.next();
    if (step.done === true) return step.value;
    await pause();
  }
}
