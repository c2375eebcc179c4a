import { CandidateField, MobilityType, RankingProjection } from './ranking.enums.js';

export const policyDefault = {
  nullable: true,
  description: 'Code and version of a policy; the default policy in force if left out.',
} as const;
export const mobilityDefault = {
  defaultValue: MobilityType.PROMOTION,
  nullable: true,
  description: 'Whether candidates come from a level below or from the same level.',
} as const;
export const projectionDefault = {
  defaultValue: RankingProjection.CARRY_FORWARD,
  nullable: true,
  description: 'How a day ahead is evaluated.',
} as const;
export const amongDefault = {
  defaultValue: CandidateField.EVERYBODY,
  nullable: true,
  description:
    'The field within which places, ranges and counts are counted. APPLICANTS and NAMED are those of fillings under way for the post. RANKING_WITHHELD to callers who could tell by it who belongs.',
} as const;

interface Arguments {
  readonly mobility: MobilityType | null;
  readonly projection: RankingProjection | null;
  readonly among: CandidateField | null;
}

/** What the arguments ask, where a null stands for the default. */
export function asked({ mobility, projection, among }: Arguments) {
  return {
    route: mobility ?? MobilityType.PROMOTION,
    projection: projection ?? RankingProjection.CARRY_FORWARD,
    among: among ?? CandidateField.EVERYBODY,
  };
}
