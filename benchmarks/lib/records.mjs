import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { openCity } from './database.mjs';
import { ask } from './load.mjs';
import { startProduct } from './processes.mjs';

const ROWS = 100_000;
const PAGES = 51;
const LISTS = 11;
const LIMITS = { import: 60_000, memory: 600, page: 15, completeness: 2_000 };

/** What civil servants see of themselves, in one request. */
const OWN_PAGE = `{
  viewer { employee {
    name nip birthDate sex unit { name } position { title } openReports { id status holder dueOn }
    rankHistory { rank during { from to } document isDisputed } education { level field institution status graduatedOn }
    appraisals { year predicate } trainings { title completedOn hours } awards { title scope awardedOn }
    teamAssignments { team role } sanctions { severity during { from to } } attestations { list attestedOn }
    talent { box boxes performance { lower upper } potential { lower upper } missing { kind owedBy detail } }
  } }
  recordReads(first: 10) { nodes { at roles purpose fields } }
}`;

/** Import of 100,000 rows, a person's own page, and what to ask for first, over the city. */
export async function measureRecords(place, people, say) {
  const city = await openCity(place, people, say);
  const product = await startProduct(city);
  await product.ready();
  const asked = async (query, token = product.token, variables = undefined) => {
    const { data, errors } = await ask({ port: product.port, token, query, variables });
    if (errors) throw new Error(JSON.stringify(errors).slice(0, 500));
    return data;
  };
  const nips = await nipsOf(asked);
  const own = await product.tokenOf('--role', 'EMPLOYEE', '--nip', nips[7]);
  const page = await medianOf(PAGES, () => asked(OWN_PAGE, own));
  say(`A person's own page: ${page.toFixed(1)} ms`);
  const completeness = await medianOf(LISTS, () =>
    asked(
      '{ completeness(first: 20) { totalCount nodes { affected employee { name } missing { kind owedBy } } } }',
    ),
  );
  say(`Completeness by consequence: ${completeness.toFixed(0)} ms`);
  const memoryBefore = peakOf(product.pid);
  const imported = await importRows(product, asked, nips);
  say(`Import: ${JSON.stringify(imported)}`);
  for (const { stop } of [product, city]) await stop();
  return { page, completeness, memoryBefore, ...imported };
}

async function nipsOf(asked) {
  const nips = [];
  for (let after = null; ; ) {
    const { employees } = await asked(
      'query ($after: String) { employees(first: 100, after: $after, filter: { isServing: true }) { pageInfo { hasNextPage endCursor } nodes { nip } } }',
      undefined,
      { after },
    );
    nips.push(...employees.nodes.map(({ nip }) => nip));
    if (!employees.pageInfo.hasNextPage) return nips;
    after = employees.pageInfo.endCursor;
  }
}

/** Mixed records of the people that there are; what was written is taken back afterwards. */
async function importRows(product, asked, nips) {
  const headers = { authorization: `Bearer ${product.token}`, 'content-type': 'text/csv' };
  const day = (number) => new Date(Date.UTC(2022, 0, 1 + (number % 1_200))).toISOString().slice(0, 10);
  const files = {
    'training.csv': [
      'NIP,Title,Hours,Completed On,Document',
      (nip, at) => `${nip},Bench ${at},20,${day(at)},B-${at}`,
      0.5,
    ],
    'awards.csv': [
      'NIP,Title,Scope,Awarded On,Document',
      (nip, at) => `${nip},Bench ${at},AGENCY,${day(at)},B-${at}`,
      0.2,
    ],
    'team-assignments.csv': [
      'NIP,Team,Role,Decreed On,Document',
      (nip, at) => `${nip},Bench ${at},MEMBER_AGENCY,${day(at)},B-${at}`,
      0.2,
    ],
    'declarations.csv': [
      'NIP,Code,Year,Filed On,Document',
      (nip, at) => `${nip},B${at},2025,${day(at)},B-${at}`,
      0.1,
    ],
  };
  let run = '';
  const names = Object.keys(files);
  const begun = performance.now();
  for (const [index, name] of names.entries()) {
    const [head, row, share] = files[name];
    const body = [
      head,
      ...Array.from({ length: ROWS * share }, (_, at) => row(nips[at % nips.length], at)),
    ].join('\n');
    const more = index < names.length - 1;
    const response = await fetch(
      `http://127.0.0.1:${product.port}/imports?name=${name}&source=BENCH&more=${more}&run=${run}`,
      { method: 'POST', headers, body },
    );
    const answer = await response.json();
    if (!response.ok) throw new Error(JSON.stringify(answer).slice(0, 500));
    run = answer.id;
    await until(asked, run, more ? [] : ['CHECKED']);
  }
  const dryRun = performance.now() - begun;
  const counts = await asked(`{ importRun(id: "${run}") { created refused } }`);
  if (counts.importRun.created !== ROWS) throw new Error(JSON.stringify(counts));
  await asked(`mutation { applyImport(input: { importRunId: "${run}" }) { importRun { status } } }`);
  await until(asked, run, ['APPLIED']);
  const total = performance.now() - begun;
  const memory = peakOf(product.pid);
  await asked(
    `mutation { takeBackImport(input: { importRunId: "${run}", reason: "Benchmark" }) { importRun { status } } }`,
  );
  await asked(`mutation { discardImport(input: { importRunId: "${run}" }) { importRun { status } } }`);
  return { dryRun, total, memory };
}

async function until(asked, run, statuses) {
  for (; statuses.length > 0; await wait(100)) {
    const { importRun } = await asked(`{ importRun(id: "${run}") { status failure { message } } }`);
    if (importRun.failure !== null) throw new Error(importRun.failure.message);
    if (statuses.includes(importRun.status)) return;
  }
}

/** The most memory that the process ever had, in MB; null where the system does not tell. */
function peakOf(pid) {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(kilobytes) / 1_024;
  } catch {
    return null;
  }
}

async function medianOf(times, work) {
  const found = [];
  for (let at = 0; at < times; at++) {
    const begun = performance.now();
    await work();
    found.push(performance.now() - begun);
  }
  return found.sort((a, b) => a - b)[times >> 1];
}

export function reportRecords({ page, completeness, dryRun, total, memoryBefore, memory }, people) {
  const line = (what, value, unit, limit) =>
    `| ${what} | ${value === null ? '–' : value.toFixed(1)} ${unit} | under ${limit.toLocaleString('en')} ${unit} | ${value !== null && value < limit ? 'yes' : 'no'} |`;
  return [
    '## Records',
    '',
    `Over a city of ${people.toLocaleString('en')} people in service, one client, whole HTTP requests; ${cpus().length} cores (${cpus()[0].model}), ${new Date().toISOString().slice(0, 10)}.`,
    '',
    '| What | Measured | Must reach | Reached |',
    '| --- | --- | --- | --- |',
    line(
      `Import of ${ROWS.toLocaleString('en')} mixed rows as CSV, four files: dry run and apply together`,
      total,
      'ms',
      LIMITS.import,
    ),
    `| Of that the dry run | ${dryRun.toFixed(1)} ms | | |`,
    `| Peak memory of the process before the import | ${memoryBefore === null ? '–' : memoryBefore.toFixed(1)} MB | | |`,
    line('Peak memory of the process, rankings and caches included', memory, 'MB', LIMITS.memory),
    line("A person's own page of data in one request, p50", page, 'ms', LIMITS.page),
    line('Completeness by consequence for the whole city, p50', completeness, 'ms', LIMITS.completeness),
    '',
  ].join('\n');
}
