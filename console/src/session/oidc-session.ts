import {
  AuthorizationResponseError,
  type AuthorizationServer,
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  type Client,
  calculatePKCECodeChallenge,
  discoveryRequest,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
  None,
  processAuthorizationCodeResponse,
  processDiscoveryResponse,
  processRefreshTokenResponse,
  refreshTokenGrantRequest,
  revocationRequest,
  type TokenEndpointResponse,
  validateAuthResponse,
} from 'oauth4webapi';
import { forgetDrafts } from '../data/draft-store';
import { type OidcSettings, type Session, SessionEnded, SPARE_MS } from './session';

/** The way to the issuer and back; kept in the tab until the answer is there. */
const UNDER_WAY = 'sign-in';
/** Whether the issuer knew the person when it was asked last in this tab. */
const KNOWN = 'sign-in-known';
const SIGNED_OUT = 'signed-out';
const REVOCATION_MS = 3_000;
const RETURN_PATH = '/signed-in';
const LOOPBACK = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/;
const DEFAULT_LIFETIME = 300;

interface UnderWay {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  readonly back: string;
}

interface Tokens {
  readonly access: string;
  readonly refresh: string | null;
  readonly id: string | null;
  readonly subject: string;
  readonly until: number;
}

/** Authorization code with PKCE at an issuer; tokens are in memory alone. */
export class OidcSignIn {
  readonly #client: Client;
  readonly #insecure: { [allowInsecureRequests]?: true };
  readonly #resource: Record<string, string>;
  #server: Promise<AuthorizationServer> | null = null;

  constructor(private readonly settings: OidcSettings) {
    this.#client = { client_id: settings.clientId };
    this.#insecure = LOOPBACK.test(settings.issuer) ? { [allowInsecureRequests]: true } : {};
    this.#resource = settings.resource === null ? {} : { resource: settings.resource };
  }

