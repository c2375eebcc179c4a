import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import type { FileCell } from '../data/table-files';
import { useText } from '../i18n/language';

export interface Column<Row> {
  readonly id: string;
  readonly head: string;
  /** Left out of the page, and in files alone, where it is missing. */
  readonly cell?: (row: Row) => ReactNode;
  /** The same in a file. Left out of files where it is missing. */
  readonly file?: (row: Row) => FileCell;
  readonly isNumber?: boolean;
  /** Part of the width, in hundredths. */
  readonly width?: number;
  readonly sort?: { readonly direction: 'ascending' | 'descending' | null; readonly turn: () => void };
}

const ROW_HEIGHT = 56;
/** Narrow screens show each row as a block. */
const BLOCK_HEIGHT = 140;
const NARROW = 640;
const OVERSCAN = 8;
/** So many rows are shown as they are; more only as far as they are in view. */
const MOST_WHOLE = 60;

interface Shown<Row> {
  /** What the table holds, for those who cannot see it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Rows that there are, where they are not all loaded. */
  readonly total?: number | null;
  readonly more?: (() => void) | undefined;
  readonly isBusy?: boolean;
}

/** A table: rows in view alone where there are many, and the next page when the last of them comes into view. */
export function DataTable<Row>({ columns, ...rest }: Shown<Row>) {
  const props = { ...rest, columns: columns.filter(({ cell }) => cell !== undefined) };
  return props.rows.length > MOST_WHOLE || (props.total ?? 0) > MOST_WHOLE ? (
    <VirtualTable {...props} />
  ) : (
    <div className="sheet">
      <table className="grid" aria-label={props.caption} aria-busy={props.isBusy || undefined}>
        <Heads columns={props.columns} />
        <tbody>
          {props.rows.map((row) => (
            <tr key={props.keyOf(row)}>
              <Cells columns={props.columns} row={row} />
            </tr>
          ))}
        </tbody>
      </table>
      {props.more !== undefined && <MoreRows more={props.more} />}
    </div>
  );
}

function VirtualTable<Row>({ caption, columns, rows, keyOf, total, more, isBusy }: Shown<Row>) {
  const box = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => (window.innerWidth < NARROW ? BLOCK_HEIGHT : ROW_HEIGHT),
    overscan: OVERSCAN,
    getItemKey: (index) => keyOf(rows[index] as Row),
  });
  const items = virtual.getVirtualItems();
  const [first] = items;
  const last = items.at(-1);
  const isAtEnd = last !== undefined && last.index >= rows.length - OVERSCAN;
  useEffect(() => {
    if (isAtEnd) more?.();
  }, [isAtEnd, more]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard.
    <section className="sheet scroll" ref={box} tabIndex={0} aria-label={caption}>
      <table
        className="grid"
        aria-label={caption}
        aria-rowcount={(total ?? rows.length) + 1}
        aria-busy={isBusy || undefined}
      >
        <Heads columns={columns} rowIndex={1} />
        <tbody>
          {first !== undefined && first.start > 0 && <Gap columns={columns.length} height={first.start} />}
          {items.map((item) => (
            <tr
              key={item.key}
              aria-rowindex={item.index + 2}
              data-index={item.index}
              ref={virtual.measureElement}
            >
              <Cells columns={columns} row={rows[item.index] as Row} />
            </tr>
          ))}
          {last !== undefined && virtual.getTotalSize() > last.end && (
            <Gap columns={columns.length} height={virtual.getTotalSize() - last.end} />
          )}
        </tbody>
      </table>
    </section>
  );
}

function Heads<Row>({
  columns,
  rowIndex,
}: {
  readonly columns: readonly Column<Row>[];
  readonly rowIndex?: number;
}) {
  return (
    <thead>
      <tr aria-rowindex={rowIndex}>
        {columns.map(({ id, head, isNumber, width, sort }) => (
          <th
            key={id}
            scope="col"
            className={isNumber === true ? 'number' : undefined}
            style={width === undefined ? undefined : { width: `${width}%` }}
            aria-sort={sort?.direction ?? undefined}
          >
            {sort === undefined ? (
              head
            ) : (
              <button type="button" onClick={sort.turn} data-direction={sort.direction ?? undefined}>
                {head}
              </button>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Cells<Row>({ columns, row }: { readonly columns: readonly Column<Row>[]; readonly row: Row }) {
  return columns.map(({ id, cell, head, isNumber }, at) =>
    at === 0 ? (
      <th key={id} scope="row">
        {cell?.(row)}
      </th>
    ) : (
      <td key={id} className={isNumber === true ? 'number' : undefined} data-head={head}>
        {cell?.(row)}
      </td>
    ),
  );
}

function Gap({ columns, height }: { readonly columns: number; readonly height: number }) {
  return (
    <tr className="gap">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

function MoreRows({ more }: { readonly more: () => void }) {
  const t = useText();
  return (
    <button type="button" className="button plain" onClick={more}>
      {t('table.more')}
    </button>
  );
}
