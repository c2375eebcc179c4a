import { usePermission, useSignedIn } from '../../app/session-context';
import { useText } from '../../i18n/language';
import { PageHead } from '../../parts/page-head';
import { ActingPanel } from './acting-panel';
import { OwnRecord } from './own-record';
import { BenchPanel, RequestsPanel, ShortlistsPanel, VacanciesPanel, WorkListPanel } from './panels';
import { FillingsPanel, PlansPanel } from './plan-panels';

/** What waits for whoever signed in, by what they may do. */
export function StartPage() {
  const t = useText();
  const { viewer } = useSignedIn();
  const isPlanning = usePermission('succession:read');
  const isCompleting = usePermission('records:read-completeness');
  const hasFigures = usePermission('succession:read-figures');
  const own = viewer.employee != null && <OwnRecord person={viewer.employee.id} />;
  // Whoever works on nobody's records comes for the own one.
  const isOwnFirst = !isPlanning && !isCompleting && !hasFigures;
  return (
    <>
      <PageHead title={t('start.title')} lead={t('start.lead')} />
      {isOwnFirst && own}
      <div className="panels">
        <VacanciesPanel />
        {hasFigures && <BenchPanel />}
        {isPlanning && <ShortlistsPanel />}
        {isCompleting && <WorkListPanel />}
        {isPlanning && <RequestsPanel />}
        {isPlanning && <PlansPanel />}
        {isPlanning && <FillingsPanel />}
        {isPlanning && <ActingPanel />}
      </div>
      {!isOwnFirst && own}
    </>
  );
}
