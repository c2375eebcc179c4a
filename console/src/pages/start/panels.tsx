import { Link } from '@tanstack/react-router';
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';
import { useLabel } from '../../app/labels';
import { today, yearsFrom } from '../../data/days';
import {
  StartBenchDocument,
  StartFillingsDocument,
  StartPlansDocument,
  StartRequestsDocument,
  StartVacanciesDocument,
  type StartVacancyFragment,
  StartWorkListDocument,
} from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { Panel } from './panel';

/** What a panel asks, and how it asks again. */
function useAsked<Data, Variables extends AnyVariables>(
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
    <Panel title={t('start.vacancies')} {...asked}>
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
    <Panel title={t('start.bench')} {...useAsked(StartBenchDocument, {})}>
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
                    {vacantOn == null ? position.unit.name : t('start.vacantOn', { day: shortDay(vacantOn) })}
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

export function WorkListPanel() {
  const t = useText();
  const label = useLabel();
  return (
    <Panel title={t('start.workList')} {...useAsked(StartWorkListDocument, {})}>
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

export function RequestsPanel() {
  const t = useText();
  const label = useLabel();
  const { shortDay } = useFormats();
  return (
    <Panel title={t('start.requests')} {...useAsked(StartRequestsDocument, { owedBy: null })}>
      {({ recordRequests }) => (
        <>
          <p>{t('start.requestsLead', { count: recordRequests?.totalCount ?? 0 })}</p>
          <ul className="plain-list">
            {(recordRequests?.nodes ?? []).map(({ id, employee, kind, dueOn, status, owedBy, position }) => (
              <li key={id}>
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
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

export function PlansPanel() {
  const t = useText();
  const label = useLabel();
  const { shortDay } = useFormats();
  return (
    <Panel title={t('start.plans')} {...useAsked(StartPlansDocument, {})}>
      {({ waiting, endorsed }) => {
        const changed = (endorsed?.nodes ?? []).filter((plan) => plan.changed.length > 0);
        return (
          <>
            <h3>{t('start.plansWaiting', { count: waiting?.totalCount ?? 0 })}</h3>
            <ul className="plain-list">
              {(waiting?.nodes ?? []).map(({ id, position, status, submittedOn, draftedOn }) => (
                <li key={id}>
                  <Link to="/plans/$plan" params={{ plan: id }}>
                    {position.title}
                  </Link>
                  <small>
                    {label('PlanStatus', status)} · {shortDay(submittedOn ?? draftedOn)} ·{' '}
                    {t(status === 'SUBMITTED' ? 'start.waitsForCommittee' : 'start.waitsForPlanner')}
                  </small>
                </li>
              ))}
            </ul>
            <h3>{t('start.plansChanged', { count: changed.length })}</h3>
            <ul className="plain-list">
              {changed.map(({ id, position, changed: people }) => (
                <li key={id}>
                  <Link to="/plans/$plan" params={{ plan: id }}>
                    {position.title}
                  </Link>
                  <small>{people.map(({ employee }) => employee.name).join(', ')}</small>
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </Panel>
  );
}

export function FillingsPanel() {
  const t = useText();
  const label = useLabel();
  const { shortDay } = useFormats();
  return (
    <Panel title={t('start.fillings')} {...useAsked(StartFillingsDocument, {})}>
      {({ fillings }) => (
        <>
          <p>{t('start.fillingsLead', { count: fillings?.totalCount ?? 0 })}</p>
          <ul className="plain-list">
            {(fillings?.nodes ?? []).map(({ id, status, openedOn, position }) => (
              <li key={id}>
                <Link to="/fillings/$filling" params={{ filling: id }}>
                  {position.title}
                </Link>
                <small>
                  {label('FillingStatus', status)} · {shortDay(openedOn)}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
