import { Link } from '@tanstack/react-router';
import { useLabel } from '../../app/labels';
import { useEveryPage } from '../../data/pages';
import { StartChangedPlansDocument, StartFillingsDocument, StartPlansDocument } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { Failure, Skeleton } from '../../parts/states';
import { Panel } from './panel';
import { useAsked } from './panels';

/** Plans that wait for somebody, and endorsed ones that are no longer as they were endorsed. */
export function PlansPanel() {
  const t = useText();
  const label = useLabel();
  const { shortDay } = useFormats();
  return (
    <Panel title={t('start.plans')} {...useAsked(StartPlansDocument, {})}>
      {({ waiting }) => (
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
          <ChangedPlans />
          <Link to="/plans">{t('start.allPlans')}</Link>
        </>
      )}
    </Panel>
  );
}

function ChangedPlans() {
  const t = useText();
  const plans = useEveryPage(StartChangedPlansDocument, {}, (data) => data.successionPlans);
  if (plans.error !== undefined) return <Failure error={plans.error} retry={plans.retry} />;
  if (!plans.isWhole) return <Skeleton rows={2} />;
  const changed = plans.rows.filter((plan) => plan.changed.length > 0);
  return (
    <>
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
          <Link to="/fillings">{t('start.allFillings')}</Link>
        </>
      )}
    </Panel>
  );
}
