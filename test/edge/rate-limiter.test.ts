import { expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { useApi } from '../support/api.js';

const api = useApi({ city: true, limits: { costAMinute: 1_000, atOnce: 2 } });
const body = (query: string) => JSON.stringify({ query });

async function post(query: string, subject: string): Promise<Response> {
  const authorization = `Bearer ${await api.token({ subject, roles: [Role.HR_PLANNER] })}`;
  return api.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: body(query),
  });
}

test('somebody who has used up the minute is told when to come back; nobody else is kept waiting', async () => {
  const query = '{ employees(first: 100) { nodes { unit { name } position { code } } } }';

  const answers = [];
  for (let at = 0; at < 4; at++) answers.push(await post(query, 'busy'));
  const refused = answers.at(-1);

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
  expect(answers.slice(0, 3).map(({ headers }) => Number(headers.get('ratelimit-remaining')))).toEqual([
    699, 398, 97,
  ]);
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await refused?.json()) as unknown).toMatchObject({
    errors: [{ extensions: { code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) } }],
  });
  expect((await post(query, 'somebody else')).status).toBe(200);
});

test('more requests at a time than anybody may have under way are refused; they succeed afterwards', async () => {
  const slow = '{ vacancies(first: 5) { nodes { ranking { eligible } } } }';

  const statuses = (await Promise.all(Array.from({ length: 5 }, () => post(slow, 'eager')))).map(
    ({ status }) => status,
  );

  expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(2);
  expect((await post('{ viewer { roles } }', 'eager')).status).toBe(200);
});

test('a file that is taken away counts like a question', async () => {
  const take = async () =>
    api.fetch('/dossiers/unknown', {
      headers: { authorization: `Bearer ${await api.token({ subject: 'taker' })}` },
    });

  const first = await take();
  expect([first.status, first.headers.get('ratelimit-remaining')]).toEqual([400, '0']);
  const refused = await take();

  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await refused.json()) as unknown).toMatchObject({
    errors: [{ extensions: { code: 'RATE_LIMITED' } }],
  });
});
