import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';
import { ruruHTML } from 'ruru/server';
import { getStaticFile } from 'ruru/static';
import { NOT_STORED, REVALIDATED } from '../platform/http/caching.js';
import { type Page, pathOf, type Route, sendPage } from '../platform/http/routing.js';
import { policyOf } from '../platform/http/security-headers.js';
import { isThisMachine } from '../platform/http/this-machine.js';
import { exampleQueries } from './example-queries.js';

export const IDE_PATH = '/graphiql';
const STATIC = '/ide/';
/** Some of the files run as workers, which are governed by the policy of their own file. */
const POLICY_OF_WORKERS = policyOf({ 'script-src': "'self'", 'connect-src': "'self'" });

/**
 * The IDE at `/graphiql`, from files of the installation alone; in demo mode, and only on this machine, its page
 * carries a token made for each visit.
 */
export function ide(
  token: (() => Promise<string>) | null,
): (request: IncomingMessage) => Promise<Route | null> {
  return async (request) => {
    const page = await pageOf(request, token);
    if (page === null) return null;
    return { methods: ['GET'], isShared: false, answer: (_, response) => sendPage(request, response, page) };
  };
}

async function pageOf(request: IncomingMessage, token: (() => Promise<string>) | null): Promise<Page | null> {
  const path = pathOf(request);
  if (path === IDE_PATH)
    return page(token !== null && isThisMachine(request.headers.host ?? '') ? await token() : null);
  if (!path.startsWith(STATIC)) return null;
  const [acceptEncoding] = new Negotiator(request).encodings(['br']);
  const file = await getStaticFile({
    staticPath: STATIC,
    urlPath: path,
    acceptEncoding,
    disallowDevAssets: true,
  });
  if (file === null) return null;
  // One tag for the file packed and unpacked: what it holds is the same, its bytes are not.
  const headers = {
    ...file.headers,
    'content-security-policy': POLICY_OF_WORKERS,
    etag: `W/${file.headers.etag}`,
    'cache-control': REVALIDATED,
    vary: 'accept-encoding',
  };
  return { headers, content: file.content };
}

function page(token: string | null): Page {
  const authorization = token === null ? '' : `Bearer ${token}`;
  const headers = token === null ? '' : JSON.stringify({ authorization });
  const html = ruruHTML({
    staticPath: STATIC,
    endpoint: '/graphql',
    clientConfig: {
      initialHeaders: headers,
      defaultHeaders: headers,
      initialQuery: exampleQueries.join('\n'),
    } as NonNullable<Parameters<typeof ruruHTML>[0]['clientConfig']>,
  });
  const nonce = randomBytes(16).toString('base64');
  const whole = token === null ? html : html.replace('<head>', `<head>${withToken(authorization)}`);
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': NOT_STORED,
      'content-security-policy': policyOfPage(nonce),
    },
    content: whole.replaceAll(/<script(?=[\s>])/g, `<script nonce="${nonce}"`),
  };
}

/** Its own scripts and those of the installation; the editor writes styles as it goes. */
function policyOfPage(nonce: string): string {
  return policyOf({
    'script-src': `'self' 'nonce-${nonce}'`,
    'style-src': "'self' 'unsafe-inline'",
    'font-src': "'self' data:",
    'img-src': "'self' data:",
    'connect-src': "'self'",
    'worker-src': "'self'",
  });
}

/**
 * The IDE asks for the schema before it reads its own headers: what goes out without a token gets the page's.
 */
function withToken(authorization: string): string {
  return `<script>{
    const send = window.fetch;
    window.fetch = (input, init = {}) => {
      const headers = new Headers(init.headers);
      if (!headers.has('authorization')) headers.set('authorization', ${JSON.stringify(authorization)});
      return send(input, { ...init, headers });
    };
  }</script>`;
}
