import { ruruHTML } from 'ruru/server';
import { getStaticFile } from 'ruru/static';
import { exampleQueries } from './example-queries.js';
import type { Page } from './platform/http/routing.js';

const STATIC = '/ide/';

/** The IDE at `/`, from files of the installation alone; in demo mode, and only on this machine, its page carries a token made for each visit. */
export function ide(token: (() => Promise<string>) | null): (path: string, host: string) => Promise<Page | null> {
  return async (path, host) => {
    if (path === '/')
      return {
        headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
        content: page(token !== null && isThisMachine(host) ? await token() : null),
      };
    if (!path.startsWith(STATIC)) return null;
    const file = await getStaticFile({ staticPath: STATIC, urlPath: path, acceptEncoding: undefined, disallowDevAssets: true });
    return file === null ? null : { headers: file.headers, content: file.content };
  };
}

/** A page of another name that leads here must not read the token. */
function isThisMachine(host: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
}

function page(token: string | null): string {
  const authorization = token === null ? '' : `Bearer ${token}`;
  const headers = token === null ? '' : JSON.stringify({ authorization });
  const html = ruruHTML({
    staticPath: STATIC,
    endpoint: '/graphql',
    clientConfig: { initialHeaders: headers, defaultHeaders: headers, initialQuery: exampleQueries.join('\n') } as NonNullable<
      Parameters<typeof ruruHTML>[0]['clientConfig']
    >,
  });
  return token === null ? html : html.replace('<head>', `<head>${withToken(authorization)}`);
}

/** The IDE asks for the schema before it reads its own headers: what goes out without a token gets the page's. */
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
