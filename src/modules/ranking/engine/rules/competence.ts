import { missingLevels } from '../indicators/competency-match.js';
import { type LevelFound, matchOf, standardOf } from '../match.js';
import { type LevelShort, message } from '../messages.js';
import { fail, pass, type Rule, stated, unknown } from './rule.js';

/** A partly known assessment may pass already, when even its worst completion does. */
export const minimumMatch: Rule = {
  needs: { points: 'POINTS', kinds: 'COMPETENCY_KINDS' },
  required: ({ parameters }) => message('MATCH_REQUIRED', { points: stated(parameters.points) }),
  evaluate: (person, { parameters, post, scales }) => {
    const standard = standardOf(post, stated(parameters.kinds));
    if (standard.length === 0) return pass(message('NO_STANDARD', {}));
    const { low, high, levels } = matchOf(person, standard, scales);
    const points = stated(parameters.points);
    const found = message('MATCH_FOUND', { low, high });
    const remedy = message('CLOSE_GAPS', { gaps: gapsOf(levels) });
    if (low >= points) return pass(found);
    return high < points
      ? fail(found, remedy)
      : unknown(found, message('ASSESS_BEFORE', { on: person.asOf.on }), missingLevels(levels, person));
  },
};

function gapsOf(levels: readonly LevelFound[]): LevelShort[] {
  return levels.flatMap(({ required, row }) =>
    row === null || row.level < required.level
      ? [{ competency: required.name, assessed: row?.level ?? null, required: required.level }]
      : [],
  );
}

/** No assessment is UNKNOWN, never FAIL: an agency that has assessed nobody must not exclude its people. */
export const validAssessment: Rule = {
  needs: { kinds: 'COMPETENCY_KINDS' },
  required: ({ post, parameters }) =>
    message('VALID_REQUIRED', { count: standardOf(post, stated(parameters.kinds)).length }),
  evaluate: (person, { post, parameters }) => {
    const levels = standardOf(post, stated(parameters.kinds)).map((required) => {
      const row = person.assessment(required.competency);
      const tooLow = row !== null && row.madeForLevel !== null && row.madeForLevel < required.level;
      return { required, row: tooLow ? null : row };
    });
    const valid = levels.filter(({ row }) => row !== null);
    const until = valid.reduce<string | null>(
      (first, { row }) => (row && (first === null || row.validUntil < first) ? row.validUntil : first),
      null,
    );
    const found = message('VALID_FOUND', { valid: valid.length, count: levels.length, until });
    if (valid.length === levels.length) return pass(found);
    return unknown(found, message('ASSESS_BEFORE', { on: person.asOf.on }), missingLevels(levels, person));
  },
};
