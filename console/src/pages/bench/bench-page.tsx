import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useOfficeChoices } from '../../app/session-context';
import { usePages } from '../../data/pages';
import { BenchPostsDocument, type BenchPostsQuery, BenchSummaryDocument } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import type { Column } from '../../parts/data-table';
import { ChoiceField } from '../../parts/fields';
import { Facts, PageHead } from '../../parts/page-head';
import { PagedTable } from '../../parts/paged-table';
import { Sign } from '../../parts/sign';
import { Empty } from '../../parts/states';

type BenchPost = NonNullable<BenchPostsQuery['benchStrength']>['posts']['nodes'][number];

const FROM = '/bench';
const USUAL_MONTHS = 24;

/** Which critical posts somebody could follow in, and which nobody. */
export function BenchPage() {
  const t = useText();
  const { count, share } = useFormats();
  const search = useSearch({ from: FROM });
  const navigate = useNavigate({ from: FROM });
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: (was) => ({ ...was, ...part }), replace: true });
  const months = search.months ?? USUAL_MONTHS;
  const filter = { critical: true, ...(search.unit === undefined ? {} : { unit: { code: search.unit } }) };
  const [{ data }] = useQuery({ query: BenchSummaryDocument, variables: { months, filter } });
  const summary = data?.benchStrength;
  const pages = usePages(
    BenchPostsDocument,
    { months, filter, isCovered: { open: false, covered: true, all: null }[search.show ?? 'all'] },
    (answer) => answer.benchStrength?.posts,
  );
  const columns = useColumns();
  const shareOf = (value: number | null | undefined) => (value == null ? '–' : share(value));
  return (
    <>
      <PageHead
        title={t('bench.title')}
        lead={
          summary == null
            ? t('states.loading')
            : t('bench.lead', { total: summary.total, open: summary.total - summary.covered })
        }
      />
      {summary != null && (
        <Facts
          facts={[
            [t('bench.planned'), t('bench.of', { part: count(summary.planned), all: count(summary.total) })],
            [t('bench.covered'), t('bench.of', { part: count(summary.covered), all: count(summary.total) })],
            [t('bench.readiness'), shareOf(summary.readiness)],
            [t('bench.readinessWithin2Years'), shareOf(summary.readinessWithin2Years)],
            [t('bench.successors'), count(summary.successors)],
          ]}
        />
      )}
      <div className="filters">
        <ChoiceField
          label={t('bench.show')}
          value={search.show ?? ''}
          none={t('bench.all')}
          choices={(['open', 'covered'] as const).map((value) => ({ value, label: t(`bench.${value}Only`) }))}
          onChange={(value) => change({ show: (value || undefined) as typeof search.show })}
        />
        <ChoiceField
          label={t('columns.office')}
          value={search.unit ?? ''}
          none={t('filters.anyOffice')}
          choices={useOfficeChoices()}
          onChange={(value) => change({ unit: value || undefined })}
        />
      </div>
      <PagedTable
        pages={pages}
        name={t('bench.file')}
        caption={t('bench.title')}
        columns={columns}
        keyOf={({ position }) => position.id}
        none={<Empty title={t('bench.none')}>{t('filters.nothing')}</Empty>}
      />
    </>
  );
}

function useColumns(): readonly Column<BenchPost>[] {
  const t = useText();
  const { count, shortDay } = useFormats();
  return [
    {
      id: 'post',
      head: t('columns.post'),
      width: 36,
      cell: ({ position }) => (
        <>
          <Link to="/posts/$post" params={{ post: position.code }}>
            {position.title}
          </Link>
          <small>{position.unit.name}</small>
        </>
      ),
      file: ({ position }) => position.title,
    },
    {
      id: 'covered',
      head: t('bench.bench'),
      width: 20,
      cell: ({ isCovered, isPlanned }) => (
        <>
          <Sign kind={isCovered ? 'pass' : 'fail'}>{t(isCovered ? 'bench.isCovered' : 'bench.isOpen')}</Sign>
          {!isPlanned && <small>{t('bench.noPlan')}</small>}
        </>
      ),
      file: ({ isCovered }) => t(isCovered ? 'bench.isCovered' : 'bench.isOpen'),
    },
    {
      id: 'nominees',
      head: t('bench.nominees'),
      isNumber: true,
      width: 10,
      cell: ({ nominees }) => count(nominees),
      file: ({ nominees }) => nominees,
    },
    {
      id: 'ready',
      head: t('bench.ready'),
      isNumber: true,
      width: 10,
      cell: ({ ready }) => count(ready),
      file: ({ ready }) => ready,
    },
    {
      id: 'successor',
      head: t('bench.successor'),
      width: 14,
      cell: ({ successor }) => successor?.name ?? '–',
      file: ({ successor }) => successor?.name ?? null,
    },
    {
      id: 'vacantOn',
      head: t('bench.vacantOn'),
      width: 10,
      cell: ({ vacantOn }) => (vacantOn == null ? '–' : shortDay(vacantOn)),
      file: ({ vacantOn }) => vacantOn ?? null,
    },
  ];
}
