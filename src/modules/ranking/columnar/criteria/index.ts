import type { Criterion, Rubric } from '../../engine/policy.js';
import type { RankingQuery } from '../ranking-query.js';
import { Diversity, MonthsInLevel } from './career.js';
import { Education, Field } from './education.js';
import { BestOfList, Certificates, Discipline } from './lists.js';
import { Feedback, Match, Potential, Predicate } from './measurements.js';
import type { ScoreReader } from './score-reader.js';

/**
 * Each indicator of the engine as look-ups over the columns; `indicators/` says the same of one record, and a
 * test compares the two.
 */
const scoreReaders: Readonly<Record<string, (rubric: Rubric, query: RankingQuery) => ScoreReader>> = {
  PREDICATE: (rubric, query) => new Predicate(rubric, query),
  AWARD: (rubric, query) => new BestOfList('awards', rubric, query),
  TEAM: (rubric, query) => new BestOfList('teams', rubric, query),
  ACTING: (rubric, query) => new BestOfList('acting', rubric, query),
  FEEDBACK: (rubric, query) => new Feedback(rubric, query),
  MATCH: (rubric, query) => new Match(rubric, query),
  POTENTIAL: (_rubric, query) => new Potential(query),
  CERTIFICATES: (rubric, query) => new Certificates(rubric, query),
  MONTHS_IN_LEVEL: (rubric, query) => new MonthsInLevel(rubric, query),
  DIVERSITY: (rubric) => new Diversity(rubric),
  EDUCATION: (rubric, query) => new Education(rubric, query),
  FIELD: (rubric, query) => new Field(rubric, query),
  DISCIPLINE: (rubric, query) => new Discipline(rubric, query),
};

/** Indicators whose points depend on the post that is ranked for. */
export const DEPENDS_ON_POST: readonly string[] = ['MATCH', 'FIELD'];

export function scoreReaderOf({ indicator, rubric }: Criterion, query: RankingQuery): ScoreReader {
  const make = scoreReaders[indicator];
  if (make === undefined) throw new RangeError(`indicator ${indicator} is not listed`);
  return make(rubric, query);
}
