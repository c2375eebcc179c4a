import { readFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { reads } from './queries.mjs';

const NOW = 0.8;
const LATER = 4;
const GUARDED = 0.9;

export function report({ options, large, city, engine }) {
  const rows = Object.entries(large.results).map(([name, { product, peer }]) => {
    const [ours, theirs] = [medians(product), medians(peer)];
    const paired = median(product.map(({ perSecond }, round) => perSecond / peer[round].perSecond));
    return { name, ours, theirs, ratio: ours.perSecond / theirs.perSecond, paired };
  });
  const table = [
    '| Read | Product, requests a second | Peer, requests a second | Ratio | Must reach now | Met | Product p50 / p99, ms | Peer p50 / p99, ms |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(
      ({ name, ours, theirs, ratio }) =>
        `| ${name} | ${whole(ours.perSecond)} | ${whole(theirs.perSecond)} | ${ratio.toFixed(2)} | ${NOW} | ${met(ratio >= NOW)} | ${latency(ours)} | ${latency(theirs)} |`,
    ),
  ].join('\n');
  const ranking = [
    '| What | Measured | Must reach | Met |',
    '| --- | --- | --- | --- |',
    row(
      `One vacancy, ${whole(city.considered)} people considered, whole HTTP request with 20 explained candidates, p50`,
      city.p50,
      10,
    ),
    row(
      `Every post of the city ranked (${whole(city.whole.posts)}), a hundred a request`,
      city.whole.took,
      2_000,
    ),
    row('1,000 draws of weights for that vacancy, whole request', city.close.draws, 1_000),
    ...Object.entries(city.close.meeting).map(([name, took]) =>
      row(`${name}, whole request`, took, name.includes('explained') ? 30 : 300),
    ),
    row('Keeping the column store current after 100 people changed', city.close.refresh, 20),
    row('A small query while the whole city is ranked, longest', city.whole.longest, 50),
    ...engine.flatMap(({ people, p50, bytes }) => [
      row(`Ranking over ${whole(people)} people, engine alone, p50`, p50, people === 1_000_000 ? 30 : 150),
      `| Memory over ${whole(people)} people | ${bytes.toFixed(1)} bytes a person | under 100 bytes | ${met(bytes < 100)} |`,
    ]),
  ].join('\n');
  const [cpu] = cpus();
  const text = `# Speed, measured

Written by \`npm run bench\`; never edit it. Figures of different machines cannot be compared, ratios of one run can.

- Machine: ${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB of memory, ${platform()} ${arch()}; the load generator, both servers and the database share it. Before the run its load average was ${options.load.toFixed(1)}: above 0.5, other work ran beside it and the figures are too low; the ratios suffer less.
- Date: ${new Date().toISOString().slice(0, 10)}
- Versions: Node.js ${process.version.slice(1)}, ${large.version.split(' ').slice(0, 2).join(' ')}, PostGraphile ${versionOf('postgraphile')} (Grafast ${versionOf('grafast')}, Grafserv ${versionOf('grafserv')}), graphql ${versionOf('graphql')}
- Data of the reads: ${whole(large.people)} people, ${whole(large.assessments_stored)} assessments

## Reads beside PostGraphile

${Object.entries(reads)
  .map(([name, { title }]) => `- ${name}: ${title}.`)
  .join('\n')}

${table}

The ratio is that of the medians; the median of the ratios of neighbouring rounds is ${rows.map(({ name, paired }) => `${name} ${paired.toFixed(2)}`).join(', ')}.
In the end, once reads are compiled from the selection, the ratio must reach ${LATER}: ${rows.map(({ name, ratio }) => `${name} ${ratio >= LATER ? 'does' : 'does not yet'}`).join(', ')}.

Median of ${options.rounds} rounds of ${options.seconds} s each, product and peer in turn, after warming up; ${options.connections} kept-alive connections over loopback, one request at a time on each. Lowest and highest round: ${rows
    .map(
      ({ name }) =>
        `${name} product ${range(large.results[name].product)}, peer ${range(large.results[name].peer)}`,
    )
    .join('; ')}.

Before measuring, the answers of both to Q1 and to all 200 requests of Q2 were found equal, value by value; Q1 holds ${whole(large.assessments)} assessments. Every answer that was counted had status 200 and no \`errors\`.

Settings, product: as \`npm start\` runs it, embedded PostgreSQL (256 MB of shared buffers), 10 read connections, a bearer token checked on every request, permissions and limits applied (with an allowance a minute that one caller does not use up), reads of sensitive fields written down.
Settings, peer: PostGraphile's Amber preset on \`node:http\` through Grafserv, a process of its own, \`NODE_ENV\` and \`GRAPHILE_ENV\` \`production\`, no GraphiQL, no watching, no explaining, no websockets, no subscriptions, answers written straight as text (\`outputDataAsString\`), prepared statements, no settings per request and so no transactions; 10 connections with the product's role and the product's session settings. It checks no token and no permission. It reads views of today's rows over the product's tables, with the day written into them as a constant; relations and keys are told by smart comments.

## What limits and the audit log cost

| Read | Requests a second with them, of those without | Must reach | Met |
| --- | --- | --- | --- |
${Object.entries(large.guards)
  .map(
    ([name, ratios]) =>
      `| ${name} | ${median(ratios).toFixed(3)} | ${GUARDED} | ${met(median(ratios) >= GUARDED)} |`,
  )
  .join('\n')}

Two processes of the product over the same database, one of them without limits, rate limits, deadlines and the log of reads (\`benchmarks/unguarded.mjs\`), in turn for ${options.seconds / 4} s each, ${options.rounds * 4} times; the median of the ratios of neighbours. Lowest and highest: ${Object.entries(
    large.guards,
  )
    .map(([name, ratios]) => `${name} ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`)
    .join('; ')}.

## Ranking

${ranking}

Product only, warm, one client, whole HTTP request: 20 candidates, each with place, range, every contribution with its reason and evidence, every rule, and what is missing (${whole(city.bytes / 1024)} KiB). ${whole(city.eligible)} eligible, ${whole(city.undetermined)} undetermined; ${whole(city.count)} requests measured, p95 ${city.p95.toFixed(1)} ms, p99 ${city.p99.toFixed(1)} ms.

The small query asks for the caller's roles, one client: alone its p99 is ${city.whole.alone.toFixed(1)} ms, while the city is ranked ${city.whole.p99.toFixed(1)} ms. What misses its mark when other work runs beside: the refresh, of which nearly all is reading twenty lists of these people afresh, in statements side by side on two cores; and the country, whose scan swings with the memory that the host shares (123 ms alone and 160 ms in a full run on one day). The refresh is what a ranking takes longer right after 100 people's assessments of potential were written than without a change (${city.close.quiet.toFixed(1)} ms). The engine alone: columns generated directly in the shares of the demo city, one thread, one process for each size; scan, order and ranges of the first 20 (${engine.map(({ people, eligible, undetermined }) => `${whole(people)} people: ${whole(eligible)} eligible, ${whole(undetermined)} undetermined`).join('; ')}). The same ranking as one SQL statement over the same tables (eligible people and lower bounds alone, without explanation; found equal, person by person and unit by unit, before it was timed; settings chosen in its favour): p50 ${city.statement.toFixed(0)} ms, ${(city.statement / city.p50).toFixed(0)} times the whole request of the service.
`;
  return { text, shown: `${table}\n\n${ranking}` };
}

function medians(rounds) {
  return Object.fromEntries(
    ['perSecond', 'p50', 'p99'].map((name) => [name, median(rounds.map((round) => round[name]))]),
  );
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function range(rounds) {
  const all = rounds.map(({ perSecond }) => perSecond);
  return `${whole(Math.min(...all))} to ${whole(Math.max(...all))}`;
}

function versionOf(name) {
  return JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8'))
    .version;
}

const whole = (value) => Math.round(value).toLocaleString('en');
const row = (what, measured, limit) =>
  `| ${what} | ${measured.toFixed(1)} ms | under ${whole(limit)} ms | ${met(measured < limit)} |`;
const met = (reached) => (reached ? 'yes' : 'no');
const latency = ({ p50, p99 }) => `${p50.toFixed(1)} / ${p99.toFixed(1)}`;
