// Compiles the message catalogues of all modules: ICU MessageFormat, one file a language in each module. Writes
// one program module a language and the types of the parameters, and refuses catalogues that differ in a key or
// a parameter. scripts/prepare.mjs and the tests run it; another root may be given. The console has catalogues
// of its own.

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module.js';
import { parse } from '@messageformat/parser';

const LANGUAGES = ['en', 'id'];

const [, , root = fileURLToPath(new URL('..', import.meta.url))] = process.argv;
const faults = [
  ...compileMessages(join(root, 'src'), join(root, 'src', 'platform', 'i18n', 'generated')),
  ...compileMessages(join(root, 'console', 'src'), join(root, 'console', 'src', 'i18n', 'generated')),
];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);

/** @returns {string[]} what is wrong, one line a fault; nothing is written then */
function compileMessages(source, folder) {
  if (!existsSync(source)) return [];
  const { catalogues, faults } = readCatalogues(source);
  faults.push(...differences(catalogues));
  if (faults.length > 0) return faults;
  mkdirSync(folder, { recursive: true });
  for (const language of LANGUAGES) {
    const format = new MessageFormat(language, { strict: true, returnType: 'string' });
    const messages = Object.fromEntries(
      [...catalogues[language]].map(([key, { message }]) => [key, message]),
    );
    write(join(folder, `${language}.ts`), `// @ts-nocheck\n${compileModule(format, messages)}\n`);
  }
  write(join(folder, 'messages.ts'), typesOf(catalogues[LANGUAGES[0]]));
  return [];
}

/** Only what differs, and whole at once: others may be reading. */
function write(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, text);
  renameSync(partial, path);
}

function readCatalogues(source) {
  const catalogues = Object.fromEntries(LANGUAGES.map((language) => [language, new Map()]));
  const faults = [];
  const files = readdirSync(source, { recursive: true })
    .filter((path) => basename(dirname(path)) === 'messages' && path.endsWith('.json'))
    .sort();
  for (const path of files) {
    const catalogue = catalogues[basename(path, '.json')];
    if (catalogue === undefined) faults.push(`${path}: no catalogue of a known language`);
    else
      for (const [key, message] of messagesIn(join(source, path), path, faults)) {
        if (catalogue.has(key)) faults.push(`${path}: ${key} is there twice`);
        const fault = faultOf(message, basename(path, '.json'));
        if (fault === null) catalogue.set(key, { message, path });
        else faults.push(`${path}: ${key}: ${fault}`);
      }
  }
  return { catalogues, faults };
}

function messagesIn(file, path, faults) {
  try {
    return [...flattened(JSON.parse(readFileSync(file, 'utf8')), '')];
  } catch (error) {
    faults.push(`${path}: ${error.message}`);
    return [];
  }
}

/** What the compiler of one message says, such as of a plural form that the language does not have. */
function faultOf(message, language) {
  try {
    new MessageFormat(language, { strict: true }).compile(message);
    return null;
  } catch (error) {
    return error.message.split('\n')[0];
  }
}

function* flattened(entries, prefix) {
  for (const [name, entry] of Object.entries(entries))
    if (typeof entry === 'string') yield [prefix + name, entry];
    else yield* flattened(entry, `${prefix}${name}.`);
}

/** Keys and parameters that one language has and another lacks. */
function differences(catalogues) {
  const [first, ...others] = LANGUAGES;
  const faults = [];
  for (const language of others)
    for (const key of new Set([...catalogues[first].keys(), ...catalogues[language].keys()])) {
      const [here, there] = [first, language].map((name) => catalogues[name].get(key));
      if (here === undefined || there === undefined)
        faults.push(`${(here ?? there).path}: ${key} is missing in ${here === undefined ? first : language}`);
      else if (namesIn(here) !== namesIn(there))
        faults.push(
          `${there.path}: ${key} has the parameters ${namesIn(here)} in ${first} and ${namesIn(there)} in ${language}`,
        );
    }
  return faults;
}

function namesIn({ message }) {
  return `(${[...parametersOf(parse(message)).keys()].sort().join(', ')})`;
}

/** The parameters of a message, each with the uses that it has in it. */
function parametersOf(tokens, found = new Map()) {
  for (const token of tokens) {
    if (token.arg !== undefined) found.set(token.arg, (found.get(token.arg) ?? new Set()).add(token.type));
    for (const { tokens: inner } of token.cases ?? []) parametersOf(inner, found);
  }
  return found;
}

function typesOf(catalogue) {
  const lines = [...catalogue].map(([key, { message }]) => {
    const fields = [...parametersOf(parse(message))].map(([name, uses]) => `${name}: ${typeOf(uses)}`);
    return `  '${key}': { ${fields.join('; ')} };`.replace('{  }', 'Record<never, never>');
  });
  return `/** Every message by its key, with what it says of whom. */\nexport interface Messages {\n${lines.join('\n')}\n}\n`;
}

function typeOf(uses) {
  if (uses.has('plural') || uses.has('selectordinal')) return 'number';
  return uses.has('argument') ? 'string | number' : 'string | number | boolean';
}
