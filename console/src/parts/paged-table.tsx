import type { ReactNode } from 'react';
import type { Pages } from '../data/pages';
import { useText } from '../i18n/language';
import { type Column, DataTable } from './data-table';
import { Failure, Refused, Skeleton } from './states';
import { TableFiles } from './table-files';

/** A list that comes page by page: while it loads, where it fails, where it is empty, and as a table. */
export function PagedTable<Row>({
  pages,
  name,
  caption,
  columns,
  keyOf,
  none,
}: {
  readonly pages: Pages<Row>;
  /** Of the files into which it goes, without an ending. */
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  /** What is shown where there are no rows. */
  readonly none: ReactNode;
}) {
  const t = useText();
  if (pages.total === null)
    return pages.error === undefined ? (
      <Skeleton rows={10} />
    ) : (
      <Failure error={pages.error} retry={pages.retry} />
    );
  if (pages.total === 0) return none;
  return (
    <>
      <TableFiles name={name} columns={columns} rows={pages.all} question={pages.question} />
      <DataTable
        caption={caption}
        columns={columns}
        rows={pages.rows}
        keyOf={keyOf}
        total={pages.total}
        isBusy={pages.isAsking}
        more={pages.hasMore ? () => void pages.more() : undefined}
      />
      {pages.error !== undefined && (
        <>
          <Refused error={pages.error} />
          <p>
            {t('table.failed')}{' '}
            <button type="button" className="button" onClick={pages.retry}>
              {t('states.retry')}
            </button>
          </p>
        </>
      )}
    </>
  );
}
