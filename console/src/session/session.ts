import { keepDaysOf } from '../data/days';

/** Who is signed in, for as long as the page is open. */
export interface Session {
  /** Under which drafts are kept in the tab: never shown to another person. */
  readonly key: string;
  /** The token for the next request; refreshed once for all that wait. */
  token(): Promise<string>;
  /** Forgets the token, and leads to where one signs in. */
  signOut(): Promise<void>;
}

/** The session has ended, and cannot be continued without the person. */
export class SessionEnded extends Error {}

export interface DemoSettings {
  readonly kind: 'DEMO';
  readonly roles: readonly string[];
}

export interface OidcSettings {
  readonly kind: 'OIDC';
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  readonly resource: string | null;
}

/** How one signs in, as the service says. */
export type SignInSettings = DemoSettings | OidcSettings | { readonly kind: 'NONE' };

/** @throws {Error} where the service cannot be reached. */
export async function settings(): Promise<SignInSettings> {
  const response = await fetch('/console/settings', { credentials: 'omit' });
  if (!response.ok) throw new Error(`the settings were answered with ${response.status}`);
  const { signIn, timeZone } = (await response.json()) as {
    readonly signIn: SignInSettings;
    readonly timeZone: string;
  };
  keepDaysOf(timeZone);
  return signIn;
}

/** Asks for a token again so many milliseconds before it ends. */
export const SPARE_MS = 30_000;

/** A token that is asked for once for all who wait, and again before it ends. */
export function renewed(ask: () => Promise<{ token: string; expiresIn: number }>): () => Promise<string> {
  let held: { readonly token: string; readonly until: number } | null = null;
  let asking: Promise<string> | null = null;
  return async () => {
    if (held !== null && held.until - Date.now() > SPARE_MS) return held.token;
    asking ??= ask()
      .then(({ token, expiresIn }) => {
        held = { token, until: Date.now() + expiresIn * 1_000 };
        return token;
      })
      .finally(() => {
        asking = null;
      });
    return asking;
  };
}
