import { type ComponentType, type FunctionComponent, useEffect, useState } from 'react';
import { useText } from '../i18n/language';
import { PageHead } from '../parts/page-head';
import { Skeleton } from '../parts/states';
import { settings } from '../session/session';

type LazyPage = FunctionComponent & { readonly preload: () => Promise<void> };

/**
 * A page that is fetched when it is first opened. Where it cannot be fetched the rest of the console stays,
 * with a way to try again: a reload without a line would lose everything.
 */
export function lazyPage<Module extends object>(
  load: () => Promise<Module>,
  name: keyof Module & string,
): LazyPage {
  let page: ComponentType | null = null;
  const fetchPage = async (): Promise<ComponentType> => {
    page ??= (await load())[name] as ComponentType;
    return page;
  };
  function LazyPage() {
    const t = useText();
    const [Page, show] = useState<ComponentType | null>(() => page);
    const [isMissing, miss] = useState(false);
    useEffect(() => {
      let isGone = false;
      fetchPage().then(
        (found) => isGone || show(() => found),
        () => isGone || miss(true),
      );
      return () => {
        isGone = true;
      };
    }, []);
    if (Page !== null) return <Page />;
    if (!isMissing) return <Skeleton />;
    return (
      <>
        <PageHead title={t('states.noConnection')} lead={t('states.nothingLost')} />
        <button type="button" className="button strong" onClick={() => void reloadOnline()}>
          {t('states.retry')}
        </button>
      </>
    );
  }
  return Object.assign(LazyPage, { preload: async () => void (await fetchPage().catch(() => null)) });
}

/** Browsers do not fetch a script again that failed once: the page is loaded anew, as soon as there is a line. */
async function reloadOnline(): Promise<void> {
  try {
    await settings();
  } catch {
    return;
  }
  location.reload();
}
