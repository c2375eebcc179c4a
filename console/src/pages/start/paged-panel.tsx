import { type ReactNode, useState } from 'react';
import type { Pages } from '../../data/pages';
import { useText } from '../../i18n/language';
import { Failure, Skeleton } from '../../parts/states';

const FIRST = 5;

/** A list of what waits, the first of it shown, and the rest on demand. */
export function PagedPanel<Row>({
  title,
  lead,
  pages,
  keyOf,
  children,
}: {
  readonly title: string;
  readonly lead: (count: number) => string;
  readonly pages: Pages<Row>;
  readonly keyOf: (row: Row) => string;
  readonly children: (row: Row) => ReactNode;
}) {
  const t = useText();
  const [shown, show] = useState(FIRST);
  const { rows, total, hasMore, isAsking, error } = pages;
  const showMore = async () => {
    if (shown >= rows.length && hasMore) await pages.more();
    show((was) => was + 4 * FIRST);
  };
  return (
    <section className="panel">
      <h2>{title}</h2>
      {error !== undefined && total === null && <Failure error={error} retry={pages.retry} />}
      {error === undefined && total === null && <Skeleton rows={FIRST} />}
      {total !== null && (
        <>
          <p>{lead(total)}</p>
          <ul className="plain-list">
            {rows.slice(0, shown).map((row) => (
              <li key={keyOf(row)}>{children(row)}</li>
            ))}
          </ul>
          {(hasMore || shown < rows.length) && (
            <button type="button" className="button" disabled={isAsking} onClick={() => void showMore()}>
              {t('start.showMore')}
            </button>
          )}
        </>
      )}
    </section>
  );
}
