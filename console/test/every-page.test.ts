import { expect } from 'vitest';
import { isLongRun } from '../../test/support/long-run.js';
import { COMMITTEE, inBrowser, inLongRun, type Person, PLANNER, useConsole } from './support/console.js';

const desk = useConsole();

/** Every address that needs no id, by who opens it. */
const PAGES: readonly (readonly [path: string, person: Person])[] = [
  ['/', PLANNER],
  ['/', COMMITTEE],
  ['/', { role: 'AUDITOR' }],
  ['/', { role: 'REPORTER' }],
  ['/', { role: 'ADMINISTRATOR' }],
  ['/vacancies', PLANNER],
  ['/vacancies?all=true', PLANNER],
  ['/nine-box?box=5&preview=%22PU_DJBK_2026%2F1%22', PLANNER],
  ['/nine-box', { role: 'REPORTER' }],
  ['/retirements?years=3', PLANNER],
  ['/bench', PLANNER],
  ['/plans', PLANNER],
  ['/fillings', PLANNER],
  ['/people', PLANNER],
  ['/people', { role: 'REPORTER' }],
  ['/completeness', PLANNER],
  ['/learning', PLANNER],
  ['/learning?year=2025', { role: 'REPORTER' }],
  ['/import', PLANNER],
  ['/nowhere/at-all', PLANNER],
  ['/posts/none', PLANNER],
  ['/people/none', PLANNER],
  ['/plans/none', PLANNER],
];

const LOOKS = [
  { language: 'id', scheme: 'light' },
  { language: 'en', scheme: 'dark' },
] as const;
/** Every third page in one look in the usual run; every look of every page in the long one. */
const cases = PAGES.flatMap(([path, person], at) =>
  LOOKS.filter((_, look) => isLongRun || (at % 3 === 1 && look === Math.floor(at / 3) % LOOKS.length)).map(
    (look) => [path, look.language, look, person] as const,
  ),
);

inBrowser.each(cases)(
  '%s in %s is sound, at 200 %% zoom and on a narrow screen too',
  async (path, _, look, person) => {
    const page = await desk.open(path, person, look);
    await desk.sound(page);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(look.language);
  },
);

/** Addresses of things that the city has: a ranking in each of its views, a person, a plan, a filling. */
async function addresses(): Promise<string[]> {
  const { ask } = desk.api;
  const found = await ask(
    `{ vacancies(filter: { class: [ADMINISTRATOR] }, first: 1) {
      nodes { id position { code ranking { candidates(first: 3) { nodes { employee { id } } } } } } } }`,
  );
  const [{ id, position }] = found.data.vacancies.nodes;
  const people = position.ranking.candidates.nodes.map(
    ({ employee }: { employee: { id: string } }) => employee.id,
  );
  const opened = await ask(
    `mutation ($v: ID!) { openFilling(input: { vacancyId: $v, method: INTERNAL_APPOINTMENT, document: "SPT/1" }) {
      filling { id } } }`,
    { v: id },
  );
  const drafted = await ask(
    'mutation ($code: String!) { draftSuccessionPlan(input: { position: { code: $code } }) { successionPlan { id } } }',
    { code: position.code },
  );
  const post = `/posts/${position.code}`;
  const compared = encodeURIComponent(JSON.stringify(people));
  return [
    post,
    `${post}?view=methods`,
    `${post}?view=settle`,
    `${post}?on=2028-01-01&projection=STRICT&mobility=ROTATION`,
    `${post}?open=${people[0]}&compare=${compared}`,
    `/people/${people[0]}`,
    `/fillings/${opened.data.openFilling.filling.id}`,
    `/plans/${drafted.data.draftSuccessionPlan.successionPlan.id}`,
  ];
}

inLongRun(
  'pages of a post, a person, a filling and a plan are sound in both looks',
  { timeout: 240_000 },
  async () => {
    for (const path of await addresses())
      for (const look of LOOKS) {
        const page = await desk.open(path, PLANNER, look);
        await desk.sound(page);
        await page.context().close();
      }
  },
);
