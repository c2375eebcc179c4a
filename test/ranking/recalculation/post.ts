import type { Api } from '../../support/api.js';
import { answered, everyPage, type Page, parameter, type World } from './facts.js';

export interface Requirement {
  readonly rule: string;
  readonly waivableBy: readonly string[];
  readonly parameters: {
    readonly age: number | null;
    readonly anyOf: readonly string[] | null;
    readonly kinds: readonly string[] | null;
    readonly level: string | null;
    readonly minimum: string | null;
    readonly months: number | null;
    readonly points: number | null;
    readonly rank: string | null;
    readonly reading: string | null;
    readonly severities: readonly string[] | null;
    readonly years: number | null;
    readonly isInField: boolean | null;
  };
}

export interface Rubric {
  readonly bands: readonly { from: number; to: number | null; points: number }[];
  readonly table: readonly { code: string; points: number }[];
  readonly kinds: readonly string[];
  readonly minimum: string | null;
  readonly months: number | null;
  readonly raters: number | null;
}

export interface PolicyNode {
  readonly code: string;
  readonly parent: string | null;
  readonly share: number;
  readonly axis: 'PERFORMANCE' | 'POTENTIAL' | 'TECHNICAL' | null;
  readonly indicator: string | null;
  readonly rubric: Rubric | null;
}

interface Cutoffs {
  readonly medium: number;
  readonly high: number;
}

export interface Policy {
  readonly code: string;
  readonly tree: readonly PolicyNode[];
  readonly blends: readonly { class: string; talent: number; technical: number }[];
  readonly box: {
    readonly matrix: readonly (readonly number[])[];
    readonly performance: Cutoffs;
    readonly potential: Cutoffs;
  };
  readonly tieBreakers: readonly string[];
}

export interface StandardLine {
  readonly code: string;
  readonly kind: string;
  readonly level: number;
  readonly weight: number;
}

interface CompetencyLine {
  readonly level: number;
  readonly weight: number;
  readonly competency: { code: string; kind: string };
}

/** A post as a ranking on one day and route sees it. */
export interface Post {
  readonly id: string;
  readonly code: string;
  readonly class: string;
  readonly family: string | null;
  readonly affair: string | null;
  readonly acceptedAffairs: readonly string[];
  readonly acceptedFields: readonly string[];
  readonly requirements: readonly Requirement[];
  readonly competencyStandard: readonly CompetencyLine[];
}

export interface Candidate {
  readonly employee: { id: string; name: string };
  readonly standing: 'ELIGIBLE' | 'UNDETERMINED' | 'INELIGIBLE';
  readonly scoreUnits: number;
  readonly lower: number;
  readonly upper: number;
  readonly place: number | null;
  readonly bestPlace: number | null;
  readonly worstPlace: number | null;
  readonly shortlist: 'SURE' | 'OPEN' | 'OUT';
  readonly eligibleFrom: string | null;
  readonly eligibility: readonly { rule: string; outcome: string }[];
  readonly contributions: readonly {
    criterion: { code: string; weight: number };
    possible: { lower: number; upper: number };
    contributionUnits: number;
  }[];
}

export interface Answered {
  readonly post: Post;
  readonly policy: Policy;
  readonly counts: { considered: number; eligible: number; undetermined: number; ineligible: number };
  readonly candidates: readonly Candidate[];
}

const POST = `query ($code: String!, $on: LocalDate!, $route: MobilityType!, $projection: Projection!) {
  position(by: { code: $code }) {
    id code class family affair acceptedAffairs acceptedFields
    requirements(on: $on) { rule waivableBy parameters { age anyOf kinds level minimum months points rank reading severities years isInField } }
    competencyStandard { level weight competency { code kind } }
    ranking(on: $on, mobility: $route, projection: $projection) {
      considered eligible undetermined ineligible
      policy {
        code tieBreakers blends { class talent technical }
        box { matrix performance { medium high } potential { medium high } }
        tree { code parent share axis indicator rubric { bands { from to points } table { code points } kinds minimum months raters } }
      }
    }
  }
}`;

const CANDIDATES = `query ($code: String!, $on: LocalDate!, $route: MobilityType!, $projection: Projection!, $after: String) {
  position(by: { code: $code }) {
    ranking(on: $on, mobility: $route, projection: $projection) {
      candidates(standing: [ELIGIBLE, UNDETERMINED, INELIGIBLE], first: 100, after: $after) {
        nodes {
          employee { id name } standing scoreUnits lower upper place bestPlace worstPlace shortlist(size: 3) eligibleFrom
          eligibility { rule outcome }
          contributions { criterion { code weight } possible { lower upper } contributionUnits }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

export interface Question {
  readonly code: string;
  readonly on: string;
  readonly route: 'PROMOTION' | 'ROTATION';
  readonly projection: World['projection'];
}

export async function askRanking(api: Api, question: Question): Promise<Answered> {
  const { position: post } = await answered<{
    position: Post & { ranking: Answered['counts'] & { policy: Policy } };
  }>(api, POST, { ...question });
  const candidates = await everyPage(async (after) => {
    const page = await answered<{ position: { ranking: { candidates: Page<Candidate> } } }>(api, CANDIDATES, {
      ...question,
      after,
    });
    return page.position.ranking.candidates;
  });
  return { post, policy: post.ranking.policy, counts: post.ranking, candidates };
}

/**
 * The lines of the standard of these kinds; the level of the class where the post has no managerial standard
 * of its own.
 */
export function standardOf(world: World, post: Post, kinds: readonly string[], on: string): StandardLine[] {
  const lines = post.competencyStandard.map(({ competency, level, weight }) => ({
    ...competency,
    level,
    weight,
  }));
  const managerial = lines.filter(({ kind }) => kind !== 'TECHNICAL');
  const own = lines.filter(({ kind }) => kinds.includes(kind));
  if (managerial.length > 0 || kinds.includes('TECHNICAL')) return own;
  const level = Number(parameter(world, `MANAGERIAL_LEVEL.${post.class}`, on));
  return world.competencies
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ code, kind }) => ({ code, kind, level, weight: 1 }));
}
