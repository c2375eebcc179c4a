import { today } from '../../data/days';
import { type RequestedRecordInput, RequestRecordsDocument } from '../../graphql/graphql';
import { useText } from '../../i18n/language';
import { FormDialog } from '../../parts/form-dialog';

/** Asks those who owe them for records, with a letter, a day and a legal basis. */
export function RequestRecordsDialog({
  filling,
  records,
  onClose,
}: {
  readonly filling: { readonly id: string; readonly version: number };
  readonly records: readonly RequestedRecordInput[];
  readonly onClose: () => void;
}) {
  const t = useText();
  return (
    <FormDialog
      name={`request-records ${filling.id}`}
      title={t('settle.request', { count: records.length })}
      act={t('settle.send')}
      document={RequestRecordsDocument}
      fields={[
        { name: 'document', label: t('acts.document') },
        { name: 'dueOn', label: t('acts.dueOn'), kind: 'date', min: today() },
        { name: 'legalBasis', label: t('acts.legalBasis'), kind: 'long' },
      ]}
      variables={({ document = '', dueOn = '', legalBasis = '' }, idempotencyKey) => ({
        input: {
          document,
          dueOn,
          legalBasis,
          fillingId: filling.id,
          expectedVersion: filling.version,
          records: [...records],
          idempotencyKey,
        },
      })}
      onClose={onClose}
      onDone={onClose}
    />
  );
}
