import { useText } from '../../i18n/language';
import type { WrittenNominee } from './written-plan';

/** Somebody saved the plan meanwhile: both versions side by side, and a choice. Nothing is lost until it is made. */
export function PlanConflict({
  theirs,
  yours,
  takeTheirs,
  keepYours,
}: {
  readonly theirs: readonly WrittenNominee[];
  readonly yours: readonly WrittenNominee[];
  readonly takeTheirs: () => void;
  readonly keepYours: () => void;
}) {
  const t = useText();
  return (
    <section className="conflict" role="alert">
      <h2>{t('conflict.title')}</h2>
      <p>{t('conflict.lead')}</p>
      <div className="across">
        <div>
          <h3>{t('conflict.theirs')}</h3>
          <Names nominees={theirs} />
          <button type="button" className="button" onClick={takeTheirs}>
            {t('conflict.takeTheirs')}
          </button>
        </div>
        <div>
          <h3>{t('conflict.yours')}</h3>
          <Names nominees={yours} />
          <button type="button" className="button strong" onClick={keepYours}>
            {t('conflict.keepYours')}
          </button>
        </div>
      </div>
    </section>
  );
}

function Names({ nominees }: { readonly nominees: readonly WrittenNominee[] }) {
  const t = useText();
  if (nominees.length === 0) return <p className="quiet">{t('plan.nobodyYet')}</p>;
  return (
    <ol>
      {nominees.map(({ employeeId, name, reason }) => (
        <li key={employeeId}>
          {name}
          <small>{reason}</small>
        </li>
      ))}
    </ol>
  );
}
