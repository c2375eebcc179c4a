import { type Cohort, Combinations, type Schooling } from './combinations.js';
import { NO_DAY } from './days.js';
import { Dictionary } from './dictionary.js';

/** Codes that the columns hold as numbers. */
export class Dictionaries {
  readonly kinds = new Dictionary();
  readonly classes = new Dictionary();
  readonly families = new Dictionary();
  readonly posts = new Dictionary();
  readonly affairs = new Dictionary();
  readonly ranks = new Dictionary();
  readonly levels = new Dictionary();
  readonly fields = new Dictionary();
  readonly predicates = new Dictionary();
  readonly statuses = new Dictionary();
  readonly severities = new Dictionary();
  readonly competencies = new Dictionary();
  /** Awards, roles in teams, acting assignments, programmes, licences and declarations. */
  readonly codes = new Dictionary();
  readonly cohorts = new Combinations<Cohort>(['kind', 'postClass', 'rank', 'classes']);
  readonly schoolings = new Combinations<Schooling>(['verified', 'reported']);
}

/** What is asked of nearly everybody, one number each. `NO_CODE` and `NO_DAY` stand for what is not known. */
export interface Columns {
  /** The cohort, and below it `NEEDS_FULL_EVALUATION` and `UNGATED`. */
  readonly group: Uint16Array;
  readonly family: Uint8Array;
  readonly flags: Uint8Array;
  readonly rankSince: Uint16Array;
  readonly birth: Uint16Array;
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  readonly schooling: Uint16Array;
  /** Predicates of five years, three bits each, the newest lowest; 0 is none. */
  readonly appraisals: Uint16Array;
  readonly post: Uint32Array;
  /** Where the person's lists begin in `words`. */
  readonly start: Uint32Array;
}

export const hotNames = [
  'group',
  'family',
  'flags',
  'rankSince',
  'birth',
  'from',
  'to',
  'schooling',
  'appraisals',
  'post',
] as const;
export type HotColumns = Record<(typeof hotNames)[number], number>;

export function columns(capacity: number): Columns {
  const [byte, short, int] = [
    () => new Uint8Array(capacity),
    () => new Uint16Array(capacity),
    () => new Uint32Array(capacity),
  ];
  return {
    group: short(),
    family: byte(),
    flags: byte(),
    rankSince: short(),
    birth: short().fill(NO_DAY),
    from: short(),
    to: short(),
    schooling: short(),
    appraisals: short(),
    post: int(),
    start: int(),
  };
}

export function grown(old: Columns, capacity: number): Columns {
  const larger = columns(capacity);
  for (const [name, column] of Object.entries(old) as [keyof Columns, Uint8Array][])
    (larger[name] as Uint8Array).set(column);
  return larger;
}
