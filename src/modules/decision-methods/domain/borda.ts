import { checkNames, type Result, ranked, TableFault } from './table.js';

export interface Ballot {
  /** How many hold it. */
  readonly count: number;
  /** Best first; those in one group are tied. */
  readonly groups: readonly (readonly string[])[];
}

/**
 * Borda consensus of several orders: n − 1 points for the first down to none (or n down to 1), times the
 * number of ballots; the tied share the mean of their points. A ballot must name every alternative once.
 * Removing an alternative may change the order of two others.
 */
export function borda(
  alternatives: readonly string[],
  ballots: readonly Ballot[],
  lowest: 0 | 1 = 0,
): Result[] {
  if (alternatives.length === 0 || ballots.length === 0) throw new TableFault('EMPTY', 'noBallots', {});
  checkNames(alternatives, 'alternative');
  const points = new Map(alternatives.map((id) => [id, 0]));
  ballots.forEach(({ count, groups }, number) => {
    if (!Number.isInteger(count) || count < 1)
      throw new TableFault('PARAMETER', 'ballotCount', { ballot: number + 1, count });
    checkNames(groups.flat(), 'alternative');
    const strange = groups.flat().find((id) => !points.has(id));
    if (strange !== undefined)
      throw new TableFault(
        'UNKNOWN_NAME',
        'ballotNamesStranger',
        { ballot: number + 1, name: strange },
        { alternative: strange },
      );
    const absent = alternatives.find((id) => !groups.flat().includes(id));
    if (absent !== undefined)
      throw new TableFault(
        'WRONG_LENGTH',
        'ballotOmits',
        { ballot: number + 1, name: absent },
        {
          alternative: absent,
        },
      );
    let place = 0;
    for (const group of groups) {
      const share = alternatives.length - 1 + lowest - place - (group.length - 1) / 2;
      for (const id of group) points.set(id, (points.get(id) ?? 0) + count * share);
      place += group.length;
    }
  });
  // Points are whole or halves, and small enough to be exact.
  return ranked(
    alternatives.map((id) => ({ id, score: points.get(id) ?? 0 })),
    'HIGHEST',
    0,
  );
}
