import { type Locator, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { inLongRun, PLANNER, settled, useConsole } from '../support/console.js';
import { wordsIn } from '../support/words.js';

const desk = useConsole();
const { t, label } = wordsIn('en');

const SCAN = { name: 'diploma.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') };

/** Somebody who may still rise by a diploma. */
async function somebody(): Promise<{ id: string; nip: string; name: string }> {
  const { data } = await desk.api.ask(
    '{ employees(first: 1, filter: { isServing: true, kind: PNS }) { nodes { id nip name } } }',
  );
  return data.employees.nodes[0];
}

async function labels(): Promise<Map<string, string>> {
  const { data } = await desk.api.ask(
    '{ recordTemplates(kinds: [EDUCATION]) { fields { name label } } }',
    {},
    {},
    { 'accept-language': 'en' },
  );
  return new Map(
    data.recordTemplates[0].fields.map((field: { name: string; label: string }) => [field.name, field.label]),
  );
}

const report = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: t('reports.report') }).click();
  const window = page.getByRole('dialog');
  await window.getByLabel(t('reports.kind')).selectOption('EDUCATION');
  return window;
};

inLongRun(
  'a diploma is reported with its scan, refused at its field, returned, completed, looked at and verified',
  { timeout: 120_000 },
  async () => {
    const person = await somebody();
    const said = await labels();
    const named = (field: string) => new RegExp(`^${said.get(field)}`);
    const own = await desk.open(
      '/',
      { role: 'EMPLOYEE', nip: person.nip },
      { language: 'en', scheme: 'light' },
    );
    await settled(own);
    const window = await report(own);
    await window.getByLabel(named('level')).selectOption('S2');
    await window.getByLabel(named('institution')).fill('Universitas Mulawarman');
    await window.getByLabel(named('graduatedOn')).fill('1950-01-01');
    await window.getByLabel(named('document')).fill('IJZ/1');
    await window.getByLabel(t('reports.scans')).setInputFiles(SCAN);
    await window.getByRole('button', { name: t('reports.send') }).click();
    const refused = window.locator('[aria-invalid="true"]');
    await refused.waitFor();
    expect(await refused.inputValue()).toBe('1950-01-01');
    expect(await refused.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await window.getByRole('alert').innerText()).not.toMatch(/input\.|values/);
    // What is written next to it moves the refusal to no other field.
    await window.getByLabel(named('institution')).fill('');
    expect(await refused.inputValue()).toBe('1950-01-01');
    await window.getByLabel(named('institution')).fill('Universitas Mulawarman');
    await refused.fill('2024-07-01');
    await window.getByRole('button', { name: t('reports.send') }).click();
    await window.waitFor({ state: 'detached' });
    await own.getByRole('heading', { name: t('reports.title') }).waitFor();
    await desk.sound(own);

    const office = await desk.open(`/people/${person.id}`, PLANNER, { language: 'en', scheme: 'light' });
    await office.getByRole('button', { name: t('reports.return') }).click();
    await office.getByRole('dialog').getByLabel(t('acts.reason')).fill('The scan cannot be read');
    await office
      .getByRole('dialog')
      .getByRole('button', { name: t('reports.return') })
      .click();
    await office.getByText('The scan cannot be read').waitFor();

    await own.reload();
    await own.getByRole('button', { name: t('reports.complete') }).click();
    const again = own.getByRole('dialog');
    expect(await again.getByLabel(named('level')).inputValue()).toBe('S2');
    await again.getByLabel(t('reports.note')).fill('Scanned anew');
    await again.getByRole('button', { name: t('reports.send') }).click();
    await again.waitFor({ state: 'detached' });

    await office.reload();
    await office.getByRole('button', { name: t('reports.verify') }).click();
    const verifying = office.getByRole('dialog');
    await verifying.getByRole('heading', { level: 3 }).waitFor();
    expect(await verifying.getByRole('heading', { level: 3 }).innerText()).toMatch(/of \d+ vacant posts/);
    await verifying.getByRole('button', { name: t('reports.verify') }).click();
    await verifying.waitFor({ state: 'detached' });
    await office.getByRole('heading', { name: t('reports.title') }).waitFor({ state: 'detached' });
    await office
      .locator('summary')
      .filter({ hasText: t('person.education') })
      .click();
    await office
      .getByText(new RegExp(`Universitas Mulawarman.*${label('DiplomaStatus', 'VERIFIED')}`))
      .waitFor();
    await desk.sound(office);
  },
);

