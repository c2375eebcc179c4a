import { useLabel } from '../../app/labels';
import { useText } from '../../i18n/language';
import type { WrittenPlan } from './written-plan';

/** Somebody saved the plan meanwhile: both versions side by side, and a choice. Nothing is lost until it is made. */
export function PlanConflict({
  theirs,
  yours,
  takeTheirs,
  keepYours,
}: {
  readonly theirs: WrittenPlan;
  readonly yours: WrittenPlan;
  readonly takeTheirs: () => void;
  /** Null where nobody can write it any more. */
  readonly keepYours: (() => void) | null;
}) {
  const t = useText();
  return (
    <section className="conflict" role="alert">
      <h2>{t('conflict.title')}</h2>
      <p>{t(keepYours === null ? 'conflict.movedOn' : 'conflict.lead')}</p>
      <div className="across">
        <div>
          <h3>{t('conflict.theirs')}</h3>
          <Version plan={theirs} />
          <button type="button" className="button" onClick={takeTheirs}>
            {t(keepYours === null ? 'conflict.letGo' : 'conflict.takeTheirs')}
          </button>
        </div>
        <div>
          <h3>{t('conflict.yours')}</h3>
          <Version plan={yours} />
          {keepYours !== null && (
            <button type="button" className="button strong" onClick={keepYours}>
              {t('conflict.keepYours')}
            </button>
          )}
        </div>
      </div>
    </section>
  );
}

function Version({ plan: { nominees, firstPlaceEmptyBecause } }: { readonly plan: WrittenPlan }) {
  const t = useText();
  const label = useLabel();
  return (
    <>
      {nominees.length === 0 && <p className="quiet">{t('plan.nobodyYet')}</p>}
      <ol>
        {nominees.map(({ employeeId, name, reason, plannerView, plannerNote }) => (
          <li key={employeeId}>
            {name}
            <small>{reason}</small>
            {plannerView !== '' && (
              <small>{t('plan.plannerView', { level: label('ReadinessLevel', plannerView) })}</small>
            )}
            {plannerNote !== '' && <small>{plannerNote}</small>}
          </li>
        ))}
      </ol>
      {firstPlaceEmptyBecause !== '' && (
        <small>{t('plan.firstEmpty', { reason: firstPlaceEmptyBecause })}</small>
      )}
    </>
  );
}
