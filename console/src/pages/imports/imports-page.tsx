import { Link } from '@tanstack/react-router';
import { useLabel } from '../../app/labels';
import { usePages } from '../../data/pages';
import { ImportRunsDocument, type ImportRunsQuery } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { type Column, DataTable } from '../../parts/data-table';
import { PageHead } from '../../parts/page-head';
import { Empty, Failure, Skeleton } from '../../parts/states';
import { TableFiles } from '../../parts/table-files';
import { UploadForm } from './upload-form';

type Run = NonNullable<ImportRunsQuery['importRuns']>['nodes'][number];

/** Files become rows of a run, which is looked at before anything is written. */
export function ImportsPage() {
  const t = useText();
  const pages = usePages(ImportRunsDocument, {}, (data) => data.importRuns);
  const columns = useColumns();
  return (
    <>
      <PageHead title={t('imports.title')} lead={t('imports.lead')} />
      <UploadForm />
      <h2>{t('imports.runs')}</h2>
      {pages.error !== undefined && pages.total === null && (
        <Failure error={pages.error} retry={pages.retry} />
      )}
      {pages.error === undefined && pages.total === null && <Skeleton rows={4} />}
      {pages.total === 0 && <Empty title={t('imports.none')} />}
      {pages.total !== null && pages.total > 0 && (
        <>
          <TableFiles name={t('imports.file')} columns={columns} rows={pages.all} question={pages.question} />
          <DataTable
            caption={t('imports.runs')}
            columns={columns}
            rows={pages.rows}
            keyOf={({ id }) => id}
            total={pages.total}
            more={pages.hasMore ? () => void pages.more() : undefined}
          />
        </>
      )}
    </>
  );
}

function useColumns(): readonly Column<Run>[] {
  const t = useText();
  const label = useLabel();
  const { count, moment, shortDay } = useFormats();
  const figure = (id: 'created' | 'changed' | 'equal' | 'conflicting' | 'refused'): Column<Run> => ({
    id,
    head: label('ImportRowOutcome', id.toUpperCase()),
    isNumber: true,
    cell: (run) => count(run[id]),
    file: (run) => run[id],
  });
  return [
    {
      id: 'source',
      head: t('imports.source'),
      cell: ({ id, source, asOf }) => (
        <>
          <Link to="/import/$run" params={{ run: id }}>
            {source}
          </Link>
          <small>{t('imports.asOf', { day: shortDay(asOf) })}</small>
        </>
      ),
      file: ({ source }) => source,
    },
    {
      id: 'status',
      head: t('columns.status'),
      cell: ({ status, createdAt, createdBy }) => (
        <>
          {label('ImportStatus', status)}
          <small>
            {createdBy} · {moment(createdAt)}
          </small>
        </>
      ),
      file: ({ status }) => label('ImportStatus', status),
    },
    figure('created'),
    figure('changed'),
    figure('equal'),
    figure('conflicting'),
    figure('refused'),
  ];
}
