import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useChoices, useKnownCode, useLabel } from '../../app/labels';
import { usePages } from '../../data/pages';
import { type FillingStatus, FillingsDocument, type FillingsQuery } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import type { Column } from '../../parts/data-table';
import { ChoiceField } from '../../parts/fields';
import { PageHead } from '../../parts/page-head';
import { PagedTable } from '../../parts/paged-table';
import { Empty } from '../../parts/states';

type Filling = NonNullable<FillingsQuery['fillings']>['nodes'][number];

const FROM = '/fillings';

/** Seats that are being filled, by the stage that each has reached. */
export function FillingsPage() {
  const t = useText();
  const { count } = useFormats();
  const status = useKnownCode()<FillingStatus>('FillingStatus', useSearch({ from: FROM }).status);
  const navigate = useNavigate({ from: FROM });
  const pages = usePages(
    FillingsDocument,
    { status: status === undefined ? null : [status] },
    (data) => data.fillings,
  );
  const columns = useColumns();
  return (
    <>
      <PageHead
        title={t('fillings.title')}
        lead={
          pages.total === null
            ? pages.error === undefined && t('states.loading')
            : t('fillings.lead', { count: pages.total })
        }
      />
      <div className="filters">
        <ChoiceField
          label={t('columns.status')}
          value={status ?? ''}
          none={t('filters.any')}
          choices={useChoices('FillingStatus')}
          onChange={(status) => void navigate({ search: { status: status || undefined }, replace: true })}
        />
      </div>
      <PagedTable
        pages={pages}
        name={t('fillings.file')}
        caption={t('fillings.caption', { count: count(pages.total ?? 0) })}
        columns={columns}
        keyOf={({ id }) => id}
        none={<Empty title={t('fillings.none')}>{t('fillings.noneLead')}</Empty>}
      />
    </>
  );
}

function useColumns(): readonly Column<Filling>[] {
  const t = useText();
  const label = useLabel();
  const { shortDay } = useFormats();
  return [
    {
      id: 'post',
      head: t('columns.post'),
      width: 40,
      cell: ({ id, position }) => (
        <>
          <Link to="/fillings/$filling" params={{ filling: id }}>
            {position.title}
          </Link>
          <small>{position.unit.name}</small>
        </>
      ),
      file: ({ position }) => position.title,
    },
    {
      id: 'status',
      head: t('columns.status'),
      width: 20,
      cell: ({ status }) => label('FillingStatus', status),
      file: ({ status }) => label('FillingStatus', status),
    },
    {
      id: 'method',
      head: t('post.method'),
      width: 20,
      cell: ({ rule }) => label('SelectionMethod', rule.method),
      file: ({ rule }) => label('SelectionMethod', rule.method),
    },
    {
      id: 'opened',
      head: t('fillings.opened'),
      width: 20,
      cell: ({ openedOn }) => shortDay(openedOn),
      file: ({ openedOn }) => openedOn,
    },
  ];
}
