import { expect } from 'vitest';
import { inLongRun, PLANNER, settled, useConsole } from '../support/console.js';
import { act, mouse } from '../support/hand.js';
import { wordsIn } from '../support/words.js';

const desk = useConsole();
const { t, label } = wordsIn('en');

interface Employee {
  readonly id: string;
  readonly nip: string;
  readonly name: string;
}

async function twoPeople(): Promise<readonly Employee[]> {
  const { data } = await desk.api.ask(
    '{ employees(first: 2, filter: { isServing: true }) { nodes { id nip name } } }',
  );
  return data.employees.nodes;
}

function file(name: string, lines: readonly string[]) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) };
}

inLongRun('a file is mapped, looked at, applied and taken back', { timeout: 90_000 }, async () => {
  const [first, second] = await twoPeople();
  const page = await desk.open('/import', PLANNER, { language: 'en' });
  await settled(page);
  await page.getByLabel(t('imports.source')).fill('SIMPEG');
  // The headings are of another system, and one person is of no city.
  await page
    .getByLabel(t('upload.files'))
    .setInputFiles(
      file('penghargaan.csv', [
        'Nomor Induk;Nama Tanda Jasa;Lingkup;Tgl Terima;No SK',
        `${first?.nip};Satyalancana;NATIONAL;2025-08-17;KEP-1`,
        `${second?.nip};Satyalancana;NATIONAL;2025-08-17;KEP-2`,
        '199001012015011999;Satyalancana;NATIONAL;2025-08-17;KEP-3',
      ]),
    );
  await page.getByRole('button', { name: t('upload.check') }).click();
  await page.getByRole('alert').waitFor();
  await page.getByRole('heading', { name: t('mapping.title', { file: 'penghargaan.csv' }) }).waitFor();
  await desk.sound(page);

  await page.getByLabel(t('mapping.name')).fill('SIMPEG_PENGHARGAAN');
  await page.getByLabel(t('mapping.kind')).selectOption('AWARD');
  const fields = {
    'Nomor Induk': 'NIP (required)',
    'Nama Tanda Jasa': 'Title (required)',
    Lingkup: 'Scope (required)',
    'Tgl Terima': 'Awarded On (required)',
    'No SK': 'Document',
  };
  for (const [heading, field] of Object.entries(fields))
    await page.getByLabel(t('mapping.fieldOf', { heading })).selectOption({ label: field });
  await page.getByRole('button', { name: t('mapping.save') }).click();
  await page
    .getByRole('heading', { name: t('mapping.title', { file: 'penghargaan.csv' }) })
    .waitFor({ state: 'detached' });
  await page.getByRole('button', { name: t('upload.check') }).click();

  // The dry run: two rows new, one refused, nothing written.
  await page.getByRole('heading', { level: 1, name: t('importRun.title', { source: 'SIMPEG' }) }).waitFor();
  await settled(page);
  await page.getByText('199001012015011999').first().waitFor();
  expect(await page.getByRole('table').getByRole('row').count()).toBe(4);
  await page.getByLabel(t('importRun.outcome')).selectOption('REFUSED');
  await expect.poll(() => page.getByRole('table').getByRole('row').count()).toBe(2);
  await desk.sound(page);

  await page.getByRole('button', { name: t('importRun.apply'), exact: true }).click();
  await page
    .getByRole('dialog')
    .getByLabel(t('importRun.isPartial', { refused: 1 }))
    .check();
  await act(page, mouse, t('importRun.apply'), {});
  await page.getByText(label('ImportStatus', 'APPLIED')).first().waitFor();
  const awards = async () => {
    const { data } = await desk.api.ask(
      'query ($id: ID!) { employee(by: { id: $id }) { awards { title } } }',
      {
        id: first?.id,
      },
    );
    return data.employee.awards.filter(({ title }: { title: string }) => title === 'Satyalancana').length;
  };
  expect(await awards()).toBe(1);

  await page.getByRole('button', { name: t('importRun.takeBack') }).click();
  await act(page, mouse, t('importRun.takeBack'), { [t('acts.reason')]: 'The wrong file.' });
  await page.getByText(label('ImportStatus', 'TAKEN_BACK')).first().waitFor();
  expect(await awards()).toBe(0);
});
