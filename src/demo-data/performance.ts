import { predicateFile } from '../modules/workforce/index.js';
import { type LocalDate, yearOf } from '../platform/calendar.js';
import type { Structure } from './city.js';
import type { Random } from './random.js';

/** What somebody may have been rated to get a predicate in a year. */
export type RatingsFor = (
  year: number,
  predicate: string,
  score: number,
) => { readonly workResult: string | null; readonly behaviour: string | null };

/**
 * Any ratings that the matrix gives the predicate for, chosen by a score that is random already; years before
 * the matrix know none.
 */
export function ratingsByMatrix(): RatingsFor {
  const { matrix, matrixMeta } = predicateFile();
  const cellsByPredicate = Map.groupBy(matrix, ({ predicate }) => predicate);
  return (year, predicate, score) => {
    const cells = cellsByPredicate.get(predicate);
    if (cells === undefined) throw new Error(`the matrix gives nobody ${predicate}`);
    const cell = cells[Math.floor(Math.abs(score) * 1_000_000) % cells.length];
    if (cell === undefined || `${year}-12-31` < matrixMeta.validFrom)
      return { workResult: null, behaviour: null };
    return { workResult: cell.workResult, behaviour: cell.behaviour };
  };
}

/** Predicates of most offices, and of the city itself, for the last two years. */
export function organisationAppraisals(random: Random, { units }: Structure, today: LocalDate): object[] {
  const lastYear = yearOf(today) - 1;
  return [lastYear - 1, lastYear].flatMap((year) =>
    units
      .filter(
        ({ id, agency, office, during }) =>
          (office === id || agency === id) && during.from <= `${year}-12-31`,
      )
      .filter(({ office }) => office === null || random.chance(0.85))
      .map(({ id, office }) => ({
        id: random.id(),
        unit: id,
        version: 1,
        year,
        predicate:
          office === null
            ? 'BAIK'
            : random.weighted([
                ['ISTIMEWA', 2],
                ['BAIK', 6],
                ['BUTUH_PERBAIKAN', 2],
                ['KURANG', 0.5],
                ['SANGAT_KURANG', 0.2],
              ] as const),
        document: `Keputusan Wali Kota ${random.whole(10, 400)}/${year + 1}`,
      })),
  );
}
