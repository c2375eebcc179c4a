import { useFormats, useText } from '../i18n/language';

const MARKS = [25, 50, 75];
/** Closer bounds are one figure. */
const SAME = 0.005;

/** 0 to 100: solid up to what is certain, hatched up to what is still possible; the figures stand beside it. */
export function IntervalBar({
  lower,
  upper,
  isCompact = false,
}: {
  readonly lower: number;
  readonly upper: number;
  readonly isCompact?: boolean;
}) {
  const t = useText();
  const { score } = useFormats();
  const isCertain = upper - lower < SAME;
  const isUnknown = lower < SAME && upper > 100 - SAME;
  return (
    <span className="interval" data-compact={isCompact || undefined}>
      <svg
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        role="img"
        aria-label={t('interval.score', { lower: score(lower), upper: score(upper) })}
      >
        <rect className="track" width="100" height="10" />
        {!isCertain && <rect className="possible" x={lower} width={upper - lower} height="10" />}
        {!isCertain && <rect fill="url(#hatch)" x={lower} width={upper - lower} height="10" />}
        <rect className="certain" width={lower} height="10" />
        {MARKS.map((at) => (
          <line key={at} className="mark" x1={at} x2={at} y2="10" vectorEffect="non-scaling-stroke" />
        ))}
        {!isCertain && (
          <line className="cap" x1={upper} x2={upper} y2="10" vectorEffect="non-scaling-stroke" />
        )}
      </svg>
      {isUnknown ? (
        <em className="not-known">{t('interval.notKnown')}</em>
      ) : (
        <span className="figures" aria-hidden="true">
          <span>{score(lower)}</span>
          {!isCertain && <span className="quiet">{score(upper)}</span>}
        </span>
      )}
    </span>
  );
}

/** Places that somebody may still come to have; the scale is that of square roots, so that the first are told apart. */
export function PlaceRange({
  best,
  worst,
  of,
}: {
  readonly best: number | null | undefined;
  readonly worst: number | null | undefined;
  readonly of: number;
}) {
  const t = useText();
  const { count } = useFormats();
  if (best == null || worst == null) return <span className="range">–</span>;
  const at = (place: number) => Math.sqrt(Math.max(0, place) / Math.max(1, of)) * 100;
  const [from, to] = [at(best - 1), at(worst)];
  return (
    <span className="range">
      {best === worst ? count(best) : t('interval.places', { best: count(best), worst: count(worst) })}
      <svg className="places" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
        <rect className="track" width="100" height="2" />
        <rect className="span" x={from} width={Math.max(1.5, to - from)} height="2" />
      </svg>
    </span>
  );
}

/** The hatching of all bars: once in the page. */
export function Hatch() {
  return (
    <svg className="defs" aria-hidden="true">
      <defs>
        <pattern
          id="hatch"
          width="1.6"
          height="10"
          patternUnits="userSpaceOnUse"
          patternTransform="skewX(-20)"
        >
          <rect className="hatch-line" width="0.5" height="10" />
        </pattern>
      </defs>
    </svg>
  );
}
