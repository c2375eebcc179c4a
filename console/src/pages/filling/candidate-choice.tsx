import { useLabel } from '../../app/labels';
import type { Question } from '../../data/pages';
import { useFormats, useText } from '../../i18n/language';
import type { Column } from '../../parts/data-table';
import { CheckField, TextField } from '../../parts/fields';
import { IntervalBar, PlaceRange } from '../../parts/interval';
import { TableFiles } from '../../parts/table-files';
import type { Candidate, WrittenShortlist } from './written-shortlist';

/** The first of the ranking, of whom some are chosen. */
export function CandidateChoice({
  candidates,
  of,
  written,
  write,
  question,
}: {
  readonly candidates: readonly Candidate[];
  /** So many are in the ranking. */
  readonly of: number;
  readonly written: WrittenShortlist;
  readonly write: (written: WrittenShortlist) => void;
  /** That they answer. */
  readonly question: Question;
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
  const columns: readonly Column<Candidate>[] = [
    { id: 'name', head: t('columns.name'), file: ({ employee }) => employee?.name ?? null },
    { id: 'post', head: t('columns.post'), file: ({ employee }) => employee?.position?.title ?? null },
    { id: 'place', head: t('methods.placeThere'), file: ({ place }) => place ?? null },
    { id: 'best', head: t('shortlist.bestPlace'), file: ({ bestPlace }) => bestPlace ?? null },
    { id: 'worst', head: t('shortlist.worstPlace'), file: ({ worstPlace }) => worstPlace ?? null },
    { id: 'lower', head: t('compare.lower'), file: ({ lower }) => lower },
    { id: 'upper', head: t('compare.upper'), file: ({ upper }) => upper },
    { id: 'sure', head: t('shortlist.sure'), file: ({ shortlist }) => label('ShortlistStanding', shortlist) },
  ];
  return (
    <>
      <TableFiles
        name={t('shortlist.candidatesFile')}
        columns={columns}
        rows={async () => candidates}
        question={question}
      />
      <div className="sheet">
        <table className="grid" aria-label={t('shortlist.candidates')}>
          <thead>
            <tr>
              <th scope="col">{t('columns.name')}</th>
              <th scope="col">{t('ranking.range')}</th>
              <th scope="col">{t('plan.score')}</th>
              <th scope="col">{t('shortlist.sure')}</th>
              <th scope="col">{t('acts.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {candidates.map(
              ({ cacheKey, place, bestPlace, worstPlace, lower, upper, shortlist, employee }) =>
                employee == null ? null : (
                  <tr key={cacheKey}>
                    <th scope="row">
                      <CheckField
                        label={`${place == null ? '' : `${count(place)}. `}${employee.name}`}
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
                          path={`entries.${written.chosen.indexOf(employee.id)}.reason`}
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
    </>
  );
}
