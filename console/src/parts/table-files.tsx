import { useRef, useState } from 'react';
import { asGraphql } from '../data/as-graphql';
import type { Question } from '../data/pages';
import { refusalOf } from '../data/refusal';
import { csvOf, save, xlsxOf } from '../data/table-files';
import { useFormats, useText } from '../i18n/language';
import type { Column } from './data-table';

type Kind = 'csv' | 'xlsx';
type Way =
  | { readonly kind: 'asking'; readonly loaded: number }
  | { readonly kind: 'told'; readonly text: string }
  | null;

/** Takes a table away: as CSV, as a workbook, or as the question that it answers. */
export function TableFiles<Row>({
  name,
  columns,
  rows,
  question,
}: {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  /** Every row that there is, not only those in view. */
  readonly rows: (signal: AbortSignal, told: (loaded: number) => void) => Promise<readonly Row[]>;
  readonly question: Question;
}) {
  const t = useText();
  const { count } = useFormats();
  const [way, setWay] = useState<Way>(null);
  const asking = useRef<AbortController | null>(null);

  const take = async (kind: Kind) => {
    const given = new AbortController();
    asking.current = given;
    setWay({ kind: 'asking', loaded: 0 });
    try {
      const all = await rows(given.signal, (loaded) => setWay({ kind: 'asking', loaded }));
      if (given.signal.aborted) return setWay(null);
      const taken = columns.filter(({ file }) => file !== undefined);
      const heads = taken.map(({ head }) => head);
      const cells = all.map((row) => taken.map(({ file }) => file?.(row) ?? null));
      save(kind === 'csv' ? await csvOf(heads, cells) : await xlsxOf(name, heads, cells), `${name}.${kind}`);
      setWay({ kind: 'told', text: t('files.saved', { rows: count(all.length) }) });
    } catch (error) {
      const refusal = refusalOf(error as Error);
      setWay({ kind: 'told', text: refusal.kind === 'REFUSED' ? refusal.message : t('states.nothingLost') });
    }
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await asGraphql(question));
      setWay({ kind: 'told', text: t('files.copied') });
    } catch {
      setWay({ kind: 'told', text: t('files.notCopied') });
    }
  };
  return (
    <div className="files">
      <button type="button" className="button plain" onClick={() => void copy()}>
        {t('files.copyGraphql')}
      </button>
      {(['csv', 'xlsx'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          className="button plain"
          disabled={way?.kind === 'asking'}
          onClick={() => void take(kind)}
        >
          {kind.toUpperCase()}
        </button>
      ))}
      <span role="status" className="quiet">
        {way?.kind === 'told' && way.text}
        {way?.kind === 'asking' && t('files.asking', { loaded: count(way.loaded) })}
      </span>
      {way?.kind === 'asking' && (
        <button type="button" className="button plain" onClick={() => asking.current?.abort()}>
          {t('files.giveUp')}
        </button>
      )}
    </div>
  );
}
