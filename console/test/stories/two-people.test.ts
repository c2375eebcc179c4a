import { expect } from 'vitest';
import { inLongRun, PLANNER, settled, useConsole } from '../support/console.js';
import { wordsIn } from '../support/words.js';

const desk = useConsole();
const { t } = wordsIn('id');

async function aPlan(at: number): Promise<string> {
  const found = await desk.api.ask('{ positions(filter: { critical: true }, first: 5) { nodes { code } } }');
  const { data } = await desk.api.ask(
    'mutation ($code: String!) { draftSuccessionPlan(input: { position: { code: $code } }) { successionPlan { id } } }',
    { code: found.data.positions.nodes[at].code },
  );
  return data.draftSuccessionPlan.successionPlan.id;
}

/** Names the first of those whom the ranking shows, with a reason. */
async function nameFirst(page: Awaited<ReturnType<typeof desk.open>>, reason: string): Promise<void> {
  await settled(page);
  const add = page
    .getByRole('table', { name: t('plan.fromRanking') })
    .getByRole('button', { disabled: false });
  await add.first().click();
  await page.locator('.nominee input').first().fill(reason);
}

inLongRun.each([
  ['takes what the first saved', 'takeTheirs', 'Dari yang pertama'],
  ['goes on with the own text', 'keepYours', 'Dari yang kedua'],
] as const)(
  'of two who write one plan, the second sees what the first saved, and %s',
  async (_, choice, kept) => {
    const plan = await aPlan(choice === 'takeTheirs' ? 0 : 1);
    const [first, second] = [
      await desk.open(`/plans/${plan}`, PLANNER),
      await desk.open(`/plans/${plan}`, PLANNER),
    ];
    await nameFirst(second, 'Dari yang kedua');
    await nameFirst(first, 'Dari yang pertama');
    await first.getByRole('button', { name: t('plan.save'), exact: true }).click();
    await first.getByText(t('plan.saved'), { exact: true }).waitFor();

    await second.getByRole('button', { name: t('plan.save'), exact: true }).click();
    const conflict = second.getByRole('alert').filter({ hasText: t('conflict.title') });
    await conflict.waitFor();
    for (const reason of ['Dari yang pertama', 'Dari yang kedua']) await conflict.getByText(reason).waitFor();
    await desk.sound(second);
    await conflict.getByRole('button', { name: t(`conflict.${choice}`) }).click();
    if (choice === 'keepYours') {
      await second.getByRole('button', { name: t('plan.save'), exact: true }).click();
      await second.getByText(t('plan.saved'), { exact: true }).waitFor();
    }
    await expect.poll(() => second.locator('.nominee input').first().inputValue()).toBe(kept);
    const { data } = await desk.api.ask(
      'query ($id: ID!) { node(id: $id) { ... on SuccessionPlan { nominations { reason } } } }',
      { id: plan },
    );
    expect(data.node.nominations).toEqual([{ reason: kept }]);
  },
);

inLongRun(
  'what is written outlasts a line that is down and a reload, and is sent when the line is back',
  async () => {
    const plan = await aPlan(2);
    const page = await desk.open(`/plans/${plan}`, PLANNER);
    await nameFirst(page, 'Ditulis tanpa sambungan');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: t('plan.save'), exact: true }).click();
    await page.getByText(t('states.nothingLost')).waitFor();
    await page.context().setOffline(false);
    await page.reload();
    await settled(page);
    expect(await page.locator('.nominee input').first().inputValue()).toBe('Ditulis tanpa sambungan');
    await page.getByRole('button', { name: t('plan.save'), exact: true }).click();
    await page.getByText(t('plan.saved'), { exact: true }).waitFor();
  },
);

inLongRun(
  'what somebody was writing when another one submits the plan is said, and kept until it is let go of',
  async () => {
    const plan = await aPlan(3);
    const [first, second] = [
      await desk.open(`/plans/${plan}`, PLANNER),
      await desk.open(`/plans/${plan}`, PLANNER),
    ];
    await nameFirst(second, 'Dari yang kedua');
    await nameFirst(first, 'Dari yang pertama');
    await first.getByRole('button', { name: t('plan.save'), exact: true }).click();
    await first.getByText(t('plan.saved'), { exact: true }).waitFor();
    await first.getByRole('button', { name: t('plan.submit'), exact: true }).click();
    await first
      .getByRole('dialog')
      .getByRole('button', { name: t('plan.submit'), exact: true })
      .click();
    await first.getByRole('dialog').waitFor({ state: 'detached' });

    await second.getByRole('button', { name: t('plan.save'), exact: true }).click();
    const said = second.getByRole('alert').filter({ hasText: t('conflict.movedOn') });
    await said.getByText('Dari yang kedua').waitFor();
    await desk.sound(second);
    await said.getByRole('button', { name: t('conflict.letGo') }).click();
    await said.waitFor({ state: 'detached' });
  },
);

inLongRun(
  'a page that cannot be fetched without a line takes the console with it neither at once nor later',
  async () => {
    const page = await desk.open('/plans', PLANNER);
    await settled(page);
    await page.context().setOffline(true);
    await page.getByRole('link', { name: t('pages.retirements') }).click();
    await page.getByRole('heading', { name: t('states.noConnection') }).waitFor();
    await page.getByRole('navigation', { name: t('frame.pages') }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: t('states.retry') }).click();
    await page.getByRole('heading', { level: 1, name: t('retirements.title') }).waitFor();
    await settled(page);
  },
);
