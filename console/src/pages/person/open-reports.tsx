import { useLabel } from '../../app/labels';
import { usePermission, useSignedIn } from '../../app/session-context';
import {
  RejectReportDocument,
  ResubmitReportDocument,
  ReturnReportDocument,
  type WholePersonFragment,
  WithdrawReportDocument,
} from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { ActButton } from '../../parts/act-button';
import { Download } from '../../parts/download';
import { FormDialog, orNull } from '../../parts/form-dialog';
import { useTemplates } from '../../parts/record-templates';
import { ReportDialog } from './report-dialog';
import { VerifyReport } from './verify-report';

export type OpenReport = WholePersonFragment['openReports'][number];

/** What somebody reported and nobody has verified yet, with whom it lies, and what each side can do. */
export function OpenReports({
  person: { id: personId, openReports },
}: {
  readonly person: WholePersonFragment;
}) {
  const t = useText();
  const label = useLabel();
  const { shortDay } = useFormats();
  const { said } = useTemplates();
  const { viewer } = useSignedIn();
  const isOwn = viewer.employee?.id === personId;
  const isKeeping = usePermission('records:keep') && !isOwn;
  if (openReports.length === 0) return null;
  return (
    <section>
      <h2>{t('reports.title')}</h2>
      <ul className="plain-list">
        {openReports.map((report) => (
          <li key={report.id}>
            {label('RecordKind', report.kind)}{' '}
            <span className="tag">{label('RecordReportStatus', report.status)}</span>
            <small>
              {t('reports.days', { submitted: shortDay(report.submittedOn), due: shortDay(report.dueOn) })}
            </small>
            <small>{said(report.kind, report.values)}</small>
            {report.note != null && <small>{report.note}</small>}
            {report.status === 'RETURNED' && (
              <p className="note warn">
                {t('reports.returned', { reason: report.steps.at(-1)?.note ?? '–' })}
              </p>
            )}
            <div className="acts">
              {report.documents.map(({ id, path, name }) => (
                <Download key={id} path={path} name={name} label={t('reports.scan', { name })} />
              ))}
              {isKeeping && report.status === 'SUBMITTED' && <OfficeActs report={report} />}
              {isOwn && <OwnActs report={report} person={personId} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OfficeActs({ report }: { readonly report: OpenReport }) {
  const t = useText();
  const { id, version } = report;
  const reason = { name: 'reason', label: t('acts.reason'), kind: 'long' } as const;
  return (
    <>
      <ActButton label={t('reports.verify')} isStrong>
        {(close) => <VerifyReport report={report} onClose={close} />}
      </ActButton>
      <ActButton label={t('reports.return')}>
        {(close) => (
          <FormDialog
            name={`return-report ${id}`}
            title={t('reports.return')}
            act={t('reports.return')}
            document={ReturnReportDocument}
            fields={[reason]}
            variables={(written) => ({
              input: { recordReportId: id, expectedVersion: version, reason: written['reason'] ?? '' },
            })}
            onClose={close}
            onDone={close}
          />
        )}
      </ActButton>
      <ActButton label={t('reports.reject')}>
        {(close) => (
          <FormDialog
            name={`reject-report ${id}`}
            title={t('reports.reject')}
            act={t('reports.reject')}
            document={RejectReportDocument}
            fields={[reason]}
            variables={(written) => ({
              input: { recordReportId: id, expectedVersion: version, reason: written['reason'] ?? '' },
            })}
            onClose={close}
            onDone={close}
          >
            <p>{t('reports.rejectHint')}</p>
          </FormDialog>
        )}
      </ActButton>
    </>
  );
}

function OwnActs({ report, person }: { readonly report: OpenReport; readonly person: string }) {
  const t = useText();
  const { id, kind, version, status, values, note, documents, isCorrection } = report;
  return (
    <>
      {status === 'RETURNED' && (
        <ActButton label={t('reports.complete')} isStrong>
          {(close) => (
            <ReportDialog
              name={`resubmit ${id} ${version}`}
              title={t('reports.complete')}
              act={t('reports.send')}
              person={person}
              initial={{
                kind,
                values: Object.fromEntries(values.map(({ field, value }) => [field, value ?? ''])),
                note: note ?? '',
              }}
              isPartial={isCorrection}
              document={ResubmitReportDocument}
              variables={(told) => ({
                input: {
                  recordReportId: id,
                  expectedVersion: version,
                  values: told.values,
                  note: told.note,
                  documentIds: [...documents.map((document) => document.id), ...told.documentIds],
                },
              })}
              onClose={close}
            >
              <p className="note warn">
                {t('reports.returned', { reason: report.steps.at(-1)?.note ?? '–' })}
              </p>
            </ReportDialog>
          )}
        </ActButton>
      )}
      <ActButton label={t('reports.withdraw')}>
        {(close) => (
          <FormDialog
            name={`withdraw-report ${id}`}
            title={t('reports.withdraw')}
            act={t('reports.withdraw')}
            document={WithdrawReportDocument}
            fields={[{ name: 'reason', label: t('acts.reason'), kind: 'long', isOptional: true }]}
            variables={(written) => ({
              input: { recordReportId: id, expectedVersion: version, reason: orNull(written['reason']) },
            })}
            onClose={close}
            onDone={close}
          />
        )}
      </ActButton>
    </>
  );
}
