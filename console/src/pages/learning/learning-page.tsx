import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useLabel } from '../../app/labels';
import { usePermission } from '../../app/session-context';
import { today } from '../../data/days';
import { usePages } from '../../data/pages';
import {
  ClaimsToVerifyDocument,
  type ClaimsToVerifyQuery,
  LearningOfOfficesDocument,
  type LearningOfOfficesQuery,
} from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import type { Column } from '../../parts/data-table';
import { ChoiceField } from '../../parts/fields';
import { PageHead } from '../../parts/page-head';
import { PagedTable } from '../../parts/paged-table';
import { Empty } from '../../parts/states';
import { Budget } from './budget';
import { useEntryColumns } from './entry-columns';

type Office = NonNullable<LearningOfOfficesQuery['learningByUnit']>['nodes'][number];
type Claim = NonNullable<ClaimsToVerifyQuery['learningEntries']>['nodes'][number];

const FROM = '/learning';
/** So many years back can be looked at. */
const YEARS = 5;

/** How the learning of a year stands in each office, and which claims wait for an officer. */
export function LearningPage() {
  const t = useText();
  const search = useSearch({ from: FROM });
  const navigate = useNavigate({ from: FROM });
  const isVerifying = usePermission('learning:verify');
  const usesEverybody = usePermission('workforce:read-records');
  const isReading = usesEverybody || isVerifying;
  const thisYear = Number(today().slice(0, 4));
  const year = search.year ?? thisYear;
  const isWhole = !isVerifying || usesEverybody;
  // Whoever is bound to a part of an office is told of its units.
  const pages = usePages(
    LearningOfOfficesDocument,
    { year, filter: isWhole ? { isOffice: true } : null },
    (data) => data.learningByUnit,
  );
  return (
    <>
      <PageHead title={t('learning.title')} lead={t('learning.lead', { year: String(year) })} />
      <div className="filters">
        <ChoiceField
          label={t('learning.year')}
          value={String(year)}
          choices={Array.from({ length: YEARS }, (_, back) => String(thisYear - back)).map((value) => ({
            value,
            label: value,
          }))}
          onChange={(value) => void navigate({ search: { year: Number(value) }, replace: true })}
        />
      </div>
      {!isReading && <p className="note calm">{t('learning.rounded')}</p>}
      <PagedTable
        pages={pages}
        name={t('learning.file')}
        caption={t('learning.caption')}
        columns={useOfficeColumns(isReading, year === thisYear)}
        keyOf={({ unit }) => unit.id}
        none={<Empty title={t('learning.noOffices')} />}
      />
      <Budget year={year} />
      {isVerifying && <Claims />}
    </>
  );
}

/** `isPresent` of the year under way: its people can be listed. */
function useOfficeColumns(isReading: boolean, isPresent: boolean): readonly Column<Office>[] {
  const t = useText();
  const label = useLabel();
  const { count, score, share } = useFormats();
  const figure = (
    id: 'people' | 'met' | 'short' | 'aboveCeiling' | 'unknown' | 'expectedShort',
    head: string,
  ) => ({
    id,
    head,
    isNumber: true,
    cell: (row: Office) => count(row[id]),
    file: (row: Office) => row[id],
  });
  const hours = (id: 'verifiedHours' | 'unverifiedHours') => ({
    id,
    head: t(`learning.${id}`),
    isNumber: true,
    cell: (row: Office) => (row[id] == null ? '–' : score(row[id])),
    file: (row: Office) => row[id] ?? null,
  });
  return [
    {
      id: 'office',
      head: t('learning.office'),
      width: 32,
      cell: ({ unit }) => (
        <Link to="/people" search={{ unit: unit.code }}>
          {unit.name}
        </Link>
      ),
      file: ({ unit }) => unit.name,
    },
    figure('people', t('learning.people')),
    figure('met', label('LearningStatus', 'MET')),
    figure('short', label('LearningStatus', 'SHORT')),
    figure('aboveCeiling', label('LearningStatus', 'ABOVE_CEILING')),
    figure('unknown', label('LearningStatus', 'UNKNOWN')),
    {
      ...figure('expectedShort', t('learning.expectedShort')),
      cell: ({ unit, expectedShort }) =>
        isReading && isPresent ? (
          <Link to="/people" search={{ unit: unit.code, learning: 'EXPECTED_SHORT' }}>
            {count(expectedShort)}
          </Link>
        ) : (
          count(expectedShort)
        ),
    },
    ...(isReading
      ? [
          hours('verifiedHours'),
          hours('unverifiedHours'),
          {
            id: 'onlineShare',
            head: t('learning.onlineShare'),
            isNumber: true,
            cell: ({ onlineShare }: Office) => (onlineShare == null ? '–' : share(onlineShare)),
            file: ({ onlineShare }: Office) => onlineShare ?? null,
          },
        ]
      : []),
  ];
}

function Claims() {
  const t = useText();
  const pages = usePages(ClaimsToVerifyDocument, {}, (data) => data.learningEntries);
  const ofEntry = useEntryColumns<Claim>(({ employee }) => employee.id);
  const columns: readonly Column<Claim>[] = [
    {
      id: 'person',
      head: t('learning.person'),
      cell: ({ employee }) => (
        <Link to="/people/$person" params={{ person: employee.id }}>
          {employee.name}
        </Link>
      ),
      file: ({ employee }) => employee.name,
    },
    ...ofEntry,
  ];
  return (
    <section>
      <h2>{t('learning.claims')}</h2>
      <PagedTable
        pages={pages}
        name={t('learning.claimsFile')}
        caption={t('learning.claims')}
        columns={columns}
        keyOf={({ id }) => id}
        none={<Empty title={t('learning.noClaims')} />}
      />
    </section>
  );
}
