import { useQuery } from 'urql';
import { useChoices } from '../../app/labels';
import { useDraft } from '../../data/draft';
import { AdjustAxisDocument, PersonOnAxesDocument, type TalentAxis } from '../../graphql/graphql';
import { useText } from '../../i18n/language';
import { ActDialog } from '../../parts/act-dialog';
import { ChoiceField, TextField } from '../../parts/fields';
import { IntervalBar } from '../../parts/interval';
import { Refused, Skeleton } from '../../parts/states';
import type { Session } from './calibration-page';

const STEP = 5;
const MOST = 100;

interface WrittenAdjustment {
  readonly axis: TalentAxis;
  readonly value: string;
  readonly reason: string;
}

/** Moves somebody on an axis: by a level, by steps, or to a figure. */
export function AdjustPerson({
  session,
  person,
  onClose,
}: {
  readonly session: Session;
  readonly person: string;
  readonly onClose: () => void;
}) {
  const t = useText();
  const [{ data, error }] = useQuery({ query: PersonOnAxesDocument, variables: { person } });
  const [written, write, forget] = useDraft<WrittenAdjustment>(`adjust ${session.id} ${person}`, {
    axis: 'POTENTIAL',
    value: '',
    reason: '',
  });
  const { axis, value, reason } = written;
  const setValue = (next: string) => write({ ...written, value: next });
  const axes = useChoices('TalentAxis');
  const talent = data?.employee?.talent;
  if (error !== undefined) return <Refused error={error} />;
  if (data === undefined) return <Skeleton rows={3} />;
  const cutoffs = data.nineBox?.policy.box[axis === 'POTENTIAL' ? 'potential' : 'performance'];
  const present = axis === 'POTENTIAL' ? talent?.potential : talent?.performance;
  const at = value === '' ? (present?.lower ?? 0) : Number(value);
  const to = (next: number) => setValue(Math.min(MOST, Math.max(0, next)).toFixed(2));
  return (
    <ActDialog
      title={t('calibration.adjustOf', { name: data.employee?.name ?? '' })}
      act={t('calibration.adjust')}
      document={AdjustAxisDocument}
      isReady={value !== ''}
      paths={['axis', 'value', 'reason']}
      variables={() => ({
        input: {
          calibrationSessionId: session.id,
          expectedVersion: session.version,
          employeeId: person,
          axis,
          value: Number(value),
          reason,
        },
      })}
      onClose={onClose}
      onDone={() => {
        forget();
        onClose();
      }}
    >
      <ChoiceField
        label={t('calibration.axis')}
        value={axis}
        path="axis"
        choices={axes}
        onChange={(chosen) => write({ ...written, axis: chosen as TalentAxis })}
      />
      {present !== undefined && (
        <div>
          <small>{t('calibration.present')}</small>
          <IntervalBar lower={present.lower} upper={present.upper} />
        </div>
      )}
      {cutoffs !== undefined && (
        <div className="acts">
          <button type="button" className="button" onClick={() => to(cutoffs.medium / 2)}>
            {t('nineBox.low')}
          </button>
          <button type="button" className="button" onClick={() => to((cutoffs.medium + cutoffs.high) / 2)}>
            {t('nineBox.medium')}
          </button>
          <button type="button" className="button" onClick={() => to((cutoffs.high + MOST) / 2)}>
            {t('nineBox.high')}
          </button>
          <button type="button" className="button" onClick={() => to(at - STEP)}>
            −{STEP}
          </button>
          <button type="button" className="button" onClick={() => to(at + STEP)}>
            +{STEP}
          </button>
        </div>
      )}
      <TextField
        type="number"
        label={t('calibration.value')}
        value={value}
        min={0}
        max={MOST}
        step={0.01}
        isRequired
        path="value"
        onChange={setValue}
      />
      <TextField
        label={t('acts.reason')}
        value={reason}
        isRequired
        isLong
        path="reason"
        onChange={(text) => write({ ...written, reason: text })}
      />
    </ActDialog>
  );
}
