import { expect } from 'vitest';
import { isLongRun } from '../../test/support/long-run.js';
import { COMMITTEE, inBrowser, type Person, PLANNER, useConsole } from './support/console.js';

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
/** Every other page in one look in the usual run; every look of every page in the long one. */
const cases = PAGES.flatMap(([path, person], at) =>
  LOOKS.filter((_, look) => isLongRun || (at % 2 === 1 && look === (at >> 1) % LOOKS.length)).map(
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
