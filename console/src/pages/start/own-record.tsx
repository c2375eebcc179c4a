import { useQuery } from 'urql';
import { useLabel } from '../../app/labels';
import { usePages } from '../../data/pages';
import { OwnReadsDocument, type OwnReadsQuery, StartOwnDocument } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import type { Column } from '../../parts/data-table';
import { Download } from '../../parts/download';
import { PagedTable } from '../../parts/paged-table';
import { Loaded } from '../../parts/states';
import { ClaimLearning } from '../person/claim-learning';
import { PersonBody } from '../person/person-page';
import { ReportRecord } from '../person/report-record';
import { Selections } from './selections';

/** What is known about oneself, how one stands, and who looked. */
export function OwnRecord({ person }: { readonly person: string }) {
  const t = useText();
  const [result, ask] = useQuery({ query: StartOwnDocument, variables: { person } });
  return (
    <Loaded result={result} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ employee, announcements }) =>
        employee == null ? null : (
          <>
            <div className="head">
              <h2>{t('own.title', { name: employee.name })}</h2>
              <div className="acts">
                <Download path={`/portable-records/${employee.id}.json`} label={t('own.portable')} />
                <ReportRecord person={employee} />
                <ClaimLearning person={employee} />
              </div>
            </div>
            <PersonBody person={employee} />
            <Selections announcements={announcements?.nodes ?? []} />
            <Reads person={employee.id} />
          </>
        )
      }
    </Loaded>
  );
}

type Read = NonNullable<OwnReadsQuery['recordReads']>['nodes'][number];

function Reads({ person }: { readonly person: string }) {
  const t = useText();
  const label = useLabel();
  const { moment } = useFormats();
  const pages = usePages(OwnReadsDocument, { person }, (data) => data.recordReads);
  const rolesOf = ({ roles }: Read) => roles.map((role) => label('Role', role)).join(', ');
  const columns: readonly Column<Read>[] = [
    { id: 'at', head: t('own.readAt'), cell: ({ at }) => moment(at), file: ({ at }) => at },
    {
      id: 'who',
      head: t('own.reader'),
      cell: (read) => (
        <>
          {read.subject}
          <small>{rolesOf(read)}</small>
        </>
      ),
      file: ({ subject }) => subject,
    },
    { id: 'roles', head: t('own.roles'), file: rolesOf },
    {
      id: 'purpose',
      head: t('own.purpose'),
      cell: ({ purpose }) => purpose ?? '–',
      file: ({ purpose }) => purpose ?? null,
    },
  ];
  const title = t('own.reads', { count: pages.total ?? 0 });
  return (
    <section>
      <h2>{title}</h2>
      <PagedTable
        pages={pages}
        name={t('own.readsFile')}
        caption={title}
        columns={columns}
        keyOf={({ id }) => id}
        none={<p className="quiet">{t('own.noReads')}</p>}
      />
    </section>
  );
}
