import { useMutation } from 'urql';
import { useLabel } from '../../app/labels';
import { usePages } from '../../data/pages';
import {
  type ImportRowOutcome,
  ImportRunRowsDocument,
  type ImportRunRowsQuery,
  ResolveConflictsDocument,
  type WholeRunFragment,
} from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import type { Column } from '../../parts/data-table';
import { PagedTable } from '../../parts/paged-table';
import { useTemplates } from '../../parts/record-templates';
import { Empty, Refused } from '../../parts/states';

type Row = NonNullable<ImportRunRowsQuery['importRun']>['rows']['nodes'][number];

/** The rows of a run with what each would do, and what is wrong with it. */
export function ImportRows({
  run,
  outcome,
  hasFindings,
}: {
  readonly run: WholeRunFragment;
  readonly outcome: string | undefined;
  readonly hasFindings: boolean;
}) {
  const t = useText();
  const { count } = useFormats();
  const pages = usePages(
    ImportRunRowsDocument,
    {
      run: run.id,
      filter: {
        ...(outcome === undefined ? {} : { outcome: [outcome as ImportRowOutcome] }),
        ...(hasFindings ? { hasFindings } : {}),
      },
    },
    (data) => data.importRun?.rows,
  );
  const [{ error, fetching }, resolve] = useMutation(ResolveConflictsDocument);
  const columns = useColumns(
    run,
    fetching,
    (row, resolution) =>
      void resolve({
        input: { importRunId: run.id, expectedVersion: run.version, importRowIds: [row], resolution },
      }),
  );
  return (
    <>
      <Refused error={error} />
      <PagedTable
        pages={pages}
        name={t('importRun.file')}
        caption={t('importRun.caption', { count: count(pages.total ?? 0) })}
        columns={columns}
        keyOf={({ id }) => id}
        none={<Empty title={t('importRun.noRows')}>{t('filters.nothing')}</Empty>}
      />
    </>
  );
}

function useColumns(
  run: WholeRunFragment,
  isSending: boolean,
  resolve: (row: string, resolution: 'INCOMING' | 'PRESENT') => void,
): readonly Column<Row>[] {
  const t = useText();
  const label = useLabel();
  const { count } = useFormats();
  const { labelOf, said: sayValues } = useTemplates();
  const said = ({ kind, values }: Row) => sayValues(kind, values);
  return [
    {
      id: 'row',
      head: t('importRun.row'),
      width: 20,
      cell: ({ number, file, kind }) => (
        <>
          {t('importRun.rowOf', { number: count(number), file: file.name })}
          <small>{label('RecordKind', kind)}</small>
        </>
      ),
      file: ({ number }) => number,
    },
    {
      id: 'outcome',
      head: t('importRun.outcome'),
      width: 14,
      cell: ({ outcome, resolution }) => (
        <>
          {label('ImportRowOutcome', outcome)}
          {resolution != null && <small>{label('ImportConflictRule', resolution)}</small>}
        </>
      ),
      file: ({ outcome }) => label('ImportRowOutcome', outcome),
    },
    {
      id: 'values',
      head: t('importRun.values'),
      width: 26,
      cell: (row) => (
        <>
          {row.employee?.name}
          <small>{said(row)}</small>
        </>
      ),
      file: said,
    },
    {
      id: 'faults',
      head: t('importRun.faults'),
      width: 40,
      cell: (row) => (
        <>
          {[...row.faults, ...row.findings].map(({ code, field, text }) => (
            <p key={`${code} ${field}`} className="fault">
              {text}
            </p>
          ))}
          {row.differences.map(({ field, incoming, present }) => (
            <small key={field}>
              {t('importRun.difference', {
                field: labelOf(row.kind, field),
                incoming: incoming ?? '–',
                present: present ?? '–',
                source: row.presentSource ?? '–',
              })}
            </small>
          ))}
          {row.outcome === 'CONFLICTING' && run.status === 'CHECKED' && (
            <span className="acts">
              {(['INCOMING', 'PRESENT'] as const).map((resolution) => (
                <button
                  key={resolution}
                  type="button"
                  className="button plain"
                  disabled={isSending}
                  aria-pressed={row.resolution === resolution}
                  onClick={() => resolve(row.id, resolution)}
                >
                  {label('ImportConflictRule', resolution)}
                </button>
              ))}
            </span>
          )}
        </>
      ),
      file: ({ faults, findings }) => [...faults, ...findings].map(({ text }) => text).join(' '),
    },
  ];
}
