import type { ReactNode } from 'react';

/** Title of a page, with one sentence that says what is shown. */
export function PageHead({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div className="head">
      <title>{`${title} – Suksesi`}</title>
      <div>
        <h1>{title}</h1>
        <p className="quiet" role="status">
          {lead}
        </p>
      </div>
      {children !== undefined && <div className="acts">{children}</div>}
    </div>
  );
}

/** Figures with what they count. */
export function Facts({ facts }: { readonly facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
