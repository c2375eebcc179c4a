import { usePermission, useSignedIn } from '../../app/session-context';
import { type RecordKind, ReportRecordDocument, type WholePersonFragment } from '../../graphql/graphql';
import { useText } from '../../i18n/language';
import { ActButton } from '../../parts/act-button';
import { ReportDialog } from './report-dialog';

/** Whether who signed in may tell of the person's records: the person, or who keeps them. */
export function useIsReporting({ id, visibility }: WholePersonFragment): boolean {
  const { viewer } = useSignedIn();
  const isReporting = usePermission('records:report');
  const isKeeping = usePermission('records:keep') && visibility === 'RECORD';
  return isReporting && (viewer.employee?.id === id || isKeeping);
}

/** Tells of a record that is missing. Nothing is written before it is verified. */
export function ReportRecord({ person }: { readonly person: WholePersonFragment }) {
  const t = useText();
  const isReporting = useIsReporting(person);
  if (!isReporting) return null;
  const { id, name } = person;
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

/** Tells what is wrong in a stored record. */
export function CorrectRecord({
  person: { id },
  kind,
  record,
  what,
}: {
  readonly person: WholePersonFragment;
  readonly kind: RecordKind;
  readonly record: string;
  readonly what: string;
}) {
  const t = useText();
  return (
    <ActButton label={t('reports.correct')} of={what}>
      {(close) => (
        <ReportDialog
          name={`correct ${record}`}
          title={t('reports.correctOf', { what })}
          act={t('reports.send')}
          person={id}
          initial={{ kind, values: {}, note: '' }}
          isPartial
          document={ReportRecordDocument}
          variables={({ values, note, documentIds, idempotencyKey }) => ({
            input: { employeeId: id, kind, recordId: record, values, note, documentIds, idempotencyKey },
          })}
          onClose={close}
        >
          <p>{t('reports.correctHint')}</p>
        </ReportDialog>
      )}
    </ActButton>
  );
}
