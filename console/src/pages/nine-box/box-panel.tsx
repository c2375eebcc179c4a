import { Link } from '@tanstack/react-router';
import { type Pages, usePages } from '../../data/pages';
import { NineBoxCertainDocument, NineBoxOpenDocument, type PersonOfBoxFragment } from '../../graphql/graphql';
import { useText } from '../../i18n/language';
import type { Column } from '../../parts/data-table';
import { PagedTable } from '../../parts/paged-table';
import { type NineBoxMap, useAskedMap } from './nine-box-page';

/** What is done with people of a box, and who is in it for certain. */
export function BoxPanel({ map: { cells, isRounded } }: { readonly map: NineBoxMap }) {
  const t = useText();
  const { search } = useAskedMap();
  const cell = cells.find(({ box }) => box === search.box);
  return (
    <aside className="panel" aria-live="polite">
      {cell === undefined ? (
        <p className="quiet">{t('nineBox.choose')}</p>
      ) : (
        <>
          <h2>{t('nineBox.box', { box: cell.box })}</h2>
          <p>{cell.label}</p>
          <h3>{t('nineBox.treatments')}</h3>
          <ul className="plain-list">
            {cell.treatments.map((treatment) => (
              <li key={treatment}>{treatment}</li>
            ))}
          </ul>
          <small>{cell.legalBasis}</small>
          {!isRounded && <People box={cell.box} />}
        </>
      )}
    </aside>
  );
}

function People({ box }: { readonly box: number }) {
  const t = useText();
  const { asked } = useAskedMap();
  const certain = usePages(
    NineBoxCertainDocument,
    { ...asked, box },
    ({ nineBox }) => nineBox?.cells[0]?.employees,
  );
  const open = usePages(NineBoxOpenDocument, { ...asked, box }, ({ nineBox }) => nineBox?.open);
  return (
    <>
      <Names
        pages={certain}
        title={t('nineBox.people', { count: certain.total ?? 0 })}
        file="nineBox.peopleFile"
      />
      <Names
        pages={open}
        title={t('nineBox.openPeople', { count: open.total ?? 0 })}
        file="nineBox.openFile"
      />
    </>
  );
}

function Names({
  pages,
  title,
  file,
}: {
  readonly pages: Pages<PersonOfBoxFragment>;
  readonly title: string;
  readonly file: 'nineBox.peopleFile' | 'nineBox.openFile';
}) {
  const t = useText();
  const columns: readonly Column<PersonOfBoxFragment>[] = [
    {
      id: 'name',
      head: t('columns.name'),
      cell: ({ id, name, position }) => (
        <>
          <Link to="/people/$person" params={{ person: id }}>
            {name}
          </Link>
          <small>{position?.title}</small>
        </>
      ),
      file: ({ name }) => name,
    },
    { id: 'nip', head: 'NIP', file: ({ nip }) => nip ?? null },
    { id: 'post', head: t('columns.post'), file: ({ position }) => position?.title ?? null },
  ];
  return (
    <>
      <h3>{title}</h3>
      <PagedTable
        pages={pages}
        name={t(file)}
        caption={title}
        columns={columns}
        keyOf={({ id }) => id}
        none={<p className="quiet">{t('nineBox.nobody')}</p>}
      />
    </>
  );
}
