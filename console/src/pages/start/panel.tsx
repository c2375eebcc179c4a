import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { Loaded } from '../../parts/states';

/** One thing that waits, with the first of it and a way to the rest. */
export function Panel<Data>({
  title,
  result,
  retry,
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
  readonly children: (data: Data) => ReactNode;
}) {
  return (
    <section className="panel">
      <h2>{title}</h2>
      <Loaded result={result} retry={retry} rows={5}>
        {children}
      </Loaded>
    </section>
  );
}
