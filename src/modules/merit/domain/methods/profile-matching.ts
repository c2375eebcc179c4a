import { cell, checkNames, checkTable, type DecisionTable, type Result, ranked, type TableCriterion, TableFault } from './table.js';

export interface ProfileCriterion extends TableCriterion {
  readonly aspect: string;
  readonly factor: 'CORE' | 'SECONDARY';
  readonly target: number;
}

export interface Aspect {
  readonly id: string;
  readonly weight: number;
  readonly coreShare: number;
  readonly secondaryShare: number;
}

/** Weight of each gap (value less target); a gap that it does not name has none. */
export type GapTable = ReadonlyMap<number, number>;

/**
 * Profile matching: the gap to the target has a weight, core and secondary factors of an aspect are averaged and blended, aspects
 * weighted. Each row is measured against the targets alone, so that removing one never changes the order of two others. A gap beyond
 * the table is refused; an aspect without criteria of a factor that has a share is too.
 */
export function profileMatching(table: DecisionTable<ProfileCriterion>, aspects: readonly Aspect[], gapTable: GapTable): Result[] {
  checkTable(table, { weighted: false });
  if (aspects.length === 0) throw new TableFault('EMPTY', 'there are no aspects');
  checkNames(
    aspects.map(({ id }) => id),
    'aspect',
  );
  for (const criterion of table.criteria) {
    if (!aspects.some(({ id }) => id === criterion.aspect))
      throw new TableFault('UNKNOWN_NAME', `${criterion.id} belongs to the aspect ${criterion.aspect}, which is not given`, { criterion: criterion.id });
    if (!Number.isFinite(criterion.target)) throw new TableFault('PARAMETER', `${criterion.id} has no target`, { criterion: criterion.id });
  }
  return ranked(
    table.alternatives.map(({ id, values }) => {
      const weights = table.criteria.map((criterion, at) => {
        const gap = (values[at] as number) - criterion.target;
        const weight = gapTable.get(gap);
        if (weight === undefined)
          throw new TableFault('BEYOND_TABLE', `${id} misses ${criterion.id} by ${gap}, which the table of gaps does not name`, cell(id, criterion));
        return weight;
      });
      const mean = (aspect: Aspect, factor: ProfileCriterion['factor'], share: number) => {
        const own = weights.filter((_, at) => table.criteria[at]?.aspect === aspect.id && table.criteria[at]?.factor === factor);
        if (own.length === 0 && share !== 0)
          throw new TableFault('PARAMETER', `the aspect ${aspect.id} has no ${factor.toLowerCase()} factor, and a share for it`, { criterion: aspect.id });
        return own.length === 0 ? 0 : (share * own.reduce((total, weight) => total + weight, 0)) / own.length;
      };
      const score = aspects.reduce(
        (total, aspect) => total + aspect.weight * (mean(aspect, 'CORE', aspect.coreShare) + mean(aspect, 'SECONDARY', aspect.secondaryShare)),
        0,
      );
      return { id, score };
    }),
  );
}
