import type { ComponentProps } from 'react';
import { type TypedDocumentNode, useQuery } from 'urql';
import { usePermission, useSignedIn } from '../../app/session-context';
import {
  PresentRecordDocument,
  type RecordKind,
  type WholePersonFragment,
  WithdrawAppointmentDocument,
  WithdrawAppraisalDocument,
  WithdrawAwardDocument,
  WithdrawCompetencyAssessmentDocument,
  WithdrawEducationDocument,
  WithdrawFeedbackDocument,
  WithdrawPotentialAssessmentDocument,
  WithdrawRankDocument,
  WithdrawSanctionDocument,
  WithdrawTrainingDocument,
} from '../../graphql/graphql';
import { useText } from '../../i18n/language';
import { ActButton } from '../../parts/act-button';
import { FormDialog } from '../../parts/form-dialog';
import { useTemplates } from '../../parts/record-templates';
import { Loaded } from '../../parts/states';

type Withdrawal = TypedDocumentNode<object, { id: string; version: number; reason: string }>;

const WITHDRAWALS: Partial<Readonly<Record<RecordKind, Withdrawal>>> = {
  APPOINTMENT: WithdrawAppointmentDocument,
  RANK: WithdrawRankDocument,
  EDUCATION: WithdrawEducationDocument,
  APPRAISAL: WithdrawAppraisalDocument,
  COMPETENCY_ASSESSMENT: WithdrawCompetencyAssessmentDocument,
  POTENTIAL_ASSESSMENT: WithdrawPotentialAssessmentDocument,
  FEEDBACK: WithdrawFeedbackDocument,
  TRAINING: WithdrawTrainingDocument,
  AWARD: WithdrawAwardDocument,
  SANCTION: WithdrawSanctionDocument,
};

/** Takes out a record that should never have been there; what it said stays in the audit log. */
export function WithdrawRecord({
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
  const { viewer } = useSignedIn();
  const isKeeping = usePermission('records:keep') && person.visibility === 'RECORD';
  const document = WITHDRAWALS[kind];
  if (!isKeeping || viewer.employee?.id === person.id || document === undefined) return null;
  return (
    <ActButton label={t('reports.withdrawRecord')} of={what}>
      {(close) => <Withdrawing kind={kind} record={record} what={what} document={document} onClose={close} />}
    </ActButton>
  );
}

function Withdrawing({
  kind,
  record,
  what,
  document,
  onClose,
}: Omit<ComponentProps<typeof WithdrawRecord>, 'person'> & {
  readonly document: Withdrawal;
  readonly onClose: () => void;
}) {
  const t = useText();
  const { said } = useTemplates();
  const [result, ask] = useQuery({
    query: PresentRecordDocument,
    variables: { record },
    requestPolicy: 'network-only',
  });
  const stored = result.data?.presentRecord;
  return (
    <FormDialog
      name={`withdraw ${record}`}
      title={t('reports.withdrawRecordOf', { what })}
      act={t('reports.withdrawRecord')}
      document={document}
      isReady={stored != null}
      fields={[{ name: 'reason', label: t('acts.reason'), kind: 'long' }]}
      variables={({ reason = '' }) => ({ id: record, version: stored?.version ?? 0, reason })}
      onClose={onClose}
      onDone={onClose}
    >
      <p>{t('reports.withdrawRecordHint')}</p>
      <Loaded result={result} retry={() => ask({ requestPolicy: 'network-only' })} rows={2}>
        {() =>
          stored == null ? (
            <p className="note warn">{t('reports.gone')}</p>
          ) : (
            <p className="quiet">{said(kind, stored.values)}</p>
          )
        }
      </Loaded>
    </FormDialog>
  );
}
