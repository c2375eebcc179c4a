import type { Language } from '../../../platform/i18n/language.js';
import { knownText } from '../../../platform/i18n/text.js';
import type { Fault } from '../kinds/fault.js';

/** A fault as a sentence. */
export function faultText({ code, given, expected }: Fault, language: Language): string {
  return (
    knownText(language, `fault.${code}`, { given: String(given ?? ''), expected: expected ?? '' }) ?? code
  );
}
