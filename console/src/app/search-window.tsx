import { useNavigate } from '@tanstack/react-router';
import { useCombobox } from 'downshift';
import { useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { refusalOf } from '../data/refusal';
import { SearchDocument, type SearchQuery } from '../graphql/graphql';
import { useText } from '../i18n/language';

/** Shorter texts find too many. */
const SHORTEST = 2;
const LONGEST = 100;
const DIGITS = /^\d{1,18}$/;

interface Found {
  readonly key: string;
  readonly kind: 'person' | 'position' | 'unit';
  readonly name: string;
  readonly detail: string;
  /** What the page that is opened is found by. */
  readonly target: string;
}

/** People by name or number, posts by title or code, units by name or code: from any page, by keyboard. */
export default function SearchWindow({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const window = useRef<HTMLDialogElement>(null);
  const input = useId();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const isAsking = asked.length >= SHORTEST;
  const [{ data, fetching, error }] = useQuery({
    query: SearchDocument,
    variables: {
      people: DIGITS.test(asked) ? { nipPrefix: asked } : { name: asked },
      positions: { title: asked },
      units: { name: asked },
      code: asked,
    },
    pause: !isAsking,
  });
  const found = isAsking && data !== undefined ? foundIn(data) : [];
  useEffect(() => {
    window.current?.showModal();
  }, []);

  const open = ({ kind, target }: Found) => {
    window.current?.close();
    if (kind === 'person') void navigate({ to: '/people/$person', params: { person: target } });
    else if (kind === 'position') void navigate({ to: '/posts/$post', params: { post: target } });
    else void navigate({ to: '/people', search: { unit: target } });
  };
  const { getInputProps, getMenuProps, getItemProps, getLabelProps, highlightedIndex } = useCombobox({
    items: found,
    isOpen: true,
    inputValue: text,
    defaultHighlightedIndex: 0,
    itemToString: (item) => item?.name ?? '',
    onSelectedItemChange: ({ selectedItem }) => selectedItem !== null && open(selectedItem),
    // The text stays as it was typed.
    stateReducer: (state, { changes }) => ({
      ...changes,
      inputValue: changes.selectedItem ? state.inputValue : (changes.inputValue ?? ''),
    }),
  });
  return (
    <dialog ref={window} className="dialog search-window" aria-label={t('search.title')} onClose={onClose}>
      <label className="search-label" htmlFor={input} {...getLabelProps()}>
        {t('search.label')}
      </label>
      <input
        className="field"
        type="search"
        maxLength={LONGEST}
        {...getInputProps({
          id: input,
          // At once: a value that comes back late loses letters.
          onChange: ({ currentTarget }) => setText(currentTarget.value),
        })}
      />
      <ul className="plain-list" {...getMenuProps({ 'aria-label': t('search.title') })}>
        {found.map((item, index) => (
          <li
            key={item.key}
            className="option"
            data-highlighted={index === highlightedIndex || undefined}
            {...getItemProps({ item, index })}
          >
            <span>
              {item.name} <small>{item.detail}</small>
            </span>
            <span className="tag">{t(`search.${item.kind}`)}</span>
          </li>
        ))}
      </ul>
      <p className="quiet" role="status">
        {status()}
      </p>
    </dialog>
  );

  function status(): string {
    if (!isAsking) return t('search.hint');
    if (error !== undefined) {
      const refusal = refusalOf(error);
      return refusal.kind === 'REFUSED' ? refusal.message : t('states.nothingLost');
    }
    if (fetching && found.length === 0) return t('states.loading');
    return t('search.found', { count: found.length });
  }
}

/** What is of exactly this code stands first; what is found twice stands once. */
function foundIn({ employees, position, positions, unit, units }: SearchQuery): Found[] {
  const found: Found[] = [
    ...[position, ...(positions?.nodes ?? [])].flatMap((post): Found[] =>
      post == null
        ? []
        : [
            {
              key: post.id,
              kind: 'position',
              name: post.title,
              detail: `${post.unit.name} · ${post.code}`,
              target: post.code,
            },
          ],
    ),
    ...(employees?.nodes ?? []).map(
      (person): Found => ({
        key: person.id,
        kind: 'person',
        name: person.name,
        detail: [person.position?.title, person.nip].filter((part) => part != null).join(' · '),
        target: person.id,
      }),
    ),
    ...[unit, ...(units?.nodes ?? [])].flatMap((one): Found[] =>
      one == null ? [] : [{ key: one.id, kind: 'unit', name: one.name, detail: one.code, target: one.code }],
    ),
  ];
  return [...new Map(found.map((one) => [one.key, one])).values()];
}
