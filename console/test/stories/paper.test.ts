import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { inLongRun, PLANNER, settled, useConsole } from '../support/console.js';
import { wordsIn } from '../support/words.js';

const desk = useConsole();
const { t } = wordsIn('id');
/** Pixels of a sheet of A4 within its margins. */
const SHEET = 718;

async function onPaper(page: Page): Promise<void> {
  await page.setViewportSize({ width: SHEET, height: 1_000 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const hidden of ['.bar', '.filters', '.files', '.button', '.tabs'])
    expect(await page.locator(hidden).filter({ visible: true }).count(), hidden).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(SHEET);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
}

inLongRun(
  'a ranking on paper has every row, the day, the policy and the fingerprint, and no controls',
  async () => {
    const found = await desk.api.ask(
      '{ vacancies(filter: { critical: true, class: [ADMINISTRATOR] }, first: 1) { nodes { position { code } ranking { fingerprint } } } }',
    );
    const [{ position, ranking }] = found.data.vacancies.nodes;
    const page = await desk.open(`/posts/${position.code}`, PLANNER);
    await settled(page);
    const rows = await page.getByRole('table').getByRole('row').count();
    await onPaper(page);
    expect(await page.locator('table.ranking tr').filter({ visible: true }).count()).toBe(rows);
    expect(await page.locator('.paper-foot').innerText()).toContain(ranking.fingerprint);
  },
);

inLongRun('a plan on paper has its names, their readiness and reasons', async () => {
  const found = await desk.api.ask(
    '{ positions(filter: { critical: true }, first: 1) { nodes { code } } employees(first: 1, filter: { isServing: true, hasPost: true }) { nodes { id name } } }',
  );
  const [post, person] = [found.data.positions.nodes[0], found.data.employees.nodes[0]];
  const drafted = await desk.api.ask(
    'mutation ($c: String!) { draftSuccessionPlan(input: { position: { code: $c } }) { successionPlan { id } } }',
    { c: post.code },
  );
  const { id } = drafted.data.draftSuccessionPlan.successionPlan;
  const nominees = [{ employeeId: person.id, source: 'NOMINATION', reason: 'Mengenal tugasnya.' }];
  const written = await desk.api.ask(
    'mutation ($i: WriteSuccessionPlanInput!) { writeSuccessionPlan(input: $i) { successionPlan { id } } }',
    {
      i: { successionPlanId: id, expectedVersion: 1, nominees },
    },
  );
  expect(written.errors).toBeUndefined();
  const submitted = await desk.api.ask(
    'mutation ($i: SubmitSuccessionPlanInput!) { submitSuccessionPlan(input: $i) { successionPlan { id } } }',
    {
      i: { successionPlanId: id, expectedVersion: 2 },
    },
  );
  expect(submitted.errors).toBeUndefined();
  const page = await desk.open(`/plans/${id}`, PLANNER);
  await settled(page);
  await onPaper(page);
  const table = page.getByRole('table', { name: t('plan.title', { post: '' }).trim() });
  for (const text of [person.name, 'Mengenal tugasnya.']) await table.getByText(text).waitFor();
});
