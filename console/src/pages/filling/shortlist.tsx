import { Link } from '@tanstack/react-router';
import { FillingDocument, type WholeFillingFragment } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { type Column, DataTable } from '../../parts/data-table';
import { TableFiles } from '../../parts/table-files';

type Entry = WholeFillingFragment['shortlist'][number];

/** Who is on the shortlist, in its order, with the place that each had in the ranking. */
export function Shortlist({ filling }: { readonly filling: WholeFillingFragment }) {
  const t = useText();
  const { count } = useFormats();
  if (filling.shortlist.length === 0) return null;
  const columns: readonly Column<Entry>[] = [
    {
      id: 'name',
      head: t('columns.name'),
      cell: ({ ordinal, employee }) => (
        <>
          {count(ordinal)}.{' '}
          <Link to="/people/$person" params={{ person: employee.id }}>
            {employee.name}
          </Link>
          <small>{employee.position?.title}</small>
        </>
      ),
      file: ({ employee }) => employee.name,
    },
    {
      id: 'place',
      head: t('shortlist.place'),
      isNumber: true,
      cell: ({ place }) => count(place),
      file: ({ place }) => place,
    },
    {
      id: 'stages',
      head: t('shortlist.stages'),
      isNumber: true,
      cell: ({ stageStanding }) => (stageStanding?.place == null ? '–' : count(stageStanding.place)),
      file: ({ stageStanding }) => stageStanding?.place ?? null,
    },
    {
      id: 'reason',
      head: t('acts.reason'),
      cell: ({ reason, warnings }) => (
        <>
          {reason ?? '–'}
          {(warnings ?? []).map(({ kind, text }) => (
            <small key={`${kind} ${text}`} className="lack">
              {text}
            </small>
          ))}
        </>
      ),
      file: ({ reason }) => reason ?? null,
    },
  ];
  return (
    <section>
      <h2>{t('shortlist.title')}</h2>
      {filling.fewerBecause != null && (
        <p className="note warn">{t('shortlist.fewer', { reason: filling.fewerBecause })}</p>
      )}
      <TableFiles
        name={t('shortlist.file')}
        columns={columns}
        rows={async () => filling.shortlist}
        question={{ document: FillingDocument, variables: { filling: filling.id } }}
      />
      <DataTable
        caption={t('shortlist.title')}
        columns={columns}
        rows={filling.shortlist}
        keyOf={({ id }) => id}
      />
    </section>
  );
}
