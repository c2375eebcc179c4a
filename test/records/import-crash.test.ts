import pg from 'pg';
import { expect, test } from 'vitest';
import { isLongRun } from '../support/long-run.js';
import { until, useProgram } from '../support/program.js';

const program = useProgram();

const RUN = '{ id status created failure { code message } }';
const ROWS = 4_000;

async function send(content: string, name: string, run: string): Promise<string> {
  const response = await fetch(
    `http://127.0.0.1:${program.port}/imports?${new URLSearchParams({ name, run, more: String(run === '') })}`,
    {
      method: 'POST',
      headers: { 'content-type': 'text/csv', authorization: `Bearer ${await program.token()}` },
      body: content,
    },
  );
  expect(response.status).toBe(201);
  const { id } = (await response.json()) as { id: string };
  return id;
}

const look = async (id: string) =>
  (await program.ask(`query ($id: ID!) { importRun(id: $id) ${RUN} }`, { id })).data.importRun;

const apply = (importRunId: string) =>
  program.ask(`mutation ($input: ApplyImportInput!) { applyImport(input: $input) { importRun ${RUN} } }`, {
    input: { importRunId },
  });

test.runIf(isLongRun)(
  'killed amid applying: nothing is written, the run says so, and is applied once the service is back',
  {
    timeout: 90_000,
  },
  async () => {
    const before = program.start();
    await until(program.isReady, before.output);
    const owner = new pg.Client({ connectionString: program.ownerUrl() });
    owner.on('error', () => {});
    await owner.connect();
    const counted = async (table: string) =>
      Number((await owner.query(`select count(*) as n from ${table}`)).rows[0].n);
    const { rows: people } = await owner.query('select nip from employee order by nip limit 200');
    const rows = (last: string) =>
      Array.from({ length: ROWS }, (_, at) => `${people[at % people.length].nip},T${at},${last}`).join('\n');
    const first = await send(
      `NIP,Title,Scope,Awarded On,Document\n${rows('NATIONAL,2024-08-17,SK')}`,
      'awards.csv',
      '',
    );
    const id = await send(
      `NIP,Title,Hours,Completed On,Document\n${rows('8,2024-08-17,SK')}`,
      'training.csv',
      first,
    );
    expect(await look(id)).toMatchObject({ status: 'CHECKED', created: 2 * ROWS });
    const tables = ['award', 'training_record', "audit_event where act = 'applyImport'", 'record_source'];
    const allCounted = async () => {
      const found: number[] = [];
      for (const table of tables) found.push(await counted(table));
      return found;
    };
    const stored = await allCounted();

    // Training is written, awards wait.
    await owner.query('begin; lock table award in exclusive mode');
    const asked = apply(id).catch((error: Error) => error);
    await until(
      async () =>
        (await owner.query(`select from pg_locks where not granted and relation = 'award'::regclass`)).rows
          .length > 0,
      before.output,
    );
    expect((await look(id)).status).toBe('APPLYING');
    before.child.kill('SIGKILL');
    await before.ended;
    await owner.query('rollback');
    await asked;

    const after = program.start();
    await until(program.isReady, after.output);
    await until(async () => (await look(id)).status === 'FAILED', after.output, 30_000);
    expect(await look(id)).toMatchObject({ failure: { code: 'IMPORT_INTERRUPTED' } });
    expect(await allCounted()).toEqual(stored);

    const { data, errors } = await apply(id);
    expect(errors).toBeUndefined();
    await until(async () => (await look(id)).status === 'APPLIED', after.output, 30_000);
    expect(data.applyImport.importRun.failure).toBeNull();
    expect((await counted('award')) - (stored[0] ?? 0)).toBe(ROWS);
    expect((await counted('training_record')) - (stored[1] ?? 0)).toBe(ROWS);
    await owner.end();
    after.child.kill('SIGTERM');
    expect(await after.ended).toBe(0);
  },
);
