import { useNavigate } from '@tanstack/react-router';
import { useChoices } from '../../app/labels';
import {
  ApplyImportDocument,
  DiscardImportDocument,
  type ImportConflictRule,
  TakeBackImportDocument,
  type WholeRunFragment,
} from '../../graphql/graphql';
import { useText } from '../../i18n/language';
import { ActButton } from '../../parts/act-button';
import { ActDialog } from '../../parts/act-dialog';
import { FormDialog, isTicked } from '../../parts/form-dialog';

const BEFORE = ['READING', 'CHECKED', 'FAILED'];

/** Applies a run, throws it away, or takes it back. */
export function RunActs({
  run: { id, version, status, conflicting, refused },
}: {
  readonly run: WholeRunFragment;
}) {
  const t = useText();
  const navigate = useNavigate();
  const rules = useChoices('ImportConflictRule');
  const input = { importRunId: id, expectedVersion: version };
  return (
    <>
      {status === 'CHECKED' && (
        <ActButton label={t('importRun.apply')} isStrong>
          {(close) => (
            <FormDialog
              name={`apply ${id}`}
              title={t('importRun.apply')}
              act={t('importRun.apply')}
              document={ApplyImportDocument}
              fields={[
                ...(conflicting > 0
                  ? [
                      {
                        name: 'rule',
                        label: t('importRun.rule'),
                        choices: rules,
                        hint: t('importRun.ruleHint'),
                        isOptional: true,
                      },
                    ]
                  : []),
                ...(refused > 0
                  ? [
                      {
                        name: 'isPartial',
                        label: t('importRun.isPartial', { refused }),
                        kind: 'check' as const,
                      },
                    ]
                  : []),
              ]}
              variables={({ rule = '', isPartial }) => ({
                input: {
                  ...input,
                  conflictRule: (rule || null) as ImportConflictRule | null,
                  isPartial: isTicked(isPartial),
                },
              })}
              onClose={close}
              onDone={close}
            >
              <p>{t('importRun.applyHint')}</p>
            </FormDialog>
          )}
        </ActButton>
      )}
      {status === 'APPLIED' && (
        <ActButton label={t('importRun.takeBack')}>
          {(close) => (
            <FormDialog
              name={`take-back ${id}`}
              title={t('importRun.takeBack')}
              act={t('importRun.takeBack')}
              document={TakeBackImportDocument}
              fields={[{ name: 'reason', label: t('acts.reason'), kind: 'long' }]}
              variables={({ reason = '' }) => ({ input: { ...input, reason } })}
              onClose={close}
              onDone={close}
            >
              <p>{t('importRun.takeBackHint')}</p>
            </FormDialog>
          )}
        </ActButton>
      )}
      {BEFORE.includes(status) && (
        <ActButton label={t('importRun.discard')}>
          {(close) => (
            <ActDialog
              title={t('importRun.discard')}
              act={t('importRun.discard')}
              document={DiscardImportDocument}
              variables={() => ({ input })}
              onClose={close}
              onDone={() => void navigate({ to: '/import' })}
            >
              <p>{t('importRun.discardHint')}</p>
            </ActDialog>
          )}
        </ActButton>
      )}
    </>
  );
}
