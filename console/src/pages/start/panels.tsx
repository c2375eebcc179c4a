import { Link } from '@tanstack/react-router';
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';
import { useLabel } from '../../app/labels';
import { today, yearsFrom } from '../../data/days';
import { usePages } from '../../data/pages';
import {
  StartBenchDocument,
  StartRequestsDocument,
  StartShortlistsDocument,
  StartVacanciesDocument,
  type StartVacancyFragment,
  StartWorkListDocument,
} from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { PagedPanel } from './paged-panel';
import { Panel } from './panel';

/** What a panel asks, and how it asks again. */
export function useAsked<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) {
  const [result, ask] = useQuery({ query, variables });
  return { result, retry: () => ask({ requestPolicy: 'network-only' }) };
}

export function VacanciesPanel() {
  const t = useText();
  const asked = useAsked(StartVacanciesDocument, {
    until: yearsFrom(today(), 1),
  });
  return (
    <Panel title={t('start.vacancies')} rows={15} {...asked}>
      {({ now, ahead }) => (
        <>
          <h3>{t('start.vacantNow', { count: now?.totalCount ?? 0 })}</h3>
          <Vacancies vacancies={now?.nodes ?? []} />
          <h3>{t('start.vacantAhead', { count: ahead?.totalCount ?? 0 })}</h3>
          <Vacancies vacancies={ahead?.nodes ?? []} />
          <Link to="/vacancies">{t('start.allVacancies')}</Link>
        </>
      )}
    </Panel>
  );
}

function Vacancies({ vacancies }: { readonly vacancies: readonly StartVacancyFragment[] }) {
  const label = useLabel();
  const { shortDay } = useFormats();
  return (
    <ul className="plain-list">
      {vacancies.map(({ id, since, reason, position }) => (
        <li key={id}>
          <Link
            to="/posts/$post"
            params={{ post: position.code }}
            search={since > today() ? { on: since } : {}}
          >
            {position.title}
          </Link>
          <small>
            {position.unit.name} · {shortDay(since)} · {label('VacancyReason', reason)}
          </small>
        </li>
      ))}
    </ul>
  );
}

export function BenchPanel() {
  const t = useText();
  const { shortDay } = useFormats();
  return (
    <Panel title={t('start.bench')} rows={9} {...useAsked(StartBenchDocument, {})}>
      {({ benchStrength }) =>
        benchStrength == null ? null : (
          <>
            <p>{t('start.benchLead', { covered: benchStrength.covered, total: benchStrength.total })}</p>
            <h3>{t('start.benchOpen', { count: benchStrength.posts.totalCount })}</h3>
            <ul className="plain-list">
              {benchStrength.posts.nodes.map(({ position, vacantOn }) => (
                <li key={position.id}>
                  <Link to="/posts/$post" params={{ post: position.code }}>
                    {position.title}
                  </Link>
                  <small>
                    {position.unit.name}
                    {vacantOn != null &&
                      ` · ${vacantOn > today() ? t('start.vacantOn', { day: shortDay(vacantOn) }) : t('start.isVacant')}`}
                  </small>
                </li>
              ))}
            </ul>
            <Link to="/bench" search={{ show: 'open' }}>
              {t('start.allBench')}
            </Link>
          </>
        )
      }
    </Panel>
  );
}

/** Shortlists of critical posts that records which are missing could still change. */
export function ShortlistsPanel() {
  const t = useText();
  const label = useLabel();
  return (
    <Panel title={t('start.shortlists')} rows={8} {...useAsked(StartShortlistsDocument, {})}>
      {({ vacancies }) => {
        const seen = new Map((vacancies?.nodes ?? []).map(({ position }) => [position.id, position]));
        const open = [...seen.values()].filter(
          ({ ranking }) => ranking != null && ranking.decisiveRecords.length > 0,
        );
        return (
          <>
            <p>{t('start.shortlistsLead', { open: open.length, all: seen.size })}</p>
            <ul className="plain-list">
              {open.map(({ id, code, title, ranking }) => (
                <li key={id}>
                  <Link to="/posts/$post" params={{ post: code }} search={{ view: 'settle' }}>
                    {title}
                  </Link>
                  <small>
                    {t('start.settledBy', {
                      first: label('MissingKind', ranking?.decisiveRecords[0]?.kind ?? ''),
                      person: ranking?.decisiveRecords[0]?.employee?.name ?? '–',
                    })}
                  </small>
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </Panel>
  );
}

export function WorkListPanel() {
  const t = useText();
  const label = useLabel();
  return (
    <Panel title={t('start.workList')} rows={12} {...useAsked(StartWorkListDocument, {})}>
      {({ completeness }) => (
        <>
          <p>{t('start.workListLead', { count: completeness?.totalCount ?? 0 })}</p>
          <ul className="plain-list">
            {(completeness?.nodes ?? []).map(({ employee, missing, affected }) => (
              <li key={employee.id}>
                <Link to="/people/$person" params={{ person: employee.id }}>
                  {employee.name}
                </Link>{' '}
                <span className="quiet">{t('start.affects', { count: affected })}</span>
                <small>
                  {[...new Set(missing.map(({ kind }) => label('MissingKind', kind)))].join(', ')}
                </small>
              </li>
            ))}
          </ul>
          <Link to="/completeness">{t('start.allWork')}</Link>
        </>
      )}
    </Panel>
  );
}

/** Records that shortlists wait for, the first to be due first: all of them can be reached from here. */
export function RequestsPanel() {
  const t = useText();
  const label = useLabel();
  const { shortDay } = useFormats();
  const pages = usePages(StartRequestsDocument, { owedBy: null }, (data) => data.recordRequests);
  return (
    <PagedPanel
      title={t('start.requests')}
      lead={(count) => t('start.requestsLead', { count })}
      pages={pages}
      keyOf={({ id }) => id}
    >
      {({ employee, kind, dueOn, status, owedBy, position }) => (
        <>
          <Link to="/people/$person" params={{ person: employee.id }}>
            {employee.name}
          </Link>{' '}
          <span className={status === 'OVERDUE' ? 'tag strong' : 'tag'}>
            {label('RecordRequestStatus', status)}
          </span>
          <small>
            {label('MissingKind', kind)} · {label('RecordOwner', owedBy)} · {shortDay(dueOn)} ·{' '}
            {position.title}
          </small>
        </>
      )}
    </PagedPanel>
  );
}
