import { expect } from 'vitest';
import { COMMITTEE, inLongRun, settled, useConsole } from '../support/console.js';
import { act, mouse } from '../support/hand.js';
import { wordsIn } from '../support/words.js';

const desk = useConsole();
const { t } = wordsIn('id');

inLongRun(
  'a committee opens a box, moves somebody with a reason, by buttons alone, and closes the session',
  { timeout: 60_000 },
  async () => {
    const page = await desk.open('/nine-box', COMMITTEE);
    await settled(page);
    await page.locator('.box[data-box="8"]').click();
    await settled(page);
    const name = await page.locator('aside table a').first().innerText();
    expect(new URL(page.url()).search).toBe('?box=8');

    await page.getByRole('button', { name: t('calibration.open') }).click();
    await act(page, mouse, t('calibration.open'), {
      [t('calibration.name')]: 'Kalibrasi 2026',
      [t('calibration.body')]: 'Tim manajemen talenta',
      [t('acts.document')]: 'BA/1/2026',
    });
    await page.getByRole('heading', { level: 1, name: 'Kalibrasi 2026' }).waitFor();
    await page.getByLabel(t('calibration.find')).fill(name);
    await page.getByRole('button', { name }).first().click();
    const window = page.getByRole('dialog');
    await window.getByRole('button', { name: t('nineBox.low') }).click();
    await window.getByRole('button', { name: '+5' }).click();
    await act(
      page,
      mouse,
      t('calibration.adjustOf', { name }),
      { [t('acts.reason')]: 'Belum siap memimpin.' },
      t('calibration.adjust'),
    );
    await page.getByText('Belum siap memimpin.').waitFor();
    await desk.sound(page);

    await page.getByRole('button', { name: t('calibration.close') }).click();
    await act(page, mouse, t('calibration.close'), {});
    await expect.poll(() => page.getByRole('button', { name: t('calibration.withdraw') }).count()).toBe(0);
  },
);
