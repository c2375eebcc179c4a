import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/language';
import { PageHead } from '../parts/page-head';

/** A page failed in a way that nobody foresaw: the rest of the console stays, and so does what was written. */
export function BrokenPage() {
  const t = useText();
  return (
    <>
      <PageHead title={t('broken.title')} lead={t('broken.lead')} />
      <div className="acts">
        <button type="button" className="button strong" onClick={() => location.reload()}>
          {t('broken.reload')}
        </button>
        <Link className="button" to="/">
          {t('pages.start')}
        </Link>
      </div>
    </>
  );
}
