import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export const AUDIENCE = 'urn:suksesi:api';
/** Seconds for which an access token is good; the console asks anew 30 before. */
export const ACCESS_SECONDS = 600;

export interface Issuer {
  readonly url: string;
  /** Requests that reached an endpoint, by its path. */
  readonly asked: string[];
  /** Lets a page at an address sign people in. */
  serve(address: string, client: string): void;
  stop(): Promise<void>;
}

/** A real OpenID Connect issuer on this machine, with forms of its own, which gives everybody the role of a planner. */
export async function startIssuer(): Promise<Issuer> {
  let handle: RequestListener = (_, response) => response.writeHead(503).end();
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push((request.url ?? '').split('?', 1)[0] ?? '');
    handle(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    asked,
    serve(address, client) {
      const provider = new Provider(url, {
        clients: [
          {
            client_id: client,
            application_type: 'web',
            token_endpoint_auth_method: 'none',
            grant_types: ['authorization_code', 'refresh_token'],
            response_types: ['code'],
            redirect_uris: [`${address}/signed-in`],
            post_logout_redirect_uris: [`${address}/`],
          },
        ],
        scopes: ['openid', 'offline_access'],
        ttl: {
          AccessToken: ACCESS_SECONDS,
          AuthorizationCode: 60,
          IdToken: 3_600,
          RefreshToken: 3_600,
          Session: 3_600,
          Grant: 3_600,
          Interaction: 600,
        },
        features: {
          devInteractions: { enabled: true },
          revocation: { enabled: true },
          rpInitiatedLogout: { enabled: true },
          resourceIndicators: {
            enabled: true,
            defaultResource: () => AUDIENCE,
            useGrantedResource: () => true,
            getResourceServerInfo: () => ({
              scope: '',
              audience: AUDIENCE,
              accessTokenFormat: 'jwt',
              jwt: { sign: { alg: 'RS256' } },
            }),
          },
        },
        extraTokenClaims: () => ({ roles: ['HR_PLANNER'] }),
        clientBasedCORS: (_context: object, origin: string) => origin === address,
        cookies: { keys: ['of-this-test-alone'] },
      });
      handle = provider.callback();
    },
    stop: () => new Promise((done) => server.close(() => done())),
  };
}
