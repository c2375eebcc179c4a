import { expect, test } from 'vitest';
import { exampleQueries } from '../../src/app/example-queries.js';
import { useApi } from '../support/api.js';

const api = useApi({ city: true });

test.each(exampleQueries.map((query) => [/query (\w+)/.exec(query)?.[1] ?? query, query]))(
  'the example %s of the IDE is answered',
  async (_name, query) => {
    const { data, errors } = await api.ask(query);

    expect(errors).toBeUndefined();
    expect(Object.values(data as Record<string, { nodes: unknown[] }>)[0]?.nodes).toBeInstanceOf(Array);
  },
);

test('the query of the README is answered as the README shows it', async () => {
  const { readFileSync } = await import('node:fs');
  const { projectPath } = await import('../../src/platform/runtime/project-files.js');
  const query = /```graphql\n([\s\S]*?)```/.exec(readFileSync(projectPath('README.md'), 'utf8'))?.[1];

  const { data, errors } = await api.ask(query ?? '');

  expect(errors).toBeUndefined();
  expect(data.vacancies.nodes[0].ranking.candidates.nodes[0]).toMatchObject({
    place: 1,
    bestPlace: expect.any(Number),
    score: expect.any(Number),
  });
});
