/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query MainJob($until: LocalDate!, $first: Int!) {\n    vacancies(until: $until, filter: { class: [ADMINISTRATOR] }, first: $first) {\n      totalCount\n      nodes {\n        id\n        since\n        reason\n        position { code title }\n        ranking {\n          considered\n          eligible\n          undetermined\n          ineligible\n          candidates(first: 5) {\n            nodes { place bestPlace worstPlace standing score scoreUnits lower upper shortlist contributions { contributionUnits contribution } employee { name } }\n          }\n        }\n      }\n    }\n  }\n": typeof types.MainJobDocument,
    "\n  mutation Attest($input: AttestListsInput!) {\n    attestLists(input: $input) { attestations { id list attestedOn attestedBy document employee { id name } } }\n  }\n": typeof types.AttestDocument,
    "\n  query PageOfNames($first: Int, $after: String, $last: Int, $before: String, $orderBy: [EmployeeOrder!]) {\n    employees(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: { isServing: true }) {\n      totalCount\n      nodes { id name birthDate rank { ordinal } }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": typeof types.PageOfNamesDocument,
};
const documents: Documents = {
    "\n  query MainJob($until: LocalDate!, $first: Int!) {\n    vacancies(until: $until, filter: { class: [ADMINISTRATOR] }, first: $first) {\n      totalCount\n      nodes {\n        id\n        since\n        reason\n        position { code title }\n        ranking {\n          considered\n          eligible\n          undetermined\n          ineligible\n          candidates(first: 5) {\n            nodes { place bestPlace worstPlace standing score scoreUnits lower upper shortlist contributions { contributionUnits contribution } employee { name } }\n          }\n        }\n      }\n    }\n  }\n": types.MainJobDocument,
    "\n  mutation Attest($input: AttestListsInput!) {\n    attestLists(input: $input) { attestations { id list attestedOn attestedBy document employee { id name } } }\n  }\n": types.AttestDocument,
    "\n  query PageOfNames($first: Int, $after: String, $last: Int, $before: String, $orderBy: [EmployeeOrder!]) {\n    employees(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: { isServing: true }) {\n      totalCount\n      nodes { id name birthDate rank { ordinal } }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n": types.PageOfNamesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MainJob($until: LocalDate!, $first: Int!) {\n    vacancies(until: $until, filter: { class: [ADMINISTRATOR] }, first: $first) {\n      totalCount\n      nodes {\n        id\n        since\n        reason\n        position { code title }\n        ranking {\n          considered\n          eligible\n          undetermined\n          ineligible\n          candidates(first: 5) {\n            nodes { place bestPlace worstPlace standing score scoreUnits lower upper shortlist contributions { contributionUnits contribution } employee { name } }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MainJob($until: LocalDate!, $first: Int!) {\n    vacancies(until: $until, filter: { class: [ADMINISTRATOR] }, first: $first) {\n      totalCount\n      nodes {\n        id\n        since\n        reason\n        position { code title }\n        ranking {\n          considered\n          eligible\n          undetermined\n          ineligible\n          candidates(first: 5) {\n            nodes { place bestPlace worstPlace standing score scoreUnits lower upper shortlist contributions { contributionUnits contribution } employee { name } }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Attest($input: AttestListsInput!) {\n    attestLists(input: $input) { attestations { id list attestedOn attestedBy document employee { id name } } }\n  }\n"): (typeof documents)["\n  mutation Attest($input: AttestListsInput!) {\n    attestLists(input: $input) { attestations { id list attestedOn attestedBy document employee { id name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PageOfNames($first: Int, $after: String, $last: Int, $before: String, $orderBy: [EmployeeOrder!]) {\n    employees(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: { isServing: true }) {\n      totalCount\n      nodes { id name birthDate rank { ordinal } }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"): (typeof documents)["\n  query PageOfNames($first: Int, $after: String, $last: Int, $before: String, $orderBy: [EmployeeOrder!]) {\n    employees(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: { isServing: true }) {\n      totalCount\n      nodes { id name birthDate rank { ordinal } }\n      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;