import { Fragment, useId } from 'react';
import { useLabel } from '../../app/labels';
import { useFormats, useText } from '../../i18n/language';
import type { Column } from '../../parts/data-table';
import { IntervalBar, PlaceRange } from '../../parts/interval';
import { SIGN_OF_STANDING, Sign } from '../../parts/sign';
import { useAskedRanking } from './asked-ranking';
import { CandidateDetails } from './candidate-details';
import type { RankedCandidate } from './ranking-page';

export const MOST_COMPARED = 4;

/** What of a candidate goes into a file. */
export function useCandidateColumns(): readonly Column<RankedCandidate>[] {
  const t = useText();
  const label = useLabel();
  const column = (id: string, head: string, file: NonNullable<Column<RankedCandidate>['file']>) => ({
    id,
    head,
    cell: file,
    file,
  });
  return [
    column('place', t('ranking.place'), ({ place }) => place ?? null),
    column('name', t('columns.name'), ({ employee }) => employee?.name ?? null),
    column('post', t('columns.post'), ({ employee }) => employee?.position?.title ?? null),
    column('best', t('ranking.best'), ({ bestPlace }) => bestPlace ?? null),
    column('worst', t('ranking.worst'), ({ worstPlace }) => worstPlace ?? null),
    column('lower', t('ranking.lower'), ({ lower }) => lower),
    column('upper', t('ranking.upper'), ({ upper }) => upper),
    column('standing', t('ranking.standing'), ({ standing }) => label('Standing', standing)),
    column('missing', t('ranking.missing'), ({ missing }) => missing?.length ?? null),
  ];
}

export function CandidateTable({
  people,
  of,
}: {
  readonly people: readonly RankedCandidate[];
  readonly of: number;
}) {
  const t = useText();
  if (people.length === 0) return null;
  return (
    <div className="sheet">
      <table className="grid ranking" aria-label={t('ranking.caption')}>
        <thead>
          <tr>
            <th scope="col" className="narrow">
              <span className="hidden">{t('ranking.details')}</span>
            </th>
            <th scope="col" className="number place">
              {t('ranking.place')}
            </th>
            <th scope="col">{t('columns.name')}</th>
            <th scope="col" className="range-column">
              {t('ranking.range')}
            </th>
            <th scope="col" className="interval-column">
              {t('ranking.score')} <i className="key certain" />
              {t('ranking.certain')} <i className="key possible" />
              {t('ranking.possible')}
            </th>
            <th scope="col" className="standing-column">
              {t('ranking.standing')}
            </th>
            <th scope="col" className="narrow">
              {t('ranking.compare')}
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((candidate) => (
            <CandidateRow key={candidate.cacheKey} candidate={candidate} of={of} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CandidateRow({ candidate, of }: { readonly candidate: RankedCandidate; readonly of: number }) {
  const t = useText();
  const label = useLabel();
  const { count, shortDay } = useFormats();
  const details = useId();
  const { search, change } = useAskedRanking();
  const { employee } = candidate;
  const name = employee?.name ?? t('ranking.withheld');
  const id = employee?.id;
  const isOpen = id !== undefined && search.open === id;
  const compared = search.compare ?? [];
  const missing = candidate.missing?.length ?? null;
  const compare = (isChosen: boolean) => {
    if (id === undefined) return;
    const next = isChosen ? [...compared, id].slice(0, MOST_COMPARED) : compared.filter((one) => one !== id);
    change({ compare: next.length === 0 ? undefined : next });
  };
  return (
    <Fragment>
      <tr data-open={isOpen || undefined} data-standing={candidate.standing}>
        <td className="narrow">
          {id !== undefined && (
            <button
              type="button"
              className="opener"
              aria-expanded={isOpen}
              aria-controls={isOpen ? details : undefined}
              aria-label={t('ranking.open', { name })}
              onClick={() => change({ open: isOpen ? undefined : id })}
            >
              <span aria-hidden="true" className="chevron" />
            </button>
          )}
        </td>
        <td className="number place">{candidate.place == null ? '–' : count(candidate.place)}</td>
        <th scope="row">
          <strong>{name}</strong>
          <small>{employee?.position?.title}</small>
        </th>
        <td>
          <PlaceRange best={candidate.bestPlace} worst={candidate.worstPlace} of={of} />
        </td>
        <td>
          <IntervalBar lower={candidate.lower} upper={candidate.upper} />
        </td>
        <td>
          <Sign kind={SIGN_OF_STANDING[candidate.standing] ?? 'unknown'}>
            {label('Standing', candidate.standing)}
          </Sign>
          {missing !== null && (
            <small className={missing > 0 ? 'lack' : undefined}>
              {t('ranking.lacks', { count: missing })}
            </small>
          )}
          {candidate.standing === 'INELIGIBLE' && candidate.eligibleFrom != null && (
            <small>{t('ranking.eligibleFrom', { day: shortDay(candidate.eligibleFrom) })}</small>
          )}
        </td>
        <td className="narrow">
          {id !== undefined && (
            <input
              type="checkbox"
              className="tick"
              checked={compared.includes(id)}
              disabled={!compared.includes(id) && compared.length >= MOST_COMPARED}
              onChange={({ target }) => compare(target.checked)}
              aria-label={t('ranking.compareOne', { name })}
            />
          )}
        </td>
      </tr>
      {isOpen && (
        <tr className="details-row" id={details}>
          <td colSpan={7}>
            <CandidateDetails person={id} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}
