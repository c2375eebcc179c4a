import { Link } from '@tanstack/react-router';
import { daysFrom, today } from '../../data/days';
import { useEveryPage } from '../../data/pages';
import { StartActingDocument } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { Failure, Skeleton } from '../../parts/states';

/** So many days ahead an end of an acting assignment is near. */
const NEAR_DAYS = 60;

/** Acting officials who have stayed too long, or soon will have. */
export function ActingPanel() {
  const t = useText();
  const { shortDay } = useFormats();
  const pages = useEveryPage(StartActingDocument, {}, (data) => data.vacancies);
  const near = daysFrom(today(), NEAR_DAYS);
  const acting = pages.rows
    .flatMap(({ position, acting: officials }) => officials.map((official) => ({ ...official, position })))
    .filter(({ mustEndOn, isOverdue }) => isOverdue || mustEndOn <= near)
    .toSorted((one, other) => (one.mustEndOn < other.mustEndOn ? -1 : 1));
  return (
    <section className="panel">
      <h2>{t('start.acting')}</h2>
      {pages.error !== undefined && <Failure error={pages.error} retry={pages.retry} />}
      {pages.error === undefined && !pages.isWhole && <Skeleton rows={3} />}
      {pages.isWhole && <p>{t('start.actingLead', { count: acting.length, days: NEAR_DAYS })}</p>}
      <ul className="plain-list">
        {acting.map(({ assignment, mustEndOn, isOverdue, position }) => (
          <li key={assignment.id}>
            <Link to="/posts/$post" params={{ post: position.code }}>
              {position.title}
            </Link>
            {isOverdue && <span className="tag strong">{t('start.overdue')}</span>}
            <small>
              {assignment.employee.name} · {t('start.mustEnd', { day: shortDay(mustEndOn) })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
