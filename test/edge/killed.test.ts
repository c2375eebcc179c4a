import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { expect, test } from 'vitest';
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres.js';
import { withClient } from '../../src/provisioning.js';
import { isAlive, until, useProgram } from '../support/program.js';

const program = useProgram();
const attest = 'mutation ($input: AttestListsInput!) { attestLists(input: $input) { id } }';
const LISTS = ['AWARDS', 'SANCTIONS'];
const PEOPLE = 3;

/** Documents under which lists were attested, by what became of the request. */
class Sent {
  readonly answered: string[] = [];
  readonly unanswered: string[] = [];
  readonly wrong: unknown[] = [];

  constructor(
    private readonly name: string,
    private readonly employees: readonly string[],
  ) {}

  /** Whether the request was answered; an answer must be whole and without errors. */
  async one(at: string): Promise<boolean> {
    const document = `${this.name} ${at}`;
    const input = { employees: this.employees, lists: LISTS, attestedOn: '2020-01-01', attestedBy: 'Pengelola', document };
    try {
      const { errors } = await program.ask(attest, { input });
      if (errors === undefined) this.answered.push(document);
      else this.wrong.push(errors);
      return true;
    } catch (error) {
      this.unanswered.push(document);
      if ((error as Error).message !== 'fetch failed') this.wrong.push(error);
      return false;
    }
  }

  async untilGone(workers: number): Promise<void> {
    await Promise.all(
      Array.from({ length: workers }, async (_, worker) => {
        for (let at = 0; await this.one(`${worker}.${at}`); at++);
      }),
    );
  }
}

async function load(name: string): Promise<Sent> {
  const { data } = await program.ask(`{ employees(first: ${PEOPLE}) { nodes { id } } }`);
  return new Sent(
    name,
    data.employees.nodes.map(({ id }: { id: string }) => id),
  );
}

/** Documents that are stored, each whole, and each of its records in the trail. */
async function stored(name: string): Promise<string[]> {
  return withClient(program.ownerUrl(), async (owner) => {
    const { rows } = await owner.query<{ document: string; count: number }>(
      "select document, count(*)::int as count from attestation where document like $1 || ' %' group by document",
      [name],
    );
    const unpaired = await owner.query(
      `select from (select id from attestation where document like $1 || ' %') as kept
       full join (select record_id from audit_event where record_type = 'Attestation' and "after" ->> 'document' like $1 || ' %') as trail on record_id = id
       where id is null or record_id is null`,
      [name],
    );

    expect(rows.filter(({ count }) => count !== PEOPLE * LISTS.length)).toEqual([]);
    expect(unpaired.rowCount).toBe(0);
    return rows.map(({ document }) => document).sort();
  });
}

test('killed amid changes: what was answered is stored, nothing is half there, and it starts again', { timeout: 60_000 }, async () => {
  const before = program.start();
  await until(program.isReady, before.output);
  const sent = await load('KILLED');
  const gone = sent.untilGone(24);
  await until(() => sent.answered.length > 40, before.output);
  before.child.kill('SIGKILL');
  await gone;

  const after = program.start();
  await until(program.isReady, after.output);

  expect(sent.unanswered).toHaveLength(24);
  expect(sent.wrong).toEqual([]);
  expect(await stored('KILLED')).toEqual(expect.arrayContaining(sent.answered));
  expect(await (await load('AFTER')).one('restart')).toBe(true);
  const { pid } = program.postgres();
  after.child.kill('SIGTERM');
  expect(await after.ended).toBe(0);
  expect(isAlive(pid)).toBe(false);
});

test('told to stop amid changes: what is under way is answered, and exactly that is stored', { timeout: 60_000 }, async () => {
  const running = program.start();
  await until(program.isReady, running.output);
  const [sent, held] = [await load('STOPPED'), await load('HELD')];
  const owner = new pg.Client({ connectionString: program.ownerUrl() });
  await owner.connect();
  const gone = sent.untilGone(12);
  await until(() => sent.answered.length > 20, running.output);
  await owner.query('begin; lock table attestation in exclusive mode');
  const underWay = Array.from({ length: 12 }, (_, at) => held.one(`${at}`));
  await wait(500);

  const begun = performance.now();
  running.child.kill('SIGTERM');
  await until(() => running.output().includes('finishing what is under way'), running.output);
  expect(await program.isReady()).toBe(false);
  await owner.query('rollback');
  await owner.end();
  await Promise.all([gone, ...underWay]);

  expect(await running.ended).toBe(0);
  expect(performance.now() - begun).toBeLessThan(10_000);
  expect(running.output()).toContain('Stopped.');
  expect(held.answered).toHaveLength(12);
  expect([...sent.wrong, ...held.wrong]).toEqual([]);
  const postgres = await startEmbeddedPostgres({ directory: join(program.directory, 'postgres'), durable: true });
  expect(await stored('HELD')).toEqual(held.answered.sort());
  expect(await stored('STOPPED')).toEqual(sent.answered.sort());
  await postgres.stop();
});
