import { RouterProvider } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Provider, useQuery } from 'urql';
import { clientFor } from '../data/client';
import { FrameDocument } from '../graphql/graphql';
import { useLanguage, useText } from '../i18n/language';
import { Hatch } from '../parts/interval';
import { Failure, Skeleton } from '../parts/states';
import type { Session } from '../session/session';
import { LABELLED_ENUMS } from './labelled-enums';
import { LabelsOf } from './labels';
import { routerOf } from './routes';
import { SignedInAs } from './session-context';

/** The console as somebody in a language; another person or language begins with an empty memory. */
export function App({ session }: { readonly session: Session }) {
  const { language } = useLanguage();
  const client = useMemo(() => clientFor(session, language), [session, language]);
  return (
    <Provider value={client}>
      <Hatch />
      <Whole session={session} />
    </Provider>
  );
}

function Whole({ session }: { readonly session: Session }) {
  const [{ data, error }, ask] = useQuery({ query: FrameDocument, variables: { enums: LABELLED_ENUMS } });
  const t = useText();
  const router = useMemo(() => routerOf(), []);
  if (data === undefined)
    return (
      <main id="main">
        {error === undefined ? (
          <Skeleton />
        ) : (
          <>
            <Failure isPage error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
            <button type="button" className="button" onClick={() => void session.signOut()}>
              {t('frame.signOut')}
            </button>
          </>
        )}
      </main>
    );
  const agency = data.units?.nodes[0]?.agency;
  const value = {
    session,
    viewer: data.viewer,
    agency: agency?.name ?? null,
    offices: agency?.children.nodes ?? [],
  };
  return (
    <SignedInAs value={value}>
      <LabelsOf labels={data.enumLabels ?? []}>
        <RouterProvider router={router} />
      </LabelsOf>
    </SignedInAs>
  );
}
