import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, expect, test, vi } from 'vitest';
import { consoleManifest, webConsole } from '../../../src/app/web-console.js';
import type { TokenIssuer } from '../../../src/modules/access/index.js';
import { PersistedDocuments } from '../../../src/platform/limits/persisted-documents.js';
import { type Api, useApi } from '../../../test/support/api.js';
import { TODAY } from '../../../test/support/fixed.js';
import { isLongRun } from '../../../test/support/long-run.js';
import { axe } from './axe.js';
import { openBrowser } from './browser.js';

export const CONSOLE_CLIENT = 'suksesi-console';
/** A desk at 200 % zoom, and a phone. */
const WIDTHS = [640, 320];
/** Milliseconds that a page may take to show something, on a machine that also runs everything else. */
const PATIENCE = 30_000;

/** Milliseconds that one test may take. */
const LONGEST = 120_000;

export interface Person {
  readonly role: string;
  readonly nip?: string | null;
  readonly unit?: string | null;
}
export const PLANNER: Person = { role: 'HR_PLANNER' };
export const COMMITTEE: Person = { role: 'TALENT_COMMITTEE' };

interface Look {
  readonly language?: 'id' | 'en';
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
}

export interface Console {
  readonly api: Api;
  /** Opens an address as somebody, in a browser of their own that remembers nothing. */
  open(path: string, person: Person | null, look?: Look): Promise<Page>;
  /** What is asserted of every page beyond its story. */
  sound(page: Page): Promise<void>;
}

const browser = await openBrowser();
if (browser === null && process.env['CI'] !== undefined)
  throw new Error(
    'The console is tested in Chromium, and none was found: install one, or name it in CHROMIUM.',
  );
if (browser === null)
  console.warn(
    'The pages of the console are not tested: no Chromium, Chrome or Edge was found. Name one in CHROMIUM.',
  );

/** A test in a browser; left out, with a word about it, where there is none, but never in CI. */
export const inBrowser = test.skipIf(browser === null);
/** A test in a browser that the usual run has no time for. */
export const inLongRun = test.skipIf(browser === null || !isLongRun);

/** The product with its console over the generated city, where only trusted documents are taken from it. */
export function useConsole(): Console {
  // A page, its service and its database share two cores with other tests.
  vi.setConfig({ testTimeout: LONGEST });
  const demo = (issuer: TokenIssuer) => ({ kind: 'DEMO', issuer }) as const;
  const api = useApi({
    city: true,
    limits: { costAMinute: 1_000_000_000, cost: 10_000_000 },
    console: (issuer) => webConsole(demo(issuer), 'Asia/Makassar'),
    documents: new PersistedDocuments({}, [CONSOLE_CLIENT], {
      manifestOf: consoleManifest({ kind: 'DEMO', issuer: null as never }),
    }),
  });
  const contexts: BrowserContext[] = [];
  const faults = new WeakMap<Page, string[]>();
  afterAll(async () => {
    for (const context of contexts) await context.close();
  });
  return {
    api,
    async open(path, person, { language = 'id', width = 1_280, scheme = 'light' } = {}) {
      if (browser === null) throw new Error('there is no browser');
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
      contexts.push(context);
      context.setDefaultTimeout(PATIENCE);
      await context.clock.setFixedTime(new Date(`${TODAY}T08:00:00Z`));
      await context.addInitScript(REMEMBER, { language, choice: person === null ? null : chosen(person) });
      const page = await context.newPage();
      const found: string[] = [];
      faults.set(page, found);
      page.on('pageerror', (error) => found.push(`${error.name}: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.text().startsWith(VIOLATION)) found.push(message.text());
      });
      await page.goto(api.address(path));
      return page;
    },
    async sound(page) {
      await settled(page);
      // What the service refuses in a file is said in the page; the browser notes it as well.
      expect((faults.get(page) ?? []).filter((fault) => !/status of 400/.test(fault))).toEqual([]);
      expect(await axe(page)).toEqual([]);
      const before = page.viewportSize();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 700 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      if (before !== null) await page.setViewportSize(before);
    },
  };
}

/** Nothing is being asked any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  await page.waitForFunction(() => document.querySelector('.skeleton, [aria-busy="true"]') === null);
}

/** What a table says, row by row. */
export async function rowsOf(page: Page, name: string | RegExp): Promise<string[]> {
  const rows = page.getByRole('table', { name }).locator('tbody tr:not(.gap)');
  return (await rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

function chosen({ role, nip = null, unit = null }: Person): string {
  return JSON.stringify({ role, nip, unit });
}

const VIOLATION = 'content-security-policy violated';
const REMEMBER = ({ language, choice }: { language: string; choice: string | null }) => {
  localStorage.setItem('language', localStorage.getItem('language') ?? language);
  if (choice !== null && sessionStorage.getItem('opened') === null)
    sessionStorage.setItem('demo-choice', choice);
  sessionStorage.setItem('opened', '1');
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`content-security-policy violated: ${violatedDirective} ${blockedURI}`),
  );
};
