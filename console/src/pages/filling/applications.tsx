import { Link } from '@tanstack/react-router';
import { useLabel } from '../../app/labels';
import { usePermission } from '../../app/session-context';
import { usePages } from '../../data/pages';
import {
  FillingApplicationsDocument,
  type FillingApplicationsQuery,
  type WholeFillingFragment,
} from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import type { Column } from '../../parts/data-table';
import { PagedTable } from '../../parts/paged-table';

type FillingNode = Extract<NonNullable<FillingApplicationsQuery['node']>, { readonly __typename: 'Filling' }>;
type Application = FillingNode['applications']['nodes'][number];

/** The announcement of an open selection, and who applied. */
export function Applications({
  filling: { id: filling, announcement },
}: {
  readonly filling: WholeFillingFragment;
}) {
  const t = useText();
  const label = useLabel();
  const { day, shortDay } = useFormats();
  const isReadingAll = usePermission('workforce:read-records');
  const pages = usePages(FillingApplicationsDocument, { filling }, ({ node }) =>
    node?.__typename === 'Filling' ? node.applications : null,
  );
  if (announcement == null) return null;
  const marksOf = ({ marks }: Application) => marks.map((mark) => label('ApplicationMark', mark)).join(', ');
  const columns: readonly Column<Application>[] = [
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
      id: 'applied',
      head: t('applications.appliedOn'),
      cell: ({ appliedOn }) => shortDay(appliedOn),
      file: ({ appliedOn }) => appliedOn,
    },
    {
      id: 'withdrawn',
      head: t('applications.withdrawnOn'),
      cell: ({ withdrawnOn }) => (withdrawnOn == null ? '–' : shortDay(withdrawnOn)),
      file: ({ withdrawnOn }) => withdrawnOn ?? null,
    },
    { id: 'marks', head: t('applications.marks'), cell: (row) => marksOf(row) || '–', file: marksOf },
  ];
  const title = t(isReadingAll ? 'applications.title' : 'applications.titleSeen', {
    count: pages.total ?? 0,
  });
  return (
    <section>
      <h2>{title}</h2>
      <p>
        {t('applications.announced', {
          day: day(announcement.announcedOn),
          until: day(announcement.applyUntil),
          document: announcement.document,
        })}
      </p>
      <PagedTable
        pages={pages}
        name={t('applications.file')}
        caption={title}
        columns={columns}
        keyOf={({ id }) => id}
        none={null}
      />
    </section>
  );
}
