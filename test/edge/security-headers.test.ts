import { expect, test } from 'vitest';
import { ide } from '../../src/app/graphiql.js';
import { useApi } from '../support/api.js';

const api = useApi({ ide: ide(async () => 'secret-of-the-page') });

test.each([
  '/graphiql',
  '/ide/ruru.js',
  '/graphql',
  '/graphql?query={viewer{roles}}',
  '/dossiers/none',
  '/livez',
  '/favicon.ico',
  '/nowhere',
])('browsers neither guess what %s is, nor show it in a frame', async (path) => {
  const { headers } = await api.fetch(path, { headers: { authorization: `Bearer ${await api.token()}` } });

  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'.*; frame-ancestors 'none'$/);
});

test('the page runs only scripts that it was sent with, told by a word made for each visit', async () => {
  const visit = async () => {
    const response = await api.fetch('/graphiql');
    return { policy: response.headers.get('content-security-policy') ?? '', html: await response.text() };
  };
  const [first, second] = [await visit(), await visit()];
  const nonce = /'nonce-([^']+)'/.exec(first.policy)?.[1];
  const scripts = [...first.html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);

  expect(first.policy).toContain(`script-src 'self' 'nonce-${nonce}'; `);
  expect(first.policy).not.toMatch(/unsafe-eval|https?:|\*/);
  expect(scripts.length).toBeGreaterThan(3);
  for (const tag of scripts) expect(tag).toContain(`nonce="${nonce}"`);
  expect(second.policy).not.toContain(nonce);
});
