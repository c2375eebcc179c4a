import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { LANGUAGES, useLanguage, useText } from '../i18n/language';
import { useLabel } from './labels';
import { NotOpen } from './not-open';
import { PAGES } from './pages';
import { useSignedIn } from './session-context';

const SearchWindow = lazy(() => import('./search-window'));
/** Keys that are typed into a field are not for the page. */
const FIELDS = 'input, textarea, select, [contenteditable]';
/** The people of a unit are found by everybody, each record as far as it is open to them. */
const OPEN_BY_SEARCH = '/people';

export function Frame() {
  const t = useText();
  const { viewer } = useSignedIn();
  const [isSearching, search] = useState(false);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.matches(FIELDS);
      const isAsked =
        (event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !isTyping);
      if (!isAsked) return;
      event.preventDefault();
      search(true);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [pathname]);
  useEffect(keepFocus, []);
  const isOpen = (permission: string | null) =>
    permission === null || viewer.permissions.includes(permission);
  const pages = PAGES.filter(({ permission }) => isOpen(permission));
  const isRefused = PAGES.some(
    ({ to, permission }) => to === pathname && to !== OPEN_BY_SEARCH && !isOpen(permission),
  );
  return (
    <>
      <a className="skip" href="#main">
        {t('frame.skip')}
      </a>
      <header className="bar">
        <div className="bar-line">
          <Link to="/" className="brand">
            <img src="/icon.svg" alt="" width="24" height="24" />
            <strong>{t('frame.product')}</strong>
          </Link>
          <AgencyName />
          <button
            type="button"
            className="button search-opener"
            aria-keyshortcuts="/ Control+K"
            onClick={() => search(true)}
          >
            {t('frame.search')} <kbd>/</kbd>
          </button>
          <LanguageChoice />
          <Person />
        </div>
        <nav aria-label={t('frame.pages')}>
          {pages.map(({ to, name }) => (
            <Link key={to} to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
              {t(name)}
            </Link>
          ))}
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {isRefused ? <NotOpen /> : <Outlet />}
      </main>
      {isSearching && (
        <Suspense>
          <SearchWindow onClose={() => search(false)} />
        </Suspense>
      )}
    </>
  );
}

/** What had the focus can go with what it did: then the page has it, and not the top of the window. */
function keepFocus(): () => void {
  let last: Element | null = null;
  const remember = ({ target }: FocusEvent) => {
    last = target instanceof Element ? target : null;
  };
  const main = document.getElementById('main');
  const changes = new MutationObserver(() => {
    if (last === null || last.isConnected || document.activeElement !== document.body) return;
    last = null;
    main?.focus({ preventScroll: true });
  });
  document.addEventListener('focusin', remember);
  if (main !== null) changes.observe(main, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', remember);
    changes.disconnect();
  };
}

function AgencyName() {
  const { agency } = useSignedIn();
  return <span className="agency quiet">{agency}</span>;
}

function LanguageChoice() {
  const t = useText();
  const { language, choose } = useLanguage();
  return (
    <fieldset className="language">
      <legend className="hidden">{t('frame.language')}</legend>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={language === one}
          onClick={() => choose(one)}
          lang={one}
        >
          {one.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}

function Person() {
  const t = useText();
  const label = useLabel();
  const { session, viewer } = useSignedIn();
  const roles = viewer.roles.map((role) => label('Role', role)).join(', ');
  return (
    <div className="person">
      <span>
        {viewer.employee == null ? roles : viewer.employee.name}
        {viewer.employee != null && <small>{roles}</small>}
      </span>
      <button type="button" className="button" onClick={() => void session.signOut()}>
        {t('frame.signOut')}
      </button>
    </div>
  );
}
