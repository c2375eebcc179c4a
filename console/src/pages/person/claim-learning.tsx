import { useQuery } from 'urql';
import { useChoices, useLabel } from '../../app/labels';
import { usePermission, useSignedIn } from '../../app/session-context';
import { today } from '../../data/days';
import {
  ClaimLearningDocument,
  type LearningDelivery,
  LearningFormsDocument,
  type WholePersonFragment,
} from '../../graphql/graphql';
import { useText } from '../../i18n/language';
import { ActButton } from '../../parts/act-button';
import { FormDialog, isTicked, orNull } from '../../parts/form-dialog';

/** Claims learning for the ledger of hours: one's own, or that of somebody whose records one keeps. */
export function ClaimLearning({ person }: { readonly person: WholePersonFragment }) {
  const t = useText();
  const { viewer } = useSignedIn();
  const isKeeping = usePermission('records:keep') && person.visibility === 'RECORD';
  const isClaiming = usePermission('learning:claim');
  if (!isClaiming || (viewer.employee?.id !== person.id && !isKeeping)) return null;
  return (
    <ActButton label={t('learning.claim')}>{(close) => <Claim person={person} onClose={close} />}</ActButton>
  );
}

function Claim({
  person: { id, name },
  onClose,
}: {
  readonly person: WholePersonFragment;
  readonly onClose: () => void;
}) {
  const t = useText();
  const label = useLabel();
  const deliveries = useChoices('LearningDelivery');
  const [{ data }] = useQuery({ query: LearningFormsDocument, variables: {} });
  const forms = (data?.learningForms ?? []).filter(({ unit }) => unit !== 'DEGREE');
  return (
    <FormDialog
      name={`claim-learning ${id}`}
      title={t('learning.claimOf', { name })}
      act={t('learning.claim')}
      document={ClaimLearningDocument}
      isReady={data !== undefined}
      fields={[
        {
          name: 'form',
          label: t('learning.form'),
          choices: forms.map(({ code, label: said, unit }) => ({
            value: code,
            label: `${said} (${label('LearningUnit', unit)})`,
          })),
        },
        { name: 'title', label: t('learning.name') },
        { name: 'provider', label: t('learning.provider') },
        { name: 'startedOn', label: t('learning.from'), kind: 'date', max: today() },
        { name: 'endedOn', label: t('learning.to'), kind: 'date', max: today() },
        { name: 'delivery', label: t('learning.delivery'), choices: deliveries },
        {
          name: 'quantity',
          label: t('learning.quantityWord'),
          kind: 'number',
          min: 0.01,
          max: 2_000,
          step: 0.01,
        },
        { name: 'isAbroad', label: t('learning.abroad'), kind: 'check', isOptional: true },
        {
          name: 'certificate',
          label: t('learning.certificate'),
          hint: t('learning.certificateHint'),
          isOptional: true,
        },
      ]}
      variables={(written, idempotencyKey) => ({
        input: {
          employeeId: id,
          form: written['form'] ?? '',
          title: written['title'] ?? '',
          provider: written['provider'] ?? '',
          startedOn: written['startedOn'] ?? '',
          endedOn: written['endedOn'] ?? '',
          delivery: written['delivery'] as LearningDelivery,
          quantity: Number(written['quantity']),
          isAbroad: isTicked(written['isAbroad']),
          certificate: orNull(written['certificate']),
          idempotencyKey,
        },
      })}
      onClose={onClose}
      onDone={onClose}
    >
      <p>{t('learning.claimHint')}</p>
    </FormDialog>
  );
}