inLongRun(
  'a stored record is corrected from what it says, and a post is found by its title',
  { timeout: 120_000 },
  async () => {
    const { data } = await desk.api.ask(
      '{ employees(first: 40, filter: { isServing: true, kind: PNS }) { nodes { id nip trainings { id title hours completedOn } } } }',
    );
    const person = data.employees.nodes.find(
      (one: { trainings: readonly object[] }) => one.trainings.length > 0,
    );
    const [training] = person.trainings;
    const own = await desk.open(
      '/',
      { role: 'EMPLOYEE', nip: person.nip },
      { language: 'en', scheme: 'light' },
    );
    await settled(own);
    await own
      .locator('summary')
      .filter({ hasText: t('person.trainings') })
      .click();
    await own
      .getByRole('button', { name: new RegExp(`^${t('reports.correct')}: ${training.title}`) })
      .first()
      .click();
    const window = own.getByRole('dialog');
    const send = window.getByRole('button', { name: t('reports.send') });
    const title = window.getByLabel(/^Title/);
    await title.waitFor();
    expect(await title.inputValue()).toBe(training.title);
    expect(await window.getByLabel(/^Completed/).inputValue()).toBe(training.completedOn);
    // Nothing to tell yet.
    expect(await send.isDisabled()).toBe(true);
    await title.fill('Pelatihan Analisis Kebijakan');
    await window.getByLabel(/^Hours/).fill('');
    await send.click();
    await window.waitFor({ state: 'detached' });
    const reported = await desk.api.ask(
      'query ($id: ID!) { employee(by: { id: $id }) { openReports { isCorrection clears values { field value } } } }',
      { id: person.id },
    );
    expect(reported.data.employee.openReports).toEqual([
      {
        isCorrection: true,
        clears: ['hours'],
        values: [{ field: 'title', value: 'Pelatihan Analisis Kebijakan' }],
      },
    ]);

    await own.getByRole('button', { name: t('reports.report') }).click();
    await window.getByLabel(t('reports.kind')).selectOption('APPOINTMENT');
    const post = window.getByLabel(/^Position/);
    await post.fill('Sekretaris');
    const offered = window.locator('datalist option');
    await offered.first().waitFor({ state: 'attached' });
    const [code, name] = [
      (await offered.first().getAttribute('value')) ?? '',
      await offered.first().textContent(),
    ];
    expect(name).toContain('Sekretaris');
    await post.fill(code);
    await window
      .getByText(name ?? '')
      .last()
      .waitFor();
    // What several kinds have in common stays when another kind is chosen.
    await window.getByLabel(/^Document/).fill('SK/7');
    await window.getByLabel(t('reports.kind')).selectOption('AWARD');
    expect(await window.getByLabel(/^Document/).inputValue()).toBe('SK/7');
    await desk.sound(own);

    // The office takes out what should never have been there.
    const office = await desk.open(`/people/${person.id}`, PLANNER, { language: 'en', scheme: 'light' });
    await office
      .locator('summary')
      .filter({ hasText: t('person.trainings') })
      .click();
    await office
      .getByRole('button', { name: new RegExp(`^${t('reports.withdrawRecord')}: ${training.title}`) })
      .first()
      .click();
    const withdrawing = office.getByRole('dialog');
    await withdrawing.getByText(`Title: ${training.title}`).waitFor();
    await withdrawing.getByLabel(t('acts.reason')).fill('Belongs to a namesake');
    await withdrawing.getByRole('button', { name: t('reports.withdrawRecord') }).click();
    await withdrawing.waitFor({ state: 'detached' });
    const left = await desk.api.ask('query ($id: ID!) { employee(by: { id: $id }) { trainings { id } } }', {
      id: person.id,
    });
    expect(left.data.employee.trainings.map((one: { id: string }) => one.id)).not.toContain(training.id);
    await desk.sound(office);
  },
);

inLongRun(
  'a civil servant applies for a post that is open to all, and withdraws',
  { timeout: 60_000 },
  async () => {
    const person = await somebody();
    const { ask } = desk.api;
    const found = await ask(
      '{ vacancies(filter: { class: [JPT_PRATAMA] }, first: 1) { nodes { id position { title } } } }',
    );
    const [vacancy] = found.data.vacancies.nodes;
    const opened = await ask(
      `mutation ($v: ID!) { openFilling(input: { vacancyId: $v, method: OPEN_SELECTION, document: "SPT/1" }) {
        filling { id version } } }`,
      { v: vacancy.id },
    );
    const { id, version } = opened.data.openFilling.filling;
    const announced = await ask(
      'mutation ($input: AnnounceFillingInput!) { announceFilling(input: $input) { announcement { id } } }',
      {
        input: {
          fillingId: id,
          expectedVersion: version,
          document: 'PENG/1',
          applyUntil: '2027-01-31',
          documents: ['Curriculum vitae'],
        },
      },
    );
    expect(announced.errors).toBeUndefined();

    const page = await desk.open(
      '/',
      { role: 'EMPLOYEE', nip: person.nip },
      { language: 'en', scheme: 'light' },
    );
    await settled(page);
    await page.locator('summary').filter({ hasText: vacancy.position.title }).first().click();
    await page.getByRole('button', { name: t('own.apply'), exact: true }).click();
    const window = page.getByRole('dialog');
    await window.getByLabel(/Curriculum vitae/).fill('CV/1');
    await window.getByRole('button', { name: t('own.apply'), exact: true }).click();
    await window.getByRole('alert').waitFor();
    await window.getByRole('checkbox').check();
    await window.getByRole('button', { name: t('own.apply'), exact: true }).click();
    await window.waitFor({ state: 'detached' });
    await page.getByText(/You applied on/).waitFor();

    const office = await desk.open(`/fillings/${id}`, PLANNER, { language: 'en', scheme: 'light' });
    await office
      .getByRole('table', { name: /application/ })
      .getByText(person.name)
      .waitFor();
    await office.getByRole('button', { name: t('filling.extend') }).click();
    await office.getByRole('dialog').getByLabel(t('acts.document')).fill('PENG/2');
    await office.getByRole('dialog').getByLabel(t('filling.applyUntil')).fill('2027-02-28');
    await office
      .getByRole('dialog')
      .getByRole('button', { name: t('filling.extend') })
      .click();
    await office.getByText(/28 February 2027/).waitFor();
    await desk.sound(office);

    await page.getByRole('button', { name: t('own.withdraw') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('own.withdraw') })
      .click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  },
);
