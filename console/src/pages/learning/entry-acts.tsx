import { usePermission, useSignedIn } from '../../app/session-context';
import {
  type LedgerEntryFragment,
  RefuseLearningDocument,
  VerifyLearningDocument,
  WithdrawLearningDocument,
} from '../../graphql/graphql';
import { useText } from '../../i18n/language';
import { ActButton } from '../../parts/act-button';
import { ActDialog } from '../../parts/act-dialog';
import { FormDialog } from '../../parts/form-dialog';

/** What an officer does with a claim, and what the person does who made it. */
export function EntryActs({
  entry,
  person,
}: {
  readonly entry: LedgerEntryFragment;
  /** Id of the person whose learning it is. */
  readonly person: string;
}) {
  const { viewer } = useSignedIn();
  const isOwn = viewer.employee?.id === person;
  const isVerifying = usePermission('learning:verify') && !isOwn;
  if (entry.status !== 'CLAIMED') return null;
  if (isVerifying) return <Decide entry={entry} />;
  return isOwn ? <Withdraw entry={entry} /> : null;
}

function Decide({ entry: { id, version, title } }: { readonly entry: LedgerEntryFragment }) {
  const t = useText();
  const input = { learningEntryId: id, expectedVersion: version };
  return (
    <>
      <ActButton label={t('learning.verify')} of={title}>
        {(close) => (
          <ActDialog
            title={t('learning.verifyOf', { title })}
            act={t('learning.verify')}
            document={VerifyLearningDocument}
            variables={() => ({ input })}
            onClose={close}
            onDone={close}
          >
            <p>{t('learning.verifyHint')}</p>
          </ActDialog>
        )}
      </ActButton>
      <ActButton label={t('learning.refuse')} of={title}>
        {(close) => (
          <FormDialog
            name={`refuse-learning ${id}`}
            title={t('learning.refuse')}
            act={t('learning.refuse')}
            document={RefuseLearningDocument}
            fields={[{ name: 'reason', label: t('acts.reason'), kind: 'long' }]}
            variables={({ reason = '' }) => ({ input: { ...input, reason } })}
            onClose={close}
            onDone={close}
          />
        )}
      </ActButton>
    </>
  );
}

function Withdraw({ entry: { id, version, title } }: { readonly entry: LedgerEntryFragment }) {
  const t = useText();
  return (
    <ActButton label={t('learning.withdraw')} of={title}>
      {(close) => (
        <ActDialog
          title={t('learning.withdrawOf', { title })}
          act={t('learning.withdraw')}
          document={WithdrawLearningDocument}
          variables={() => ({ input: { learningEntryId: id, expectedVersion: version } })}
          onClose={close}
          onDone={close}
        >
          {null}
        </ActDialog>
      )}
    </ActButton>
  );
}
