import { expect, test } from 'vitest';
import { type Language, languageOf } from './language.js';

const chosen = (accepted: string | undefined, usual: Language = 'en') =>
  languageOf({ headers: accepted === undefined ? {} : { 'accept-language': accepted } }, usual);

test.each([
  ['id', 'id'],
  ['id-ID', 'id'],
  ['ID', 'id'],
  ['in-ID', 'id'],
  ['in', 'id'],
  ['fr-FR, in;q=0.7, en;q=0.5', 'id'],
  ['id-ID,id;q=0.9,en-US;q=0.8,en;q=0.7', 'id'],
  ['en-US,en;q=0.9,id;q=0.8', 'en'],
  ['en-GB', 'en'],
])('%s reads %s, whatever is usual', (accepted, language) => {
  expect([chosen(accepted, 'en'), chosen(accepted, 'id')]).toEqual([language, language]);
});

test.each([undefined, '', '*', 'fr', 'zh-Hans, ja;q=0.5', 'id;q=0', ';;;', 'inuktitut'])(
  '%s names no language that there is, and gets the usual one',
  (accepted) => {
    expect(chosen(accepted, 'en')).toBe('en');
    if (accepted !== 'id;q=0') expect(chosen(accepted, 'id')).toBe('id');
  },
);
