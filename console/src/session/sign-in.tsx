import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { App } from '../app/app';
import { useText } from '../i18n/language';
import { Skeleton } from '../parts/states';
import { demoChoice, demoSession } from './demo-session';
import type { OidcSignIn } from './oidc-session';
import type { OidcSettings, Session, SignInSettings } from './session';

const DemoChooser = lazy(() => import('./demo-chooser'));

/** Shows the console to whoever is signed in, and to others how one signs in. */
export function SignIn({ settings }: { readonly settings: SignInSettings }) {
  const t = useText();
  if (settings.kind === 'DEMO') return <DemoSignIn roles={settings.roles} />;
  if (settings.kind === 'OIDC') return <IssuerSignIn settings={settings} />;
  return <Outside title={t('signIn.notSetUp')}>{t('signIn.notSetUpAct')}</Outside>;
}

function DemoSignIn({ roles }: { readonly roles: readonly string[] }) {
  const [choice, choose] = useState(demoChoice);
  const session = useMemo(() => (choice === null ? null : demoSession(choice, () => choose(null))), [choice]);
  if (session !== null) return <App key={session.key} session={session} />;
  return (
    <Suspense>
      <DemoChooser roles={roles} onChosen={choose} />
    </Suspense>
  );
}

type Standing =
  | { readonly kind: 'ASKING' | 'OUT' | 'FAILED' }
  | { readonly kind: 'IN'; readonly session: Session };

function IssuerSignIn({ settings }: { readonly settings: OidcSettings }) {
  const t = useText();
  const [standing, stand] = useState<Standing>({ kind: 'ASKING' });
  const [issuer, setIssuer] = useState<OidcSignIn | null>(null);
  useEffect(() => {
    void begin(settings, stand).then(setIssuer, () => stand({ kind: 'FAILED' }));
  }, [settings]);
  if (standing.kind === 'IN') return <App key={standing.session.key} session={standing.session} />;
  if (standing.kind === 'ASKING') return <Skeleton />;
  return (
    <Outside title={t('signIn.title')}>
      {standing.kind === 'FAILED' && (
        <p className="note bad" role="alert">
          {t('signIn.failed')}
        </p>
      )}
      <p>{t('signIn.lead')}</p>
      <button
        type="button"
        className="button strong"
        onClick={() => (issuer === null ? location.reload() : void issuer.leave(false))}
      >
        {t('signIn.act')}
      </button>
    </Outside>
  );
}

let begun: Promise<OidcSignIn> | null = null;

/** Once a page, however often it is shown: the answer of the issuer can be taken one time only. */
function begin(settings: OidcSettings, stand: (standing: Standing) => void): Promise<OidcSignIn> {
  begun ??= (async () => {
    const { OidcSignIn: Issuer } = await import('./oidc-session');
    const issuer = new Issuer(settings);
    if (issuer.isReturning()) {
      const session = await issuer.arrive(() => location.assign('/'));
      stand(session === null ? { kind: 'OUT' } : { kind: 'IN', session });
    } else if (issuer.isWorthAsking()) await issuer.leave(true);
    else stand({ kind: 'OUT' });
    return issuer;
  })();
  return begun;
}

function Outside({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <main id="main" className="outside">
      <title>{`${title} – Suksesi`}</title>
      <img src="/icon.svg" alt="" width="40" height="40" />
      <h1>{title}</h1>
      {children}
    </main>
  );
}
