import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { Loaded } from '../../parts/states';

/** One thing that waits, with the first of it and a way to the rest. */
export function Panel<Data>({
  title,
  result,
  retry,
  rows = 5,
  children,
}: {
  readonly title: string;
  readonly result: {
    readonly data?: Data | undefined;
    readonly error?: CombinedError | undefined;
    readonly stale: boolean;
    readonly fetching: boolean;
  };
  readonly retry: () => void;
  /** As high as what comes: then nothing below it moves. */
  readonly rows?: number;
  readonly children: (data: Data) => ReactNode;
}) {
  return (
    <section className="panel">
      <h2>{title}</h2>
      <Loaded result={result} retry={retry} rows={rows}>
        {children}
      </Loaded>
    </section>
  );
}
