import { createSecretKey } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { developmentIssuer, oidcVerifier, Role, type TokenVerifier } from '../../src/modules/access/index.js';
import { useApi } from '../support/api.js';

const AUDIENCE = 'suksesi';
type Keys = Awaited<ReturnType<typeof generateKeyPair>>;

/** An OpenID Connect issuer as small as one can be. */
let issuer = '';
let fetches = 0;
let published: { kid: string; keys: Keys }[] = [];
const http = createServer(async (request, response) => {
  response.setHeader('content-type', 'application/json');
  if (request.url?.startsWith('/.well-known'))
    return response.end(JSON.stringify({ issuer, jwks_uri: `${issuer}/keys` }));
  fetches++;
  const keys = await Promise.all(
    published.map(async ({ kid, keys: { publicKey } }) => ({
      ...(await exportJWK(publicKey)),
      kid,
      use: 'sig',
    })),
  );
  return response.end(JSON.stringify({ keys }));
});
let verifier: TokenVerifier | undefined;
const api = useApi({ verifier: { verify: (token) => (verifier as TokenVerifier).verify(token) } });

beforeAll(async () => {
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  published = [{ kid: 'one', keys: await generateKeyPair('RS256') }];
  verifier = oidcVerifier({
    issuer,
    audience: AUDIENCE,
    algorithms: ['RS256', 'ES256'],
    claims: {
      roles: 'realm_access.roles',
      nip: 'nip',
      units: 'units',
      agencies: 'agencies',
      committees: 'committees',
    },
    keyCooldown: 1_000,
  });
});
afterAll(() => new Promise((done) => http.close(done)));

const now = () => Math.floor(Date.now() / 1_000);
const claims = (): JWTPayload => ({
  sub: 'somebody',
  iss: issuer,
  aud: AUDIENCE,
  iat: now(),
  exp: now() + 600,
  realm_access: { roles: ['HR_PLANNER', 'offline_access', 'toString'] },
});
const sign = (
  changed: JWTPayload = {},
  { kid = 'one', alg = 'RS256', keys = published[0]?.keys as Keys } = {},
) => new SignJWT({ ...claims(), ...changed }).setProtectedHeader({ alg, kid }).sign(keys.privateKey);

async function asked(token: string): Promise<[number, unknown]> {
  const response = await api.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: '{"query":"{ viewer { roles } }"}',
  });
  const { data, errors } = (await response.json()) as {
    data?: { viewer: { roles: string[] } };
    errors?: { extensions: { code: string } }[];
  };
  return [response.status, data?.viewer.roles ?? errors?.[0]?.extensions.code];
}
const REFUSED = [401, 'UNAUTHENTICATED'];

