import { expect } from 'vitest';
import { inBrowser, PLANNER, settled, useConsole } from '../support/console.js';
import { wordsIn } from '../support/words.js';

const desk = useConsole();
const { t } = wordsIn('id');

inBrowser(
  'a later page that does not come is said once, not asked for again and again, and tried again',
  async () => {
    const page = await desk.open('/people', PLANNER);
    await settled(page);
    let tries = 0;
    await page.route('**/graphql', (route) => {
      const { variables } = route.request().postDataJSON() as { variables: { after?: string | null } };
      if (variables.after == null) return route.continue();
      tries++;
      return route.abort();
    });
    const box = page.locator('.scroll');
    const toTheEnd = () => box.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await toTheEnd();
    await page.getByText(t('table.failed')).waitFor();
    await page.waitForTimeout(1_500);
    expect(tries).toBe(1);

    await page.unroute('**/graphql');
    await page.getByRole('button', { name: t('states.retry') }).click();
    await page.getByText(t('table.failed')).waitFor({ state: 'detached' });
    await expect
      .poll(async () => {
        await toTheEnd();
        return page.getByRole('row').last().getAttribute('aria-rowindex').then(Number);
      })
      .toBeGreaterThan(150);
  },
);
