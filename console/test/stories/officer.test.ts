import { expect } from 'vitest';
import { inBrowser, settled, useConsole } from '../support/console.js';
import { act, mouse } from '../support/hand.js';
import { wordsIn } from '../support/words.js';

const desk = useConsole();
const { t, label } = wordsIn('id');

const ATTESTED = ['DISCIPLINE_RECORD', 'AWARD_RECORD', 'TEAM_ASSIGNMENT'];

/** An office with somebody at the top of the work list whose lists nobody has attested. */
async function anOffice(): Promise<string> {
  const { rows } = await desk.api.database.query<{ code: string }>(
    'select code from unit where office_id = id and upper_inf(during) order by code',
  );
  for (const { code } of rows) {
    const { data } = await desk.api.ask(
      '{ completeness(first: 8) { nodes { missing { kind } } } }',
      {},
      { roles: ['UNIT_OFFICER' as never], units: [code] },
    );
    const items = (data.completeness?.nodes ?? []) as { missing: { kind: string }[] }[];
    if (items.some(({ missing }) => missing.some(({ kind }) => ATTESTED.includes(kind)))) return code;
  }
  throw new Error('no office has anything to attest');
}

inBrowser(
  'an officer completes the record that holds up most, from the work list',
  { timeout: 60_000 },
  async () => {
    const unit = await anOffice();
    const page = await desk.open('/', { role: 'UNIT_OFFICER', unit });
    await settled(page);
    const work = page
      .locator('.panel')
      .filter({ has: page.getByRole('heading', { name: t('start.workList') }) });
    await work.getByRole('link', { name: t('start.allWork') }).click();
    await settled(page);
    await desk.sound(page);
    const lists = ATTESTED.map((kind) => label('MissingKind', kind));
    const lacking = page.getByRole('row').filter({ hasText: new RegExp(lists.join('|')) });
    const name = await lacking.first().getByRole('link').innerText();
    await lacking.first().getByRole('link').click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await settled(page);
    const missing = page.getByRole('heading', { name: /catatan kurang/ });
    const before = Number.parseInt(await missing.innerText(), 10);

    await page.getByRole('button', { name: t('person.attest') }).click();
    const window = page.getByRole('dialog');
    for (const list of ['SANCTIONS', 'AWARDS', 'TEAM_ASSIGNMENTS'])
      await window.getByLabel(label('AttestedListName', list)).check();
    await act(
      page,
      mouse,
      t('person.attestOf', { name }),
      {
        [t('person.attestedBy')]: 'Kepala Subbagian Umum',
        [t('acts.document')]: 'SK/3/2026',
      },
      t('person.attest'),
    );

    await expect.poll(async () => Number.parseInt(await missing.innerText(), 10)).toBeLessThan(before);
    await page
      .locator('summary')
      .filter({ hasText: t('person.attestations') })
      .click();
    await page.getByText('Kepala Subbagian Umum').first().waitFor();
    await desk.sound(page);
  },
);

inBrowser(
  'what the service refuses is said in the window, and what was written stays',
  { timeout: 60_000 },
  async () => {
    const unit = await anOffice();
    const page = await desk.open('/completeness', { role: 'UNIT_OFFICER', unit });
    await settled(page);
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByRole('button', { name: t('person.attest') }).click();
    const window = page.getByRole('dialog');
    await window.getByLabel(t('person.attestedBy')).fill('Kepala Subbagian Umum');
    await window.getByLabel(t('acts.document')).fill('SK/4/2026');
    await window.getByRole('button', { name: t('person.attest'), exact: true }).click();
    await window.getByRole('alert').waitFor();
    // At the lists, where something is to be ticked, and nowhere else.
    expect(await window.getByRole('alert').count()).toBe(1);
    expect(await window.locator('[aria-invalid="true"]').getAttribute('type')).toBe('checkbox');
    expect(await window.getByLabel(t('acts.document')).inputValue()).toBe('SK/4/2026');

    // The draft outlasts a reload, and nobody else finds it.
    await page.reload();
    await page.getByRole('button', { name: t('person.attest') }).click();
    expect(await page.getByRole('dialog').getByLabel(t('acts.document')).inputValue()).toBe('SK/4/2026');
  },
);
