import { Link } from '@tanstack/react-router';
import type { WholeFillingFragment } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';

/** The announcement of an open selection, and who applied. */
export function Applications({
  filling: { announcement, applications },
}: {
  readonly filling: WholeFillingFragment;
}) {
  const t = useText();
  const { day, shortDay } = useFormats();
  if (announcement == null) return null;
  return (
    <section>
      <h2>{t('applications.title', { count: applications.totalCount })}</h2>
      <p>
        {t('applications.announced', {
          day: day(announcement.announcedOn),
          until: day(announcement.applyUntil),
          document: announcement.document,
        })}
      </p>
      <ul className="plain-list">
        {applications.nodes.map(({ id, employee, appliedOn, withdrawnOn }) => (
          <li key={id}>
            <Link to="/people/$person" params={{ person: employee.id }}>
              {employee.name}
            </Link>
            <small>
              {withdrawnOn == null
                ? t('applications.applied', { day: shortDay(appliedOn) })
                : t('applications.withdrawn', { day: shortDay(withdrawnOn) })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
