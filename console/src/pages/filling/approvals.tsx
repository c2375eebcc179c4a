import { usePermission } from '../../app/session-context';
import { RecordFillingStepDocument, type WholeFillingFragment } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { ActButton } from '../../parts/act-button';
import { FormDialog, isTicked } from '../../parts/form-dialog';
import { Sign } from '../../parts/sign';

const ENDED = ['APPOINTED', 'CANCELLED'];

/** Approvals that the rule asks for, and what was answered. */
export function Approvals({
  filling: { id, version, status, rule, steps },
}: {
  readonly filling: WholeFillingFragment;
}) {
  const t = useText();
  const { shortDay } = useFormats();
  const isFilling = usePermission('succession:fill');
  if (rule.approvals.length === 0) return null;
  return (
    <section>
      <h2>{t('approvals.title')}</h2>
      <ul className="plain-list">
        {rule.approvals.map(({ code, label, bodyLabel }) => {
          const step = steps.findLast(({ approval }) => approval === code);
          return (
            <li key={code}>
              {label} {bodyLabel !== label && <span className="quiet">{bodyLabel}</span>}{' '}
              {step !== undefined && (
                <>
                  <Sign kind={step.isGranted ? 'pass' : 'fail'}>
                    {t(step.isGranted ? 'approvals.granted' : 'approvals.refused')}
                  </Sign>
                  <small>
                    {t('approvals.recorded', { document: step.document, day: shortDay(step.recordedOn) })}
                  </small>
                </>
              )}
              {step?.isGranted !== true && isFilling && !ENDED.includes(status) && (
                <ActButton label={t('approvals.record', { approval: label })}>
                  {(close) => (
                    <FormDialog
                      name={`approval ${id} ${code}`}
                      title={label}
                      act={t('approvals.recordWord')}
                      document={RecordFillingStepDocument}
                      fields={[
                        { name: 'document', label: t('acts.document') },
                        {
                          name: 'isGranted',
                          label: t('approvals.isGranted'),
                          kind: 'check',
                          initial: 'true',
                        },
                      ]}
                      variables={({ document = '', isGranted }) => ({
                        input: {
                          fillingId: id,
                          expectedVersion: version,
                          approval: code,
                          document,
                          isGranted: isTicked(isGranted),
                        },
                      })}
                      onClose={close}
                      onDone={close}
                    />
                  )}
                </ActButton>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
