import { usePermission, useSignedIn } from '../../app/session-context';
import { useText } from '../../i18n/language';
import { PageHead } from '../../parts/page-head';
import { ActingPanel } from './acting-panel';
import { OwnRecord } from './own-record';
import {
  BenchPanel,
  FillingsPanel,
  PlansPanel,
  RequestsPanel,
  VacanciesPanel,
  WorkListPanel,
} from './panels';

/** What waits for whoever signed in, by what they may do. */
export function StartPage() {
  const t = useText();
  const { viewer } = useSignedIn();
  const isPlanning = usePermission('succession:read');
  const isCompleting = usePermission('records:read-completeness');
  const hasFigures = usePermission('succession:read-figures');
  return (
    <>
      <PageHead title={t('start.title')} lead={t('start.lead')} />
      <div className="panels">
        <VacanciesPanel />
        {hasFigures && <BenchPanel />}
        {isCompleting && <WorkListPanel />}
        {isPlanning && <RequestsPanel />}
        {isPlanning && <PlansPanel />}
        {isPlanning && <FillingsPanel />}
        {isPlanning && <ActingPanel />}
      </div>
      {viewer.employee != null && <OwnRecord person={viewer.employee.id} />}
    </>
  );
}
