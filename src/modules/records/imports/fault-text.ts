import type { Language } from '../../../platform/i18n/language.js';
import { knownText } from '../../../platform/i18n/text.js';
import { type Fault, FaultCode } from '../kinds/fault.js';

/** A fault as a sentence. */
export function faultText({ code, given, expected }: Fault, language: Language): string {
  const named =
    code === FaultCode.STILL_HELD
      ? expected?.replaceAll(
          /[A-Z_]+/g,
          (kind) => knownText(language, `label.RecordKind.${kind}`, {}) ?? kind,
        )
      : expected;
  return knownText(language, `fault.${code}`, { given: String(given ?? ''), expected: named ?? '' }) ?? code;
}
