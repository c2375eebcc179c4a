import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { CandidateField, MobilityType, PolicyKey, Projection } from '../../graphql/graphql';

export const RANKING_ROUTE = '/posts/$post';
const SHORTLIST = 3;

/** What tells one ranking of a post from another, as documents take it. */
export interface AskedRanking {
  readonly post: string;
  readonly on: string | null;
  readonly policy: PolicyKey | null;
  readonly mobility: MobilityType;
  readonly among: CandidateField;
  readonly projection: Projection;
}

/** The ranking that the address names. */
export function useAskedRanking() {
  const { post } = useParams({ from: RANKING_ROUTE });
  const search = useSearch({ from: RANKING_ROUTE });
  const navigate = useNavigate({ from: RANKING_ROUTE });
  const asked: AskedRanking = {
    post,
    on: search.on ?? null,
    policy: search.policy === undefined ? null : { code: search.policy, version: search.version ?? null },
    mobility: search.mobility ?? 'PROMOTION',
    among: search.among ?? 'EVERYBODY',
    projection: search.projection ?? 'CARRY_FORWARD',
  };
  return {
    asked,
    search,
    size: search.size ?? SHORTLIST,
    change: (part: Partial<typeof search>) =>
      void navigate({ search: (was) => ({ ...was, ...part }), replace: true, resetScroll: false }),
  };
}
