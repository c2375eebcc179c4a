import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { isLongRun } from '../../../test/support/long-run.js';
import { COMMITTEE, inBrowser, PLANNER, rowsOf, settled, useConsole } from '../support/console.js';
import { act, type Hand, keyboard, mouse } from '../support/hand.js';
import { type Language, wordsIn } from '../support/words.js';

const desk = useConsole();

interface Post {
  readonly code: string;
  readonly title: string;
}

/** Critical posts whose first place is not certain, and that may be filled from inside. */
async function openPosts(): Promise<Post[]> {
  const { data } = await desk.api.ask(
    `{ vacancies(filter: { critical: true, class: [ADMINISTRATOR] }, first: 10) {
      nodes { position { code title } ranking { eligible candidates(first: 1) { nodes { worstPlace } } } } } }`,
  );
  const nodes = data.vacancies.nodes as {
    position: Post;
    ranking: { eligible: number; candidates: { nodes: { worstPlace: number }[] } };
  }[];
  return nodes
    .filter(({ ranking }) => ranking.eligible > 3 && (ranking.candidates.nodes[0]?.worstPlace ?? 1) > 1)
    .map(({ position }) => position);
}

class Path {
  readonly t;
  readonly label;

  constructor(
    private readonly hand: Hand,
    private readonly language: Language,
    private readonly post: Post,
  ) {
    ({ t: this.t, label: this.label } = wordsIn(language));
  }

