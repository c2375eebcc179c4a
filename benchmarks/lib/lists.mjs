import { openCity } from './database.mjs';
import { ask } from './load.mjs';
import { startProduct } from './processes.mjs';

const TIMES = 11;
const aYearOn = new Date(Date.now() + 395 * 86_400_000).toISOString().slice(0, 10);
const today = new Date().toISOString().slice(0, 10);

/** Lists with their limits in milliseconds, for some 6,400 and some 50,000 people. */
const lists = {
  'First map of nine boxes after a start': {
    limits: [150, 600],
    query: '{ nineBox { distribution { people } } }',
    isFirst: true,
  },
  '20 vacancies without a filter': {
    limits: [100, 400],
    query: '{ vacancies(first: 20) { nodes { since reason position { title } } } }',
  },
  '100 employees by rank, descending': {
    limits: [150, 600],
    query: '{ employees(first: 100, orderBy: [RANK_DESC]) { nodes { name } } }',
  },
  'Who retires within 13 months, counted': {
    limits: [150, 600],
    query: `{ employees(first: 20, filter: { retiring: { from: "${today}", until: "${aYearOn}" } }) { totalCount nodes { name } } }`,
  },
};

/**
 * What callers bound to the whole agency, or to the unit at its top, ask; at most twice the time of a
 * planner without bounds.
 */
const bound = {
  'One data request': '{ dataRequests(first: 1) { nodes { id } } }',
  '100 employees from 50 years on':
    '{ employees(first: 100, filter: { age: { from: 50 } }) { nodes { name birthDate } } }',
  'The same, counted':
    '{ employees(first: 100, filter: { age: { from: 50 } }) { totalCount nodes { name birthDate } } }',
  'Record requests, 20 of them': '{ recordRequests(first: 20) { nodes { id dueOn } } }',
  'The same, with their number': '{ recordRequests(first: 20) { totalCount nodes { id dueOn } } }',
  'The pool of administrators': '{ pool(class: ADMINISTRATOR) { in fallenOut } }',
  'The wave of retirements': '{ retirementWave { month people } }',
  'Nine boxes of administrators':
    '{ nineBox(filter: { class: [ADMINISTRATOR] }) { distribution { people } } }',
  'A ranking with 20 explained': `query ($code: String!) { position(by: { code: $code }) { ranking { candidates(first: 20) { nodes { place score contributions { because } eligibility { rule outcome } } } } } }`,
};
const callers = {
  planner: ['--role', 'HR_PLANNER'],
  'planner of the agency': ['--role', 'HR_PLANNER', '--agency', '6471'],
  officer: ['--role', 'UNIT_OFFICER', '--unit', '6471'],
};

/** Medians of single requests, of one client, over a city of its own size each. */
export async function measureLists(place, sizes, say) {
  const measured = [];
  for (const people of sizes) {
    const city = await openCity(place(people), people, say);
    const product = await startProduct(city);
    const timed = async (query, token, variables) => {
      const begun = performance.now();
      const { errors } = await ask({ port: product.port, token, query, variables });
      if (errors) throw new Error(`${query}: ${JSON.stringify(errors).slice(0, 500)}`);
      return performance.now() - begun;
    };
    const usual = async (query, token, variables) => {
      const times = [];
      for (let at = 0; at < TIMES; at++) times.push(await timed(query, token, variables));
      return times.sort((a, b) => a - b)[TIMES >> 1];
    };
    await product.ready();
    const rows = {};
    for (const [name, { query, isFirst }] of Object.entries(lists)) {
      rows[name] = isFirst ? await timed(query, product.token) : await usual(query, product.token);
      say(`${people} people, ${name}: ${rows[name].toFixed(1)} ms`);
    }
    const tokens = await Promise.all(Object.values(callers).map((given) => product.tokenOf(...given)));
    const [{ code }] = (
      await ask({
        port: product.port,
        token: product.token,
        query: '{ positions(first: 1, filter: { class: [ADMINISTRATOR] }) { nodes { code } } }',
      })
    ).data.positions.nodes;
    const ratios = {};
    for (const [name, query] of Object.entries(bound)) {
      ratios[name] = [];
      for (const token of tokens)
        ratios[name].push(await usual(query, token, query.includes('$code') ? { code } : undefined));
      say(`${people} people, ${name}: ${ratios[name].map((time) => time.toFixed(1)).join(' / ')} ms`);
    }
    measured.push({ people, rows, ratios });
    for (const { stop } of [product, city]) await stop();
  }
  return measured;
}

export function reportLists(measured) {
  const head = (...names) => [`| ${names.join(' | ')} |`, `|${names.map(() => ' --- |').join('')}`];
  const sizes = measured.map(({ people }) => `${people.toLocaleString('en')} people, ms`);
  const time = (value, limit) => `${value.toFixed(0)} (under ${limit}: ${value < limit ? 'yes' : 'no'})`;
  const share = (value, planner) => `${value.toFixed(0)} (${(value / planner).toFixed(1)})`;
  return [
    '## Lists',
    '',
    ...head('List', ...sizes),
    ...Object.entries(lists).map(
      ([name, { limits }]) =>
        `| ${name} | ${measured.map(({ rows }, at) => time(rows[name], limits[at])).join(' | ')} |`,
    ),
    '',
    `Product only, one client, whole HTTP requests, medians of ${TIMES}; the first is a single request, asked as soon as the service said that it was ready.`,
    '',
    '## Callers bound to an agency or unit',
    '',
    ...head(
      'Question',
      ...measured.flatMap(({ people }) => [
        `${people.toLocaleString('en')}: planner, ms`,
        'planner of the agency',
        'officer of its top unit',
      ]),
    ),
    ...Object.keys(bound).map(
      (name) =>
        `| ${name} | ${measured.map(({ ratios }) => [ratios[name][0].toFixed(0), ...ratios[name].slice(1).map((value) => share(value, ratios[name][0]))].join(' | ')).join(' | ')} |`,
    ),
    '',
    'In brackets the ratio to a planner who is not bound, which must not exceed 2. Both bound callers reach everybody, by units.',
    '',
  ].join('\n');
}
