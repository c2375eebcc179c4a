import { expect } from 'vitest';
import { inBrowser, PLANNER, settled, useConsole } from '../support/console.js';
import { act, mouse } from '../support/hand.js';
import { wordsIn } from '../support/words.js';

const desk = useConsole();
const { t } = wordsIn('en');

interface Open {
  readonly id: string;
  readonly nip: string;
  readonly name: string;
}

const DUE = '2026-11-30';
const AFTER_DUE = '2026-12-05';

/** A shortlist that was closed over people whose records were asked for, and did not come. */
async function closedOver(): Promise<{ filling: string; person: Open }> {
  const { ask } = desk.api;
  const found = await ask(
    `{ vacancies(filter: { critical: true, class: [ADMINISTRATOR] }, first: 1) {
      nodes { id ranking { candidates(first: 3) { nodes { employee { id } } } } } } }`,
  );
  const [vacancy] = found.data.vacancies.nodes;
  const opened = await ask(
    `mutation ($v: ID!) { openFilling(input: { vacancyId: $v, method: INTERNAL_APPOINTMENT, document: "SPT/1" }) {
      filling { id } } }`,
    { v: vacancy.id },
  );
  const { id } = opened.data.openFilling.filling;
  const asked = await ask(
    `mutation ($input: RequestRecordsInput!) { requestRecords(input: $input) {
      recordRequests { kind owedBy employee { id nip name } } } }`,
    {
      input: {
        fillingId: id,
        openFor: 3,
        document: 'SUR/1',
        dueOn: DUE,
        legalBasis: 'PP 11/2017',
        expectedVersion: 1,
      },
    },
  );
  const requests = asked.data.requestRecords.recordRequests as {
    kind: string;
    owedBy: string;
    employee: Open;
  }[];
  desk.api.setToday(AFTER_DUE);
  const groups = new Map(requests.map(({ kind, owedBy }) => [`${kind} ${owedBy}`, { kind, owedBy }]));
  const entries = vacancy.ranking.candidates.nodes.map(({ employee }: { employee: { id: string } }) => ({
    employeeId: employee.id,
  }));
  const closed = await ask(
    'mutation ($input: CloseShortlistInput!) { closeShortlist(input: $input) { filling { id } } }',
    {
      input: {
        fillingId: id,
        entries,
        expectedVersion: 2,
        groupReasons: [...groups.values()].map((group) => ({
          ...group,
          reason: 'No records in time.',
          givenBy: 'The Secretary',
        })),
      },
    },
  );
  expect(closed.errors).toBeUndefined();
  const chosen = entries.map(({ employeeId }: { employeeId: string }) => employeeId);
  const over = requests.find(({ employee }) => !chosen.includes(employee.id));
  if (over === undefined) throw new Error('nobody was passed over');
  return { filling: id, person: over.employee };
}

inBrowser(
  'a civil servant sees the own record and who looked, objects, and is answered',
  { timeout: 90_000 },
  async () => {
    const { filling, person } = await closedOver();
    await desk.api.ask('query ($id: ID!) { employee(by: { id: $id }) { birthDate } }', { id: person.id });

    const reader = { subject: person.nip, roles: ['EMPLOYEE' as never], nip: person.nip };
    // A read stands in the trail within a second.
    await expect
      .poll(
        async () =>
          (await desk.api.ask('{ recordReads { totalCount } }', {}, reader)).data.recordReads.totalCount,
        {
          timeout: 5_000,
        },
      )
      .toBeGreaterThan(0);

    const own = await desk.open('/', { role: 'EMPLOYEE', nip: person.nip }, { language: 'en' });
    await own.getByRole('heading', { name: t('own.title', { name: person.name }) }).waitFor();
    await settled(own);
    for (const heading of [t('person.box'), t('exclusions.title')])
      await own.getByRole('heading', { name: heading }).waitFor();
    expect(
      await own
        .getByRole('table', { name: /^Who looked/ })
        .getByRole('row')
        .count(),
    ).toBeGreaterThan(0);
    await desk.sound(own);
    expect(await own.getByRole('link', { name: t('pages.plans') }).count()).toBe(0);

    await own.getByRole('button', { name: t('exclusions.object') }).click();
    const title = await own.getByRole('dialog').getByRole('heading').innerText();
    await act(
      own,
      mouse,
      title,
      { [t('exclusions.objection')]: 'My record was complete in October.' },
      t('exclusions.object'),
    );
    await own.getByText('My record was complete in October.').waitFor();

    const page = await desk.open(`/fillings/${filling}`, PLANNER, { language: 'en' });
    await page.getByRole('button', { name: t('excluded.answer') }).click();
    await act(page, mouse, t('excluded.answer'), {
      [t('excluded.answerField')]: 'It arrived after the last day.',
    });
    await page.getByText(t('excluded.dismissed', { answer: 'It arrived after the last day.' })).waitFor();
    await desk.sound(page);

    await own.reload();
    await own.getByText(t('excluded.dismissed', { answer: 'It arrived after the last day.' })).waitFor();
  },
);

inBrowser('a page that is not for somebody says so, and shows nothing', async () => {
  const found = await desk.api.ask('{ employees(first: 2) { nodes { id nip } } }');
  const [one, other] = found.data.employees.nodes;
  const page = await desk.open(`/people/${other.id}`, { role: 'EMPLOYEE', nip: one.nip }, { language: 'en' });
  await settled(page);
  // No empty list with files to take away.
  expect(await page.getByRole('heading', { name: t('person.record') }).count()).toBe(0);
  expect(await page.locator('details').count()).toBe(0);
  await page.goto(desk.api.address('/completeness'));
  await page.getByRole('heading', { name: t('frame.notOpen') }).waitFor();
});
