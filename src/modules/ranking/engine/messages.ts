import { count, hundredths, inAffairs, units, yearSpan } from './message-phrases.js';

/**
 * The one catalogue of what the engine says. The engine returns codes with parameters; `inEnglish` makes the
 * sentence, so that another language is another table of the same shape.
 */
const english = {
  NOT_APPLICABLE: (_: object) => 'not applicable',
  TEXT: (p: { text: string }) => p.text,

  KIND_REQUIRED: (p: { kinds: readonly string[] }) => `employed as ${p.kinds.join(' or ')}`,
  STATUS_REQUIRED: (_: object) => 'serving, and no longer a candidate civil servant',
  STATUS_RETURN: (_: object) => 'return or reinstatement, by decree',
  SERVING: (_: object) => 'serving',
  STEP_PROMOTION: (p: { level: number }) => `a post of a level below ${p.level}`,
  STEP_ROTATION: (p: { level: number }) => `a post of level ${p.level}`,
  LEVEL_OF_CLASS: (p: { class: string; level: number }) => `${p.class}, level ${p.level}`,
  ENTRY_CLASS: (p: { class: string }) => `rotation or recruitment: no promotion leads to ${p.class}`,
  ROTATION_ROUTE: (_: object) => 'rotation route (job fit)',
  NOT_HOLDER_REQUIRED: (_: object) => 'does not hold this post',
  HOLDS_POST: (p: { since: string }) => `holds this post since ${p.since}`,
  HOLDS_OTHER: (_: object) => 'does not hold it',
  RANK_REQUIRED: (p: { rank: string }) => `rank ${p.rank} or higher`,
  RANK_FOUND: (p: { rank: string; since: string }) => `${p.rank} since ${p.since}`,
  PROMOTE_TO: (p: { rank: string }) => `promotion to ${p.rank}`,
  EDUCATION_REQUIRED: (p: { level: string }) => `a verified diploma at ${p.level} or above`,
  EDUCATION_FOUND: (p: { level: string }) => `${p.level}, verified`,
  EDUCATION_REPORTED: (p: { level: string }) => `${p.level} reported, not yet verified`,
  DIPLOMA_NEEDED: (p: { level: string }) => `diploma at ${p.level} or above`,
  VERIFY_DIPLOMA: (p: { level: string }) => `verify the report of the ${p.level} diploma`,
  FIELD_REQUIRED: (p: { fields: readonly string[]; level: string }) =>
    `a verified diploma at ${p.level} or above in ${p.fields.join(', ')}`,
  FIELD_FOUND: (p: { field: string; level: string }) => `${p.level} in ${p.field}`,
  FIELDS_FOUND: (p: { fields: readonly string[] }) => `verified fields: ${p.fields.join(', ')}`,
  FIELDS_ACCEPTED: (p: { fields: readonly string[] }) => `accepted fields: ${p.fields.join(', ')}`,
  MONTHS_REQUIRED: (p: { months: number; classes: readonly string[] }) =>
    `${p.months} months in ${p.classes.join(', ')}`,
  MONTHS_IN_FIELD_REQUIRED: (p: {
    months: number;
    classes: readonly string[];
    affairs: readonly string[] | null;
  }) =>
    `${p.months} months in ${p.classes.join(', ')}; of functional service only that in ${p.affairs === null ? 'the affair of the post, which is not mapped' : p.affairs.join(', ')}`,
  MONTHS_IN_FIELD_FOUND: (p: {
    low: number;
    high: number;
    outside: readonly { affair: string | null; months: number }[];
  }) =>
    `${p.low === p.high ? p.low : `between ${p.low} and ${p.high}`} months${p.outside.length === 0 ? '' : `; not in the field: ${p.outside.map(({ affair, months }) => `${affair} ${months}`).join(', ')}`}`,
  MONTHS_FOUND: (p: { months: number }) => `${p.months} months`,
  MONTHS_RANGE: (p: { low: number; high: number }) => `between ${p.low} and ${p.high} months`,
  FEEDER_NEEDED: (p: { classes: readonly string[] }) => `appointment to ${p.classes.join(' or ')}`,
  EXPERIENCE_REQUIRED: (p: { months: number }) => `${p.months} months in the related field`,
  FIELD_ASSIGNMENT: (_: object) => 'assignment in the related field',
  EXPERIENCE_FOUND: (p: {
    low: number;
    high: number;
    affairs: readonly { affair: string | null; months: number }[];
  }) => `${p.low === p.high ? p.low : `between ${p.low} and ${p.high}`} months${inAffairs(p.affairs)}`,
  MAP_AFFAIRS: (_: object) => 'map the affairs of the posts held and of this post',
  AGE_REQUIRED: (p: { age: number }) => `not past the age of ${p.age}`,
  BORN: (p: { birthDate: string; last: string }) => `born ${p.birthDate}: until ${p.last}`,
  SERVICE_REQUIRED: (p: { months: number }) =>
    p.months === 0 ? 'still in service on the day' : `more than ${p.months} months to retirement`,
  RETIRES: (p: { present: string | null; ends: string | null; target: string | null }) =>
    `retires on ${p.target ?? 'an unknown day'} in this post, on ${p.present ?? 'an unknown day'} in the present one${p.ends === null ? '' : `; the employment ends on ${p.ends}`}`,
  PERFORMANCE_REQUIRED: (p: { minimum: string; years: number }) =>
    `at least ${p.minimum} in each of the last ${p.years} appraisal years`,
  PREDICATES: (p: { years: readonly { year: number; predicate: string | null }[] }) =>
    p.years.length === 0
      ? 'no full year of service'
      : p.years.map(({ year, predicate }) => `${year}: ${predicate ?? 'not known'}`).join('; '),
  TOO_FEW_YEARS: (p: { found: number; years: number }) =>
    `${p.found} full years of service, ${p.years} needed`,
  GOOD_YEARS: (p: { years: readonly number[]; minimum: string; earliest: string }) =>
    `${p.years.length > 1 ? 'each' : 'the appraisal'} of ${p.years.join(' and ')} at least ${p.minimum}; earliest ${p.earliest}`,
  DISCIPLINE_REQUIRED: (p: { severities: readonly string[]; months: number }) =>
    `no ${p.severities.join(' or ')} sanction running or ended within ${p.months} months`,
  SANCTION_FOUND: (p: { severity: string; from: string; to: string | null }) =>
    `${p.severity} sanction from ${p.from} ${p.to === null ? 'on, still running' : `until ${p.to}`}`,
  OTHER_SANCTION: (p: { severity: string; from: string; to: string | null; attested: boolean }) =>
    `${p.severity} sanction from ${p.from} ${p.to === null ? 'on, still running' : `until ${p.to}`}, which does not count here${p.attested ? '' : '; nobody has attested the list'}`,
  NO_SANCTION: (p: { attested: boolean; others: boolean }) => {
    const none = p.others ? 'none that counts here' : 'none';
    return p.attested ? `${none}, attested` : `${none} recorded, and nobody has attested the list`;
  },
  ATTEST: (p: { list: string }) => `attestation of the list of ${p.list}`,
  TRAINING_REQUIRED: (p: { programmes: readonly string[] }) => p.programmes.join(' or '),
  TRAINING_FOUND: (p: { programme: string; on: string }) => `${p.programme} on ${p.on}`,
  NO_TRAINING: (p: { attested: boolean }) =>
    p.attested ? 'none, attested' : 'none recorded, and nobody has attested the list',
  TRAINING_NEEDED: (p: { programmes: readonly string[] }) =>
    `${p.programmes.join(' or ')}: enrol in the next batch`,
  FUNCTIONAL_EXEMPT: (_: object) => 'not applicable: functional staff are exempt',
  MATCH_REQUIRED: (p: { points: number }) =>
    `match of at least ${hundredths(p.points)} with the managerial and sociocultural standard`,
  MATCH_FOUND: (p: { low: number; high: number }) =>
    p.low === p.high
      ? `match ${hundredths(p.low)}`
      : `match between ${hundredths(p.low)} and ${hundredths(p.high)}`,
  CLOSE_GAPS: (p: { gaps: readonly string[] }) => `close the gaps in ${p.gaps.join(', ')}`,
  VALID_REQUIRED: (p: { count: number }) =>
    `a valid level for each of ${p.count} managerial and sociocultural competencies`,
  VALID_FOUND: (p: { valid: number; count: number; until: string | null }) =>
    `${p.valid} of ${p.count} valid${p.until === null ? '' : `, the first until ${p.until}`}`,
  ASSESS_BEFORE: (p: { on: string }) => `assess by ${p.on}`,
  LICENCE_REQUIRED: (p: { codes: readonly string[] }) => `a valid ${p.codes.join(' or ')}`,
  LICENCE_FOUND: (p: { code: string; until: string | null }) =>
    `${p.code}${p.until === null ? '' : ` until ${p.until}`}`,
  RENEW_LICENCE: (p: { codes: readonly string[] }) => `obtain or renew ${p.codes.join(' or ')}`,
  DECLARATIONS_FOUND: (p: { filed: readonly string[] }) =>
    p.filed.length === 0 ? 'none filed' : `${p.filed.join(', ')} filed`,
  FILE_DECLARATIONS: (p: { codes: readonly string[] }) => `file ${p.codes.join(', ')}`,
  TENURE_REQUIRED: (p: { months: number }) => `${p.months} months in the present post`,
  WAIVED_BY: (p: { deed: string; signedBy: string; until: string }) =>
    `waived by deed ${p.deed} (${p.signedBy}), until ${p.until}`,

  BEST_RECORD: (p: { code: string; on: string; months: number | null; attested: boolean }) =>
    `best: ${p.code} on ${p.on}${p.attested ? '' : '; the list is not attested, so more may be missing'}`,
  NO_RECORD: (p: { list: string; attested: boolean; months: number | null }) =>
    `no ${p.list}${p.months === null ? '' : ` in ${p.months} months`}${p.attested ? ', attested' : ' recorded; the list is not attested'}`,
  FEEDBACK_FOUND: (p: { predicate: string; on: string; raters: number }) =>
    `${p.predicate} on ${p.on}, ${p.raters} raters`,
  NO_FEEDBACK: (p: { months: number; raters: number }) =>
    `no feedback by at least ${p.raters} raters in ${p.months} months`,
  MATCH_OF: (p: { low: number; high: number; known: number; count: number }) =>
    `match ${p.low === p.high ? hundredths(p.low) : `${hundredths(p.low)} to ${hundredths(p.high)}`}, ${p.known} of ${p.count} levels known`,
  NO_STANDARD: (_: object) => 'the post has no standard of this kind',
  POTENTIAL_FOUND: (p: { score: number; on: string }) => `${hundredths(p.score)} on ${p.on}`,
  NO_POTENTIAL: (_: object) => 'no valid assessment of potential',
  CERTIFICATES_FOUND: (p: { count: number; months: number; attested: boolean }) =>
    `${p.count} certificates in ${p.months} months${p.attested ? '' : '; the list is not attested, so more may be missing'}`,
  MONTHS_IN_LEVEL_FOUND: (p: { months: number; level: number }) =>
    `${p.months} months in level ${p.level} or higher`,
  NO_CAREER: (_: object) => 'no post on record',
  NO_PRESENT_POST: (_: object) => 'no post held on the day, so its level is not known',
  DIVERSITY_FOUND: (p: { agencies: number; units: number }) =>
    `posts in ${count(p.agencies, 'agency', 'agencies')} and ${count(p.units, 'unit', 'units')}`,
  EDUCATION_BEST: (p: { level: string | null; reported: string | null }) =>
    `${p.level === null ? 'no verified diploma' : `${p.level}, verified`}${p.reported === null ? '' : `; ${p.reported} reported, not yet verified`}`,
  NO_FIELDS_SET: (_: object) =>
    'the post names no accepted fields: full points for everybody, and a finding on the post',
  FIELD_MATCHES: (p: { field: string; level: string }) => `${p.level} in ${p.field}: accepted`,
  FIELD_DIFFERS: (p: { pending: boolean }) =>
    p.pending
      ? 'no verified diploma in an accepted field; one is reported'
      : 'no diploma in an accepted field',
  DISCIPLINE_FOUND: (p: { worst: string; attested: boolean }) => {
    if (p.worst !== 'NONE') return `worst: ${p.worst}${p.attested ? '' : '; the list is not attested'}`;
    return p.attested ? 'none, attested' : 'none recorded; the list is not attested';
  },

  ADVISE_ATTEST: (p: { list: string }) =>
    `have the list of ${p.list} attested, if it shows nothing that stands in the way`,
  ADVISE_VERIFY: (p: { levels: readonly string[] }) =>
    `have the reported diploma verified (${p.levels.join(', ')}), if it is`,
  ADVISE_BIRTH_DATE: (_: object) => 'deliver the birth date, if neither age nor retirement stands in the way',
  ADVISE_RANK: (p: { rank: string }) => `deliver the decree of the rank, if it is at least ${p.rank}`,
  ADVISE_DIPLOMA: (p: { level: string; fields: readonly string[] }) =>
    `deliver a diploma, if it is verified at ${p.level} or above${p.fields.length === 0 ? '' : ` in ${p.fields.join(', ')}`}`,
  ADVISE_APPRAISAL: (p: { year: number; predicate: string }) =>
    `deliver the appraisal of ${p.year}, if it shows at least ${p.predicate}`,
  ADVISE_ASSESS: (p: { kinds: readonly string[]; points: number }) =>
    `an assessment of the ${p.kinds.join(' and ').toLowerCase()} competencies, if it shows a match of at least ${hundredths(p.points)}`,
  ADVISE_POTENTIAL: (p: { score: number }) =>
    `an assessment of potential, if it shows at least ${hundredths(p.score)}`,
  ADVISE_FEEDBACK: (p: { predicate: string; raters: number }) =>
    `360-degree feedback by at least ${p.raters} raters, if it shows at least ${p.predicate}`,
  ADVISE_CERTIFICATES: (p: { count: number }) =>
    `${count(p.count, 'more certificate', 'more certificates')} of training`,
  ADVISE_TRAINING: (p: { programmes: readonly string[] }) => `complete ${p.programmes.join(' or ')}`,
  ADVISE_PROMOTION: (p: { rank: string; from: string }) =>
    `regular promotion to ${p.rank}, possible from ${p.from}`,
  ADVISE_ACTING: (_: object) => 'an acting assignment (Plt) to a post one level up',
  ADVISE_ROTATION: (_: object) => 'rotation to a post of the same class in another agency',

  ASSUMED_APPRAISALS: (p: { from: number; until: number; standIns: readonly number[] }) =>
    `appraisals of ${yearSpan(p)} not yet due: ${p.standIns.join(' and ')} stand in`,
  ASSUMED_DECLARATIONS: (p: { from: number; until: number; standIn: number }) =>
    `declarations of ${yearSpan(p)} not yet due: those of ${p.standIn} stand in`,
  ASSUMED_CONTRACTS: (p: { people: number }) =>
    `${count(p.people, 'contract', 'contracts')} taken as extended`,

  STABILITY: (p: { retained: number; draws: number; over: string; worst: number | null }) =>
    `the first stays first in ${p.retained} of ${p.draws} draws of ${p.over === 'BOTH' ? 'weights and records' : p.over.toLowerCase()}, a count of draws and not a probability; its place may still be ${p.worst === 1 ? '1 alone' : `anywhere from 1 to ${p.worst ?? 'the last'}`}`,
  DECISIVE: (p: { width: number; decidesEligibility: boolean; overlaps: number }) =>
    `${[...(p.decidesEligibility ? ['decides whether the person is eligible'] : []), ...(p.width > 0 ? [`may move the score by up to ${units(p.width)}`] : [])].join(' and ') || 'parts equal scores'}; ${count(p.overlaps, 'comparison hangs', 'comparisons hang')} on it`,

  BY_STANDING: (p: { first: string; second: string }) =>
    `standing: the first is ${p.first.toLowerCase()}, the second ${p.second.toLowerCase()}`,
  BY_SCORE: (p: { first: number; second: number }) =>
    `lower bound: ${units(p.first)} against ${units(p.second)}`,
  BY_UPPER_BOUND: (p: { first: number; second: number }) =>
    `upper bound: ${units(p.first)} against ${units(p.second)}`,
  BY_TIE_BREAKER: (p: { key: string; unknownFor: string | null }) =>
    `tie-breaker ${p.key}${p.unknownFor === null ? '' : `: unknown for ${p.unknownFor}`}`,
  BY_TIE_BREAK_HASH: (_: object) => 'the tie-break hash',

  MISSING_ASSESSMENT: (p: { competency: string }) => `no assessment of ${p.competency}`,
  EXPIRED_ASSESSMENT: (p: { competency: string; until: string }) =>
    `the assessment of ${p.competency} expired on ${p.until}`,
  EXPIRES_BEFORE: (p: { competency: string; until: string }) =>
    `the assessment of ${p.competency} expires on ${p.until}, before the day`,
  MISSING_APPRAISAL: (p: { year: number }) => `appraisal of ${p.year}`,
  NO_FULL_YEAR: (_: object) => 'appraisal of a full year of service: the first is still to come',
  MISSING_LIST: (p: { list: string; last: string | null }) =>
    `the list of ${p.list} is not attested complete${p.last === null ? '' : ` since ${p.last}`}`,
  LIST_ATTESTED: (p: { list: string; on: string }) => `the list of ${p.list} attested complete on ${p.on}`,
  MISSING_FEEDBACK: (p: { months: number }) => `360-degree feedback within ${p.months} months`,
  MISSING_POTENTIAL: (_: object) => 'assessment of potential',
  MISSING_BIRTH_DATE: (_: object) => 'birth date',
  MISSING_RANK: (_: object) => 'rank',
  MISSING_CAREER: (_: object) => 'posts held',
  MISSING_POST: (_: object) => 'post held on the day',
  MISSING_AFFAIR: (_: object) => 'affair of a post held, or of this post',
  MISSING_DIPLOMA: (_: object) => 'a verified diploma',
  PENDING_DIPLOMA: (p: { level: string }) => `verification of the reported ${p.level} diploma`,
  MISSING_FIELD: (_: object) => 'field of study of a diploma',
  MISSING_LICENCE: (p: { codes: readonly string[] }) => p.codes.join(' or '),
  MISSING_DECLARATION: (p: { codes: readonly string[] }) => p.codes.join(', '),
} as const;

type Catalogue = typeof english;
export type MessageCode = keyof Catalogue;

export type Message = {
  [Code in MessageCode]: { readonly code: Code; readonly parameters: Parameters<Catalogue[Code]>[0] };
}[MessageCode];

/**
 * A sentence by its code, in no language. Its parameters are checked by the compiler.
 * @example message('MISSING_DIPLOMA', {})
 */
export function message<Code extends MessageCode>(
  code: Code,
  parameters: Parameters<Catalogue[Code]>[0],
): Message {
  return { code, parameters } as unknown as Message;
}

/** A sentence as an English text. */
export function inEnglish(sentence: Message): string {
  const phrase = english[sentence.code] as (parameters: object) => string;
  return phrase(sentence.parameters);
}
