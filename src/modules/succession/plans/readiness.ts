import type { LocalDate } from '../../../platform/calendar.js';
import type { Context } from '../../../platform/graphql/context.js';
import { dayText } from '../../../platform/i18n/formats.js';
import type { Language } from '../../../platform/i18n/language.js';
import { text, translatedName } from '../../../platform/i18n/text.js';
import { parameters } from '../../organization/index.js';
import {
  type CandidateView,
  candidateIn,
  type RankingResult,
  rankingFor,
  ruleInSentence,
  toFailedRule,
} from '../../ranking/index.js';
import { type ReadinessFound, type ReadinessReason, readinessOf } from '../domain/readiness.js';

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
    return { candidate, readiness: await readinessIn(context.language, ranking, employeeId, on, months) };
  });
}

async function readinessIn(
  language: Language,
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
      failed: results
        .filter(({ outcome }) => outcome === 'FAIL')
        .map((result) => toFailedRule(result, language)),
      unknown: results
        .filter(({ outcome }) => outcome === 'UNKNOWN')
        .map((result) => toFailedRule(result, language)),
    },
    on,
    months,
  );
}

/** What stands in the way of somebody, as a person reads it. */
export function readinessReason(reason: ReadinessReason, language: Language): string {
  switch (reason.code) {
    case 'RULE_FAILS': {
      const { eligibleFrom: day, remedy } = reason;
      const rule = ruleInSentence(reason.rule, language);
      const found = reason.found ?? text(language, 'readiness.fails');
      const later =
        day === null ? remedy : text(language, 'readiness.passesFrom', { day: dayText(language, day) });
      return [text(language, 'ranking.failedRule', { rule, found }), later].filter(Boolean).join('; ');
    }
    case 'RULE_UNKNOWN': {
      const { missing } = reason;
      const rule = ruleInSentence(reason.rule, language);
      const records = missing.join('; ') || text(language, 'readiness.recordsMissing');
      return text(language, 'readiness.ruleUnknown', { rule, records });
    }
    case 'LEVEL_SHORT': {
      const { competency, assessed, required } = reason;
      return text(language, 'readiness.levelShort', {
        competency: translatedName(language, competency),
        assessed,
        required,
      });
    }
    case 'NOT_ASSESSED':
      return text(language, 'readiness.notAssessed', {
        competency: translatedName(language, reason.competency),
      });
  }
}
