import { setTimeout as wait } from 'node:timers/promises';

/** Response times are multiples of this, in milliseconds. */
const TIMING_BUCKET_MS = 25;

/** Pads the response time to a multiple of 25 ms, so that timing does not reveal whether a record exists. */
export async function withUniformTiming<Result>(work: () => Promise<Result>): Promise<Result> {
  const begun = performance.now();
  try {
    return await work();
  } finally {
    await wait(TIMING_BUCKET_MS - ((performance.now() - begun) % TIMING_BUCKET_MS));
  }
}
