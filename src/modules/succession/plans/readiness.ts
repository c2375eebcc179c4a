import type { LocalDate } from '../../../platform/calendar.js';
import type { Context } from '../../../platform/graphql/context.js';
import { parameters } from '../../organization/index.js';
import {
  type CandidateView,
  candidateIn,
  type RankingResult,
  rankingFor,
  toFailedRule,
} from '../../ranking/index.js';
import { type ReadinessFound, readinessOf } from '../domain/readiness.js';

export interface Successor {
  readonly candidate: CandidateView;
  readonly readiness: ReadinessFound;
}

/** How one person stands towards a post on a day; `null` for somebody who is not employed then. */
export function successorOn(
  context: Context,
  positionId: string,
  employeeId: string,
  on: LocalDate,
): Promise<Successor | null> {
  return context.once(`successor:${positionId}:${employeeId}:${on}`, async () => {
    const ranking = await rankingFor(context, positionId, { on, policy: null, route: 'PROMOTION' });
    const candidate = candidateIn(ranking, employeeId);
    if (candidate === null) return null;
    const months = (await parameters(context, on)).number('READINESS_MONTHS');
    return { candidate, readiness: await readinessIn(ranking, employeeId, on, months) };
  });
}

async function readinessIn(
  ranking: RankingResult,
  employeeId: string,
  on: LocalDate,
  months: number,
): Promise<ReadinessFound> {
  const measured = await ranking.explained(employeeId);
  if (measured === null) return { level: 'UNKNOWN', from: null, reasons: [] };
  const { results, standing, eligibleFrom } = measured.eligibility;
  const gaps = ranking.facts.standard.map(({ competency, level }) => ({
    competency: competency.name,
    required: level,
    assessed: measured.person.assessment(competency.id)?.level ?? null,
  }));
  return readinessOf(
    {
      standing,
      eligibleFrom,
      gaps,
      failed: results.filter(({ outcome }) => outcome === 'FAIL').map(toFailedRule),
      unknown: results.filter(({ outcome }) => outcome === 'UNKNOWN').map(toFailedRule),
    },
    on,
    months,
  );
}
