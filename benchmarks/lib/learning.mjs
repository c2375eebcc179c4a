import { cpus } from 'node:os';
import { openCity } from './database.mjs';
import { ask } from './load.mjs';
import { startProduct } from './processes.mjs';

const TIMES = 31;
const LIMITS = { city: 100, large: 500 };

/** The standing of all offices for a year, in cities of two sizes. */
export async function measureLearning(placeOf, sizes, say) {
  const found = [];
  for (const [size, people] of Object.entries(sizes)) {
    const city = await openCity(placeOf(size, people), people, say);
    const product = await startProduct(city);
    await product.ready();
    const year = new Date().getUTCFullYear();
    const query = `{ learningByUnit(year: ${year}, filter: { isOffice: true }, first: 100) { totalCount nodes { unit { name } people met short aboveCeiling unknown expectedShort verifiedHours unverifiedHours onlineShare } } }`;
    const times = [];
    let entries = 0;
    for (let at = 0; at < TIMES; at++) {
      const begun = performance.now();
      const { data, errors } = await ask({ port: product.port, token: product.token, query });
      if (errors) throw new Error(JSON.stringify(errors).slice(0, 500));
      times.push(performance.now() - begun);
      entries = data.learningByUnit.totalCount;
    }
    times.sort((a, b) => a - b);
    const median = times[TIMES >> 1];
    say(`Standing of ${entries} offices over ${people} people: ${median.toFixed(1)} ms`);
    found.push({ size, people, median, worst: times.at(-1), offices: entries });
    for (const { stop } of [product, city]) await stop();
  }
  return found;
}

export function reportLearning(found) {
  return [
    '## Learning',
    '',
    `One client, whole HTTP requests, the median of ${TIMES}; ${cpus().length} cores (${cpus()[0].model}), ${new Date().toISOString().slice(0, 10)}.`,
    '',
    '| What | Measured | Worst | Must reach | Reached |',
    '| --- | --- | --- | --- | --- |',
    ...found.map(
      ({ size, people, median, worst, offices }) =>
        `| Standing of all ${offices} offices for a year, ${people.toLocaleString('en')} people in service | ${median.toFixed(1)} ms | ${worst.toFixed(1)} ms | under ${LIMITS[size]} ms | ${median < LIMITS[size] ? 'yes' : 'no'} |`,
    ),
    '',
  ].join('\n');
}
