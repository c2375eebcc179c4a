import { Link, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useLabel } from '../../app/labels';
import { PersonDocument, type WholePersonFragment } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { IntervalBar } from '../../parts/interval';
import { Facts, PageHead } from '../../parts/page-head';
import { Loaded, NotThere } from '../../parts/states';
import { ClaimLearning } from './claim-learning';
import { Exclusions } from './exclusions';
import { Learning } from './learning';
import { OpenReports } from './open-reports';
import { PersonActs } from './person-acts';
import { RecordLists } from './record-lists';
import { ReportRecord } from './report-record';

/** The record of a person, as far as the caller sees it. */
export function PersonPage() {
  const t = useText();
  const { person } = useParams({ from: '/people/$person' });
  const [result, ask] = useQuery({ query: PersonDocument, variables: { person } });
  return (
    <Loaded isPage result={result} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ employee }) =>
        employee == null ? (
          <NotThere title={t('person.notThere')}>
            <Link to="/people">{t('person.toPeople')}</Link>
          </NotThere>
        ) : (
          <PersonRecord person={employee} />
        )
      }
    </Loaded>
  );
}

function PersonRecord({ person }: { readonly person: WholePersonFragment }) {
  const label = useLabel();
  return (
    <>
      <PageHead
        title={person.name}
        lead={[person.position?.title, person.unit?.office?.name ?? person.unit?.name, person.nip]
          .filter((part) => part != null)
          .join(' · ')}
      >
        <ReportRecord person={person} />
        <ClaimLearning person={person} />
        <PersonActs person={person} />
      </PageHead>
      {person.withheld != null && (
        <p className="note calm">{label('WithheldReason', person.withheld.reason)}</p>
      )}
      <PersonBody person={person} />
    </>
  );
}

/** Everything beneath the name: also the own page shows it. */
export function PersonBody({ person }: { readonly person: WholePersonFragment }) {
  return (
    <>
      <Figures person={person} />
      <div className="details flat">
        <Talent person={person} />
        <Missing person={person} />
        <Nominations person={person} />
        <Requests person={person} />
      </div>
      <Learning person={person} />
      <OpenReports person={person} />
      <Exclusions person={person} />
      <RecordLists person={person} />
    </>
  );
}

function Figures({ person: { kind, rank, retirement } }: { readonly person: WholePersonFragment }) {
  const t = useText();
  const label = useLabel();
  const { day } = useFormats();
  return (
    <Facts
      facts={[
        [t('person.kind'), label('EmploymentKind', kind)],
        [t('people.rank'), rank?.label ?? '–'],
        [t('person.retires'), retirement == null ? '–' : day(retirement.date)],
      ]}
    />
  );
}

function Talent({ person: { talent, calibratedPlace } }: { readonly person: WholePersonFragment }) {
  const t = useText();
  if (talent == null) return null;
  const boxes = calibratedPlace?.boxes ?? talent.boxes;
  return (
    <section>
      <h2>{t('person.box')}</h2>
      <p>
        {talent.box == null
          ? t('person.boxOpen', { boxes: talent.boxes.join(', ') })
          : t('person.boxSure', { box: talent.box })}
      </p>
      {boxes.join() !== talent.boxes.join() && (
        <p className="quiet">{t('person.boxCalibrated', { boxes: boxes.join(', ') })}</p>
      )}
      <small>{t('nineBox.performance')}</small>
      <IntervalBar isCompact lower={talent.performance.lower} upper={talent.performance.upper} />
      <small>{t('nineBox.potentialWord')}</small>
      <IntervalBar isCompact lower={talent.potential.lower} upper={talent.potential.upper} />
    </section>
  );
}

function Missing({ person: { missing } }: { readonly person: WholePersonFragment }) {
  const t = useText();
  const label = useLabel();
  if (missing == null) return null;
  return (
    <section>
      <h2>{t('person.missing', { count: missing.length })}</h2>
      <ul className="plain-list">
        {missing.map(({ kind, label: named, detail, owedBy }) => (
          <li key={`${kind} ${detail}`}>
            {named}
            <small>{t('ranking.owed', { detail, owner: label('RecordOwner', owedBy) })}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Nominations({ person: { nominations } }: { readonly person: WholePersonFragment }) {
  const t = useText();
  const label = useLabel();
  // Of a plan that is out of reach there is nothing to say.
  const seen = (nominations ?? []).flatMap(({ plan, ...one }) => (plan == null ? [] : [{ plan, ...one }]));
  if (seen.length === 0) return null;
  return (
    <section>
      <h2>{t('person.nominations')}</h2>
      <ul className="plain-list">
        {seen.map(({ id, plan, ordinal, readiness }) => (
          <li key={id}>
            <Link to="/plans/$plan" params={{ plan: plan.id }}>
              {plan.position.title}
            </Link>{' '}
            <span className="tag">{label('PlanStatus', plan.status)}</span>{' '}
            <span className="quiet">{t('person.ordinal', { ordinal })}</span>
            {readiness != null && (
              <small>
                {label('ReadinessLevel', readiness.level)}
                {readiness.reasons.length > 0 && `: ${readiness.reasons.join(' ')}`}
              </small>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Requests({ person: { recordRequests } }: { readonly person: WholePersonFragment }) {
  const t = useText();
  const label = useLabel();
  const { shortDay } = useFormats();
  const open = (recordRequests ?? []).filter(({ status }) => status !== 'DELIVERED');
  if (open.length === 0) return null;
  return (
    <section>
      <h2>{t('person.requests')}</h2>
      <ul className="plain-list">
        {open.map(({ id, kind, detail, dueOn, status, owedBy }) => (
          <li key={id}>
            {label('MissingKind', kind)}{' '}
            <span className="tag strong">{label('RecordRequestStatus', status)}</span>
            <small>
              {t('ranking.owed', { detail, owner: label('RecordOwner', owedBy) })} · {shortDay(dueOn)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
