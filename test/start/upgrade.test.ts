import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { afterAll, expect, inject, test } from 'vitest';
import { openDatabase } from '../../src/app/database.js';
import { migrate, provision, withClient } from '../../src/app/provisioning.js';
import { PASSWORDS } from '../support/fixed.js';

const database = `test_${randomBytes(6).toString('hex')}`;

afterAll(() =>
  withClient(inject('superuserUrl'), (client) => client.query(`drop database ${database} with (force)`)),
);

test('a database of the version before keeps its tokens and what its audit log says, under the names of today', async () => {
  const urls = await provision(inject('superuserUrl'), database, PASSWORDS);
  const orm = await openDatabase(urls.owner, {
    driverOptions: { options: '-c suksesi.application_role=suksesi_application' },
    logger: () => {},
  });
  await orm.migrator.up({ to: '20261218-record-requests' });
  await orm.close(true);
  const id = v7();
  await withClient(urls.owner, (client) =>
    client.query(
      `insert into service_token (id, name, scopes, hash, issued_by, issued_on, expires_on)
        values ($1, 'reports', '{access:read-trail,merit:measure-fairness,merit:rank,positions:read}', repeat('0', 64), 'a', '2026-11-01', '2027-11-01')`,
      [id],
    ),
  );
  await withClient(urls.owner, (client) =>
    client.query(
      `insert into audit_event (id, at, request_id, subject, roles, people, act, change, record_type, record_id)
        values ($1, now(), $1, 'a', '{}', '{}', 'objectToExclusion', 'CHANGED', 'PassedOver', $1)`,
      [id],
    ),
  );

  await withClient(urls.owner, (client) =>
    client.query(
      `insert into rule_parameter (id, legal_basis, certainty, code, value, description, during)
        values ($1, 'a', 'UNVERIFIED', 'TRAIL_RETENTION_YEARS', '7', 'a', daterange('1900-01-01', null))`,
      [id],
    ),
  );

  await migrate(urls);

  const { rows } = await withClient(urls.owner, (client) =>
    client.query('select scopes from service_token where id = $1', [id]),
  );
  const renamed = await withClient(urls.owner, (client) =>
    client.query('select record_type, (select count(*)::int from excluded_candidate) from audit_event'),
  );
  const parameters = await withClient(urls.owner, (client) =>
    client.query('select id, code, value from rule_parameter'),
  );
  expect(parameters.rows).toEqual([{ id, code: 'AUDIT_LOG_RETENTION_YEARS', value: '7' }]);
  expect(renamed.rows).toEqual([{ record_type: 'ExcludedCandidate', count: 0 }]);
  expect(rows[0].scopes).toEqual([
    'access:read-audit-log',
    'ranking:measure-fairness',
    'ranking:read',
    'positions:read',
  ]);
});
