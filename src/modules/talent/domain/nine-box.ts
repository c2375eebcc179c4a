/** What is known of one person's place in the map of nine boxes. */
export interface Mapped {
  readonly id: string;
  /** Boxes that remain possible, ascending. */
  readonly boxes: readonly number[];
  readonly performanceOpen: boolean;
  readonly potentialOpen: boolean;
  /** A measurement of the person has expired. */
  readonly expired: boolean;
}

export interface BoxCount {
  readonly box: number;
  /** People who stand in it for certain. */
  readonly people: number;
  /** People who may stand in it, and may not. */
  readonly possible: number;
}

export interface Distribution {
  readonly people: number;
  readonly certain: number;
  readonly performanceOpen: number;
  readonly potentialOpen: number;
  readonly expired: number;
  readonly boxes: readonly BoxCount[];
}

const BOXES = [1, 2, 3, 4, 5, 6, 7, 8, 9];

export function distributionOf(people: readonly Mapped[]): Distribution {
  const certain = people.filter(isCertain);
  const count = (test: (person: Mapped) => boolean) => people.filter(test).length;
  return {
    people: people.length,
    certain: certain.length,
    performanceOpen: count(({ performanceOpen }) => performanceOpen),
    potentialOpen: count(({ potentialOpen }) => potentialOpen),
    expired: count(({ expired }) => expired),
    boxes: BOXES.map((box) => ({
      box,
      people: certain.filter(({ boxes }) => boxes[0] === box).length,
      possible: count((person) => !isCertain(person) && person.boxes.includes(box)),
    })),
  };
}

export function isCertain({ boxes }: Mapped): boolean {
  return boxes.length === 1;
}

/** People whose possible boxes differ between two maps; a person missing in one of them has none there. */
export function movesBetween(
  before: readonly Mapped[],
  after: readonly Mapped[],
): { id: string; before: readonly number[]; after: readonly number[] }[] {
  const later = new Map(after.map(({ id, boxes }) => [id, boxes]));
  return before
    .map(({ id, boxes }) => ({ id, before: boxes, after: later.get(id) ?? [] }))
    .filter((move) => move.before.join() !== move.after.join());
}

export type PoolStanding = 'IN' | 'OUT' | 'OPEN';

/** OPEN while the boxes that remain possible lie on both sides of the rule. */
export function poolStanding(boxes: readonly number[], pool: ReadonlySet<number>): PoolStanding {
  const inside = boxes.filter((box) => pool.has(box)).length;
  if (inside === 0) return 'OUT';
  return inside === boxes.length ? 'IN' : 'OPEN';
}
