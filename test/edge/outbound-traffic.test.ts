import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isLongRun } from '../support/long-run.js';
import { apart, beside, runIn } from '../support/network-namespace.js';
import { until, useProgram } from '../support/program.js';

const program = useProgram();
const OUTSIDE = 'http://192.0.2.1/';
const NETWORK_ERROR =
  /E(NET|HOST)UNREACH|ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|fetch failed|could not be prepared/;

const ranking =
  '{ vacancies(first: 5, filter: { class: [PENGAWAS, ADMINISTRATOR] }) { nodes { position { ranking { candidates(first: 3) { nodes { place employee { name } } } } } } } }';
const askRanking = `
  const [address, token, query] = process.argv.slice(1);
  const headers = { 'content-type': 'application/json', authorization: 'Bearer ' + token };
  const response = await fetch(address + 'graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
  const page = await fetch(new URL('/graphiql', address));
  const start = await fetch(address);
  console.log(JSON.stringify({ answer: await response.json(), page: await page.text(), start: await start.text() }));`;
const tryOutside = `await fetch('${OUTSIDE}').then(() => console.log('reached'), (error) => console.log(error.cause.code))`;

/** Packets for which there was no way out, as the kernel counts them in the network of a process. */
function withoutRoute(pid: number): number {
  const counted = (file: string) => readFileSync(`/proc/${pid}/net/${file}`, 'utf8');
  const [names = [], values = []] = counted('snmp')
    .split('\n')
    .filter((line) => line.startsWith('Ip: '))
    .map((line) => line.split(' '));
  return (
    Number(values[names.indexOf('OutNoRoutes')]) +
    Number(/Ip6OutNoRoutes\s+(\d+)/.exec(counted('snmp6'))?.[1])
  );
}

test.runIf(isLongRun && process.platform === 'linux')(
  'without a network it starts, ranks, and tries no way out',
  { timeout: 60_000 },
  async (context) => {
    const started = program.start({}, apart(context, 'net', 'ip link set lo up'));
    const pid = started.child.pid ?? 0;
    const inside = (script: string, ...parameters: string[]) =>
      runIn(beside(pid), process.execPath, '--input-type=module', '-e', script, ...parameters);
    await until(() => started.output().includes('A ranking is advice'), started.output);

    const asked = inside(askRanking, `http://127.0.0.1:${program.port}/`, await program.token(), ranking);
    const tried = withoutRoute(pid);
    const outside = inside(tryOutside);

    expect(asked.stderr).toBe('');
    const { answer, page, start } = JSON.parse(asked.stdout);
    expect(answer.errors).toBeUndefined();
    expect(
      answer.data.vacancies.nodes.some(
        ({ position }: { position: { ranking: { candidates: { nodes: unknown[] } } } }) =>
          position.ranking.candidates.nodes.length > 0,
      ),
    ).toBe(true);
    expect(page).toContain('Bearer ey');
    for (const html of [page, start]) expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(start).not.toContain('Bearer');
    expect(started.output()).not.toMatch(NETWORK_ERROR);
    expect(outside.stdout.trim()).toBe('ENETUNREACH');
    expect(tried).toBe(0);
    expect(withoutRoute(pid)).toBeGreaterThan(0);
    started.child.kill('SIGTERM');
    expect(await started.ended).toBe(0);
  },
);
