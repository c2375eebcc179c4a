import { Link } from '@tanstack/react-router';
import { useLabel } from '../../app/labels';
import { usePermission } from '../../app/session-context';
import { ApplyDocument, type StartOwnQuery, WithdrawApplicationDocument } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { ActButton } from '../../parts/act-button';
import { ActDialog } from '../../parts/act-dialog';
import { FormDialog, isTicked } from '../../parts/form-dialog';
import { SIGN_OF_OUTCOME, SIGN_OF_STANDING, Sign } from '../../parts/sign';

type Announcement = NonNullable<StartOwnQuery['announcements']>['nodes'][number];

/** Open selections, how one stands in each and why, and one's own application. */
export function Selections({ announcements }: { readonly announcements: readonly Announcement[] }) {
  const t = useText();
  const label = useLabel();
  const { day } = useFormats();
  if (announcements.length === 0) return null;
  return (
    <section>
      <h2>{t('own.announcements')}</h2>
      {announcements.map((announcement) => (
        <details key={announcement.id}>
          <summary>
            {announcement.position.title}{' '}
            <span className="quiet">{t('own.applyUntil', { day: day(announcement.applyUntil) })}</span>{' '}
            {announcement.ownEligibility != null && (
              <Sign kind={SIGN_OF_STANDING[announcement.ownEligibility.standing] ?? 'unknown'}>
                {label('Standing', announcement.ownEligibility.standing)}
              </Sign>
            )}
          </summary>
          <ul className="rules">
            {(announcement.ownEligibility?.rules ?? []).map(({ rule, outcome, required, found, remedy }) => (
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
          {announcement.requirements != null && <p>{announcement.requirements}</p>}
          <OwnApplication announcement={announcement} />
        </details>
      ))}
      <Link to="/vacancies">{t('start.allVacancies')}</Link>
    </section>
  );
}

function OwnApplication({ announcement }: { readonly announcement: Announcement }) {
  const t = useText();
  const label = useLabel();
  const { day } = useFormats();
  const isApplying = usePermission('succession:apply');
  const standing = announcement.ownApplications.find(({ withdrawnOn }) => withdrawnOn == null);
  if (standing === undefined) return isApplying ? <Apply announcement={announcement} /> : null;
  return (
    <div className="acts">
      <span>{t('own.applied', { day: day(standing.appliedOn) })}</span>
      {standing.marks.map((mark) => (
        <span key={mark} className="tag strong">
          {label('ApplicationMark', mark)}
        </span>
      ))}
      <ActButton label={t('own.withdraw')}>
        {(close) => (
          <ActDialog
            title={t('own.withdrawOf', { post: announcement.position.title })}
            act={t('own.withdraw')}
            document={WithdrawApplicationDocument}
            variables={() => ({ input: { applicationId: standing.id, expectedVersion: standing.version } })}
            onClose={close}
            onDone={close}
          >
            <p>{t('own.withdrawHint')}</p>
          </ActDialog>
        )}
      </ActButton>
    </div>
  );
}

function Apply({
  announcement: { id, position, documents, consentTo },
}: {
  readonly announcement: Announcement;
}) {
  const t = useText();
  return (
    <div className="acts">
      <ActButton label={t('own.apply')} isStrong>
        {(close) => (
          <FormDialog
            name={`apply ${id}`}
            title={t('own.applyFor', { post: position.title })}
            act={t('own.apply')}
            document={ApplyDocument}
            fields={[
              ...documents.map((name, at) => ({
                name: `document ${name}`,
                label: t('own.reference', { name }),
                path: `documents.${at}`,
              })),
              { name: 'hasConsented', label: consentTo, kind: 'check' },
            ]}
            variables={(written, idempotencyKey) => ({
              input: {
                announcementId: id,
                documents: documents.map((name) => ({ name, reference: written[`document ${name}`] ?? '' })),
                hasConsented: isTicked(written['hasConsented']),
                idempotencyKey,
              },
            })}
            onClose={close}
            onDone={close}
          />
        )}
      </ActButton>
    </div>
  );
}
