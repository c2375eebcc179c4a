import { usePermission, useSignedIn } from '../../app/session-context';
import { ReportRecordDocument, type WholePersonFragment } from '../../graphql/graphql';
import { useText } from '../../i18n/language';
import { ActButton } from '../../parts/act-button';
import { ReportDialog } from './report-dialog';

/** Tells of a record that is missing: the person, or who keeps the record. Nothing is written before it is verified. */
export function ReportRecord({ person: { id, name } }: { readonly person: WholePersonFragment }) {
  const t = useText();
  const { viewer } = useSignedIn();
  const isReporting = usePermission('records:report');
  const isKeeping = usePermission('records:keep');
  if (!isReporting || (viewer.employee?.id !== id && !isKeeping)) return null;
  return (
    <ActButton label={t('reports.report')}>
      {(close) => (
        <ReportDialog
          name={`report ${id}`}
          title={t('reports.reportOf', { name })}
          act={t('reports.send')}
          person={id}
          document={ReportRecordDocument}
          variables={({ kind, values, note, documentIds, idempotencyKey }) => ({
            input: { employeeId: id, kind, values, note, documentIds, idempotencyKey },
          })}
          onClose={close}
        >
          <p>{t('reports.reportHint')}</p>
        </ReportDialog>
      )}
    </ActButton>
  );
}
