import { setImmediate as breathe } from 'node:timers/promises';

/** Milliseconds of long work before others get a turn. */
const TURN = 15;

let begun = performance.now();
let queue: Promise<unknown> = Promise.resolve();

/** Gives others a turn where the last one is long past. */
async function pause(): Promise<void> {
  if (performance.now() - begun < TURN) return;
  await breathe();
  begun = performance.now();
}

/**
 * Does long work one piece after the other, so that many pieces asked for at once do not hold up everybody else: between two of
 * them the process looks at what else there is to do.
 */
export function inTurn<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  const mine = queue.then(async () => {
    await pause();
    return work();
  });
  queue = mine.catch(() => {});
  return mine;
}

/** Runs work that is cut into steps; between two of them others may have a turn. */
export async function inTurns<Result>(work: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await pause();
  }
}
