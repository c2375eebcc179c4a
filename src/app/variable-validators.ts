import { EnvError, makeValidator } from 'envalid';
import { type AllowedOrigins, isOriginRule } from '../platform/http/cross-origin.js';
import { LANGUAGES, type Language } from '../platform/i18n/language.js';
import { LIMITS, type Limits } from '../platform/limits/limits.js';
import { SIGNATURES } from '../platform/runtime/oidc-settings.js';
import { consoleText } from './console-text.js';

export const text = makeValidator<string>((input) => input);

/** A whole number from 0 to so many. */
export const wholeNumber = (most: number) =>
  makeValidator<number>((input) => {
    const value = Number(input);
    if (!Number.isInteger(value) || value < 0 || value > most)
      throw new EnvError(consoleText('console.wholeNumber', { most, input }));
    return value;
  });

export const languageCode = makeValidator<Language>((input) => {
  const known = LANGUAGES.find((language) => language === input);
  if (known === undefined) throw new EnvError(consoleText('console.languageCode', { input }));
  return known;
});

export const timeZone = makeValidator<string>((input) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: input }).resolvedOptions().timeZone;
  } catch {
    throw new EnvError(consoleText('console.timeZone', { input }));
  }
});

export const originList = makeValidator<AllowedOrigins>((input) => {
  const rules = commaSeparated(input);
  const wrong = rules.filter((rule) => !isOriginRule(rule));
  if (wrong.length > 0)
    throw new EnvError(consoleText('console.originList', { input: JSON.stringify(wrong[0]) }));
  return rules;
});

export const limits = makeValidator<Partial<Limits>>((input) => {
  const wrong = () =>
    new EnvError(consoleText('console.limitList', { names: Object.keys(LIMITS).join(', ') }));
  let said: unknown;
  try {
    said = JSON.parse(input);
  } catch {
    throw wrong();
  }
  if (typeof said !== 'object' || said === null || Array.isArray(said)) throw wrong();
  for (const [name, value] of Object.entries(said))
    if (!(name in LIMITS) || !Number.isSafeInteger(value) || Number(value) < 1) throw wrong();
  return said;
});

export const issuer = makeValidator<string>((input) => {
  if (!URL.canParse(input) || !/^https:|^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(input))
    throw new EnvError(consoleText('console.httpsAddress', { input }));
  return input;
});

export const algorithms = makeValidator<readonly string[]>((input) => {
  const names = commaSeparated(input);
  const unknown = names.filter((name) => !(SIGNATURES as readonly string[]).includes(name));
  if (unknown.length > 0)
    throw new EnvError(
      consoleText('console.algorithmList', { known: SIGNATURES.join(', '), unknown: unknown.join(', ') }),
    );
  return names;
});

export function commaSeparated(input: string): string[] {
  return input.split(',').map((part) => part.trim());
}
