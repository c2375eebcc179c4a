import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { consoleManifest, webConsole } from '../../src/app/web-console.js';
import { PersistedDocuments } from '../../src/platform/limits/persisted-documents.js';
import { projectPath } from '../../src/platform/runtime/project-files.js';
import { useApi } from '../support/api.js';
import { nonEmpty } from '../support/non-empty.js';
import { raw } from '../support/raw.js';

const ISSUER = 'https://login.example.go.id/realms/city';
const atIssuer = {
  kind: 'OIDC',
  issuer: ISSUER,
  clientId: 'console-of-the-agency',
  scope: 'openid',
  resource: null,
} as const;
const manifestOf = consoleManifest({ kind: 'DEMO', issuer: null as never });
const demo = useApi({
  console: (issuer) => webConsole({ kind: 'DEMO', issuer }, 'Asia/Makassar'),
  documents: new PersistedDocuments({}, ['suksesi-console', 'portal'], { manifestOf }),
});
const served = useApi({ console: () => webConsole(atIssuer, 'Asia/Makassar') });
const without = useApi({ console: () => webConsole({ kind: 'NONE' }, 'Asia/Makassar') });

const [script = ''] = readdirSync(projectPath('console/dist/assets')).filter((name) =>
  /^index-.*\.js$/.test(name),
);
interface Refused {
  readonly errors: readonly [{ readonly extensions: { readonly code: string } }];
}
const html = { accept: 'text/html' };

describe('pages', () => {
  test.each(['/', '/vacancies', '/posts/6471.10.01.P01', '/signed-in?code=x'])(
    'are at %s for a browser, under a policy that allows nothing inline, also when nothing has changed',
    async (path) => {
      const first = await demo.fetch(path, { headers: html });
      const again = await demo.fetch(path, {
        headers: { ...html, 'if-none-match': first.headers.get('etag') ?? '' },
      });
      const policy = first.headers.get('content-security-policy') ?? '';

      expect([first.status, again.status]).toEqual([200, 304]);
      expect(await first.text()).toContain('<div id="root">');
      expect(policy).toContain("script-src 'self'; style-src 'self';");
      expect(policy).not.toMatch(/unsafe|nonce|\*|https?:/);
      expect(again.headers.get('content-security-policy')).toBe(policy);
      expect(first.headers.get('cache-control')).toBe('public, no-cache');
    },
  );

  test('are no answer to a program that asks for something that there is not', async () => {
    const response = await demo.fetch('/vacancies', { headers: { accept: 'application/json' } });
    expect([response.status, ((await response.json()) as Refused).errors[0].extensions.code]).toEqual([
      404,
      'NOT_FOUND',
    ]);
  });

  test('have files that are kept for good, packed, and none in the place of one that is gone', async () => {
    const file = await raw(demo.address(`/assets/${script}`), { 'accept-encoding': 'br' });
    const gone = await demo.fetch('/assets/index-gone.js', { headers: html });

    expect(file.headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect([gone.status, gone.headers.get('cache-control')]).toEqual([404, 'private, no-store']);
  });

  test.each(['..%2f..%2fpackage.json', '%2e%2e/%2e%2e/package.json', '..%5c..%5cpackage.json'])(
    'do not lead out of their folder by %s',
    async (path) => {
      const response = await raw(`${demo.address('/assets/')}${path}`, {});
      expect(String(response.content)).not.toContain('"suksesi"');
    },
  );
});

describe('signing in', () => {
  test('is at the issuer that is set, to which alone the pages may speak besides', async () => {
    const settings = await (await served.fetch('/console/settings')).json();
    const page = await served.fetch('/', { headers: html });

    expect(settings).toEqual({ signIn: atIssuer, timeZone: 'Asia/Makassar' });
    expect(page.headers.get('content-security-policy')).toContain(
      "connect-src 'self' https://login.example.go.id;",
    );
    expect((await served.fetch('/console/token', { method: 'POST' })).status).toBe(404);
  });

  test('is not to be had where the issuer does not know the console', async () => {
    expect(await (await without.fetch('/console/settings')).json()).toEqual({
      signIn: { kind: 'NONE' },
      timeZone: 'Asia/Makassar',
    });
    expect((await without.fetch('/console/token', { method: 'POST' })).status).toBe(404);
  });

  const choose = (choice: unknown, headers: Record<string, string> = {}) =>
    raw(
      demo.address('/console/token'),
      { 'content-type': 'application/json', ...headers },
      JSON.stringify(choice),
    );

  test('over the demo city is a choice, for pages of this machine alone', async () => {
    const chosen = await choose({ role: 'HR_PLANNER' });
    const { token } = JSON.parse(String(chosen.content));
    const asked = await demo.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ documentId: idOf('Frame'), variables: { enums: ['Role'] } }),
    });
    const elsewhere = [
      await choose({ role: 'HR_PLANNER' }, { host: 'attacker.example' }),
      await choose({ role: 'HR_PLANNER' }, { 'sec-fetch-site': 'cross-site' }),
      await choose({ role: 'HR_PLANNER' }, { 'sec-fetch-site': 'same-site' }),
    ];

    expect(chosen.status).toBe(200);
    expect(((await asked.json()) as { data: { viewer: { roles: string[] } } }).data.viewer.roles).toEqual([
      'HR_PLANNER',
    ]);
    expect(elsewhere.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  test.each([[{ role: 'MAYOR' }], [{}], [null], ['HR_PLANNER'], [[]]])(
    'refuses the choice %j',
    async (choice) => {
      const { status, content } = await choose(choice);
      expect([status, JSON.parse(String(content)).errors[0].extensions.code]).toEqual([
        400,
        'BAD_USER_INPUT',
      ]);
    },
  );

  test('a form of another page, which sends no JSON, is refused', async () => {
    const { status } = await raw(
      demo.address('/console/token'),
      { 'content-type': 'text/plain' },
      '{"role":"HR_PLANNER"}',
    );
    expect(status).toBe(415);
  });
});

describe('documents of the console', () => {
  const sent = async (client: string, body: object) => {
    const response = await demo.fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await demo.token({ client })}`,
      },
      body: JSON.stringify(body),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return errors?.[0]?.extensions.code;
  };

  test('are its own where clients are bound: it sends no others, and no other client sends them', async () => {
    const frame = { documentId: idOf('Frame'), variables: { enums: [] } };
    expect(await sent('suksesi-console', frame)).toBeUndefined();
    expect(await sent('suksesi-console', { query: '{ viewer { roles } }' })).toBe('DOCUMENT_NOT_TRUSTED');
    expect(await sent('portal', frame)).toBe('DOCUMENT_NOT_TRUSTED');
    expect(await sent('a-client-that-is-free', frame)).toBeUndefined();
  });

  test('are each valid, and named by what they are', () => {
    for (const text of nonEmpty(Object.values(manifestOf.manifest)))
      expect(text).toMatch(/^(query|mutation) [A-Z]\w+|^fragment /);
  });
});

function idOf(name: string): string {
  const found = Object.entries(manifestOf.manifest).find(([, text]) => text.includes(`query ${name}(`));
  return `sha256:${found?.[0]}`;
}
