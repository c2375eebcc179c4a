import { expect, inject, test } from 'vitest';
import { withClient } from '../../src/app/provisioning.js';
import { encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder } from '../support/build.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi();
const build = builder(() => api.database);
const attest = 'mutation ($input: AttestListsInput!) { attestLists(input: $input) { attestations { id } } }';
const inputFor = (employee: string, document = 'BA 1') => ({
  input: {
    employeeIds: [encodeId('Employee', employee)],
    lists: ['AWARDS'],
    attestedOn: '2026-11-20',
    attestedBy: 'Pengelola',
    document,
  },
});
const stored = async (employee: string) =>
  (await api.database.query('select from attestation where employee_id = $1', [employee])).rowCount;

/** Ends every connection that the service holds, as a restart of the database does. */
const endConnections = () =>
  withClient(inject('superuserUrl'), (client) =>
    client.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename in ($2, $3)',
      [api.database.database, 'suksesi_application', 'suksesi_engine'],
    ),
  );

test('connections that are ended under load cost a coded refusal at most, and the next request is answered', async () => {
  const codes = new Set<string>();
  const one = async () => {
    for (let at = 0; at < 15; at++) {
      const { data, errors } = await api.ask(
        '{ units(first: 20) { totalCount nodes { name parent { name } } } }',
      );
      codes.add(errors?.[0]?.extensions.code ?? (data === undefined ? 'nothing' : 'answered'));
    }
  };
  const load = Promise.all(Array.from({ length: 8 }, one));
  for (let at = 0; at < 3; at++) await endConnections();
  await load;

  expect([...codes].filter((code) => code !== 'answered' && code !== 'DATABASE_UNAVAILABLE')).toEqual([]);
  const begun = performance.now();
  expect((await api.ask('{ units(first: 1) { totalCount } }')).errors).toBeUndefined();
  expect(performance.now() - begun).toBeLessThan(2_000);
});

test('a change whose connection is ended is whole or not there, and no connection is lost for later ones', async () => {
  await build.agency();
  for (let round = 0; round < 3; round++) {
    const people = await Promise.all(Array.from({ length: 12 }, () => build.employee()));
    const answers = Promise.all(
      people.map(async (employee) => ({ employee, answer: await api.ask(attest, inputFor(employee)) })),
    );
    await endConnections();

    for (const { employee, answer } of nonEmpty(await answers)) {
      if (answer.errors === undefined) expect(await stored(employee)).toBe(1);
      else expect(['DATABASE_UNAVAILABLE', 'BUSY']).toContain(answer.errors[0]?.extensions.code);
      const auditLog = await api.database.query('select from audit_event where $1::uuid = any(people)', [
        employee,
      ]);
      expect(auditLog.rowCount).toBe(await stored(employee));
    }
  }
  const later = await Promise.all(Array.from({ length: 12 }, () => build.employee()));
  const answers = await Promise.all(later.map((employee) => api.ask(attest, inputFor(employee))));

  expect(answers.map(({ errors }) => errors)).toEqual(later.map(() => undefined));
});

test('a change that another one stood in the way of is begun again, and made once', async () => {
  await api.database.query(`create sequence attempts;
    create function stand_in_the_way() returns trigger language plpgsql as $$ begin
      if nextval('attempts') < 3 then raise exception 'deadlock' using errcode = '40P01'; end if; return new; end $$;
    create trigger stand before insert on attestation for each row execute function stand_in_the_way();
    grant usage on sequence attempts to suksesi_application`);
  const employee = await build.employee();

  const { errors } = await api.ask(attest, inputFor(employee));

  expect(errors).toBeUndefined();
  expect(await stored(employee)).toBe(1);
  await api.database.query('drop trigger stand on attestation');
});

test('what goes wrong shows a number, and the log says nothing of anybody', async () => {
  await api.database.query(
    "alter table attestation add constraint unforeseen check (document <> 'Rahasia Budi')",
  );
  const employee = await build.employee();
  api.incidents.length = 0;

  const { errors } = await api.ask(attest, inputFor(employee, 'Rahasia Budi'));

  expect(errors?.[0]?.message).toMatch(/^Something went wrong\. Incident [0-9a-f]{12}\.$/);
  expect(JSON.stringify(errors)).not.toMatch(/attestation|insert|Budi/);
  expect(api.incidents).toHaveLength(1);
  expect(String(api.incidents[0])).toMatch(/23514 attestation unforeseen\n\s+at /);
  expect(String(api.incidents[0])).not.toMatch(/Budi|insert|198503/);
});
