import type { RuleParameters } from '../../positions/domain/rule-parameters.js';

export interface RequiredLevel {
  readonly competency: string;
  readonly name: string;
  readonly kind: string;
  readonly level: number;
  readonly weight: number;
}

export interface RequirementRow {
  readonly rule: string;
  readonly parameters: RuleParameters;
  readonly citation: string;
  /** Authorities whose recorded deed replaces a failure; empty: nobody's. */
  readonly waivableBy: readonly string[];
}

/** The post to be filled, as the engine reads it on one day. */
export interface Post {
  readonly id: string;
  readonly code: string;
  readonly class: string;
  readonly family: string | null;
  readonly standard: readonly RequiredLevel[];
  readonly acceptedFields: readonly string[];
  /** Affairs in which service counts as related; `null`: not mapped. */
  readonly relatedAffairs: readonly string[] | null;
  /**
   * Affairs in which functional service counts as in the field: the post's own, and others that it names.
   * `null`: its own is not mapped.
   */
  readonly acceptedAffairs: readonly string[] | null;
  /** No promotion leads to the post. Left out of posts sealed before it was asked. */
  readonly isEntry?: boolean;
  readonly requirements: readonly RequirementRow[];
}

export type Route = 'PROMOTION' | 'ROTATION';

/** Whether contract employees may hold the post; where they may, no tie is broken by rank. */
export function admitsPppk(post: Post): boolean {
  const kinds = post.requirements.find(({ rule }) => rule === 'EMPLOYMENT_KIND')?.parameters.anyOf;
  return kinds === undefined || kinds.includes('PPPK');
}
