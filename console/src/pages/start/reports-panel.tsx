import { Link } from '@tanstack/react-router';
import { useLabel } from '../../app/labels';
import { today } from '../../data/days';
import { usePages } from '../../data/pages';
import { StartReportsDocument } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { PagedPanel } from './paged-panel';

/** Reports that wait for an officer, the oldest first: all of them can be reached from here. */
export function ReportsPanel() {
  const t = useText();
  const label = useLabel();
  const { shortDay } = useFormats();
  const pages = usePages(StartReportsDocument, {}, (data) => data.recordReports);
  return (
    <PagedPanel
      title={t('start.reports')}
      lead={(count) => t('start.reportsLead', { count })}
      pages={pages}
      keyOf={({ id }) => id}
    >
      {({ employee, kind, submittedOn, dueOn }) => (
        <>
          <Link to="/people/$person" params={{ person: employee.id }}>
            {employee.name}
          </Link>{' '}
          {dueOn < today() && <span className="tag strong">{t('start.reportOverdue')}</span>}
          <small>
            {label('RecordKind', kind)} ·{' '}
            {t('reports.days', { submitted: shortDay(submittedOn), due: shortDay(dueOn) })}
          </small>
        </>
      )}
    </PagedPanel>
  );
}
