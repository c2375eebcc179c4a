import { readdirSync, readFileSync } from 'node:fs';
import { parse, visit } from 'graphql';
import { expect, test } from 'vitest';
import { projectPath } from '../../src/platform/runtime/project-files.js';

const MOST_WORDS = 25;

const read = (path: string) => readFileSync(projectPath(path), 'utf8');

/** Sentences that must be read twice: a word is a run of letters, digits and what stands within names. */
function longSentences(text: string): string[] {
  const sentences = text.split(/(?<=[.!?])\s+(?=[A-Z0-9`*])/);
  return sentences.filter((sentence) => (sentence.match(/[\w’'`./-]+/g) ?? []).length > MOST_WORDS);
}

function descriptionsIn(sdl: string): string[] {
  const found: string[] = [];
  visit(parse(sdl), { StringValue: ({ value }, key) => void (key === 'description' && found.push(value)) });
  return found;
}

/** Prose of a document: code, tables and headings are no sentences. */
function proseOf(document: string): string[] {
  const lines = document.replace(/```[\s\S]*?```/g, '').split('\n');
  return lines.filter((line) => !/^[|#]/.test(line));
}

test('no sentence of a description, an error or a document has more than 25 words', () => {
  const words = (count: number) => `W${Array.from({ length: count }, () => 'word').join(' ')}.`;
  expect(longSentences(`${words(25)} ${words(26)} ${words(3)}`)).toEqual([words(26)]);

  const described = descriptionsIn(read('schema/schema.graphql'));
  const refusals = read('schema/error-codes.md')
    .split('\n')
    .flatMap((line) => line.split('|')[2] ?? []);
  const documents = readdirSync(projectPath('docs')).filter((name) => name.endsWith('.md'));
  const prose = ['README.md', 'CONTRIBUTING.md', ...documents.map((name) => `docs/${name}`)].flatMap((path) =>
    proseOf(read(path)),
  );

  expect([described.length > 1_000, refusals.length > 100, documents.length > 8]).toEqual([true, true, true]);
  expect([...new Set([...described, ...refusals, ...prose].flatMap(longSentences))]).toEqual([]);
});
