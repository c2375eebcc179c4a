import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { projectPath } from '../../src/platform/runtime/project-files.js';
import { useApi } from '../support/api.js';
import { importer } from '../support/imports.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi();
const office = importer(api);
const folder = projectPath('data/example-city');
let id = '';

beforeAll(async () => {
  const names = nonEmpty(readdirSync(folder).filter((name) => name.endsWith('.csv')));
  for (const [index, name] of names.entries()) {
    const { status, body } = await office.send(readFileSync(`${folder}/${name}`), {
      name,
      source: 'example',
      run: id,
      more: String(index < names.length - 1),
    });
    expect([name, status, body.errors]).toEqual([name, 201, undefined]);
    id = body.id;
  }
});

test('the example city is imported whole, and its ranking is the one that the documentation works out by hand', async () => {
  expect(await office.look(id)).toMatchObject({ refused: 0, conflicting: 0, created: 181 });

  await office.apply(id);

  const { data } = await api.ask(
    '{ vacancies(filter: { class: [ADMINISTRATOR] }) { nodes { since reason position { code } ranking(on: "2026-12-01") { considered eligible undetermined candidates { nodes { place bestPlace worstPlace standing lower upper employee { name } } } } } } }',
  );
  const candidate = (name: string, lower: number, upper: number, ...places: (number | null)[]) => ({
    employee: { name },
    lower,
    upper,
    place: places[0],
    bestPlace: places[1],
    worstPlace: places[2],
    standing: places[0] === null ? 'UNDETERMINED' : 'ELIGIBLE',
  });
  expect(data.vacancies.nodes).toEqual([
    {
      since: '2026-08-01',
      reason: 'RETIREMENT',
      position: { code: '9999.01.02.P01' },
      ranking: {
        considered: 12,
        eligible: 2,
        undetermined: 2,
        candidates: {
          nodes: [
            candidate('Ratih Kusumawati', 82.5854, 82.5854, 1, 1, 2),
            candidate('Bagus Wirawan', 82.315, 82.315, 2, 2, 3),
            candidate('Citra Maharani', 75.12715, 94.92715, null, 1, null),
            candidate('Eka Nurhayati', 41.7318, 82.3, null, 3, null),
          ],
        },
      },
    },
  ]);
});

test('the hand-worked table of the documentation adds up to the scores of the ranking', () => {
  const page = readFileSync(projectPath('docs/importing.md'), 'utf8');
  const rows = [...page.matchAll(/^\| [^|]+ \| \d+\.\d\d \| ([^|]+) \| ([^|]+) \|$/gm)];
  const sum = (column: number) =>
    rows.reduce(
      (total, row) =>
        total +
        Number(
          /(?:→ ([\d.]+)|: (0)) *$/
            .exec(row[column] ?? '')
            ?.slice(1)
            .find(Boolean),
        ),
      0,
    );

  expect(rows).toHaveLength(14);
  expect([sum(1).toFixed(4), sum(2).toFixed(4)]).toEqual(['82.5854', '82.3150']);
});
