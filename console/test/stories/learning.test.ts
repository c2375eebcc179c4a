import { expect } from 'vitest';
import { inLongRun, PLANNER, settled, useConsole } from '../support/console.js';
import { wordsIn } from '../support/words.js';

const desk = useConsole();
const { t, label } = wordsIn('id');

inLongRun(
  'learning is claimed, refused at its field, verified by the office, and counts',
  { timeout: 120_000 },
  async () => {
    const { data } = await desk.api.ask(
      '{ employees(first: 60, filter: { isServing: true, kind: PNS }) { nodes { id nip learning(year: 2026) { status shortBy } } } }',
    );
    const person = data.employees.nodes.find(
      ({ learning }: { learning: { status: string; shortBy: number } | null }) =>
        learning?.status === 'SHORT',
    );
    const own = await desk.open(
      '/',
      { role: 'EMPLOYEE', nip: person.nip },
      { language: 'id', scheme: 'light' },
    );
    await settled(own);
    await own.getByText(label('LearningStatus', 'SHORT'), { exact: true }).waitFor();
    await own.getByRole('button', { name: t('learning.claim') }).click();
    const window = own.getByRole('dialog');
    await window.getByLabel(t('learning.form')).selectOption('PELATIHAN_TEKNIS');
    await window.getByLabel(t('learning.name')).fill('Pengelolaan arsip');
    await window.getByLabel(t('learning.provider')).fill('BPSDM');
    await window.getByLabel(t('learning.from')).fill('2026-05-06');
    await window.getByLabel(t('learning.to')).fill('2026-05-04');
    await window.getByLabel(t('learning.delivery')).selectOption('CLASSROOM');
    await window.getByLabel(t('learning.quantityWord')).fill('30');
    await window.getByLabel(t('learning.certificate')).fill('SERT/ARSIP/1');
    await window.getByRole('button', { name: t('learning.claim') }).click();
    const refused = window.locator('[aria-invalid="true"]');
    await refused.waitFor();
    expect(await refused.inputValue()).toBe('2026-05-04');
    await refused.fill('2026-05-08');
    await window.getByRole('button', { name: t('learning.claim') }).click();
    await window.waitFor({ state: 'detached' });
    // What waits could still decide the year.
    await own.getByText(label('LearningStatus', 'UNKNOWN'), { exact: true }).waitFor();
    await desk.sound(own);

    const office = await desk.open('/learning', PLANNER, { language: 'id', scheme: 'light' });
    await settled(office);
    await office.getByRole('heading', { name: t('learning.claims') }).waitFor();
    // The oldest claims come first; this one is found with the person.
    await office
      .getByRole('button', { name: new RegExp(`^${t('learning.verify')}: `) })
      .first()
      .waitFor();
    await desk.sound(office);
    await office.goto(desk.api.address(`/people/${person.id}`));
    await office
      .locator('summary')
      .filter({ hasText: t('learning.ledger', { year: '2026', count: 0 }).split(' (')[0] ?? '' })
      .click();
    await office.getByRole('button', { name: `${t('learning.verify')}: Pengelolaan arsip` }).click();
    await office
      .getByRole('dialog')
      .getByRole('button', { name: t('learning.verify') })
      .click();
    await office.getByRole('dialog').waitFor({ state: 'detached' });
    await office.getByText(label('LearningStatus', 'MET'), { exact: true }).waitFor();
    await desk.sound(office);
    await own.reload();
    await own.getByText(label('LearningStatus', 'MET'), { exact: true }).waitFor();
  },
);
