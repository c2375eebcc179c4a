import { Migration } from '@mikro-orm/migrations';

/** Characters as people and word processors type them, with the one that stands for them. */
const ALIKE: readonly [sign: string, typed: string][] = [
  ["'", '`´‘’‚‛′‵ʹʻʼʽʾʿˈꞌ՚׳‹›'],
  ['"', '“”„‟″‶«»״'],
  ['-', '‐‑‒–—―−⁃˗﹘﹣－'],
];
/** Letters that no decomposition takes apart, once they are lower-case. */
const BASES: readonly [letter: string, base: string][] = [
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['ŧ', 't'],
  ['ς', 'σ'],
];
const MARKS = String.raw`[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]`;
const INVISIBLE = String.raw`[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]`;
const BLANKS = String.raw`[\s\u0085\u1680\u2028\u2029]+`;

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const signs = ALIKE.map(([sign, typed]) => sign.repeat(typed.length)).join('');
const typed = ALIKE.map(([, characters]) => characters).join('');
const letters = BASES.map(([letter]) => letter).join('');
const bases = BASES.map(([, base]) => base).join('');

const decomposed = `regexp_replace(normalize(translate(value, ${quoted(typed)}, ${quoted(signs)}), nfkd), ${quoted(`${MARKS}|${INVISIBLE}`)}, '', 'g')`;
const folded = `translate(lower(${decomposed} collate "und-x-icu"), ${quoted(letters)}, ${quoted(bases)})`;
const spelled = `replace(replace(replace(replace(${folded}, 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')`;

/**
 * Names, titles and names of units as they are searched: without case, accents, kinds of apostrophe,
 * quotation mark and hyphen, and runs of blanks. A function of the database's own needs no extension that an
 * owner may not install; a stored column keeps the scan short.
 */
export class NameSearch extends Migration {
  override up(): void {
    this.addSql(`create function search_text(value text) returns text language sql immutable strict parallel safe
      return btrim(regexp_replace(${spelled}, ${quoted(BLANKS)}, ' ', 'g'))`);
    for (const [table, column] of [
      ['employee', 'name'],
      ['position', 'title'],
      ['unit', 'name'],
    ])
      this.addSql(
        `alter table "${table}" add column "${column}_search" text generated always as (search_text("${column}")) stored`,
      );
  }
}
