import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, isEnumType, isIntrospectionType } from 'graphql';
import { afterAll, expect, test } from 'vitest';
import en from '../../src/platform/i18n/generated/en.js';
import { LANGUAGES } from '../../src/platform/i18n/language.js';
import { knownText } from '../../src/platform/i18n/text.js';

const types = buildSchema(readFileSync('schema/schema.graphql', 'utf8')).getTypeMap();
const root = mkdtempSync(join(tmpdir(), 'messages-'));
afterAll(() => rmSync(root, { recursive: true }));

/** What the compiler of catalogues says of two of them. */
function compiled(english: object, indonesian: object): { status: number | null; faults: string[] } {
  const folder = join(root, 'src', 'module', 'messages');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'en.json'), JSON.stringify(english));
  writeFileSync(join(folder, 'id.json'), JSON.stringify(indonesian));
  const { status, stderr } = spawnSync(process.execPath, ['scripts/compile-messages.mjs', root], {
    encoding: 'utf8',
  });
  return { status, faults: stderr.trim().split('\n').filter(Boolean) };
}

test('catalogues that say the same in both languages are compiled', () => {
  expect(compiled({ a: { b: 'at {day}' } }, { a: { b: 'pada {day}' } })).toEqual({ status: 0, faults: [] });
});

test('a message that one language lacks, and a parameter that one does not use, are found', () => {
  expect(
    compiled(
      { onlyEnglish: 'x', lost: 'from {from} to {to}', inACase: '{n, plural, one {# of {all}} other {#}}' },
      { onlyIndonesian: 'x', lost: 'dari {from}', inACase: '{n, plural, other {#}}' },
    ),
  ).toEqual({
    status: 1,
    faults: [
      'module/messages/en.json: onlyEnglish is missing in id',
      'module/messages/id.json: lost has the parameters (from, to) in en and (from) in id',
      'module/messages/id.json: inACase has the parameters (all, n) in en and (n) in id',
      'module/messages/id.json: onlyIndonesian is missing in en',
    ],
  });
});

test('a plural form that the language does not have, and a file that is no JSON, are told with their place', () => {
  const { status, faults } = compiled(
    { a: '{n, plural, one {# day} other {# days}}' },
    { a: '{n, plural, one {#} other {#}}' },
  );
  expect([status, faults[0]]).toEqual([1, expect.stringMatching(/^module\/messages\/id\.json: a: .*one/)]);
  compiled({}, {});
  writeFileSync(join(root, 'src', 'module', 'messages', 'id.json'), '{ "a": ');
  const { stderr } = spawnSync(process.execPath, ['scripts/compile-messages.mjs', root], {
    encoding: 'utf8',
  });
  expect(stderr).toMatch(/^module\/messages\/id\.json: .*JSON/);
});

test('every value of every enum has a label in every language', () => {
  const lacking = Object.values(types)
    .filter(isEnumType)
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) => type.getValues().map(({ name }) => `label.${type.name}.${name}`))
    .flatMap((key) =>
      LANGUAGES.filter((language) => knownText(language, key, {}) === null).map(
        (language) => `${key} in ${language}`,
      ),
    );
  expect(lacking).toEqual([]);
});

test('no message is left over: each is named in the code, or is a label or name of data', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.includes('generated') && !path.endsWith('.test.ts'))
    .map((path) => readFileSync(join('src', path), 'utf8'))
    .join('\n');
  const unused = Object.keys(en).filter((key) => {
    if (key.startsWith('label.') || key.startsWith('name.')) return false;
    const [section = '', ...name] = key.split('.');
    const isNamedAlone = ['dossier', 'engine', 'error', 'fault', 'form', 'noun', 'reason'].includes(section);
    return !sources.includes(`'${isNamedAlone ? name.join('.') : key}'`);
  });
  expect(unused).toEqual([]);
});

test('a label of an enum that there is no more is found', () => {
  const codes = new Set(['EducationLevel', 'Rank']);
  const stale = Object.keys(en).filter((key) => {
    const [section, type = '', ...value] = key.split('.');
    if (section !== 'label' || codes.has(type)) return false;
    const found = types[type];
    return !isEnumType(found) || found.getValue(value.join('.')) == null;
  });
  expect(stale).toEqual([]);
});