describe('access tokens of an OpenID Connect issuer', () => {
  test('are accepted with the roles that are ours', async () => {
    expect(await asked(await sign())).toEqual([200, [Role.HR_PLANNER]]);
  });

  test('may differ by half a minute of clocks, and no more', async () => {
    expect((await asked(await sign({ exp: now() - 20 })))[0]).toBe(200);
    expect((await asked(await sign({ nbf: now() + 20 })))[0]).toBe(200);
    expect(await asked(await sign({ exp: now() - 40 }))).toEqual(REFUSED);
    expect(await asked(await sign({ nbf: now() + 40 }))).toEqual(REFUSED);
  });

  test.each<[string, JWTPayload]>([
    ['of another issuer', { iss: 'https://elsewhere' }],
    ['for another audience', { aud: 'payroll' }],
    ['that never ends', { exp: undefined }],
    ['of nobody', { sub: undefined }],
    ['of an empty name', { sub: '' }],
    ['of a name that cannot be stored', { sub: 'a\ud800' }],
    ['made ahead of time', { iat: now() + 120 }],
    ['made at no time', { iat: 'soon' as never }],
  ])('are refused %s', async (_what, changed) => {
    expect(await asked(await sign(changed))).toEqual(REFUSED);
  });

  test('are refused by one sentence, whatever is wrong with them', async () => {
    const tokens = [
      'abc',
      'a.b.c',
      'suksesi_1',
      await sign({ exp: now() - 600 }),
      await sign({ aud: 'payroll' }),
      new UnsecuredJWT(claims()).encode(),
    ];
    const said = tokens.map(async (token) => {
      const response = await api.fetch('/graphql', { headers: { authorization: `Bearer ${token}` } });
      return ((await response.json()) as { errors: { message: string }[] }).errors[0]?.message;
    });

    expect([...new Set(await Promise.all(said))]).toEqual([
      'A valid bearer token is needed: the one presented is not valid, or no longer is.',
    ]);
  });

  test('are refused without a signature, with a foreign or a shared one, and once changed', async () => {
    const foreign = await generateKeyPair('RS256');
    const keys = published[0]?.keys as Keys;
    const shared = new TextEncoder().encode(await exportSPKI(keys.publicKey));
    const [head, body, signature] = (await sign()).split('.') as [string, string, string];
    const raised = Buffer.from(
      JSON.stringify({ ...claims(), realm_access: { roles: ['ADMINISTRATOR'] } }),
    ).toString('base64url');

    expect(await asked(new UnsecuredJWT(claims()).encode())).toEqual(REFUSED);
    expect(await asked(await sign({}, { keys: foreign }))).toEqual(REFUSED);
    expect(
      await asked(await new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(shared)),
    ).toEqual(REFUSED);
    expect(await asked(await sign({}, { alg: 'PS256', keys: await generateKeyPair('PS256') }))).toEqual(
      REFUSED,
    );
    expect(await asked(`${head}.${raised}.${signature}`)).toEqual(REFUSED);
    expect(await asked(`${head}.${body}.`)).toEqual(REFUSED);
  });

  test('made with a new key are accepted after its keys were fetched again; unknown keys do not fetch them again and again', async () => {
    await new Promise((done) => setTimeout(done, 1_100));
    const next = await generateKeyPair('ES256');
    published.push({ kid: 'two', keys: next });
    const before = fetches;

    expect((await asked(await sign({}, { kid: 'two', alg: 'ES256', keys: next })))[0]).toBe(200);
    for (let at = 0; at < 20; at++)
      expect(await asked(await sign({}, { kid: `unknown${at}` }))).toEqual(REFUSED);

    expect(fetches - before).toBe(1);
  });

  test('nothing but a well-formed header is looked at', async () => {
    for (const authorization of [
      '',
      'Bearer',
      'Bearer a b',
      'Digest x',
      'Basic !!!',
      `Bearer ${'x'.repeat(9_000)}`,
    ]) {
      const response = await api.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: '{"query":"{ viewer { roles } }"}',
      });
      expect([authorization.slice(0, 12), response.status]).toEqual([authorization.slice(0, 12), 401]);
      expect(response.headers.get('www-authenticate')).toContain('Bearer');
    }
  });
});

describe('tokens of the development issuer', () => {
  const secret = 'of this installation';
  const issuer = developmentIssuer(secret);
  const made = (changed: JWTPayload) =>
    new SignJWT({
      sub: 'somebody',
      iss: 'suksesi-development',
      aud: AUDIENCE,
      iat: now(),
      exp: now() + 600,
      roles: [Role.HR_PLANNER],
      ...changed,
    })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(createSecretKey(Buffer.from(secret)));

  test('are accepted while they last', async () => {
    expect(await issuer.verify(await made({}))).toMatchObject({
      subject: 'somebody',
      roles: [Role.HR_PLANNER],
    });
    expect(await issuer.verify(await made({ iat: now() + 20 }))).toMatchObject({ subject: 'somebody' });
  });

  test.each<[string, JWTPayload]>([
    ['that never end', { exp: undefined }],
    ['that have ended', { exp: now() - 40 }],
    ['made ahead of time', { iat: now() + 120 }],
    ['of nobody', { sub: undefined }],
  ])('are refused %s', async (_what, changed) => {
    await expect(issuer.verify(await made(changed))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
