import { ruruHTML } from 'ruru/server';
import { getStaticFile } from 'ruru/static';
import { exampleQueries } from './example-queries.js';
import type { Page } from './platform/http.js';

const STATIC = '/ide/';

/** The IDE at `/`, from files of the installation alone; in demo mode its page carries a token made for each visit. */
export function ide(token: () => Promise<string>): (path: string) => Promise<Page | null> {
  return async (path) => {
    if (path === '/') return { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }, content: page(await token()) };
    if (!path.startsWith(STATIC)) return null;
    const file = await getStaticFile({ staticPath: STATIC, urlPath: path, acceptEncoding: undefined, disallowDevAssets: true });
    return file === null ? null : { headers: file.headers, content: file.content };
  };
}

function page(token: string): string {
  const authorization = `Bearer ${token}`;
  const headers = JSON.stringify({ authorization });
  const html = ruruHTML({
    staticPath: STATIC,
    endpoint: '/graphql',
    clientConfig: { initialHeaders: headers, defaultHeaders: headers, initialQuery: exampleQueries.join('\n') } as NonNullable<
      Parameters<typeof ruruHTML>[0]['clientConfig']
    >,
  });
  return html.replace('<head>', `<head>${withToken(authorization)}`);
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
