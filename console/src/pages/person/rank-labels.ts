import { useScales } from '../../parts/record-templates';

/** Says the code of a rank as people write it, such as `Penata (III/c)`. */
export function useRankLabel(): (code: string) => string {
  const stepsOf = useScales();
  return (code) => stepsOf('RANK').find(({ value }) => value === code)?.label ?? code;
}
