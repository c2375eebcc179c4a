/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** One officer, one day, up to 200 people: which lists of their records are complete. */
export type AttestListsInput = {
  /** Name and office of who attests, 1 to 200 characters. */
  attestedBy: string;
  /** Today or earlier, and a day on which everybody named is employed. */
  attestedOn: string;
  /** Number of the letter, 1 to 200 characters. */
  document: string;
  /** 1 to 200 employees. */
  employeeIds: Array<string | number>;
  /** The same key with the same input changes nothing again and answers as before; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** At least one. */
  lists: Array<AttestedListName>;
};

/** A list in which "no rows" means "none" only while somebody attests that it is complete. */
export type AttestedListName =
  /** Acting assignments. */
  | 'ACTING_ASSIGNMENTS'
  /** Awards. */
  | 'AWARDS'
  /** Certificates of training. */
  | 'CERTIFICATES'
  /** Leadership programmes. */
  | 'LEADERSHIP_TRAINING'
  /** Disciplinary sanctions. */
  | 'SANCTIONS'
  /** Assignments to teams. */
  | 'TEAM_ASSIGNMENTS';

/** Orders of the list of employees; those by birth date and rank need the permission to read all records. Unknown comes last. */
export type EmployeeOrder =
  /** By date of birth, the oldest first. Needs records. */
  | 'BIRTH_DATE_ASC'
  /** By date of birth, the youngest first. Needs records. */
  | 'BIRTH_DATE_DESC'
  /** By name, A to Z. */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC'
  /** By rank, the lowest first. Needs records. */
  | 'RANK_ASC'
  /** By rank, the highest first. Needs records. */
  | 'RANK_DESC';

/** Whether a shortlist of that size takes the candidate in whatever the missing records show, perhaps, or not. */
export type ShortlistStanding =
  /** Perhaps on the shortlist, depending on missing records. */
  | 'OPEN'
  /** Not on the shortlist, whatever missing records show. */
  | 'OUT'
  /** On the shortlist, whatever missing records show. */
  | 'SURE';

/** Whether a candidate meets the requirements of the post, by what is known. Relates to one person and one post; ShortlistStanding and PoolStanding relate to a list. */
export type Standing =
  /** Every rule passes or is waived. */
  | 'ELIGIBLE'
  /** A rule fails, whatever the missing records show. */
  | 'INELIGIBLE'
  /** No rule fails, but one at least cannot be judged yet. */
  | 'UNDETERMINED';

/** Why a seat falls empty. */
export type VacancyReason =
  /** End of a contract, which usually is extended. */
  | 'CONTRACT_END'
  /** Death, resignation, dismissal or transfer to another agency. */
  | 'LEFT'
  /** The holder went to another post, or a status released this one. */
  | 'MOVED'
  /** Created by the formation, and nobody came. */
  | 'NEVER_FILLED'
  /** MPP: the seat is empty from its first day, and the retirement that follows opens no second vacancy. */
  | 'PRE_RETIREMENT_LEAVE'
  /** The holder retires. */
  | 'RETIREMENT';

export type MainJobQueryVariables = Exact<{
  until: string;
  first: number;
}>;


export type MainJobQuery = { vacancies: { totalCount: number, nodes: Array<{ id: string, since: string, reason: VacancyReason, position: { code: string, title: string }, ranking: { considered: number, eligible: number, undetermined: number, ineligible: number, candidates: { nodes: Array<{ place: number | null, bestPlace: number | null, worstPlace: number | null, standing: Standing, score: number, scoreUnits: number, lower: number, upper: number, shortlist: ShortlistStanding, contributions: Array<{ contributionUnits: number, contribution: number }> | null, employee: { name: string } | null }> } } | null }> } | null };

export type AttestMutationVariables = Exact<{
  input: AttestListsInput;
}>;


export type AttestMutation = { attestLists: { attestations: Array<{ id: string, list: AttestedListName, attestedOn: string, attestedBy: string, document: string, employee: { id: string, name: string } }> } | null };

export type PageOfNamesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  orderBy?: Array<EmployeeOrder> | EmployeeOrder | null | undefined;
}>;


export type PageOfNamesQuery = { employees: { totalCount: number, nodes: Array<{ id: string, name: string, birthDate: string | null, rank: { ordinal: number } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };


export const MainJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MainJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vacancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"class"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ADMINISTRATOR"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ranking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"considered"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"undetermined"}},{"kind":"Field","name":{"kind":"Name","value":"ineligible"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"bestPlace"}},{"kind":"Field","name":{"kind":"Name","value":"worstPlace"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"scoreUnits"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"shortlist"}},{"kind":"Field","name":{"kind":"Name","value":"contributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contributionUnits"}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MainJobQuery, MainJobQueryVariables>;
export const AttestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Attest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttestListsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attestLists"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attestations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"attestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AttestMutation, AttestMutationVariables>;
export const PageOfNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PageOfNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeOrder"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isServing"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"rank"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ordinal"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PageOfNamesQuery, PageOfNamesQueryVariables>;