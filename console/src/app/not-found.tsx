import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/language';
import { PageHead } from '../parts/page-head';

export function NotFound() {
  const t = useText();
  return (
    <>
      <PageHead title={t('frame.notFound')} lead={t('frame.notFoundLead')} />
      <Link to="/">{t('frame.toStart')}</Link>
    </>
  );
}
