import type { Criterion, Rubric } from '../../engine/policy.js';
import type { RankingQuery } from '../ranking-query.js';
import { Diversity, MonthsInLevel } from './career.js';
import { Education, Field } from './education.js';
import { BestOfList, Certificates, Discipline } from './lists.js';
import { Feedback, Match, Potential, Predicate } from './measurements.js';
import type { ScoreReader } from './score-reader.js';

/** Each indicator of the engine as look-ups over the columns; `indicators/` says the same of one record, and a test compares the two. */
const gauges: Readonly<Record<string, (rubric: Rubric, asked: RankingQuery) => ScoreReader>> = {
  PREDICATE: (rubric, asked) => new Predicate(rubric, asked),
  AWARD: (rubric, asked) => new BestOfList('awards', rubric, asked),
  TEAM: (rubric, asked) => new BestOfList('teams', rubric, asked),
  ACTING: (rubric, asked) => new BestOfList('acting', rubric, asked),
  FEEDBACK: (rubric, asked) => new Feedback(rubric, asked),
  MATCH: (rubric, asked) => new Match(rubric, asked),
  POTENTIAL: (_rubric, asked) => new Potential(asked),
  CERTIFICATES: (rubric, asked) => new Certificates(rubric, asked),
  MONTHS_IN_LEVEL: (rubric, asked) => new MonthsInLevel(rubric, asked),
  DIVERSITY: (rubric) => new Diversity(rubric),
  EDUCATION: (rubric, asked) => new Education(rubric, asked),
  FIELD: (rubric, asked) => new Field(rubric, asked),
  DISCIPLINE: (rubric, asked) => new Discipline(rubric, asked),
};

/** Indicators whose points depend on the post that is ranked for. */
export const LOOK_AT_POST: readonly string[] = ['MATCH', 'FIELD'];

export function scoreReaderOf({ indicator, rubric }: Criterion, asked: RankingQuery): ScoreReader {
  const make = gauges[indicator];
  if (make === undefined) throw new RangeError(`indicator ${indicator} is not listed`);
  return make(rubric, asked);
}
