import { randomBytes } from 'node:crypto';
import { afterAll, expect, inject, test } from 'vitest';
import { allMigrations } from '../../migrations/index.js';
import { checkMigrated, migrate, provision, withClient } from '../../src/app/provisioning.js';
import { PASSWORDS } from '../support/fixed.js';

const database = `test_${randomBytes(6).toString('hex')}`;

afterAll(() =>
  withClient(inject('superuserUrl'), (client) => client.query(`drop database ${database} with (force)`)),
);

test('several processes that migrate at once make each migration once, and all go on', async () => {
  const urls = await provision(inject('superuserUrl'), database, PASSWORDS);

  const done = await Promise.all([migrate(urls), migrate(urls), migrate(urls)]);

  const names = allMigrations.map(({ name }) => name);
  const { rows } = await withClient(urls.owner, (client) =>
    client.query<{ name: string }>('select name from schema_migration order by id'),
  );
  expect(rows.map(({ name }) => name)).toEqual(names);
  expect(done.flat()).toEqual(names);
  for (const url of Object.values(urls)) await checkMigrated(url);
});
