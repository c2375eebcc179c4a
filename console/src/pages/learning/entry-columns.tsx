import { useLabel } from '../../app/labels';
import type { LedgerEntryFragment } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import type { Column } from '../../parts/data-table';
import { Download } from '../../parts/download';
import { EntryActs } from './entry-acts';

/** What a ledger shows of each entry; `personOf` says whose it is. */
export function useEntryColumns<Entry extends LedgerEntryFragment>(
  personOf: (entry: Entry) => string,
): readonly Column<Entry>[] {
  const t = useText();
  const label = useLabel();
  const { shortDay, score } = useFormats();
  const period = ({ startedOn, endedOn }: Entry) =>
    startedOn === endedOn
      ? shortDay(startedOn)
      : t('learning.period', { from: shortDay(startedOn), to: shortDay(endedOn) });
  const hours = ({ hours: all, countedHours }: Entry) => {
    if (all == null) return t('learning.hoursUnknown');
    return countedHours == null || countedHours === all
      ? score(all)
      : t('learning.counted', { counted: score(countedHours), hours: score(all) });
  };
  return [
    {
      id: 'entry',
      head: t('learning.entry'),
      width: 40,
      cell: (entry) => (
        <>
          {entry.title}
          <small>
            {[entry.form.label, label('LearningDelivery', entry.delivery), entry.provider, entry.certificate]
              .filter(Boolean)
              .join(' · ')}
          </small>
          {entry.reason != null && <small>{entry.reason}</small>}
          {entry.documents.map(({ id, path, name }) => (
            <Download key={id} path={path} name={name} label={t('reports.scan', { name })} />
          ))}
        </>
      ),
      file: ({ title }) => title,
    },
    { id: 'form', head: t('learning.form'), file: ({ form }) => form.label },
    { id: 'when', head: t('learning.when'), cell: period, file: ({ startedOn }) => startedOn },
    {
      id: 'hours',
      head: t('learning.hours'),
      isNumber: true,
      cell: hours,
      file: ({ countedHours }) => countedHours ?? null,
    },
    {
      id: 'status',
      head: t('columns.status'),
      cell: (entry) => (
        <>
          {label('LearningEntryStatus', entry.status)}
          <div className="acts">
            <EntryActs entry={entry} person={personOf(entry)} />
          </div>
        </>
      ),
      file: ({ status }) => label('LearningEntryStatus', status),
    },
  ];
}
