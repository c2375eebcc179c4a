import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { FindPeopleDocument, type FindPeopleQuery } from '../graphql/graphql';
import { useText } from '../i18n/language';
import { TextField } from './fields';
import { Refused } from './states';

export type FoundPerson = NonNullable<FindPeopleQuery['employees']>['nodes'][number];

/** Shorter texts find too many. */
const SHORTEST = 2;

/** Finds somebody by name, and hands them over. */
export function FindPerson({
  label,
  onFound,
}: {
  readonly label: string;
  readonly onFound: (person: FoundPerson) => void;
}) {
  const t = useText();
  const [text, setText] = useState('');
  const name = useDeferredValue(text.trim());
  const isAsking = name.length >= SHORTEST;
  const [{ data, fetching, error }] = useQuery({
    query: FindPeopleDocument,
    variables: { name },
    pause: !isAsking,
  });
  const found = isAsking ? (data?.employees?.nodes ?? []) : [];
  return (
    <div>
      <TextField type="search" label={label} value={text} maxLength={100} onChange={setText} />
      <ul className="plain-list" aria-live="polite">
        {found.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              className="option"
              onClick={() => {
                setText('');
                onFound(person);
              }}
            >
              {person.name} <small>{person.position?.title}</small>
            </button>
          </li>
        ))}
        {isAsking && !fetching && error === undefined && found.length === 0 && (
          <li className="quiet">{t('search.found', { count: 0 })}</li>
        )}
      </ul>
      {isAsking && <Refused error={error} />}
    </div>
  );
}
