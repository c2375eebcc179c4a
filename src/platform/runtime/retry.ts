import { setTimeout as wait } from 'node:timers/promises';

const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 30_000;

/**
 * Tries again, after growing delays, until the work succeeds or the signal is aborted; true when it
 * succeeded.
 */
export async function retry(
  work: () => Promise<void>,
  signal: AbortSignal,
  failed: (error: unknown) => void,
): Promise<boolean> {
  for (let delay = FIRST_RETRY_MS; !signal.aborted; delay = Math.min(delay * 2, LAST_RETRY_MS)) {
    try {
      await work();
      return true;
    } catch (error) {
      if (!signal.aborted) failed(error);
    }
    await wait(delay, undefined, { signal }).catch(() => {});
  }
  return false;
}
