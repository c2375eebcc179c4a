import { Link } from '@tanstack/react-router';
import { useLabel } from '../../app/labels';
import { usePages } from '../../data/pages';
import { ImportRunsDocument, type ImportRunsQuery } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import type { Column } from '../../parts/data-table';
import { PageHead } from '../../parts/page-head';
import { PagedTable } from '../../parts/paged-table';
import { Empty } from '../../parts/states';
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
      <PagedTable
        pages={pages}
        name={t('imports.file')}
        caption={t('imports.runs')}
        columns={columns}
        keyOf={({ id }) => id}
        none={<Empty title={t('imports.none')} />}
      />
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
