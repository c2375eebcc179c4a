import { expect } from 'vitest';
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

inBrowser.each(PAGES)(
  '%s is sound in both languages, in the dark and on a narrow screen',
  async (path, person) => {
    const page = await desk.open(path, person);
    await desk.sound(page);

    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en');
    await desk.sound(page);
  },
);
