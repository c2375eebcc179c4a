import { useFormats, useText } from '../../i18n/language';
import type { Month } from './retirements-page';

const HEIGHT = 160;
const GAP = 0.2;

/** People who retire, month by month; the dark part has nobody to follow. The table beneath says the same. */
export function WaveChart({
  months,
  chosen,
  choose,
}: {
  readonly months: readonly Month[];
  readonly chosen: string | undefined;
  readonly choose: (month: string) => void;
}) {
  const t = useText();
  const { shortMonth, count } = useFormats();
  const most = Math.max(1, ...months.map(({ people }) => people));
  const high = (value: number) => (value / most) * HEIGHT;
  return (
    <figure className="wave">
      <svg
        viewBox={`0 0 ${Math.max(1, months.length)} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {months.map(({ month, people, fromCriticalPosts }, at) => (
          <g key={month}>
            <rect
              className="possible"
              x={at + GAP / 2}
              width={1 - GAP}
              y={HEIGHT - high(people)}
              height={high(people)}
              data-chosen={month === chosen || undefined}
            />
            <rect
              className="certain"
              x={at + GAP / 2}
              width={1 - GAP}
              y={HEIGHT - high(fromCriticalPosts)}
              height={high(fromCriticalPosts)}
            />
          </g>
        ))}
      </svg>
      <div className="wave-months">
        {months.map(({ month, people }) =>
          month == null ? null : (
            <button key={month} type="button" aria-pressed={month === chosen} onClick={() => choose(month)}>
              {count(people)}
              <small>{shortMonth(month)}</small>
            </button>
          ),
        )}
      </div>
      <figcaption className="quiet">
        <i className="key possible" />
        {t('retirements.all')} <i className="key certain" />
        {t('retirements.fromCriticalPosts')}. {t('retirements.chartHint', { most: count(most) })}
      </figcaption>
    </figure>
  );
}
