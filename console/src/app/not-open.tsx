import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/language';
import { PageHead } from '../parts/page-head';

/** A page of the console that is of no use to the role: a shared link may lead there. */
export function NotOpen() {
  const t = useText();
  return (
    <>
      <PageHead title={t('frame.notOpen')} lead={t('frame.notOpenLead')} />
      <Link to="/">{t('frame.toStart')}</Link>
    </>
  );
}
