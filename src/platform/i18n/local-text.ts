import type { Messages } from './generated/messages.js';
import type { Language } from './language.js';
import { type MessageKey, text } from './text.js';

/** A text that is made once its reader’s language is known. */
export class LocalText {
  constructor(readonly text: (language: Language) => string) {}
}

/**
 * Why something is refused, as a part of an error: a message under `reason`.
 * @example refusalReason('notBetween', { value: 11, least: 1, most: 10 })
 */
export function refusalReason<Name extends ReasonName>(
  name: Name,
  ...parameters: Record<never, never> extends Messages[`reason.${Name}`] ? [] : [Messages[`reason.${Name}`]]
): LocalText {
  const key: MessageKey = `reason.${name}`;
  return new LocalText((language) => (text as (...given: unknown[]) => string)(language, key, ...parameters));
}

type ReasonName = MessageKey extends infer Key ? (Key extends `reason.${infer Name}` ? Name : never) : never;
