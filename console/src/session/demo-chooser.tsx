import { type FormEvent, useDeferredValue, useMemo, useState } from 'react';
import { Provider, useQuery } from 'urql';
import { clientFor } from '../data/client';
import { DemoFrameDocument, DemoPeopleDocument, DemoUnitsDocument } from '../graphql/graphql';
import { useLanguage, useText } from '../i18n/language';
import { ChoiceField, TextField } from '../parts/fields';
import { Refused } from '../parts/states';
import { chooseDemo, type DemoChoice, demoSession } from './demo-session';

const PLANNER = 'HR_PLANNER';
const OFFICER = 'UNIT_OFFICER';
const CIVIL_SERVANT = 'EMPLOYEE';
/** Shorter texts find too many. */
const SHORTEST_NAME = 2;

interface Found {
  readonly code: string;
  readonly name: string;
  readonly detail: string;
}

/** Over generated data one chooses who one is: a role, and a person or a unit where it is somebody's. */
export default function DemoChooser({
  roles,
  onChosen,
}: {
  readonly roles: readonly string[];
  readonly onChosen: (choice: DemoChoice) => void;
}) {
  const { language } = useLanguage();
  const client = useMemo(
    () =>
      clientFor(
        demoSession({ role: PLANNER, nip: null, unit: null }, () => {}),
        language,
      ),
    [language],
  );
  return (
    <Provider value={client}>
      <Chooser roles={roles} onChosen={onChosen} />
    </Provider>
  );
}

function Chooser({
  roles,
  onChosen,
}: {
  readonly roles: readonly string[];
  readonly onChosen: (choice: DemoChoice) => void;
}) {
  const t = useText();
  const { language, choose } = useLanguage();
  const [{ data, error }] = useQuery({ query: DemoFrameDocument, variables: {} });
  const [role, setRole] = useState(PLANNER);
  const [person, setPerson] = useState<Found | null>(null);
  const [unit, setUnit] = useState<Found | null>(null);
  const isOfficer = role === OFFICER;
  const isReady = (!isOfficer || unit !== null) && (role !== CIVIL_SERVANT || person !== null);
  const labels = new Map(data?.enumLabels?.[0]?.values.map(({ value, label }) => [value, label]));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const choice = { role, nip: person?.code ?? null, unit: isOfficer ? (unit?.code ?? null) : null };
    chooseDemo(choice);
    onChosen(choice);
  };
  return (
    <main id="main" className="outside">
      <title>{`${t('demo.title')} – Suksesi`}</title>
      <img src="/icon.svg" alt="" width="40" height="40" />
      <h1>{t('demo.title')}</h1>
      <p>{t('demo.lead')}</p>
      <Refused error={error} />
      <form onSubmit={submit}>
        <ChoiceField
          label={t('demo.role')}
          value={role}
          onChange={setRole}
          choices={roles.map((value) => ({ value, label: labels.get(value) ?? value }))}
        />
        {isOfficer && <UnitSearch chosen={unit} onChosen={setUnit} />}
        <PersonSearch isRequired={role === CIVIL_SERVANT} chosen={person} onChosen={setPerson} />
        <button type="submit" className="button strong" disabled={!isReady}>
          {t('demo.enter')}
        </button>
        <button
          type="button"
          className="button plain"
          onClick={() => choose(language === 'id' ? 'en' : 'id')}
        >
          {t('demo.otherLanguage')}
        </button>
      </form>
    </main>
  );
}

function PersonSearch(props: Omit<SearchProps, 'label' | 'found' | 'text' | 'onText'>) {
  const t = useText();
  const [text, setText] = useState('');
  const name = useDeferredValue(text.trim());
  const [{ data }] = useQuery({
    query: DemoPeopleDocument,
    variables: { name },
    pause: name.length < SHORTEST_NAME,
  });
  const found = (data?.employees?.nodes ?? []).map(({ name: called, nip, position }) => ({
    code: nip ?? '',
    name: called,
    detail: position?.title ?? '',
  }));
  return (
    <Search
      {...props}
      label={t('demo.person')}
      text={text}
      onText={setText}
      found={name.length < SHORTEST_NAME ? [] : found}
    />
  );
}

function UnitSearch(props: Omit<SearchProps, 'label' | 'found' | 'text' | 'onText'>) {
  const t = useText();
  const [text, setText] = useState('');
  const name = useDeferredValue(text.trim());
  const [{ data }] = useQuery({
    query: DemoUnitsDocument,
    variables: { name },
    pause: name.length < SHORTEST_NAME,
  });
  const found = (data?.units?.nodes ?? []).map(({ code, name: called }) => ({
    code,
    name: called,
    detail: code,
  }));
  return (
    <Search
      {...props}
      isRequired
      label={t('demo.unit')}
      text={text}
      onText={setText}
      found={name.length < SHORTEST_NAME ? [] : found}
    />
  );
}

interface SearchProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly isRequired?: boolean;
  readonly found: readonly Found[];
  readonly chosen: Found | null;
  readonly onChosen: (found: Found | null) => void;
}

function Search({ label, text, onText, isRequired = false, found, chosen, onChosen }: SearchProps) {
  const t = useText();
  if (chosen !== null)
    return (
      <p className="chosen">
        {label}: <strong>{chosen.name}</strong>{' '}
        <button type="button" className="button plain" onClick={() => onChosen(null)}>
          {t('demo.another')}
        </button>
      </p>
    );
  return (
    <div>
      <TextField label={label} type="search" value={text} onChange={onText} isRequired={isRequired} />
      <ul className="plain-list" aria-live="polite">
        {found.map((one) => (
          <li key={one.code}>
            <button type="button" className="option" onClick={() => onChosen(one)}>
              {one.name} <small>{one.detail}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
