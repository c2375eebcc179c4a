/** Runs asynchronous work one piece after the other; one that fails does not stop the next. */
export class SerialQueue {
  #last: Promise<unknown> = Promise.resolve();

  run<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => {});
    return result;
  }
}

/** Refreshes in a queue. Who asks while one is under way waits for the next one, which all who wait share. */
export class SharedRefresh<Result> {
  #next: Promise<Result> | null = null;

  constructor(private readonly queue: SerialQueue) {}

  run(refresh: () => Promise<Result>): Promise<Result> {
    this.#next ??= this.queue.run(() => {
      this.#next = null;
      return refresh();
    });
    return this.#next;
  }
}
