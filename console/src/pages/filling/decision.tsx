import { Link } from '@tanstack/react-router';
import { usePermission } from '../../app/session-context';
import { today } from '../../data/days';
import {
  AppointDecidedDocument,
  DecideFillingDocument,
  type WholeFillingFragment,
} from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { ActButton } from '../../parts/act-button';
import { FormDialog, isTicked, orNull } from '../../parts/form-dialog';

/** Who was chosen, by whom, and why if it was not the first. */
export function Decision({ filling: { decision } }: { readonly filling: WholeFillingFragment }) {
  const t = useText();
  const { day } = useFormats();
  if (decision == null) return null;
  return (
    <section className="decision">
      <h2>
        {t('decision.chosen')}{' '}
        <Link to="/people/$person" params={{ person: decision.employee.id }}>
          {decision.employee.name}
        </Link>
      </h2>
      <p>
        {t('decision.by', {
          name: decision.decidedBy,
          office: decision.office,
          day: day(decision.decidedOn),
          document: decision.document,
          inauguration: day(decision.inaugurationOn),
        })}
      </p>
      {decision.isDeparture && (
        <p className="note warn">{t('decision.departure', { reason: decision.reason ?? '–' })}</p>
      )}
    </section>
  );
}

/** A named human decides; what is decided then becomes an appointment. */
export function DecisionActs({
  filling: { id, version, status, shortlist },
}: {
  readonly filling: WholeFillingFragment;
}) {
  const t = useText();
  const isRecording = usePermission('succession:record-decisions');
  if (!isRecording) return null;
  const input = { fillingId: id, expectedVersion: version };
  if (status === 'SHORTLISTED')
    return (
      <div className="acts">
        <ActButton label={t('decision.decide')} isStrong>
          {(close) => (
            <FormDialog
              name={`decide ${id}`}
              title={t('decision.decide')}
              act={t('decision.decide')}
              document={DecideFillingDocument}
              fields={[
                {
                  name: 'employeeId',
                  label: t('decision.person'),
                  choices: shortlist.map(({ employee }) => ({ value: employee.id, label: employee.name })),
                },
                { name: 'decidedBy', label: t('decision.decidedBy') },
                { name: 'office', label: t('decision.office') },
                { name: 'isActing', label: t('decision.isActing'), kind: 'check' },
                { name: 'document', label: t('decision.decree') },
                { name: 'inaugurationOn', label: t('decision.inaugurationOn'), kind: 'date', min: today() },
                {
                  name: 'reason',
                  label: t('acts.reason'),
                  kind: 'long',
                  hint: t('decision.reasonHint'),
                  isOptional: true,
                },
                { name: 'moratoriumApproval', label: t('decision.moratoriumApproval'), isOptional: true },
              ]}
              variables={(written) => ({
                input: {
                  ...input,
                  employeeId: written['employeeId'] ?? '',
                  decidedBy: written['decidedBy'] ?? '',
                  office: written['office'] ?? '',
                  isActing: isTicked(written['isActing']),
                  document: written['document'] ?? '',
                  inaugurationOn: written['inaugurationOn'] ?? '',
                  reason: orNull(written['reason']),
                  moratoriumApproval: orNull(written['moratoriumApproval']),
                },
              })}
              onClose={close}
              onDone={close}
            >
              <p>{t('ranking.advice')}</p>
            </FormDialog>
          )}
        </ActButton>
      </div>
    );
  if (status !== 'DECIDED') return null;
  return (
    <div className="acts">
      <ActButton label={t('decision.appoint')} isStrong>
        {(close) => (
          <FormDialog
            name={`appoint ${id}`}
            title={t('decision.appoint')}
            act={t('decision.appoint')}
            document={AppointDecidedDocument}
            fields={[{ name: 'document', label: t('decision.decree') }]}
            variables={({ document = '' }) => ({ input: { ...input, document } })}
            onClose={close}
            onDone={close}
          >
            <p>{t('decision.appointHint')}</p>
          </FormDialog>
        )}
      </ActButton>
    </div>
  );
}
