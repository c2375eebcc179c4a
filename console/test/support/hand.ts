import type { Locator, Page } from 'playwright-core';

/** How somebody works on a page. */
export interface Hand {
  press(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  /** Chooses an option by its label. */
  choose(target: Locator, label: string): Promise<void>;
  tick(target: Locator): Promise<void>;
}

export const mouse: Hand = {
  press: (target) => target.click(),
  write: (target, text) => target.fill(text),
  choose: async (target, label) => {
    await target.selectOption({ label });
  },
  tick: (target) => target.check(),
};

/** More stops of the tab key than any page has. */
const MOST_STOPS = 600;

/** By keyboard alone: the tab key until the target has the focus, then keys. */
export const keyboard: Hand = {
  async press(target) {
    await reach(target);
    await target.page().keyboard.press('Enter');
  },
  async write(target, text) {
    await reach(target);
    const { keyboard: keys } = target.page();
    const isDay = (await target.getAttribute('type')) === 'date';
    if (!isDay) await keys.press('Control+A');
    await keys.type(isDay ? asTyped(text) : text);
  },
  async choose(target, label) {
    await reach(target);
    await target.page().keyboard.type(label);
  },
  async tick(target) {
    await reach(target);
    if (!(await target.isChecked())) await target.page().keyboard.press('Space');
  },
};

async function reach(target: Locator): Promise<void> {
  const page = target.page();
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const way = await wayTo(target);
    if (way === null) return;
    await page.keyboard.press(way);
  }
  throw new Error(`the tab key never reaches ${target}`);
}

/** The key that leads towards a target; null where it has the focus. */
function wayTo(target: Locator): Promise<'Tab' | 'Shift+Tab' | null> {
  return target.evaluate((element) => {
    const { activeElement } = document;
    if (activeElement === element) return null;
    const isBefore =
      activeElement !== null &&
      activeElement !== document.body &&
      (activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    return isBefore ? 'Shift+Tab' : 'Tab';
  });
}

/** A day as the browser of the tests takes it: month, day and year. */
function asTyped(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return month + date + year;
}

/** Fills in the window of an act, sends it off, and waits until it is done. */
export async function act(
  page: Page,
  hand: Hand,
  title: string,
  fields: Readonly<Record<string, string>>,
  verb = title,
): Promise<void> {
  const window = page.getByRole('dialog', { name: title });
  for (const [label, value] of Object.entries(fields)) {
    const field = window.getByLabel(label);
    const isChoice = (await field.evaluate(({ tagName }) => tagName)) === 'SELECT';
    await (isChoice ? hand.choose(field, value) : hand.write(field, value));
  }
  await hand.press(window.getByRole('button', { name: verb, exact: true }));
  const refusal = window.getByRole('alert');
  await Promise.race([
    window.waitFor({ state: 'detached' }),
    refusal.waitFor().then(async () => {
      throw new Error(`refused: ${await refusal.innerText()}`);
    }),
  ]);
}
