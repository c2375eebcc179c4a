import type { LocalDate } from '../platform/calendar.js';
import type { DemoPost, Structure } from './city.js';
import type { DemoPerson } from './people.js';
import type { RatingsFor } from './performance.js';
import type { Random } from './random.js';

export type Fact = Record<string, unknown> & { readonly id: string };

/** Rows of facts about people, by table. */
export type Facts = Record<
  | 'employments'
  | 'statuses'
  | 'placements'
  | 'ranks'
  | 'diplomas'
  | 'appraisals'
  | 'trainings'
  | 'sanctions'
  | 'awards'
  | 'teams'
  | 'attestations'
  | 'licences'
  | 'declarations'
  | 'outside'
  | 'assessments'
  | 'potentials'
  | 'feedback'
  | 'appointments',
  Fact[]
>;

/** How far an office has filled in its people's records: some almost wholly, some hardly at all. */
export interface Diligence {
  readonly assessed: number;
  readonly attested: number;
  readonly feedback: number;
  /** Every record is there, and none has run out. */
  readonly isComplete: boolean;
}

export interface RecordInput {
  readonly random: Random;
  readonly structure: Structure;
  readonly today: LocalDate;
  /** What somebody in a post is assessed for; in a complete office all that posts of the kind ask for. */
  readonly standard: (post: DemoPost) => readonly { competency: string; level: number }[];
  readonly fieldsByCluster: Readonly<Record<string, readonly string[]>>;
}

export type Add = (table: keyof Facts, on: LocalDate, row: Record<string, unknown>) => void;

/** One person while the record is being written: who it is, how able, and how careful the office. */
export interface Described {
  readonly random: Random;
  readonly today: LocalDate;
  readonly person: DemoPerson;
  /** The last post held. */
  readonly post: DemoPost;
  /** Today, or the last day of service. */
  readonly until: LocalDate;
  /** 0 to 1. */
  readonly talent: number;
  readonly care: Diligence;
  readonly standard: readonly { competency: string; level: number }[];
  readonly fields: readonly string[];
  readonly ratingsFor: RatingsFor;
  readonly add: Add;
}
