import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useLabel } from '../../app/labels';
import { today } from '../../data/days';
import { StartOwnDocument, type StartOwnQuery } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { SIGN_OF_OUTCOME, SIGN_OF_STANDING, Sign } from '../../parts/sign';
import { Loaded } from '../../parts/states';
import { PersonBody } from '../person/person-page';

/** What is known about oneself, how one stands, and who looked. */
export function OwnRecord({ person }: { readonly person: string }) {
  const t = useText();
  const [result, ask] = useQuery({ query: StartOwnDocument, variables: { person } });
  return (
    <Loaded result={result} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ employee, recordReads, announcements }) =>
        employee == null ? null : (
          <>
            <h2>{t('own.title', { name: employee.name })}</h2>
            <Hours employee={employee} />
            <PersonBody person={employee} />
            <Standing announcements={announcements?.nodes ?? []} />
            <Reads reads={recordReads} />
          </>
        )
      }
    </Loaded>
  );
}

function Hours({ employee }: { readonly employee: NonNullable<StartOwnQuery['employee']> }) {
  const t = useText();
  const year = today().slice(0, 4);
  const hours = (employee.trainings ?? [])
    .filter(({ completedOn }) => completedOn.startsWith(year))
    .reduce((sum, { hours: one }) => sum + (one ?? 0), 0);
  return <p>{t('own.hours', { year, hours })}</p>;
}

type Announcement = NonNullable<StartOwnQuery['announcements']>['nodes'][number];

function Standing({ announcements }: { readonly announcements: readonly Announcement[] }) {
  const t = useText();
  const label = useLabel();
  const { day } = useFormats();
  if (announcements.length === 0) return null;
  return (
    <section>
      <h2>{t('own.announcements')}</h2>
      {announcements.map(({ id, position, applyUntil, ownEligibility }) => (
        <details key={id}>
          <summary>
            {position.title} <span className="quiet">{t('own.applyUntil', { day: day(applyUntil) })}</span>{' '}
            {ownEligibility != null && (
              <Sign kind={SIGN_OF_STANDING[ownEligibility.standing] ?? 'unknown'}>
                {label('Standing', ownEligibility.standing)}
              </Sign>
            )}
          </summary>
          <ul className="rules">
            {(ownEligibility?.rules ?? []).map(({ rule, outcome, required, found, remedy }) => (
              <li key={`${rule} ${required}`}>
                <Sign kind={SIGN_OF_OUTCOME[outcome] ?? 'unknown'}>{label('Outcome', outcome)}</Sign>
                <div>
                  <strong>{required}</strong>
                  <span>{found}</span>
                  {outcome !== 'PASS' && <span>{remedy}</span>}
                </div>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <Link to="/vacancies">{t('start.allVacancies')}</Link>
    </section>
  );
}

function Reads({ reads }: { readonly reads: StartOwnQuery['recordReads'] }) {
  const t = useText();
  const label = useLabel();
  const { moment } = useFormats();
  if (reads == null) return null;
  return (
    <section>
      <h2>{t('own.reads', { count: reads.totalCount })}</h2>
      <table className="points" aria-label={t('own.reads', { count: reads.totalCount })}>
        <tbody>
          {reads.nodes.map(({ id, at, subject, roles, purpose }) => (
            <tr key={id}>
              <th scope="row">{moment(at)}</th>
              <td>
                {subject}
                <small>{roles.map((role) => label('Role', role)).join(', ')}</small>
              </td>
              <td className="quiet">{purpose}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
