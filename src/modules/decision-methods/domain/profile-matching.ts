import {
  type Alternative,
  cell,
  checkNames,
  checkTable,
  type DecisionTable,
  greatest,
  type Result,
  ranked,
  sum,
  type TableCriterion,
  TableFault,
} from './table.js';

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
 * The table of gaps that somebody gives.
 * @throws TableFault DUPLICATE for a gap that is there twice, PARAMETER for what is no number
 */
export function gapTableOf(entries: readonly { readonly gap: number; readonly weight: number }[]): GapTable {
  const table = new Map<number, number>();
  for (const { gap, weight } of entries) {
    if (!Number.isFinite(gap) || !Number.isFinite(weight))
      throw new TableFault('PARAMETER', `the gap ${gap} with the weight ${weight} is no pair of numbers`);
    if (table.has(gap)) throw new TableFault('DUPLICATE', `the gap ${gap} is there twice`);
    table.set(gap, weight);
  }
  return table;
}

/**
 * Profile matching: the gap to the target has a weight, core and secondary factors of an aspect are averaged
 * and blended, aspects weighted. Each row is measured against the targets alone, so that removing one never
 * changes the order of two others. A gap beyond the table is refused; an aspect without criteria of a factor
 * that has a share is too.
 */
export function profileMatching(
  table: DecisionTable<ProfileCriterion>,
  aspects: readonly Aspect[],
  gapTable: GapTable,
): Result[] {
  checkTable(table, { weighted: false });
  checkAspects(aspects);
  for (const criterion of table.criteria) {
    if (!aspects.some(({ id }) => id === criterion.aspect))
      throw new TableFault(
        'UNKNOWN_NAME',
        `${criterion.id} belongs to the aspect ${criterion.aspect}, which is not given`,
        { criterion: criterion.id },
      );
    if (!Number.isFinite(criterion.target))
      throw new TableFault('PARAMETER', `${criterion.id} has no target`, { criterion: criterion.id });
  }
  const terms = table.alternatives.map((alternative) => {
    const weights = gapWeights(table.criteria, alternative, gapTable);
    return aspects.map((aspect) => aspect.weight * aspectScore(aspect, table.criteria, weights));
  });
  return ranked(
    table.alternatives.map(({ id }, row) => ({ id, score: sum(terms[row] ?? []) })),
    'HIGHEST',
    greatest(terms.map((own) => sum(own.map(Math.abs)))),
  );
}

function checkAspects(aspects: readonly Aspect[]): void {
  if (aspects.length === 0) throw new TableFault('EMPTY', 'there are no aspects');
  checkNames(
    aspects.map(({ id }) => id),
    'aspect',
  );
  for (const { id, weight, coreShare, secondaryShare } of aspects) {
    for (const [name, value] of Object.entries({ weight, coreShare, secondaryShare })) {
      if (!Number.isFinite(value) || value < 0)
        throw new TableFault('WEIGHT', `${name} of the aspect ${id} is ${value}, not a number of 0 or more`, {
          criterion: id,
        });
    }
  }
}

function gapWeights(
  criteria: readonly ProfileCriterion[],
  { id, values }: Alternative,
  gapTable: GapTable,
): number[] {
  return criteria.map((criterion, at) => {
    const gap = (values[at] as number) - criterion.target;
    const weight = gapTable.get(gap);
    if (weight === undefined)
      throw new TableFault(
        'BEYOND_TABLE',
        `${id} misses ${criterion.id} by ${gap}, which the table of gaps does not name`,
        cell(id, criterion),
      );
    return weight;
  });
}

function aspectScore(
  aspect: Aspect,
  criteria: readonly ProfileCriterion[],
  weights: readonly number[],
): number {
  const part = (factor: ProfileCriterion['factor'], share: number): number => {
    const own = weights.filter(
      (_, at) => criteria[at]?.aspect === aspect.id && criteria[at]?.factor === factor,
    );
    if (own.length === 0 && share !== 0)
      throw new TableFault(
        'PARAMETER',
        `the aspect ${aspect.id} has no ${factor.toLowerCase()} factor, and a share for it`,
        { criterion: aspect.id },
      );
    return own.length === 0 ? 0 : (share * sum(own)) / own.length;
  };
  const score = part('CORE', aspect.coreShare) + part('SECONDARY', aspect.secondaryShare);
  if (!Number.isFinite(aspect.weight * score))
    throw new TableFault(
      'BEYOND_RANGE',
      `the score of the aspect ${aspect.id} lies beyond the largest number`,
      { criterion: aspect.id },
    );
  return score;
}
