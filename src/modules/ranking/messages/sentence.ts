import type { LocalDate } from '../../../platform/calendar.js';
import { dayText, decimalText, listText } from '../../../platform/i18n/formats.js';
import type { Language } from '../../../platform/i18n/language.js';
import { LocalText } from '../../../platform/i18n/local-text.js';
import { knownText, labelOf, type MessageKey, text, translatedName } from '../../../platform/i18n/text.js';
import type { LevelShort, StoredMessage } from '../engine/messages.js';

type Shown = string | number | boolean;
type Show = (value: never, language: Language) => Shown;

const UNITS = 1_000_000;
const HUNDRED = 100;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** What a catalogue calls a parameter that is not known or empty. */
const NONE = 'none';

/** A sentence of the engine as a person reads it. */
export function sentence({ code, parameters }: StoredMessage, language: Language): string {
  const given: Record<string, unknown> = { ...parameters, ...derivedFrom(parameters) };
  const shown: Record<string, Shown> = {};
  for (const name in given) {
    const show = shows[`${code}.${name}`] ?? shows[name] ?? asGiven;
    const value = given[name];
    shown[name] = isEmpty(value) ? NONE : show(value as never, language);
  }
  const key: MessageKey = `engine.${code}`;
  return knownText(language, key, shown) ?? code;
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** What catalogues choose by, and no parameter says. */
function derivedFrom(parameters: object): Record<string, unknown> {
  const { low, high, from, until, years, decidesEligibility, width } = parameters as Readonly<
    Record<string, unknown>
  >;
  return {
    ...(low === undefined ? {} : { isExact: low === high }),
    ...(typeof from === 'number' ? { isOneYear: from === until } : {}),
    ...(Array.isArray(years) ? { count: years.length } : {}),
    ...(width === undefined ? {} : { effect: effectOf(decidesEligibility === true, width !== 0) }),
  };
}

function effectOf(decidesEligibility: boolean, movesScore: boolean): string {
  if (decidesEligibility) return movesScore ? 'BOTH' : 'ELIGIBILITY';
  return movesScore ? 'SCORE' : 'NEITHER';
}

const asGiven = (value: Shown | LocalDate | readonly string[], language: Language): Shown => {
  if (Array.isArray(value)) return listText(language, value, 'comma');
  return typeof value === 'string' && DAY.test(value) ? dayText(language, value) : (value as Shown);
};

/** English sentences name codes as the rules do; Indonesian ones have words for them. */
const coded =
  (...types: readonly string[]): ((code: string, language: Language) => string) =>
  (code, language) =>
    language === 'en'
      ? code
      : (types.map((type) => labelOf(language, type, code)).find((label) => label !== code) ?? code);

const inSentence =
  (type: string) =>
  (code: string, language: Language): string =>
    labelOf(language, type, code).toLowerCase();

/** Codes of fields of study and affairs are Indonesian words. */
const ownWords = (code: string, language: Language): string =>
  language === 'en' ? code : code.toLowerCase().replaceAll('_', ' ');

const listOf =
  (show: (item: string, language: Language) => string, kind: 'and' | 'or' | 'comma') =>
  (items: readonly string[], language: Language): string =>
    listText(
      language,
      items.map((item) => show(item, language)),
      kind,
    );

/** Acronyms stay; longer codes of licences are Indonesian words. */
const licence = (code: string, language: Language): string =>
  code.includes('_') ? ownWords(code, language) : code;
const programme = (code: string, language: Language): string =>
  language === 'en' ? code : code.replaceAll('_', ' ');
const points = (value: number, language: Language): string => decimalText(language, value / HUNDRED, 2);
const units = (value: number, language: Language): string => decimalText(language, value / UNITS, 6);
const name = (value: string, language: Language): string => translatedName(language, value);

const monthsByAffair = (
  items: readonly { readonly affair: string | null; readonly months: number }[],
  language: Language,
): string =>
  listText(
    language,
    items.map(
      ({ affair, months }) =>
        `${affair === null ? text(language, 'ranking.notMapped') : ownWords(affair, language)} ${months}`,
    ),
    'comma',
  );

const predicate = coded('PerformancePredicate');
const positionClass = coded('PositionClass');
const severity = (code: string, language: Language): string =>
  language === 'en' ? code : inSentence('SanctionSeverity')(code, language);
const educationLevel = coded('EducationLevel');

/** How a parameter is shown, by its name, or by message and name. */
const shows: Readonly<Record<string, Show | undefined>> = {
  class: positionClass,
  classes: listOf(positionClass, 'comma'),
  'FEEDER_NEEDED.classes': listOf(positionClass, 'or'),
  kind: coded('EmploymentKind'),
  'KIND_REQUIRED.kinds': listOf(coded('EmploymentKind'), 'or'),
  'ADVISE_ASSESS.kinds': listOf(inSentence('CompetencyKind'), 'and'),
  status: name,
  competency: name,
  gaps: (gaps: readonly LevelShort[], language: Language) =>
    listText(
      language,
      gaps.map(({ competency, assessed, required }) =>
        text(language, 'ranking.gap', {
          competency: name(competency, language),
          assessed: assessed ?? NONE,
          required,
        }),
      ),
    ),
  list: name,
  rank: coded('Rank'),
  'EDUCATION_REQUIRED.level': educationLevel,
  'EDUCATION_FOUND.level': educationLevel,
  'EDUCATION_REPORTED.level': educationLevel,
  'DIPLOMA_NEEDED.level': educationLevel,
  'VERIFY_DIPLOMA.level': educationLevel,
  'FIELD_REQUIRED.level': educationLevel,
  'FIELD_FOUND.level': educationLevel,
  'FIELD_MATCHES.level': educationLevel,
  'EDUCATION_BEST.level': educationLevel,
  'ADVISE_DIPLOMA.level': educationLevel,
  'PENDING_DIPLOMA.level': educationLevel,
  reported: educationLevel,
  levels: listOf(educationLevel, 'comma'),
  field: ownWords,
  fields: listOf(ownWords, 'comma'),
  'MONTHS_IN_FIELD_REQUIRED.affairs': listOf(ownWords, 'comma'),
  'EXPERIENCE_FOUND.affairs': monthsByAffair,
  outside: monthsByAffair,
  predicate,
  minimum: predicate,
  'PREDICATES.years': (
    years: readonly { readonly year: number; readonly predicate: string | null }[],
    language: Language,
  ) =>
    years
      .map(
        (one) =>
          `${one.year}: ${one.predicate === null ? text(language, 'ranking.unknownPredicate') : predicate(one.predicate, language)}`,
      )
      .join('; '),
  'GOOD_YEARS.years': (years: readonly number[], language: Language) =>
    listText(language, years.map(String), 'and'),
  standIns: (years: readonly number[], language: Language) => listText(language, years.map(String), 'and'),
  severity,
  severities: listOf(severity, 'or'),
  'STABILITY.worst': asGiven,
  'DISCIPLINE_FOUND.worst': (code: string, language: Language) =>
    code === 'NONE' || code === 'SERVING' ? code : severity(code, language),
  programme,
  programmes: listOf(programme, 'or'),
  'LICENCE_REQUIRED.codes': listOf(licence, 'or'),
  'RENEW_LICENCE.codes': listOf(licence, 'or'),
  'MISSING_LICENCE.codes': listOf(licence, 'or'),
  'LICENCE_FOUND.code': licence,
  'BEST_RECORD.code': coded('AwardScope', 'TeamRole', 'ActingKind'),
  points,
  score: points,
  'MATCH_FOUND.low': points,
  'MATCH_FOUND.high': points,
  'MATCH_OF.low': points,
  'MATCH_OF.high': points,
  width: units,
  'BY_SCORE.first': units,
  'BY_SCORE.second': units,
  'BY_UPPER_BOUND.first': units,
  'BY_UPPER_BOUND.second': units,
  'BY_STANDING.first': inSentence('Standing'),
  'BY_STANDING.second': inSentence('Standing'),
  key: coded('TieBreaker'),
  rule: coded('RequirementRule'),
};

export function ruleLabel({ rule }: { readonly rule: string }, language: Language): string {
  return labelOf(language, 'RequirementRule', rule);
}

export function missingLabel({ kind }: { readonly kind: string }, language: Language): string {
  return labelOf(language, 'MissingKind', kind);
}

/** Something that is said once its reader is known. */
export function localSentence(message: StoredMessage): LocalText {
  return new LocalText((language) => sentence(message, language));
}

/** A rule as sentences name it: by its code in English, in words in Indonesian. */
export const ruleInSentence = coded('RequirementRule');
