import { setTimeout as wait } from 'node:timers/promises';
import { consoleText } from '../console-text.js';
import { isPostmaster, type Postmaster } from './postmaster.js';

export interface Supervision {
  readonly log: (line: string) => void;
  /** Called once when no attempt succeeded, with a sentence for the operator. */
  readonly gaveUp: (reason: string) => void;
  /** Milliseconds before each attempt; as many attempts as there are delays. */
  readonly delays?: readonly number[];
}

/**
 * Half a minute in all: longer than an orphaned statement may run, during which PostgreSQL refuses to start.
 */
const DELAYS: readonly number[] = [0, 250, 500, 1_000, 2_000, 4_000, 8_000, 16_000];
const POLL_MS = 250;
/**
 * A server that ran this long begins with the first delay again; one that ends sooner uses up the attempts.
 * Milliseconds.
 */
const STABLE_MS = 60_000;

/** Watches the postmaster, which may be no child of this process, and starts it again when it has ended. */
export class Supervisor {
  readonly #released = new AbortController();
  #watching: Promise<void> = Promise.resolve();

  constructor(
    private pid: number,
    private readonly restart: () => Promise<Postmaster>,
  ) {}

  watch(supervision: Supervision): void {
    this.#watching = this.#watch(supervision);
  }

  release(): void {
    this.#released.abort();
  }

  /** After the release, and after an attempt under way. */
  async settledPid(): Promise<number> {
    await this.#watching;
    return this.pid;
  }

  async #watch({ log, gaveUp, delays = DELAYS }: Supervision): Promise<void> {
    let attempt = 0;
    for (let since = Date.now(); await this.#pause(POLL_MS); ) {
      if (isPostmaster(this.pid)) continue;
      if (Date.now() - since > STABLE_MS) attempt = 0;
      log(consoleText('console.postgresEnded'));
      let reason = consoleText('console.postgresKeepsEnding');
      for (; attempt < delays.length; attempt++) {
        if (!(await this.#pause(delays[attempt] ?? 0))) return;
        try {
          this.pid = (await this.restart()).pid;
          break;
        } catch (error) {
          reason = (error as Error).message;
          log(
            consoleText('console.postgresAttemptFailed', {
              attempt: attempt + 1,
              attempts: delays.length,
              reason,
            }),
          );
        }
      }
      if (attempt === delays.length) return gaveUp(consoleText('console.postgresGivenUp', { reason }));
      attempt++;
      since = Date.now();
      log(consoleText('console.postgresRunsAgain'));
    }
  }

  /** False when the service is stopping. */
  #pause(milliseconds: number): Promise<boolean> {
    return wait(milliseconds, true, { signal: this.#released.signal, ref: false }).catch(() => false);
  }
}
