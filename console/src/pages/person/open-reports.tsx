import { useLabel } from '../../app/labels';
import { usePermission, useSignedIn } from '../../app/session-context';
import { ReturnReportDocument, VerifyReportDocument, type WholePersonFragment } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { ActButton } from '../../parts/act-button';
import { ActDialog } from '../../parts/act-dialog';
import { FormDialog } from '../../parts/form-dialog';

/** What somebody reported and nobody has verified yet. */
export function OpenReports({
  person: { id: personId, openReports },
}: {
  readonly person: WholePersonFragment;
}) {
  const t = useText();
  const label = useLabel();
  const { shortDay } = useFormats();
  const { viewer } = useSignedIn();
  const isKeeping = usePermission('records:keep') && viewer.employee?.id !== personId;
  if (openReports.length === 0) return null;
  return (
    <section>
      <h2>{t('reports.title')}</h2>
      <ul className="plain-list">
        {openReports.map(({ id, kind, status, submittedOn, dueOn, version, values, note }) => (
          <li key={id}>
            {label('RecordKind', kind)} <span className="tag">{label('RecordReportStatus', status)}</span>
            <small>{t('reports.days', { submitted: shortDay(submittedOn), due: shortDay(dueOn) })}</small>
            <small>{values.map(({ field, value }) => `${field}: ${value}`).join(' · ')}</small>
            {note != null && <small>{note}</small>}
            {isKeeping && status === 'SUBMITTED' && (
              <div className="acts">
                <ActButton label={t('reports.verify')}>
                  {(close) => (
                    <ActDialog
                      title={t('reports.verify')}
                      act={t('reports.verify')}
                      document={VerifyReportDocument}
                      variables={() => ({ input: { recordReportId: id, expectedVersion: version } })}
                      onClose={close}
                      onDone={close}
                    >
                      <p>{t('reports.verifyHint')}</p>
                    </ActDialog>
                  )}
                </ActButton>
                <ActButton label={t('reports.return')}>
                  {(close) => (
                    <FormDialog
                      name={`return-report ${id}`}
                      title={t('reports.return')}
                      act={t('reports.return')}
                      document={ReturnReportDocument}
                      fields={[{ name: 'reason', label: t('acts.reason'), kind: 'long' }]}
                      variables={({ reason = '' }) => ({
                        input: { recordReportId: id, expectedVersion: version, reason },
                      })}
                      onClose={close}
                      onDone={close}
                    />
                  )}
                </ActButton>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
