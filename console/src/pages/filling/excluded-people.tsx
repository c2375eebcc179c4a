import { Link } from '@tanstack/react-router';
import { usePermission } from '../../app/session-context';
import { AnswerObjectionDocument, type WholeFillingFragment } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { ActButton } from '../../parts/act-button';
import { FormDialog, isTicked } from '../../parts/form-dialog';

const SHOWN = 50;

/** Over whom the shortlist was closed although their records were missing, why, and what they say to it. */
export function ExcludedPeople({
  filling: { excludedCandidates },
}: {
  readonly filling: WholeFillingFragment;
}) {
  const t = useText();
  const { shortDay, count } = useFormats();
  const isFilling = usePermission('succession:fill');
  if (excludedCandidates.length === 0) return null;
  const objected = excludedCandidates.toSorted(
    (one, other) => Number(other.objection != null) - Number(one.objection != null),
  );
  const more = excludedCandidates.length - SHOWN;
  return (
    <section>
      <h2>{t('excluded.title', { count: excludedCandidates.length })}</h2>
      <ul className="plain-list">
        {objected
          .slice(0, SHOWN)
          .map(({ id, employee, reason, givenBy, objection, objectedOn, answer, isUpheld }) => (
            <li key={id}>
              <Link to="/people/$person" params={{ person: employee.id }}>
                {employee.name}
              </Link>
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
              {objection != null && answer == null && isFilling && (
                <ActButton label={t('excluded.answer')}>
                  {(close) => (
                    <FormDialog
                      name={`answer ${id}`}
                      title={t('excluded.answer')}
                      act={t('excluded.answer')}
                      document={AnswerObjectionDocument}
                      fields={[
                        { name: 'answer', label: t('excluded.answerField'), kind: 'long' },
                        { name: 'isUpheld', label: t('excluded.isUpheld'), kind: 'check' },
                      ]}
                      variables={(written) => ({
                        input: {
                          excludedCandidateId: id,
                          answer: written['answer'] ?? '',
                          isUpheld: isTicked(written['isUpheld']),
                        },
                      })}
                      onClose={close}
                      onDone={close}
                    />
                  )}
                </ActButton>
              )}
            </li>
          ))}
      </ul>
      {more > 0 && <p className="quiet">{t('nineBox.more', { count: count(more) })}</p>}
    </section>
  );
}
