import type { ComponentProps } from 'react';
import { useQuery } from 'urql';
import { usePermission, useSignedIn } from '../../app/session-context';
import {
  PresentRecordDocument,
  type RecordKind,
  ReportRecordDocument,
  type WholePersonFragment,
} from '../../graphql/graphql';
import { useText } from '../../i18n/language';
import { ActButton } from '../../parts/act-button';
import { Loaded } from '../../parts/states';
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
  person,
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
      {(close) => <Correction person={person} kind={kind} record={record} what={what} onClose={close} />}
    </ActButton>
  );
}

function Correction({
  person: { id },
  kind,
  record,
  what,
  onClose,
}: ComponentProps<typeof CorrectRecord> & { readonly onClose: () => void }) {
  const t = useText();
  const [result, ask] = useQuery({
    query: PresentRecordDocument,
    variables: { record },
    requestPolicy: 'network-only',
  });
  const stored = result.data?.presentRecord;
  if (stored == null)
    return (
      <Loaded result={result} retry={() => ask({ requestPolicy: 'network-only' })} rows={1}>
        {() => <p className="note warn">{t('reports.gone')}</p>}
      </Loaded>
    );
  const present = Object.fromEntries(stored.values.map(({ field, value }) => [field, value ?? '']));
  return (
    <ReportDialog
      name={`correct ${record} ${stored.version}`}
      title={t('reports.correctOf', { what })}
      act={t('reports.send')}
      person={id}
      initial={{ kind, values: present, note: '' }}
      present={present}
      document={ReportRecordDocument}
      variables={({ values, clears, note, documentIds, idempotencyKey }) => ({
        input: { employeeId: id, kind, recordId: record, values, clears, note, documentIds, idempotencyKey },
      })}
      onClose={onClose}
    >
      <p>{t('reports.correctHint')}</p>
    </ReportDialog>
  );
}
