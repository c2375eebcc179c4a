import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { usePermission } from '../../app/session-context';
import { usePages } from '../../data/pages';
import {
  RetirementsOfMonthDocument,
  type RetirementsOfMonthQuery,
  RetirementWaveDocument,
  type RetirementWaveQuery,
} from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { type Column, DataTable } from '../../parts/data-table';
import { ChoiceField } from '../../parts/fields';
import { PageHead } from '../../parts/page-head';
import { PagedTable } from '../../parts/paged-table';
import { Empty, Loaded } from '../../parts/states';
import { TableFiles } from '../../parts/table-files';
import { WaveChart } from './wave-chart';

export type Month = NonNullable<RetirementWaveQuery['retirementWave']>[number];
type Retirement = NonNullable<RetirementsOfMonthQuery['vacancies']>['nodes'][number];

const FROM = '/retirements';
const USUAL_YEARS = 2;
const YEARS = [1, 2, 3, 5, 10].map((years) => ({ value: String(years), label: String(years) }));
/** The plan that counts is the one that was endorsed, or else the one that is written. */
const PLAN_ORDER = ['ENDORSED', 'SUBMITTED', 'RETURNED', 'DRAFT'];

/** Who retires month by month; from a bar to the posts, and to who could follow. */
export function RetirementsPage() {
  const t = useText();
  const search = useSearch({ from: FROM });
  const navigate = useNavigate({ from: FROM });
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: (was) => ({ ...was, ...part }), replace: true, resetScroll: false });
  const years = search.years ?? USUAL_YEARS;
  const isRounded = !usePermission('succession:read');
  const [result, ask] = useQuery({ query: RetirementWaveDocument, variables: { years } });
  const months = result.data?.retirementWave ?? [];
  const columns = useMonthColumns((month) => change({ month }));
  return (
    <>
      <PageHead
        title={t('retirements.title')}
        lead={
          result.data?.retirementWave == null
            ? result.error === undefined && t('states.loading')
            : t('retirements.lead', { people: months.reduce((sum, { people }) => sum + people, 0), years })
        }
      />
      <div className="filters">
        <ChoiceField
          label={t('retirements.years')}
          value={String(years)}
          choices={YEARS}
          onChange={(value) => change({ years: Number(value), month: undefined })}
        />
      </div>
      <Loaded result={result} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ retirementWave }) => (
          <>
            {isRounded && <p className="note calm">{t('retirements.rounded')}</p>}
            <WaveChart
              months={retirementWave ?? []}
              chosen={search.month}
              choose={(month) => change({ month })}
            />
            {search.month !== undefined && <MonthOf key={search.month} month={search.month} />}
            <h2>{t('retirements.table')}</h2>
            <TableFiles
              name={t('retirements.file')}
              columns={columns}
              rows={async () => retirementWave ?? []}
              question={{ document: RetirementWaveDocument, variables: { years } }}
            />
            <DataTable
              caption={t('retirements.title')}
              columns={columns}
              rows={retirementWave ?? []}
              keyOf={({ month }) => month ?? ''}
            />
          </>
        )}
      </Loaded>
    </>
  );
}

function useMonthColumns(choose: (month: string) => void): readonly Column<Month>[] {
  const t = useText();
  const { month: said, count } = useFormats();
  const figure = (id: 'people' | 'overdue' | 'fromCriticalPosts' | 'withoutSuccessor'): Column<Month> => ({
    id,
    head: t(`retirements.${id}`),
    isNumber: true,
    cell: (row) => {
      const value = row[id];
      return value == null ? '–' : count(value);
    },
    file: (row) => row[id] ?? null,
  });
  return [
    {
      id: 'month',
      head: t('retirements.month'),
      cell: ({ month }) =>
        month == null ? (
          '–'
        ) : (
          <button type="button" className="button plain" onClick={() => choose(month)}>
            {said(month)}
          </button>
        ),
      file: ({ month }) => month ?? null,
    },
    figure('people'),
    figure('overdue'),
    figure('fromCriticalPosts'),
    figure('withoutSuccessor'),
  ];
}

/** The posts that fall vacant in a month, and who is named to follow in each. */
function MonthOf({ month }: { readonly month: string }) {
  const t = useText();
  const { month: said } = useFormats();
  const [year = 0, at = 1] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, at, 0)).getUTCDate();
  const from = `${month.slice(0, 7)}-01`;
  const pages = usePages(
    RetirementsOfMonthDocument,
    { from, until: `${month.slice(0, 7)}-${last}` },
    (data) => data.vacancies,
  );
  const columns = usePostColumns();
  const title = t('retirements.ofMonth', { month: said(month), count: pages.total ?? 0 });
  return (
    <section>
      {pages.total !== null && <h2>{title}</h2>}
      <PagedTable
        pages={pages}
        name={t('retirements.monthFile', { month })}
        caption={title}
        columns={columns}
        keyOf={({ id }) => id}
        none={<Empty title={t('retirements.noneOfMonth')} />}
      />
    </section>
  );
}

function usePostColumns(): readonly Column<Retirement>[] {
  const t = useText();
  const { shortDay } = useFormats();
  const successors = ({ position }: Retirement) => {
    const [plan] = (position.successionPlans ?? [])
      .filter(({ status }) => PLAN_ORDER.includes(status))
      .toSorted((one, other) => PLAN_ORDER.indexOf(one.status) - PLAN_ORDER.indexOf(other.status));
    return (plan?.nominations ?? []).map(({ employee }) => employee.name).join(', ');
  };
  return [
    {
      id: 'post',
      head: t('columns.post'),
      width: 38,
      cell: ({ position, since }) => (
        <>
          <Link to="/posts/$post" params={{ post: position.code }} search={{ on: since }}>
            {position.title}
          </Link>
          <small>
            {position.unit.name}
            {position.critical && <span className="tag strong">{t('columns.critical')}</span>}
          </small>
        </>
      ),
      file: ({ position }) => position.title,
    },
    {
      id: 'leaving',
      head: t('retirements.leaving'),
      width: 22,
      cell: ({ leaving }) => leaving?.name ?? '–',
      file: ({ leaving }) => leaving?.name ?? null,
    },
    {
      id: 'since',
      head: t('retirements.day'),
      width: 14,
      cell: ({ since }) => shortDay(since),
      file: ({ since }) => since,
    },
    {
      id: 'successors',
      head: t('retirements.successors'),
      width: 26,
      cell: (row) => successors(row) || <em className="not-known">{t('retirements.nobody')}</em>,
      file: successors,
    },
  ];
}
