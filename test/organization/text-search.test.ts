import { beforeAll, describe, expect, test } from 'vitest';
import { useApi } from '../support/api.js';
import { builder } from '../support/build.js';

const api = useApi();
const build = builder(() => api.database);
const NAMES = [
  "Ma'ruf Nasution",
  'Ma’ruf Hadi',
  'Élise Sitompul',
  'Siti  Aminah',
  'Jose\u0301 Rangga',
  'José Latief',
  'Nur‑Aini Lubis',
  'Nur-Aini Siregar',
  'İlham Öztürk',
  'Weiß Łukasz',
  'Adi\u00a0Putra',
  'Ida%Ayu_Made\\Rai',
];
const found = async (name: string) => {
  const { data, errors } = await api.ask(
    'query ($name: String) { employees(filter: { name: $name }) { totalCount nodes { name } } }',
    { name },
  );
  expect(errors).toBeUndefined();
  expect(data.employees.totalCount).toBe(data.employees.nodes.length);
  return data.employees.nodes.map((node: { name: string }) => node.name).sort();
};

beforeAll(async () => {
  for (const name of NAMES) await build.employee({ name });
});

test.each([
  ["Ma'ruf", ["Ma'ruf Nasution", 'Ma’ruf Hadi']],
  ['ma’RUF', ["Ma'ruf Nasution", 'Ma’ruf Hadi']],
  ['Maʼruf', ["Ma'ruf Nasution", 'Ma’ruf Hadi']],
  ['Ma`ruf', ["Ma'ruf Nasution", 'Ma’ruf Hadi']],
  ['Ma´ruf', ["Ma'ruf Nasution", 'Ma’ruf Hadi']],
  ['José', ['José Latief', 'Jose\u0301 Rangga']],
  ['Jose\u0301', ['José Latief', 'Jose\u0301 Rangga']],
  ['JOSE', ['José Latief', 'Jose\u0301 Rangga']],
  ['ÉLISE', ['Élise Sitompul']],
  ['elise s', ['Élise Sitompul']],
  ['Siti Aminah', ['Siti  Aminah']],
  ['siti   aminah', ['Siti  Aminah']],
  ['  Siti\tAminah ', ['Siti  Aminah']],
  ['nur-aini', ['Nur-Aini Siregar', 'Nur‑Aini Lubis']],
  ['nur–aini', ['Nur-Aini Siregar', 'Nur‑Aini Lubis']],
  ['ilham oz', ['İlham Öztürk']],
  ['WEISS lukasz', ['Weiß Łukasz']],
  ['adi putra', ['Adi\u00a0Putra']],
  ['%', ['Ida%Ayu_Made\\Rai']],
  ['_', ['Ida%Ayu_Made\\Rai']],
  ['\\', ['Ida%Ayu_Made\\Rai']],
  ["'", ["Ma'ruf Nasution", 'Ma’ruf Hadi']],
  ['Maruf', []],
  ['SitiAminah', []],
])('%s finds those whose name reads like it', async (name, expected) => {
  expect(await found(name)).toEqual(expected.sort());
});

describe('titles of posts and names of units', () => {
  test('are compared alike', async () => {
    const unit = await build.unit({ name: 'Badan  Kesatuan “Bangsa” – Politik' });
    await build.position({ title: 'Kepala Bidang Ma’had Al‐Jāmi‘ah', unit_id: unit });

    const { data } = await api.ask(
      `{ units(filter: { name: "badan kesatuan \\"bangsa\\" - POLITIK" }) { totalCount } positions(filter: { title: "ma'had al-jami'ah" }) { totalCount } vacancies(filter: { position: { title: "MA'HAD" } }) { totalCount } }`,
    );
    expect(data).toEqual({
      units: { totalCount: 1 },
      positions: { totalCount: 1 },
      vacancies: { totalCount: 1 },
    });
  });

  test('follow a new name', async () => {
    const employee = await build.employee({ name: 'Lama' });
    await api.database.query("update employee set name = 'Bàru' where id = $1", [employee]);

    expect(await found('BARU')).toEqual(['Bàru']);
    expect(await found('Lama')).toEqual([]);
  });
});

test.each(['', ' ', '\u00a0\t', '\u0301', '\u200b\u00ad', 'x'.repeat(101)])(
  '%j is no text to look for',
  async (text) => {
    for (const [document, argument] of [
      [
        'query ($text: String) { employees(filter: { not: { name: $text } }) { totalCount } }',
        'filter.not.name',
      ],
      ['query ($text: String) { positions(filter: { title: $text }) { totalCount } }', 'filter.title'],
      ['query ($text: String) { units(filter: { name: $text }) { totalCount } }', 'filter.name'],
    ] as const)
      expect((await api.ask(document, { text })).errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument,
      });
  },
);
