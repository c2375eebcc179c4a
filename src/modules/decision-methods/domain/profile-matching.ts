import { greatest, roundingOf, sum } from './magnitudes.js';
import {
  type Alternative,
  cell,
  checkNames,
  checkTable,
  type DecisionTable,
  type Result,
  ranked,
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
      throw new TableFault('PARAMETER', 'gapNoNumbers', { gap, weight });
    if (table.has(gap)) throw new TableFault('DUPLICATE', 'gapTwice', { gap });
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
        'aspectNotGiven',
        { criterion: criterion.id, aspect: criterion.aspect },
        { criterion: criterion.id },
      );
    if (!Number.isFinite(criterion.target))
      throw new TableFault('PARAMETER', 'noTarget', { criterion: criterion.id }, { criterion: criterion.id });
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
  if (aspects.length === 0) throw new TableFault('EMPTY', 'noAspects', {});
  checkNames(
    aspects.map(({ id }) => id),
    'aspect',
  );
  for (const { id, weight, coreShare, secondaryShare } of aspects) {
    for (const [name, value] of Object.entries({ weight, coreShare, secondaryShare })) {
      if (!Number.isFinite(value) || value < 0)
        throw new TableFault(
          'WEIGHT',
          'aspectShare',
          { name, aspect: id, value },
          {
            criterion: id,
          },
        );
    }
  }
  if (
    sum(aspects.map(({ weight, coreShare, secondaryShare }) => weight * (coreShare + secondaryShare))) === 0
  )
    throw new TableFault('WEIGHT', 'weightsZero', {});
}

/** The gap of a table that decimals miss only by their rounding. */
function gapNear(gapTable: GapTable, gap: number, rounding: number): number {
  return [...gapTable.keys()].find((named) => Math.abs(named - gap) <= rounding) ?? gap;
}

function gapWeights(
  criteria: readonly ProfileCriterion[],
  { id, values }: Alternative,
  gapTable: GapTable,
): number[] {
  return criteria.map((criterion, at) => {
    const gap = (values[at] as number) - criterion.target;
    const weight =
      gapTable.get(gap) ??
      gapTable.get(gapNear(gapTable, gap, roundingOf(values[at] as number, criterion.target)));
    if (weight === undefined)
      throw new TableFault(
        'BEYOND_TABLE',
        'gapNotInTable',
        { alternative: id, criterion: criterion.id, gap },
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
        'noFactor',
        { aspect: aspect.id, factor: factor.toLowerCase() },
        { criterion: aspect.id },
      );
    return own.length === 0 ? 0 : (share * sum(own)) / own.length;
  };
  const score = part('CORE', aspect.coreShare) + part('SECONDARY', aspect.secondaryShare);
  if (!Number.isFinite(aspect.weight * score))
    throw new TableFault(
      'BEYOND_RANGE',
      'aspectBeyondLargest',
      { aspect: aspect.id },
      { criterion: aspect.id },
    );
  return score;
}
