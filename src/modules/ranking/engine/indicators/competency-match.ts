import type { LocalDate } from '../../../../platform/calendar.js';
import { evidence, type Finding, known, type Missing, missing } from '../findings.js';
import { drawnMatch, type LevelFound, matchOf, standardOf } from '../match.js';
import { message } from '../messages.js';
import type { PersonOnDay } from '../person-on-day.js';
import { WHOLE } from '../policy.js';
import type { Indicator } from './indicator.js';

/**
 * Match with the post's standard of the kinds that the rubric names. A post without such a standard gives
 * everybody full points, and says so.
 */
export const competencyMatch: Indicator = (person, rubric, post, scales): Finding => {
  const standard = standardOf(post, rubric.kinds ?? []);
  if (standard.length === 0) return known(WHOLE, message('NO_STANDARD', {}));

  const { low, high, levels } = matchOf(person, standard, scales);
  const found = levels.filter(({ row }) => row !== null);
  return {
    low,
    high,
    because: message('MATCH_OF', { low, high, known: found.length, count: levels.length }),
    evidence: found.flatMap(({ required, row }) =>
      row
        ? [
            evidence(
              'COMPETENCY_ASSESSMENT',
              row,
              row.assessedOn,
              message('LEVEL_OF', { competency: required.name, level: row.level, required: required.level }),
            ),
          ]
        : [],
    ),
    missing: low === high ? [] : missingLevels(levels, person),
    ...(low === high ? {} : { draw: drawnMatch(levels, scales) }),
  };
};

/** Which levels are not known, and whether they once were. */
export function missingLevels(levels: readonly LevelFound[], person: PersonOnDay): Missing[] {
  return levels.flatMap(({ required, row }) => {
    if (row !== null) return [];
    const expired = lastValid(person, required.competency);
    if (expired === null)
      return [
        missing(
          'COMPETENCY_ASSESSMENT',
          'ASSESSOR',
          message('MISSING_ASSESSMENT', { competency: required.name }),
        ),
      ];
    const code = expired >= person.asOf.today ? 'EXPIRES_BEFORE' : 'EXPIRED_ASSESSMENT';
    return [
      missing(
        'COMPETENCY_ASSESSMENT',
        'ASSESSOR',
        message(code, { competency: required.name, until: expired }),
      ),
    ];
  });
}

function lastValid(person: PersonOnDay, competency: string): LocalDate | null {
  return person.record.assessments
    .filter((row) => row.competency === competency && row.assessedOn <= person.asOf.on)
    .reduce<LocalDate | null>(
      (last, { validUntil }) => (last === null || validUntil > last ? validUntil : last),
      null,
    );
}
