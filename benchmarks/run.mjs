// npm run bench [-- --people N --rounds N --seconds N]: measures the product beside its peer and writes
// RESULTS.md; --lists measures lists alone, and only says what came out; --records measures records alone, and
// writes their section anew; so do --learning, and --console for the pages in a browser.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openCity, prepareDatabase } from './lib/database.mjs';
import { measureCloseness, measureEngine, measureStatement, measureWholeCity } from './lib/engine.mjs';
import { measureLearning, reportLearning } from './lib/learning.mjs';
import { measureLists, reportLists } from './lib/lists.mjs';
import { checkSame, measureGuards, measureRanking, measureReads } from './lib/measure.mjs';
import { endAll, startPeer, startProduct, startUnguarded } from './lib/processes.mjs';
import { measureRecords, reportRecords } from './lib/records.mjs';
import { report } from './lib/report.mjs';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '200000' },
    city: { type: 'string', default: '6400' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '8' },
    fresh: { type: 'boolean', default: false },
    lists: { type: 'boolean', default: false },
    records: { type: 'boolean', default: false },
    learning: { type: 'boolean', default: false },
    console: { type: 'boolean', default: false },
  },
});
const results = fileURLToPath(new URL('RESULTS.md', import.meta.url));
const LISTED_LARGE = 50_000;
const usual = { large: 200_000, city: 6_400, town: LISTED_LARGE };
const options = { connections: 16, pool: 10, load: loadavg()[0] };
for (const name of ['people', 'city', 'rounds', 'seconds']) {
  options[name] = Number(values[name]);
  if (!Number.isInteger(options[name]) || options[name] < 1)
    fail(`--${name} must be a whole number above 0, not ${values[name]}.`);
}
const say = (line) => console.log(line);
const directory = fileURLToPath(new URL('.data', import.meta.url));

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await endAll();
    process.exit(1);
  });

try {
  if (values.lists) say(reportLists(await listsBySize()));
  else if (values.records) writeSection('Records', await records());
  else if (values.learning) writeSection('Learning', await learning());
  else if (values.console) writeSection('Console', await pages());
  else await measureAll();
} catch (error) {
  process.exitCode = 1;
  console.error(error);
} finally {
  await endAll();
}

async function measureAll() {
  const large = await readsBesidePeer();
  const city = await rankingOfCity();
  const lists = reportLists(await listsBySize());
  const imports = await records();
  const hours = await learning();
  const engine = await measureEngine({ say });
  const { text, shown } = report({ options, large, city, engine });
  // The pages are measured by themselves, in a browser.
  const [, pagesBefore = ''] = readFileSync(results, 'utf8').split(/\n(?=## Console\n)/);
  writeFileSync(results, `${text}\n${lists}\n${imports}\n${hours}\n${pagesBefore}`);
  say(`\n${shown}\n\n${lists}\n${imports}\n${hours}\nWritten to benchmarks/RESULTS.md.`);
}

/** Writes a section of RESULTS.md anew, and leaves the others. */
function writeSection(title, section) {
  const [first, ...others] = readFileSync(results, 'utf8').split(/\n(?=## )/);
  const kept = others.filter((text) => !text.startsWith(`## ${title}\n`));
  writeFileSync(
    results,
    [first, ...kept, section]
      .map((text) => text.trimEnd())
      .join('\n\n')
      .concat('\n'),
  );
  say(section);
}

/** The browser is installed for this alone, as for the tests. */
async function pages() {
  const { measureConsole, reportConsole } = await import('./lib/console.mjs');
  return reportConsole(await measureConsole(place('city', options.city), options.city, say), options.city);
}

async function records() {
  return reportRecords(await measureRecords(place('city', options.city), options.city, say), options.city);
}

async function learning() {
  return reportLearning(await measureLearning(place, { city: options.city, large: options.people }, say));
}

function listsBySize() {
  return measureLists(
    (people) => place(people === options.city ? 'city' : 'town', people),
    [options.city, LISTED_LARGE],
    say,
  );
}

async function readsBesidePeer() {
  const city = await openCity(place('large', options.people), options.people, say);
  const { nips, ...about } = await prepareDatabase(city.urls);
  const product = await startProduct(city);
  await product.ready();
  const peer = await startPeer({ ...city, ...options });
  const same = await checkSame({ product, peer }, nips);
  say('Both give the same rows.');
  const results = await measureReads({ product, peer }, nips, { ...options, say });
  await peer.stop();
  const unguarded = await startUnguarded(city);
  const guards = await measureGuards({ product, unguarded }, nips, { ...options, say });
  for (const { stop } of [unguarded, product, city]) await stop();
  return { ...about, ...same, results, guards };
}

async function rankingOfCity() {
  const city = await openCity(place('city', options.city), options.city, say);
  const product = await startProduct(city);
  const ranking = await measureRanking(product, { ...options, say });
  const whole = await measureWholeCity(product, { say });
  const close = await measureCloseness(product, { owner: city.urls.owner, code: ranking.code, say });
  const statement = await measureStatement(product, {
    engine: city.urls.engine,
    code: ranking.code,
    on: ranking.on,
    say,
  });
  for (const { stop } of [product, city]) await stop();
  return { ...ranking, whole, close, statement };
}

/** A directory for each size: trying with few people leaves the large city alone. */
function place(name, people) {
  const data = join(directory, people === usual[name] ? name : `${name}-${people}`);
  if (values.fresh) rmSync(data, { recursive: true, force: true });
  return data;
}

function fail(reason) {
  console.error(reason);
  process.exit(2);
}
