import { usePermission } from '../../app/session-context';
import { today } from '../../data/days';
import {
  AnnounceFillingDocument,
  CancelFillingDocument,
  ExtendAnnouncementDocument,
  RequestFormationDocument,
  type WholeFillingFragment,
} from '../../graphql/graphql';
import { useText } from '../../i18n/language';
import { ActButton } from '../../parts/act-button';
import { FormDialog, orNull } from '../../parts/form-dialog';

const ENDED = ['APPOINTED', 'CANCELLED'];

/** What can be done with the filling as a whole. */
export function FillingActs({
  filling: { id, version, status, rule, announcement },
}: {
  readonly filling: WholeFillingFragment;
}) {
  const t = useText();
  const isFilling = usePermission('succession:fill');
  if (!isFilling || ENDED.includes(status)) return null;
  const input = { fillingId: id, expectedVersion: version };
  return (
    <>
      {rule.method === 'OPEN_SELECTION' && status === 'OPEN' && announcement == null && (
        <ActButton label={t('filling.announce')}>
          {(close) => (
            <FormDialog
              name={`announce ${id}`}
              title={t('filling.announce')}
              act={t('filling.announce')}
              document={AnnounceFillingDocument}
              fields={[
                { name: 'document', label: t('acts.document') },
                { name: 'applyUntil', label: t('filling.applyUntil'), kind: 'date', min: today() },
                {
                  name: 'documents',
                  label: t('filling.documents'),
                  kind: 'long',
                  hint: t('filling.documentsHint'),
                  isOptional: true,
                },
                { name: 'requirements', label: t('filling.requirements'), kind: 'long', isOptional: true },
              ]}
              variables={(
                { document = '', applyUntil = '', documents = '', requirements },
                idempotencyKey,
              ) => ({
                input: {
                  ...input,
                  document,
                  applyUntil,
                  documents: documents
                    .split('\n')
                    .map((line) => line.trim())
                    .filter((line) => line !== ''),
                  requirements: orNull(requirements),
                  idempotencyKey,
                },
              })}
              onClose={close}
              onDone={close}
            />
          )}
        </ActButton>
      )}
      {announcement != null && status === 'OPEN' && (
        <ActButton label={t('filling.extend')}>
          {(close) => (
            <FormDialog
              name={`extend ${id}`}
              title={t('filling.extend')}
              act={t('filling.extend')}
              document={ExtendAnnouncementDocument}
              fields={[
                { name: 'document', label: t('acts.document') },
                { name: 'applyUntil', label: t('filling.applyUntil'), kind: 'date', min: today() },
              ]}
              variables={({ document = '', applyUntil = '' }) => ({
                input: { ...input, document, applyUntil },
              })}
              onClose={close}
              onDone={close}
            />
          )}
        </ActButton>
      )}
      {rule.method === 'RECRUITMENT' && status === 'OPEN' && (
        <ActButton label={t('filling.requestFormation')} isStrong>
          {(close) => (
            <FormDialog
              name={`request-formation ${id}`}
              title={t('filling.requestFormation')}
              act={t('filling.requestFormation')}
              document={RequestFormationDocument}
              fields={[{ name: 'document', label: t('acts.document') }]}
              variables={({ document = '' }) => ({ input: { ...input, document } })}
              onClose={close}
              onDone={close}
            />
          )}
        </ActButton>
      )}
      <ActButton label={t('filling.cancel')}>
        {(close) => (
          <FormDialog
            name={`cancel ${id}`}
            title={t('filling.cancel')}
            act={t('filling.cancel')}
            document={CancelFillingDocument}
            fields={[{ name: 'reason', label: t('acts.reason'), kind: 'long' }]}
            variables={({ reason = '' }) => ({ input: { ...input, reason } })}
            onClose={close}
            onDone={close}
          >
            <p>{t('filling.cancelHint')}</p>
          </FormDialog>
        )}
      </ActButton>
    </>
  );
}
