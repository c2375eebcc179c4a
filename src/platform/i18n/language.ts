import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';

/** Languages of the service (BCP 47): English and Indonesian. */
export const LANGUAGES = ['en', 'id'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The code of Indonesian until 1989, which older Java clients send still. */
const FORMER_INDONESIAN = /(^|[\s,])in(?=-|;|,|\s|$)/gi;

/** What a caller reads best, by `Accept-Language` (RFC 9110); where nothing fits, what is usual here. */
export function languageOf({ headers }: Pick<IncomingMessage, 'headers'>, usual: Language): Language {
  const accepted = headers['accept-language']?.replace(FORMER_INDONESIAN, '$1id');
  if (accepted === undefined) return usual;
  const offered = [usual, ...LANGUAGES.filter((language) => language !== usual)];
  const chosen = new Negotiator({ headers: { 'accept-language': accepted } }).language(offered);
  return LANGUAGES.find((language) => language === chosen) ?? usual;
}
