import { usePermission, useSignedIn } from '../../app/session-context';
import { useText } from '../../i18n/language';
import { PageHead } from '../../parts/page-head';
import { PartOfWhole } from '../../parts/states';
import { ActingPanel } from './acting-panel';
import { OwnRecord } from './own-record';
import { BenchPanel, RequestsPanel, ShortlistsPanel, VacanciesPanel, WorkListPanel } from './panels';
import { FillingsPanel, PlansPanel } from './plan-panels';
import { ReportsPanel } from './reports-panel';

/** What waits for whoever signed in, by what they may do. */
export function StartPage() {
  const t = useText();
  const { viewer } = useSignedIn();
  const isPlanning = usePermission('succession:read');
  const isCompleting = usePermission('records:read-completeness');
  const isKeeping = usePermission('records:keep');
  const hasFigures = usePermission('succession:read-figures');
  const own = viewer.employee != null && <OwnRecord person={viewer.employee.id} />;
  // Whoever works on nobody's records comes for the own one.
  const isOwnFirst = !isPlanning && !isCompleting && !hasFigures;
  return (
    <>
      <PageHead title={t('start.title')} lead={t('start.lead')} />
      {isOwnFirst && own}
      {isPlanning && <PartOfWhole />}
      <div className="panels">
        <VacanciesPanel />
        {isPlanning && <BenchPanel />}
        {isKeeping && <ReportsPanel />}
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
