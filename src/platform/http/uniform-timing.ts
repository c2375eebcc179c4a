import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between the moments at which an answer may come. */
const BEAT = 25;

/** Answers on the beat, counted from the beginning: how long the work took, and so what it found, is not told by the clock. */
export async function withUniformTiming<Result>(work: () => Promise<Result>): Promise<Result> {
  const begun = performance.now();
  try {
    return await work();
  } finally {
    await wait(BEAT - ((performance.now() - begun) % BEAT));
  }
}