  async findThePost(): Promise<Page> {
    const { t, hand, post } = this;
    const page = await desk.open('/', PLANNER, { language: this.language });
    await hand.press(page.getByRole('link', { name: t('start.allBench') }));
    await settled(page);
    expect(await rowsOf(page, t('bench.title'))).toContainEqual(expect.stringContaining(t('bench.isOpen')));

    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    await page.keyboard.type(post.code);
    await page.getByRole('option').filter({ hasText: post.code }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: post.title }).waitFor();
    await settled(page);
    return page;
  }

  async seeWhyItIsUncertain(page: Page): Promise<void> {
    const { t, hand } = this;
    await page.getByText(t('ranking.uncertain', { name: '|', worst: '' }).split('|')[0] ?? '').waitFor();
    await hand.press(
      page
        .getByRole('table', { name: t('ranking.caption') })
        .locator('button')
        .first(),
    );
    await page.getByRole('heading', { name: t('ranking.rules') }).waitFor();
    await page.getByText(t('advice.first')).waitFor();
    // Whoever stands second is told what a better place would take.
    await hand.press(page.locator('button[aria-expanded="false"]').first());
    await hand.press(page.getByRole('button', { name: t('advice.ask') }));
    await settled(page);
    expect(await page.getByLabel(t('advice.place')).inputValue()).toBe('1');
  }

  /** Three people side by side; a link in a chat opens the same. */
  async compareThree(page: Page): Promise<void> {
    const { t, hand } = this;
    const ticks = page.getByRole('table', { name: t('ranking.caption') }).getByRole('checkbox');
    for (let at = 0; at < 3; at++) await hand.tick(ticks.nth(at));
    await expect.poll(() => page.locator('.decided h3').count()).toBe(2);
    await settled(page);
    const link = page.url();
    const other = await desk.open(link.slice(link.indexOf('/posts')), PLANNER, { language: this.language });
    await settled(other);
    const compared = other.getByRole('region', { name: t('compare.title') });
    expect(await compared.getByRole('table').count()).toBe(3);
    await desk.sound(other);
    await other.context().close();
  }

  async askForTwoRecords(page: Page): Promise<void> {
    const { t, label, hand } = this;
    await hand.press(page.getByRole('button', { name: t('post.openFilling') }));
    await act(
      page,
      hand,
      t('post.openFilling'),
      {
        [t('post.method')]: label('SelectionMethod', 'INTERNAL_APPOINTMENT'),
        [t('acts.document')]: 'SPT/9/2026',
      },
      t('post.open'),
    );
    await hand.press(page.getByRole('link', { name: t('requests.ask') }));
    await settled(page);
    await hand.press(page.getByRole('button', { name: t('settle.none') }));
    const records = page.locator('.people-list').getByRole('checkbox');
    for (let at = 0; at < 2; at++) await hand.tick(records.nth(at));
    const asking = t('settle.request', { count: 2 });
    await hand.press(page.getByRole('button', { name: asking }));
    await act(
      page,
      hand,
      asking,
      {
        [t('acts.document')]: 'SUR/4/2026',
        [t('acts.dueOn')]: '2026-12-05',
        [t('acts.legalBasis')]: 'PP 11/2017',
      },
      t('settle.send'),
    );
  }

  /** @returns the address of the plan */
  async writeThePlan(page: Page): Promise<string> {
    const { t, hand } = this;
    await hand.press(page.getByRole('button', { name: t('post.draftPlan') }));
    await page.getByRole('heading', { name: t('plan.nominees'), exact: true }).waitFor();
    await settled(page);
    const add = page
      .getByRole('table', { name: t('plan.fromRanking') })
      .getByRole('button', { disabled: false });
    for (let at = 0; at < 2; at++) await hand.press(add.first());
    const reasons = page.locator('.nominee input').filter({ visible: true });
    expect(await page.locator('.nominee').count()).toBe(2);
    await hand.write(reasons.nth(0), 'Terdepan dalam peringkat.');
    await hand.write(reasons.nth(2), 'Kedua dalam peringkat.');
    await hand.press(page.getByRole('button', { name: t('plan.save'), exact: true }));
    await page.getByText(t('plan.saved'), { exact: true }).waitFor();
    await hand.press(page.getByRole('button', { name: t('plan.submit'), exact: true }));
    await act(page, hand, t('plan.submit'), {});
    await expect.poll(() => page.locator('.nominee').count()).toBe(0);
    return new URL(page.url()).pathname;
  }

  /** A second person endorses, checks and takes away what was sealed. */
  async endorse(plan: string): Promise<void> {
    const { t, hand } = this;
    const page = await desk.open(plan, COMMITTEE, { language: this.language });
    await hand.press(page.getByRole('button', { name: t('plan.endorse'), exact: true }));
    await act(page, hand, t('plan.endorse'), { [t('acts.document')]: 'BA/7/2026' });
    await hand.press(page.getByRole('button', { name: t('dossiers.verify') }));
    await page.locator('.sign.pass').first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      hand.press(page.getByRole('button', { name: t('dossiers.download') })),
    ]);
    expect(readFileSync(await download.path()).length).toBeGreaterThan(1_000);
    await desk.sound(page);
    await page.context().close();
  }

  async closeTheShortlist(page: Page): Promise<void> {
    const { t, hand, post } = this;
    await page.goto(desk.api.address('/fillings'));
    await settled(page);
    await hand.press(page.getByRole('link', { name: post.title, exact: true }));
    await page.getByRole('heading', { name: t('shortlist.make') }).waitFor();
    await settled(page);
    const ticks = page.getByRole('table', { name: t('shortlist.candidates') }).getByRole('checkbox');
    for (let at = 0; at < 3; at++) await hand.tick(ticks.nth(at));
    const reasons = page.getByRole('group', { name: t('shortlist.reasons') }).getByRole('textbox');
    expect(await reasons.count()).toBeGreaterThan(1);
    for (const field of await reasons.all()) await hand.write(field, 'Tidak dapat dilengkapi tahun ini.');
    await hand.press(page.getByRole('button', { name: t('shortlist.close', { count: 3 }) }));
    await page.getByRole('heading', { name: t('shortlist.title'), exact: true }).waitFor();
  }

  async decide(page: Page): Promise<void> {
    const { t, label, hand } = this;
    const record = page.getByRole('button', { name: t('stages.record') });
    expect(await record.count()).toBeGreaterThan(0);
    while ((await record.count()) > 0) {
      const count = await record.count();
      for (const field of await page.locator('details[open] input[type=number]').all())
        await hand.write(field, '85');
      for (const choice of await page.locator('details[open] select').all())
        await hand.choose(choice, t('stages.passed'));
      await hand.press(record.first());
      await expect.poll(() => record.count()).toBe(count - 1);
    }
    const approve = page.getByRole('button', { name: t('approvals.record', { approval: '' }).trim() });
    expect(await approve.count()).toBeGreaterThan(0);
    while ((await approve.count()) > 0) {
      const count = await approve.count();
      const title = (await approve.first().innerText()).replace(t('approvals.record', { approval: '' }), '');
      await hand.press(approve.first());
      await act(page, hand, title, { [t('acts.document')]: 'BA/8/2026' }, t('approvals.recordWord'));
      await expect.poll(() => approve.count()).toBe(count - 1);
    }
    await hand.press(page.getByRole('button', { name: t('decision.decide') }));
    const choice = page.getByRole('dialog').getByLabel(t('decision.person'));
    await act(page, hand, t('decision.decide'), {
      [t('decision.person')]: (await choice.locator('option').nth(1).innerText()) ?? '',
      [t('decision.decidedBy')]: 'Wali Kota Balikpapan',
      [t('decision.office')]: 'Wali Kota',
      [t('decision.decree')]: 'SK/12/2026',
      [t('decision.inaugurationOn')]: '2026-12-01',
      [t('acts.reason')]: 'Paling siap.',
    });
    await page.getByRole('heading', { name: t('decision.chosen') }).waitFor();
    expect(await page.locator('[aria-current=step]').innerText()).toBe(label('FillingStatus', 'DECIDED'));
    await page.getByRole('heading', { name: t('dossiers.title') }).waitFor();
    await desk.sound(page);
  }
}

const WAYS = [
  ['by keyboard alone, in English', keyboard, 'en', 1],
  ['by mouse, in Indonesian', mouse, 'id', 0],
] as const;

inBrowser.each(WAYS.slice(0, isLongRun ? WAYS.length : 1))(
  'from a critical post without a bench to an endorsed plan and a decision: %s',
  { timeout: 240_000 },
  async (_, hand, language, at) => {
    const post = (await openPosts())[at];
    if (post === undefined) throw new Error('the city has too few such posts');
    const path = new Path(hand, language, post);
    const page = await path.findThePost();
    await path.seeWhyItIsUncertain(page);
    await path.compareThree(page);
    await path.askForTwoRecords(page);
    await path.endorse(await path.writeThePlan(page));
    await path.closeTheShortlist(page);
    await path.decide(page);
  },
);
