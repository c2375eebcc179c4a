import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { NineBoxPeopleDocument } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { Loaded } from '../../parts/states';
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
  const [result, ask] = useQuery({ query: NineBoxPeopleDocument, variables: asked });
  return (
    <Loaded result={result} retry={() => ask({ requestPolicy: 'network-only' })} rows={4}>
      {({ nineBox }) => {
        const people = nineBox?.cells.find((cell) => cell.box === box)?.employees;
        const open = nineBox?.open;
        const possible = (open?.nodes ?? []).filter(({ talent, calibratedPlace }) =>
          (asked.isCalibrated ? (calibratedPlace ?? talent) : talent)?.boxes.includes(box),
        );
        return (
          <>
            {people != null && (
              <>
                <h3>{t('nineBox.people', { count: people.totalCount })}</h3>
                <Names people={people.nodes} more={people.totalCount - people.nodes.length} />
              </>
            )}
            {open != null && possible.length > 0 && (
              <>
                <h3>{t('nineBox.open')}</h3>
                <p className="quiet">
                  {t('nineBox.openAmong', { shown: open.nodes.length, all: open.totalCount })}
                </p>
                <Names people={possible} more={0} />
              </>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

interface Person {
  readonly id: string;
  readonly name: string;
  readonly position?: { readonly title: string } | null;
}

function Names({ people, more }: { readonly people: readonly Person[]; readonly more: number }) {
  const t = useText();
  const { count } = useFormats();
  return (
    <>
      <ul className="plain-list people-list">
        {people.map(({ id, name, position }) => (
          <li key={id}>
            <Link to="/people/$person" params={{ person: id }}>
              {name}
            </Link>
            <small>{position?.title}</small>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="quiet">{t('nineBox.more', { count: count(more) })}</p>}
    </>
  );
}
