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

inBrowser('a part of a page that is refused takes nothing from the rest of it', async () => {
  const page = await desk.open('/nine-box', PLANNER);
  await settled(page);
  await page.route('**/graphql', (route) => {
    const { variables = {} } = route.request().postDataJSON() as { variables?: { box?: number } };
    if (variables.box === undefined) return route.continue();
    const refused = {
      message: 'refused',
      path: ['nineBox', 'cells'],
      extensions: { code: 'BAD_USER_INPUT' },
    };
    return route.fulfill({ json: { data: { nineBox: null }, errors: [refused] } });
  });
  await page.goto(desk.api.address('/nine-box?box=5'));
  await page.getByRole('alert').first().waitFor();
  expect(await page.getByText(t('nineBox.performance'), { exact: true }).count()).toBeGreaterThan(0);
});
