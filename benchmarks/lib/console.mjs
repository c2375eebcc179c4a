import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { openBrowser } from '../../console/test/support/browser.ts';
import { openCity } from './database.mjs';
import { startProduct } from './processes.mjs';

const VISITS = 3;
const IDLE_MS = 2_000;
const SCROLL_STEP = 400;
const LONG_FRAME_MS = 40;
const LIMITS = { first: 1_000, script: 220, ranking: 300, shift: 0.1, smooth: 95 };
const PAGES = [
  ['/', 'Start, its first list', '.panel li'],
  ['/vacancies', 'Critical vacancies', 'tbody tr'],
  ['/nine-box', 'Nine boxes', '.box'],
  ['/people', 'People, the first hundred', 'tbody tr'],
];

/** How fast the pages are in a browser on the same machine, over the city, each visit with an empty profile. */
export async function measureConsole(place, people, say) {
  const city = await openCity(place, people, say);
  const product = await startProduct(city);
  await product.ready();
  const browser = await openBrowser();
  if (browser === null) throw new Error('No Chromium, Chrome or Edge was found; name one in CHROMIUM.');
  const desk = { browser, product };
  await visit(desk, '/vacancies', 'tbody tr');
  const pages = [];
  for (const [path, name, selector] of PAGES) {
    const visits = [];
    for (let at = 0; at < VISITS; at++) visits.push(await visit(desk, path, selector));
    pages.push({ name, ...medians(visits) });
    say(`${name}: ${JSON.stringify(pages.at(-1))}`);
  }
  const rankings = [];
  for (let at = 0; at < VISITS; at++) rankings.push(await openRanking(desk, at));
  const scrolled = await scroll(desk);
  say(`Ranking: ${median(rankings).toFixed(0)} ms; scrolled: ${JSON.stringify(scrolled)}`);
  await browser.close();
  for (const { stop } of [product, city]) await stop();
  return { pages, ranking: median(rankings), scrolled };
}

/** A page as a planner: the database is not the demo's, so that the token is put in the place of a sign-in. */
async function open({ browser, product: { port, token } }) {
  const context = await browser.newContext({ viewport: { width: 1_280, height: 900 } });
  await context.route('**/console/settings', (route) =>
    route.fulfill({ json: { signIn: { kind: 'DEMO', roles: ['HR_PLANNER'] } } }),
  );
  await context.route('**/console/token', (route) => route.fulfill({ json: { token, expiresIn: 900 } }));
  await context.addInitScript(() => {
    sessionStorage.setItem('demo-choice', JSON.stringify({ role: 'HR_PLANNER', nip: null, unit: null }));
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const page = await context.newPage();
  return { context, page, address: (path) => `http://127.0.0.1:${port}${path}` };
}

async function visit(desk, path, selector) {
  const { context, page, address } = await open(desk);
  let asked = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) asked++;
  });
  await page.goto(address(path), { waitUntil: 'commit' });
  const shown = await page.evaluate(
    (wanted) =>
      new Promise((done, failed) => {
        setTimeout(() => failed(new Error(`${wanted} does not come`)), 30_000);
        const look = () =>
          document.querySelector(wanted) === null ? requestAnimationFrame(look) : done(performance.now());
        look();
      }),
    selector,
  );
  await page.waitForFunction(() => document.querySelector('.skeleton') === null);
  await wait(500);
  const before = asked;
  await wait(IDLE_MS);
  const { script, shift } = await page.evaluate(() => ({
    script: performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    shift: window.shift,
  }));
  await context.close();
  return { shown, script: script / 1_000, shift, idle: asked - before };
}

/** From the press on a vacancy to its candidates. */
async function openRanking(desk, at) {
  const { context, page, address } = await open(desk);
  await page.goto(address('/vacancies'));
  await page.waitForSelector('tbody tr');
  await wait(500);
  const took = await page.evaluate(
    (row) =>
      new Promise((done) => {
        const begun = performance.now();
        document.querySelectorAll('tbody tr th a')[row].click();
        const look = () =>
          document.querySelector('.paper-foot') === null
            ? requestAnimationFrame(look)
            : done(performance.now() - begun);
        look();
      }),
    at,
  );
  await context.close();
  return took;
}

/** Through everybody, as fast as pages come; how long frames take on the way back through all of them. */
async function scroll(desk) {
  const { context, page, address } = await open(desk);
  await page.goto(address('/people'));
  await page.waitForSelector('tbody tr');
  const rows = await page.evaluate(async () => {
    const box = document.querySelector('.scroll');
    const total = () => Number(box.querySelector('table').getAttribute('aria-rowcount')) - 1;
    const last = () =>
      Math.max(
        ...[...box.querySelectorAll('tr[aria-rowindex]')].map((row) =>
          Number(row.getAttribute('aria-rowindex')),
        ),
      ) - 1;
    for (const deadline = performance.now() + 120_000; last() < total() && performance.now() < deadline; ) {
      box.scrollTop = box.scrollHeight;
      await new Promise((done) => setTimeout(done, 20));
    }
    return last();
  });
  const frames = await page.evaluate(
    async ({ step }) => {
      const box = document.querySelector('.scroll');
      const times = [];
      let before = performance.now();
      while (box.scrollTop > 0 && times.length < 900) {
        box.scrollTop -= step;
        await new Promise(requestAnimationFrame);
        times.push(performance.now() - before);
        before = performance.now();
      }
      return { times, elements: box.querySelectorAll('tbody tr').length };
    },
    { step: SCROLL_STEP },
  );
  await context.close();
  const { times, elements } = frames;
  return {
    rows,
    elements,
    frame: median(times),
    smooth: (times.filter((time) => time < LONG_FRAME_MS).length / times.length) * 100,
  };
}

function medians(visits) {
  return Object.fromEntries(
    Object.keys(visits[0]).map((key) => [key, median(visits.map((one) => one[key]))]),
  );
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

export function reportConsole({ pages, ranking, scrolled }, people) {
  const met = (isMet) => (isMet ? 'yes' : 'no');
  return `## Console

In Chromium on the same two cores as the service and its database (${cpus()[0].model}, ${new Date().toISOString().slice(0, 10)}), over a city of ${people.toLocaleString('en')} people, the service warm. Medians of ${VISITS} visits, each with an empty profile. Script as it is sent, packed.

| Page | Shown, ms | Under ${LIMITS.first} | Script, kB | Under ${LIMITS.script} | Layout shift | Under ${LIMITS.shift} | Requests in ${IDLE_MS / 1_000} idle seconds |
| --- | --- | --- | --- | --- | --- | --- | --- |
${pages.map(({ name, shown, script, shift, idle }) => `| ${name} | ${shown.toFixed(0)} | ${met(shown < LIMITS.first)} | ${script.toFixed(0)} | ${met(script < LIMITS.script)} | ${shift.toFixed(3)} | ${met(shift < LIMITS.shift)} | ${idle} |`).join('\n')}

| What | Measured | Must reach | Met |
| --- | --- | --- | --- |
| From the press on a vacancy to its candidates | ${ranking.toFixed(0)} ms | under ${LIMITS.ranking} ms | ${met(ranking < LIMITS.ranking)} |
| Scrolling ${scrolled.rows.toLocaleString('en')} rows, ${SCROLL_STEP} px a frame: frames under ${LONG_FRAME_MS} ms | ${scrolled.smooth.toFixed(0)} % (median ${scrolled.frame.toFixed(0)} ms, ${scrolled.elements} rows in the document) | ${LIMITS.smooth} % | ${met(scrolled.smooth >= LIMITS.smooth)} |
`;
}
