import { useSignedIn } from '../../app/session-context';
import { ObjectToExclusionDocument, type WholePersonFragment } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { ActButton } from '../../parts/act-button';
import { FormDialog } from '../../parts/form-dialog';

/** Shortlists that were closed over the person, why, and what the person says to it. */
export function Exclusions({
  person: { id: personId, exclusions },
}: {
  readonly person: WholePersonFragment;
}) {
  const t = useText();
  const { shortDay } = useFormats();
  const { viewer } = useSignedIn();
  const isOwn = viewer.employee?.id === personId;
  if (exclusions == null || exclusions.length === 0) return null;
  return (
    <section>
      <h2>{t('exclusions.title')}</h2>
      <ul className="plain-list">
        {exclusions.map(
          ({ id, position, reason, givenBy, objection, objectedOn, answer, isUpheld, isOpenToObjection }) => (
            <li key={id}>
              <strong>{position.title}</strong>
              <small>{t('excluded.because', { reason, name: givenBy })}</small>
              {objection != null && objectedOn != null && (
                <p className="note warn">
                  {t('excluded.objection', { day: shortDay(objectedOn), objection })}
                </p>
              )}
              {answer != null && (
                <p className="note calm">
                  {t(isUpheld === true ? 'excluded.upheld' : 'excluded.dismissed', { answer })}
                </p>
              )}
              {isOwn && isOpenToObjection && (
                <ActButton label={t('exclusions.object')}>
                  {(close) => (
                    <FormDialog
                      name={`object ${id}`}
                      title={t('exclusions.objectTo', { post: position.title })}
                      act={t('exclusions.object')}
                      document={ObjectToExclusionDocument}
                      fields={[{ name: 'objection', label: t('exclusions.objection'), kind: 'long' }]}
                      variables={({ objection: written = '' }) => ({
                        input: { excludedCandidateId: id, objection: written },
                      })}
                      onClose={close}
                      onDone={close}
                    >
                      <p>{t('exclusions.hint')}</p>
                    </FormDialog>
                  )}
                </ActButton>
              )}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
