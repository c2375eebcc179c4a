import { LANGUAGES } from '../../../platform/i18n/language.js';
import { labelOf } from '../../../platform/i18n/text.js';

/** Words of people by the code that they stand for: codes, names in both languages, short forms. */
export class WordList {
  readonly #codes = new Map<string, string>();

  constructor(readonly codes: readonly string[]) {
    for (const code of codes) this.add(code, code);
  }

  /** The first code to claim a word keeps it. */
  add(word: string | null, code: string): void {
    if (word === null) return;
    const key = normalized(word);
    if (key !== '' && !this.#codes.has(key)) this.#codes.set(key, code);
  }

  codeOf(word: string): string | undefined {
    return this.#codes.get(normalized(word));
  }
}

/** The lists that fields are read with; those of scales come from the database. */
export interface Vocabulary {
  scale(name: string): WordList;
}

const ofEnums = new Map<string, WordList>();

/** The values of an enum of the schema, with their labels in both languages and what offices write for them. */
export function enumWords(
  name: string,
  values: readonly string[],
  also: Readonly<Record<string, readonly string[]>>,
): WordList {
  const known = ofEnums.get(name);
  if (known !== undefined) return known;
  const words = new WordList(values);
  for (const value of values)
    for (const language of LANGUAGES) words.add(labelOf(language, name, value), value);
  for (const [value, synonyms] of Object.entries(also))
    for (const synonym of synonyms) words.add(synonym, value);
  ofEnums.set(name, words);
  return words;
}

/** Letters and digits alone, in lower case and without accents. */
export function normalized(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
