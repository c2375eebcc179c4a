import { Link, useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { usePermission } from '../../app/session-context';
import { CalibrationSessionsDocument, OpenCalibrationDocument } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { ActButton } from '../../parts/act-button';
import { FormDialog } from '../../parts/form-dialog';
import { Refused } from '../../parts/states';

/** Sessions in which a body moves people on an axis, with a reason for each. */
export function CalibrationSessions() {
  const t = useText();
  const { shortDay } = useFormats();
  const isCalibrating = usePermission('talent:calibrate');
  const [{ data, error }] = useQuery({ query: CalibrationSessionsDocument, variables: {} });
  const sessions = data?.calibrationSessions?.nodes ?? [];
  return (
    <section>
      <div className="head">
        <h2>{t('calibration.sessions')}</h2>
        {isCalibrating && (
          <ActButton label={t('calibration.open')}>{(close) => <OpenDialog onClose={close} />}</ActButton>
        )}
      </div>
      <Refused error={error} />
      {data?.calibrationSessions != null && sessions.length === 0 && (
        <p className="quiet">{t('calibration.none')}</p>
      )}
      <ul className="plain-list">
        {sessions.map(({ id, name, openedOn, closedOn }) => (
          <li key={id}>
            <Link to="/nine-box/sessions/$session" params={{ session: id }}>
              {name}
            </Link>
            <small>
              {closedOn == null
                ? t('calibration.since', { day: shortDay(openedOn) })
                : t('calibration.closed', { day: shortDay(closedOn) })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OpenDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  return (
    <FormDialog
      name="open-calibration"
      title={t('calibration.open')}
      act={t('calibration.open')}
      document={OpenCalibrationDocument}
      fields={[
        { name: 'name', label: t('calibration.name') },
        { name: 'body', label: t('calibration.body') },
        { name: 'document', label: t('acts.document') },
      ]}
      variables={({ name = '', body = '', document = '' }, idempotencyKey) => ({
        input: { name, body, document, idempotencyKey },
      })}
      onClose={onClose}
      onDone={({ openCalibration }) => {
        const session = openCalibration?.calibrationSession?.id;
        if (session !== undefined) void navigate({ to: '/nine-box/sessions/$session', params: { session } });
      }}
    />
  );
}
