import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ide } from '../../src/app/graphiql.js';
import { useApi } from '../support/api.js';
import { raw } from '../support/raw.js';

const api = useApi({ city: true, ide: ide(null) });
const LONG = '{ employees(first: 100) { nodes { id name nip } } }';

async function asked(query: string, encoding: string | null, method = 'POST') {
  const headers = {
    authorization: `Bearer ${await api.token()}`,
    'content-type': 'application/json',
    accept: 'application/graphql-response+json',
    ...(encoding === null ? {} : { 'accept-encoding': encoding }),
  };
  const path = method === 'POST' ? '/graphql' : `/graphql?query=${encodeURIComponent(query)}`;
  return raw(api.address(path), headers, method === 'POST' ? JSON.stringify({ query }) : undefined);
}

describe('answers', () => {
  test('are packed as the client prefers, and say the same', async () => {
    const plain = await asked(LONG, null);
    const gzip = await asked(LONG, 'gzip');
    const brotli = await asked(LONG, 'gzip, br');

    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(gzip.headers).toMatchObject({
      'content-encoding': 'gzip',
      vary: 'accept-language, Accept-Encoding',
    });
    expect(brotli.headers).toMatchObject({
      'content-encoding': 'br',
      vary: 'accept-language, Accept-Encoding',
    });
    expect(gunzipSync(gzip.content)).toEqual(plain.content);
    expect(brotliDecompressSync(brotli.content)).toEqual(plain.content);
    expect(gzip.content.length).toBeLessThan(plain.content.length / 2);
  });

  test('are left as they are where they are short, or the client takes no other form', async () => {
    const short = await asked('{ viewer { roles } }', 'gzip, br');

    expect(short.headers['content-encoding']).toBeUndefined();
    expect(short.headers['content-length']).toBe(String(short.content.length));
    expect((await asked(LONG, 'identity')).headers['content-encoding']).toBeUndefined();
    expect((await asked(LONG, 'gzip;q=0, br;q=0')).headers['content-encoding']).toBeUndefined();
  });

  test.each(['POST', 'GET'])('to %s are stored by no cache', async (method) => {
    expect((await asked(LONG, 'gzip', method)).headers['cache-control']).toBe('private, no-store');
    expect((await asked('{ nothing }', null, method)).headers['cache-control']).toBe('private, no-store');
  });
});

describe('files of the IDE', () => {
  const script = (headers: Record<string, string>) => raw(api.address('/ide/ruru.js'), headers);

  test('are packed, and sent once', async () => {
    const first = await script({ 'accept-encoding': 'br' });
    const plain = await script({});
    const again = await script({ 'accept-encoding': 'br', 'if-none-match': String(first.headers['etag']) });

    expect(first.headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, no-cache',
      etag: expect.stringMatching(/^W\/"/),
      vary: 'accept-encoding',
    });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(brotliDecompressSync(first.content)).toEqual(plain.content);
    expect([again.status, again.content.length]).toEqual([304, 0]);
    for (const name of ['etag', 'cache-control', 'vary'])
      expect([name, again.headers[name]]).toEqual([name, first.headers[name]]);
    expect((await script({ 'if-none-match': '"another"' })).status).toBe(200);
  });

  test('are packed by gzip for a client that knows no better', async () => {
    const [packed, plain] = [await script({ 'accept-encoding': 'gzip' }), await script({})];

    expect(gunzipSync(packed.content)).toEqual(plain.content);
  });

  test('the page, which may hold a token, is stored by no cache', async () => {
    expect((await raw(api.address('/graphiql'), {})).headers['cache-control']).toBe('private, no-store');
  });
});
