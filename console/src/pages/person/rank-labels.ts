import { useQuery } from 'urql';
import { RanksDocument } from '../../graphql/graphql';

/** Says the code of a rank as people write it, such as `Penata (III/c)`. */
export function useRankLabel(): (code: string) => string {
  const [{ data }] = useQuery({ query: RanksDocument, variables: {} });
  return (code) => {
    const step = data?.scale?.find((one) => one.code === code);
    if (step === undefined) return code;
    return step.display == null ? step.label : `${step.label} (${step.display})`;
  };
}