  /** Leaves for the issuer; without a word to the person where it still knows them. */
  async leave(isSilent: boolean): Promise<void> {
    const { authorization_endpoint: endpoint } = await this.#known();
    if (endpoint === undefined) throw new Error('the issuer names no authorization endpoint');
    const underWay: UnderWay = {
      verifier: generateRandomCodeVerifier(),
      state: generateRandomState(),
      nonce: generateRandomNonce(),
      back:
        location.pathname === RETURN_PATH ? '/' : location.pathname.replace(/^\/+/, '/') + location.search,
    };
    sessionStorage.setItem(UNDER_WAY, JSON.stringify(underWay));
    const url = withParameters(endpoint, {
      client_id: this.settings.clientId,
      redirect_uri: redirectUri(),
      response_type: 'code',
      scope: this.settings.scope,
      state: underWay.state,
      nonce: underWay.nonce,
      code_challenge: await calculatePKCECodeChallenge(underWay.verifier),
      code_challenge_method: 'S256',
      ...this.#resource,
      ...(isSilent ? { prompt: 'none' } : this.#consent()),
    });
    location.assign(url);
  }

  /** A new tab asks the issuer before it shows a button; so does one in which somebody was signed in. */
  isWorthAsking(): boolean {
    return sessionStorage.getItem(KNOWN) !== 'no';
  }

  isReturning(): boolean {
    return location.pathname === RETURN_PATH && sessionStorage.getItem(UNDER_WAY) !== null;
  }

  /**
   * Takes the answer of the issuer, and goes back to where the person was. Null where the issuer wants the
   * person to sign in.
   */
  async arrive(signedOut: () => void): Promise<Session | null> {
    const { verifier, state, nonce, back } = JSON.parse(
      sessionStorage.getItem(UNDER_WAY) ?? '{}',
    ) as UnderWay;
    sessionStorage.removeItem(UNDER_WAY);
    const server = await this.#known();
    const address = new URL(location.href);
    history.replaceState(null, '', back);
    try {
      const parameters = validateAuthResponse(server, this.#client, address, state);
      const answer = await authorizationCodeGrantRequest(
        server,
        this.#client,
        None(),
        parameters,
        redirectUri(),
        verifier,
        { ...this.#insecure, additionalParameters: this.#resource },
      );
      const given = await processAuthorizationCodeResponse(server, this.#client, answer, {
        expectedNonce: nonce,
        requireIdToken: true,
      });
      sessionStorage.setItem(KNOWN, 'yes');
      return this.#session(server, given, signedOut);
    } catch (error) {
      sessionStorage.setItem(KNOWN, 'no');
      if (error instanceof AuthorizationResponseError) return null;
      throw error;
    }
  }

  #session(server: AuthorizationServer, given: TokenEndpointResponse, signedOut: () => void): Session {
    let tokens = tokensOf(given, null);
    let refreshing: Promise<string> | null = null;
    let hasEnded = false;
    const end = () => {
      hasEnded = true;
      tokens = { ...tokens, access: '', refresh: null, until: 0 };
      sessionStorage.setItem(KNOWN, 'no');
      forgetDrafts();
    };
    // Whoever signs out in one tab is signed out in all.
    const others = new BroadcastChannel(SIGNED_OUT);
    others.onmessage = () => {
      end();
      location.reload();
    };
    const refresh = async (): Promise<string> => {
      if (tokens.refresh === null) throw new SessionEnded();
      try {
        const answer = await refreshTokenGrantRequest(server, this.#client, None(), tokens.refresh, {
          ...this.#insecure,
          additionalParameters: this.#resource,
        });
        const renewed = tokensOf(await processRefreshTokenResponse(server, this.#client, answer), tokens);
        if (hasEnded) throw new SessionEnded();
        tokens = renewed;
        return tokens.access;
      } catch (error) {
        // A line that is down is not the end of a session.
        if (error instanceof TypeError) throw error;
        throw new SessionEnded();
      }
    };
    return {
      key: tokens.subject,
      async token() {
        if (tokens.until - Date.now() > SPARE_MS) return tokens.access;
        refreshing ??= refresh().finally(() => {
          refreshing = null;
        });
        return refreshing;
      },
      signOut: async () => {
        const { refresh: token, id } = tokens;
        end();
        others.postMessage('signed out');
        if (token !== null && server.revocation_endpoint !== undefined)
          await revocationRequest(server, this.#client, None(), token, {
            ...this.#insecure,
            signal: AbortSignal.timeout(REVOCATION_MS),
          }).catch(() => {});
        if (server.end_session_endpoint === undefined) return signedOut();
        location.assign(
          withParameters(server.end_session_endpoint, {
            client_id: this.settings.clientId,
            post_logout_redirect_uri: `${location.origin}/`,
            ...(id === null ? {} : { id_token_hint: id }),
          }),
        );
      },
    };
  }

  /** An issuer gives a token that outlasts the page only with consent (OpenID Connect Core, section 11). */
  #consent(): Record<string, string> {
    return this.settings.scope.split(' ').includes('offline_access') ? { prompt: 'consent' } : {};
  }

  #known(): Promise<AuthorizationServer> {
    const issuer = new URL(this.settings.issuer);
    this.#server ??= discoveryRequest(issuer, this.#insecure).then((answer) =>
      processDiscoveryResponse(issuer, answer),
    );
    return this.#server;
  }
}

/** An address with parameters besides those that it has. */
function withParameters(address: string, parameters: Readonly<Record<string, string>>): URL {
  const url = new URL(address);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url;
}

function redirectUri(): string {
  return location.origin + RETURN_PATH;
}

function tokensOf(given: TokenEndpointResponse, before: Tokens | null): Tokens {
  const id = given.id_token ?? before?.id ?? null;
  return {
    access: given.access_token,
    refresh: given.refresh_token ?? before?.refresh ?? null,
    id,
    subject: before?.subject ?? subjectIn(id),
    until: Date.now() + (given.expires_in ?? DEFAULT_LIFETIME) * 1_000,
  };
}

/** The subject of a token whose answer was checked. */
function subjectIn(idToken: string | null): string {
  const [, payload = ''] = (idToken ?? '').split('.');
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (one) =>
    one.charCodeAt(0),
  );
  return String((JSON.parse(new TextDecoder().decode(bytes) || '{}') as { sub?: string }).sub ?? '');
}
