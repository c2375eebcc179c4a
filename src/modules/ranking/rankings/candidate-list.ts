import type { ListSource } from '../../../platform/graphql/list-source.js';
import type { Order } from '../engine/order.js';
import { CandidateOrder, Standing } from './ranking.enums.js';
import type { RankingResult } from './ranking.js';
import type { CandidateView } from './ranking.view.js';
import type { RankingAccess } from './ranking-access.js';

/**
 * One person in a ranking, whatever the standing; `null` for somebody who is not considered. Only of somebody
 * whose record may be read.
 */
export function candidateIn(ranking: RankingResult, id: string): CandidateView | null {
  return ranking.isConsidered(id) ? { id, number: ranking.numberOf(id), ranking } : null;
}

/**
 * The candidates of one ranking whose record the caller may read, as a list: the eligible in an order, then
 * the undetermined, then the ineligible. Parts are made when they are read.
 */
export class CandidateList implements ListSource<CandidateView> {
  private constructor(
    private readonly ranking: RankingResult,
    private readonly orders: readonly Order[],
    private readonly ineligible: readonly string[],
  ) {}

  static async of(
    ranking: RankingResult,
    access: RankingAccess,
    wanted: ReadonlySet<Standing>,
    order: CandidateOrder | null,
  ): Promise<CandidateList> {
    const { eligible, possible, undetermined } = ranking.standings;
    const orders = [
      ...(wanted.has(Standing.ELIGIBLE) ? [order === CandidateOrder.POSSIBLE ? possible : eligible] : []),
      ...(wanted.has(Standing.UNDETERMINED) ? [undetermined] : []),
    ];
    const ineligible = wanted.has(Standing.INELIGIBLE) ? await ranking.ineligible() : [];
    if (access.isWhole) return new CandidateList(ranking, orders, ineligible);
    const isListed = (number: number) => access.mayRead(ranking.field.idOf(number));
    return new CandidateList(
      ranking,
      orders.map((whole) => whole.those(isListed)),
      ineligible.filter(access.mayRead),
    );
  }

  get length(): number {
    return this.orders.reduce((sum, { length }) => sum + length, this.ineligible.length);
  }

  slice(from: number, to: number): CandidateView[] {
    const found: CandidateView[] = [];
    let begins = 0;
    for (const order of this.orders) {
      for (const number of order.slice(from - begins, to - begins))
        found.push(this.#shown(this.ranking.field.idOf(number), number));
      begins += order.length;
    }
    for (const id of this.ineligible.slice(Math.max(0, from - begins), Math.max(0, to - begins)))
      found.push(this.#shown(id, -1));
    return found;
  }

  keyOf({ id }: CandidateView): string {
    return id;
  }

  positionOf(id: string): number {
    const number = this.ranking.numberOf(id);
    let begins = 0;
    for (const order of this.orders) {
      const at = number < 0 ? -1 : order.positionOf(number);
      if (at >= 0) return begins + at;
      begins += order.length;
    }
    const at = this.ineligible.indexOf(id);
    return at < 0 ? -1 : begins + at;
  }

  #shown(id: string, number: number): CandidateView {
    return { id, number, ranking: this.ranking };
  }
}
