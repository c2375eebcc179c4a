import { readFileSync } from 'node:fs';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { inLongRun, PLANNER, settled, useConsole } from '../support/console.js';
import { wordsIn } from '../support/words.js';

const desk = useConsole();
const { t } = wordsIn('en');

async function taken(page: Page, kind: 'CSV' | 'XLSX'): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: kind, exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${kind.toLowerCase()}$`));
  return readFileSync(await download.path());
}

inLongRun('a table goes out whole: every row of every page, figures as figures, a NIP as text', async () => {
  const { data } = await desk.api.ask('{ employees(filter: { isServing: true }) { totalCount } }');
  const page = await desk.open('/people', PLANNER, { language: 'en' });
  await settled(page);

  const csv = await taken(page, 'CSV');
  expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = parseCsv(csv.toString('utf8').slice(1));
  expect(rows).toHaveLength(data.employees.totalCount + 1);
  expect(rows[0]).toContain(t('people.nip'));

  const workbook = await readXlsx(await taken(page, 'XLSX'));
  const [sheet] = workbook.sheets;
  expect(sheet?.rows).toHaveLength(data.employees.totalCount + 1);
  const nip = sheet?.rows[0]?.indexOf(t('people.nip')) ?? -1;
  expect(sheet?.rows[1]?.[nip]).toMatch(/^\d{18}$/);
});

inLongRun('no cell can be taken for a formula', async () => {
  await desk.api.database.query(
    `update employee set name = '=HYPERLINK("http://x")' where id = (
      select e.id from employee e join employment m on m.employee_id = e.id where upper_inf(m.during) order by e.name limit 1)`,
  );
  const page = await desk.open('/people?name=HYPERLINK', PLANNER, { language: 'en' });
  await settled(page);
  const rows = parseCsv((await taken(page, 'CSV')).toString('utf8').slice(1));
  expect(rows[1]?.[0]).toBe(`'=HYPERLINK("http://x")`);
});

inLongRun('a table is copied as the question that it answers, and the IDE answers it alike', async () => {
  const page = await desk.open('/vacancies', PLANNER, { language: 'en' });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await settled(page);
  await page.getByRole('button', { name: t('files.copyGraphql') }).click();
  await page.getByText(t('files.copied')).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const [document = '', given = ''] = copied.split(/\n\n(?=# \{)/);
  expect(document).not.toContain('__typename');
  const variables = JSON.parse(given.replaceAll(/^# /gm, ''));
  const { data, errors } = await desk.api.ask(document, variables);
  expect(errors).toBeUndefined();
  expect(await page.getByRole('table').getByRole('row').count()).toBe(data.vacancies.nodes.length + 1);
});
