import type { FillingCandidatesQuery } from '../../graphql/graphql';

type FillingNode = Extract<NonNullable<FillingCandidatesQuery['node']>, { readonly __typename: 'Filling' }>;
export type Candidate = NonNullable<FillingNode['ranking']>['candidates']['nodes'][number];

/** What is written of a shortlist that is not closed yet. */
export interface WrittenShortlist {
  readonly chosen: readonly string[];
  readonly reasons: Readonly<Record<string, string>>;
  readonly excludedBecause: string;
  readonly givenBy: string;
  readonly groupReasons: Readonly<Record<string, string>>;
  readonly fewerBecause: string;
}
export const NOTHING: WrittenShortlist = {
  chosen: [],
  reasons: {},
  excludedBecause: '',
  givenBy: '',
  groupReasons: {},
  fewerBecause: '',
};
