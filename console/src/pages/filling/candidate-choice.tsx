import { useLabel } from '../../app/labels';
import { useFormats, useText } from '../../i18n/language';
import { CheckField, TextField } from '../../parts/fields';
import { IntervalBar, PlaceRange } from '../../parts/interval';
import type { Candidate, WrittenShortlist } from './written-shortlist';

/** The first of the ranking, of whom some are chosen. */
export function CandidateChoice({
  candidates,
  of,
  written,
  write,
}: {
  readonly candidates: readonly Candidate[];
  /** So many are in the ranking. */
  readonly of: number;
  readonly written: WrittenShortlist;
  readonly write: (written: WrittenShortlist) => void;
}) {
  const t = useText();
  const label = useLabel();
  const { count } = useFormats();
  const choose = (id: string, isChosen: boolean) => {
    const without = written.chosen.filter((one) => one !== id);
    const order = candidates.map(({ employee }) => employee?.id);
    const next = isChosen ? [...without, id] : without;
    write({ ...written, chosen: next.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)) });
  };
  return (
    <div className="sheet">
      <table className="grid" aria-label={t('shortlist.candidates')}>
        <thead>
          <tr>
            <th scope="col">{t('columns.name')}</th>
            <th scope="col">{t('ranking.range')}</th>
            <th scope="col">{t('ranking.score')}</th>
            <th scope="col">{t('shortlist.sure')}</th>
            <th scope="col">{t('acts.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {candidates.map(({ cacheKey, place, bestPlace, worstPlace, lower, upper, shortlist, employee }) =>
            employee == null ? null : (
              <tr key={cacheKey}>
                <th scope="row">
                  <CheckField
                    label={`${place == null ? '–' : count(place)}. ${employee.name}`}
                    isChecked={written.chosen.includes(employee.id)}
                    onChange={(isChecked) => choose(employee.id, isChecked)}
                  />
                  <small>{employee.position?.title}</small>
                </th>
                <td>
                  <PlaceRange best={bestPlace} worst={worstPlace} of={of} />
                </td>
                <td>
                  <IntervalBar isCompact lower={lower} upper={upper} />
                </td>
                <td>{label('ShortlistStanding', shortlist)}</td>
                <td>
                  {written.chosen.includes(employee.id) && (
                    <TextField
                      label={t('shortlist.reasonOf', { name: employee.name })}
                      value={written.reasons[employee.id] ?? ''}
                      onChange={(reason) =>
                        write({ ...written, reasons: { ...written.reasons, [employee.id]: reason } })
                      }
                    />
                  )}
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}
