import { auditServer } from 'graphql-http';
import { expect, test } from 'vitest';
import { useApi } from '../support/api.js';

const api = useApi();

test('the service keeps to GraphQL over HTTP', async () => {
  const authorization = `Bearer ${await api.token()}`;
  const results = await auditServer({
    url: 'http://service/graphql',
    fetchFn: (address: string, init: RequestInit = {}) => {
      const { pathname, search } = new URL(address);
      return api.fetch(pathname + search, {
        ...init,
        headers: { ...(init.headers as Record<string, string> | undefined), authorization },
      });
    },
  });

  const found = (status: string) => results.filter((result) => result.status === status).map(({ id }) => id);

  expect(results.length).toBeGreaterThan(60);
  expect(found('error')).toEqual([]);
  // A document or variables that cannot be used are answered with status 400 whatever the client accepts, so
  // that it shows without reading the answer.
  expect(found('warn')).toEqual(['572B', 'FDE2', '7B9B']);
});
