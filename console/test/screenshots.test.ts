import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { projectPath } from '../../src/platform/runtime/project-files.js';
import { inBrowser, inLongRun, type Person, PLANNER, settled, useConsole } from './support/console.js';

const desk = useConsole();
const FOLDER = projectPath('docs/images');
/** Made anew on demand: fonts and rounding would otherwise change them with every machine. */
const isKept = process.env['SCREENSHOTS'] === '1';

const PICTURES: Readonly<Record<string, readonly [path: () => Promise<string>, person: Person]>> = {
  start: [async () => '/', PLANNER],
  vacancies: [async () => '/vacancies', PLANNER],
  ranking: [async () => `/posts/${await aPost()}`, PLANNER],
  'nine-box': [async () => '/nine-box?box=8', PLANNER],
  retirements: [async () => '/retirements', PLANNER],
};

async function aPost(): Promise<string> {
  const { data } = await desk.api.ask(
    '{ vacancies(filter: { critical: true, class: [ADMINISTRATOR] }, first: 1) { nodes { position { code } } } }',
  );
  return data.vacancies.nodes[0].position.code;
}

const pictured = isKept ? inBrowser : inLongRun;

pictured.each(Object.entries(PICTURES))(
  'the picture of %s shows what it is of',
  async (name, [path, person]) => {
    const page = await desk.open(await path(), person);
    await settled(page);
    const picture = await page.screenshot({ animations: 'disabled' });
    expect(picture.length).toBeGreaterThan(20_000);
    if (!isKept) return;
    mkdirSync(FOLDER, { recursive: true });
    await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
  },
);
