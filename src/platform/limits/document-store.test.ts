import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { documentStore } from './document-store.js';

test('of fifty thousand different documents the last thousand are kept', async () => {
  const store = documentStore();
  for (let number = 0; number < 50_000; number++)
    await store.set(`document ${number}`, parse(`{ a${number}: __typename }`));

  expect(store.keys()).toHaveLength(1_000);
  expect(await store.get('document 48999')).toBeUndefined();
  expect(await store.get('document 49999')).toBeDefined();
});

test('documents of a mebibyte each are few', async () => {
  const store = documentStore();
  for (let number = 0; number < 30; number++)
    await store.set(`document ${number}`, parse(`{ a${number}: __typename } # ${'x'.repeat(2 ** 20)}`));

  expect(store.keys().length).toBeGreaterThan(0);
  expect(store.keys().length).toBeLessThan(9);
});
