import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { consoleManifest, webConsole } from '../../../src/app/web-console.js';
import { oidcVerifier } from '../../../src/modules/access/index.js';
import { PersistedDocuments } from '../../../src/platform/limits/persisted-documents.js';
import { OWN_NAMES } from '../../../src/platform/runtime/oidc-settings.js';
import { useApi } from '../../../test/support/api.js';
import { openBrowser } from '../support/browser.js';
import { inBrowser, settled } from '../support/console.js';
import { ACCESS_SECONDS, AUDIENCE, startIssuer } from '../support/issuer.js';
import { wordsIn } from '../support/words.js';

const CLIENT = 'console-of-the-agency';
const { t } = wordsIn('id');
const issuer = await startIssuer();
const signIn = {
  kind: 'OIDC',
  issuer: issuer.url,
  clientId: CLIENT,
  scope: 'openid offline_access',
  resource: AUDIENCE,
} as const;
const api = useApi({
  city: true,
  limits: { costAMinute: 1_000_000_000 },
  verifier: oidcVerifier({
    issuer: issuer.url,
    audience: AUDIENCE,
    algorithms: ['RS256'],
    claims: OWN_NAMES,
    keyCooldown: 1_000,
  }),
  documents: new PersistedDocuments({}, ['*'], { manifestOf: consoleManifest(signIn) }),
  console: () => webConsole(signIn, 'Asia/Makassar'),
});
beforeAll(() => issuer.serve(api.address(''), CLIENT));
afterAll(() => issuer.stop());

/** Fills in the issuer's own forms. */
async function passForms(page: Page): Promise<void> {
  await page.locator('input[name=login]').fill('perencana');
  await page.locator('input[name=password]').fill('anything');
  await page.locator('button[type=submit]').click();
  await page.getByRole('button', { name: /continue/i }).click();
}

async function stored(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
}

inBrowser(
  'somebody signs in at the issuer, stays signed in, comes back after a reload, and signs out',
  { timeout: 120_000 },
  async () => {
    const browser = await openBrowser();
    if (browser === null) throw new Error('there is no browser');
    const page = await (await browser.newContext()).newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      // The issuer's own forms are not ours.
      const isOurs = message.location().url.startsWith(api.address(''));
      if (message.type() === 'error' && isOurs) faults.push(message.text());
    });

    // A link in a chat: the issuer is asked silently, does not know the person, and a button is shown.
    await page.goto(api.address('/vacancies?all=true'));
    await page.getByRole('button', { name: t('signIn.act') }).click();
    await passForms(page);
    await page.getByRole('heading', { level: 1, name: t('vacancies.title') }).waitFor();
    await settled(page);
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/vacancies?all=true');
    expect(await page.getByRole('table').getByRole('row').count()).toBeGreaterThan(5);
    expect(await stored(page)).not.toMatch(/eyJ|verifier|refresh/);

    // The token runs out: it is refreshed once, however many ask.
    const before = issuer.asked.filter((path) => path === '/token').length;
    await page.clock.setSystemTime(Date.now() + ACCESS_SECONDS * 1_000);
    await page.getByRole('link', { name: t('pages.start') }).click();
    await page.getByRole('heading', { level: 1, name: t('start.title') }).waitFor();
    await settled(page);
    expect(issuer.asked.filter((path) => path === '/token').length - before).toBe(1);

    await page.getByRole('button', { name: t('frame.signOut') }).click();
    await page.getByRole('button', { name: /yes/i }).click();
    await page.getByRole('button', { name: t('signIn.act') }).waitFor();
    expect(issuer.asked).toContain('/token/revocation');
    await page.goto(api.address('/people?name=a'));
    await page.getByRole('button', { name: t('signIn.act') }).click();
    await passForms(page);
    await page.getByRole('heading', { level: 1, name: t('people.title') }).waitFor();

    // After a reload the issuer still knows the person: no form, the same page.
    await page.reload();
    await page.getByRole('heading', { level: 1, name: t('people.title') }).waitFor();
    expect(new URL(page.url()).search).toBe('?name=a');
    expect(faults).toEqual([]);
    await browser.close();
  },
);
