/** Words with the number of rows of each list. */
export const HEADER_WORDS = 7;

/**
 * How the lists of one person follow each other: words with the number of rows of each list, then the rows. The
 * number of words a row takes is `width`; rows of a career take two or three, groups of assessments as many as
 * they have entries. There is room for the longest career: whoever has more is evaluated as a whole record, for
 * every post anew.
 */
export const lists = {
  statuses: { word: 0, shift: 0, bits: 5, width: 3 },
  sanctions: { word: 0, shift: 5, bits: 5, width: 3 },
  diplomas: { word: 0, shift: 10, bits: 6, width: 2 },
  career: { word: 1, shift: 0, bits: 8, width: 0 },
  awards: { word: 1, shift: 8, bits: 8, width: 2 },
  teams: { word: 2, shift: 0, bits: 8, width: 2 },
  acting: { word: 2, shift: 8, bits: 8, width: 2 },
  leadership: { word: 3, shift: 0, bits: 5, width: 2 },
  certificates: { word: 3, shift: 5, bits: 11, width: 1 },
  feedback: { word: 4, shift: 0, bits: 8, width: 2 },
  attestations: { word: 4, shift: 8, bits: 8, width: 2 },
  potential: { word: 5, shift: 0, bits: 8, width: 2 },
  licences: { word: 5, shift: 8, bits: 8, width: 3 },
  declarations: { word: 6, shift: 0, bits: 6, width: 2 },
  assessments: { word: 6, shift: 6, bits: 10, width: 0 },
} as const;
export type ListName = keyof typeof lists;

/** In the order in which the rows are stored; lists whose rows differ in length come last. */
export const listNames: readonly ListName[] = [
  'statuses',
  'sanctions',
  'diplomas',
  'awards',
  'teams',
  'acting',
  'leadership',
  'certificates',
  'feedback',
  'potential',
  'attestations',
  'licences',
  'declarations',
  'career',
  'assessments',
];

/** Bits of `attestations`, in this order. */
export const ATTESTED = {
  acting: 1,
  awards: 2,
  teams: 4,
  certificates: 8,
  leadership: 16,
  sanctions: 32,
} as const;

export const MAX_CLASSES = 16;
export const MAX_COHORTS = 16_384;
export const MAX_FIELDS = 1_023;
export const NO_FIELD = 1_023;
export const NO_AFFAIR = 255;
export const MAX_COMPETENCIES = 1_024;

/** Of `group`: flags or the end of the employment tell whether the slot counts on a day. */
export const NEEDS_FULL_EVALUATION = 0b01;
/** Of `group`: what bars the cohort need not bar this one. */
export const UNGATED = 0b10;
/** Bits of `group` below the cohort. */
export const GROUP_BITS = 2;

/** Stands for a code that is not known. */
export const NO_CODE = 255;
/** Of the code of a status: it releases the seat. */
export const RELEASES = 0x8000;
export const DIVERSITY = 0b11;
export const HAS_WAIVERS = 0b100;
/** The columns cannot hold the record: it is evaluated from the record itself. */
export const STORED_AS_RECORD = 0b1000;
/** Stands for some days only; before and after other slots of the person do. */
export const SPLIT = 0b10_0000;
/** The contract usually is extended when it ends. */
export const EXTENDABLE = 0b100_0000;
/** Replaced or dropped; later rankings pass it over. */
export const RETIRED = 0b1_0000;
