import { Link } from '@tanstack/react-router';
import { useLabel } from '../../app/labels';
import type { WholeFillingFragment } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import type { Column } from '../../parts/data-table';
import { PagedTable } from '../../parts/paged-table';
import { Sign, type SignKind } from '../../parts/sign';
import { type FillingRequest, useFillingRequests } from './undelivered-groups';

const SIGNS: Readonly<Record<FillingRequest['status'], SignKind>> = {
  DELIVERED: 'pass',
  OPEN: 'unknown',
  OVERDUE: 'fail',
};

/** Records that were asked for on account of the filling, and whether they came. */
export function RecordRequests({ filling }: { readonly filling: WholeFillingFragment }) {
  const t = useText();
  const label = useLabel();
  const { shortDay } = useFormats();
  const pages = useFillingRequests(filling.id);
  const columns: readonly Column<FillingRequest>[] = [
    {
      id: 'name',
      head: t('columns.name'),
      cell: ({ employee }) => (
        <Link to="/people/$person" params={{ person: employee.id }}>
          {employee.name}
        </Link>
      ),
      file: ({ employee }) => employee.name,
    },
    {
      id: 'record',
      head: t('requests.record'),
      cell: ({ kind, detail }) => (
        <>
          {label('MissingKind', kind)}
          <small>{detail}</small>
        </>
      ),
      file: ({ kind }) => label('MissingKind', kind),
    },
    {
      id: 'owner',
      head: t('requests.owner'),
      cell: ({ owedBy }) => label('RecordOwner', owedBy),
      file: ({ owedBy }) => label('RecordOwner', owedBy),
    },
    { id: 'due', head: t('acts.dueOn'), cell: ({ dueOn }) => shortDay(dueOn), file: ({ dueOn }) => dueOn },
    {
      id: 'status',
      head: t('columns.status'),
      cell: ({ status }) => <Sign kind={SIGNS[status]}>{label('RecordRequestStatus', status)}</Sign>,
      file: ({ status }) => label('RecordRequestStatus', status),
    },
  ];
  const title = t('requests.title', { count: pages.total ?? 0 });
  return (
    <section>
      {pages.total !== null && pages.total > 0 && <h2>{title}</h2>}
      <PagedTable
        pages={pages}
        name={t('requests.file')}
        caption={title}
        columns={columns}
        keyOf={({ id }) => id}
        none={
          filling.status === 'OPEN' && (
            <p>
              <Link to="/posts/$post" params={{ post: filling.position.code }} search={{ view: 'settle' }}>
                {t('requests.ask')}
              </Link>
            </p>
          )
        }
      />
    </section>
  );
}
