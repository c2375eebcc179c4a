import type { Messages } from '../../../platform/i18n/generated/messages.js';
import { LocalText } from '../../../platform/i18n/local-text.js';
import { knownText, type MessageKey } from '../../../platform/i18n/text.js';

type FindingName = MessageKey extends infer Key
  ? Key extends `dossier.${infer Name}`
    ? Name
    : never
  : never;

/**
 * What does not fit of a dossier: a message under `dossier`.
 * @example finding('linkHash', { sequence: 3 })
 */
export function finding<Name extends FindingName>(
  name: Name,
  ...[parameters]: Record<never, never> extends Messages[`dossier.${Name}`]
    ? []
    : [Messages[`dossier.${Name}`]]
): LocalText {
  const key: MessageKey = `dossier.${name}`;
  return new LocalText((language) => knownText(language, key, parameters ?? {}) ?? name);
}
