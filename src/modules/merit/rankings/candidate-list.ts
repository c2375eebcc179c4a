import type { Listed } from '../../../platform/listed.js';
import type { Order } from '../domain/standings.js';
import { CandidateOrder, Standing } from './ranking.enums.js';
import type { RankingResult } from './ranking.js';
import type { CandidateView } from './ranking.view.js';

/** One person in a ranking, whatever the standing; `null` for somebody who is not considered. */
export function candidateIn(ranking: RankingResult, id: string): CandidateView | null {
  return ranking.isConsidered(id) ? { id, number: ranking.numberOf(id), ranking } : null;
}

/** The candidates of one ranking as a list: the eligible in an order, then the undetermined, then the ineligible. Parts are made when they are read. */
export class CandidateList implements Listed<CandidateView> {
  private constructor(
    private readonly ranking: RankingResult,
    private readonly orders: readonly Order[],
    private readonly barred: readonly string[],
    private readonly namesPeople: boolean,
  ) {}

  /** Who may not know the candidates gets keys that name places, not people. */
  static async of(ranking: RankingResult, wanted: ReadonlySet<Standing>, order: CandidateOrder | null, namesPeople: boolean): Promise<CandidateList> {
    const { eligible, possible, undetermined } = ranking.standings;
    const orders = [
      ...(wanted.has(Standing.ELIGIBLE) ? [order === CandidateOrder.POSSIBLE ? possible : eligible] : []),
      ...(wanted.has(Standing.UNDETERMINED) ? [undetermined] : []),
    ];
    return new CandidateList(ranking, orders, wanted.has(Standing.INELIGIBLE) ? await ranking.ineligible() : [], namesPeople);
  }

  get length(): number {
    return this.orders.reduce((sum, { length }) => sum + length, this.barred.length);
  }

  slice(from: number, to: number): CandidateView[] {
    const found: CandidateView[] = [];
    let begins = 0;
    for (const order of this.orders) {
      for (const number of order.slice(from - begins, to - begins)) found.push(this.#shown(this.ranking.field.idOf(number), number));
      begins += order.length;
    }
    for (const id of this.barred.slice(Math.max(0, from - begins), Math.max(0, to - begins))) found.push(this.#shown(id, -1));
    return found;
  }

  keyOf({ id, number }: CandidateView): string {
    return this.namesPeople ? id : String(this.#position(id, number));
  }

  positionOf(key: string): number {
    if (this.namesPeople) return this.#position(key, this.ranking.numberOf(key));
    const position = /^\d{1,9}$/.test(key) ? Number(key) : -1;
    return position < this.length ? position : -1;
  }

  #position(id: string, number: number): number {
    let begins = 0;
    for (const order of this.orders) {
      const at = number < 0 ? -1 : order.positionOf(number);
      if (at >= 0) return begins + at;
      begins += order.length;
    }
    const at = this.barred.indexOf(id);
    return at < 0 ? -1 : begins + at;
  }

  #shown(id: string, number: number): CandidateView {
    return { id, number, ranking: this.ranking };
  }
}
