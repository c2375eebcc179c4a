import type { Measure } from '../candidate.js';
import { message } from '../messages.js';
import type { AssessmentRow } from '../person.js';
import { type Act, predicatesOf, REF } from './act.js';

/** A new assessment of all competencies of some kinds; each step lowers one level, the last line first. */
export function assess(kinds: readonly string[], { post, scales }: Measure): Act | null {
  const standard = post.standard.filter(({ kind }) => kinds.includes(kind));
  if (standard.length === 0) return null;
  const most = standard.reduce((sum, { level }) => sum + level - scales.lowestLevel, 0);
  const levels = (step: number) => {
    let left = step;
    return standard
      .toReversed()
      .map((line) => {
        const down = Math.min(left, line.level - scales.lowestLevel);
        left -= down;
        return { line, level: line.level - down };
      })
      .toReversed();
  };
  return {
    kind: kinds.includes('TECHNICAL') ? 'ASSESS_TECHNICAL' : 'ASSESS_COMPETENCIES',
    from: null,
    steps: most + 1,
    isCondition: true,
    apply: (record, day, step) => ({
      ...record,
      assessments: [
        ...record.assessments.filter(
          ({ competency }) => !standard.some((line) => line.competency === competency),
        ),
        ...levels(step).map(
          ({ line, level }): AssessmentRow => ({
            competency: line.competency,
            level,
            assessedOn: day,
            validUntil: day,
            madeForLevel: null,
            ref: REF,
          }),
        ),
      ],
    }),
    says: (_record, _day, step) => {
      const weights = standard.reduce((sum, { weight }) => sum + weight, 0);
      const match =
        levels(step).reduce(
          (sum, { line, level }) => sum + (line.weight * Math.min(level, line.level)) / line.level,
          0,
        ) / weights;
      return message('ADVISE_ASSESS', { kinds, points: Math.floor(match * 10_000 + 0.5) });
    },
  };
}

export const assessPotential: Act = {
  kind: 'ASSESS_POTENTIAL',
  from: null,
  steps: 10_001,
  isCondition: true,
  apply: (record, day, step) => ({
    ...record,
    potential: [{ score: 10_000 - step, assessedOn: day, validUntil: day, ref: REF }],
  }),
  says: (_record, _day, step) => message('ADVISE_POTENTIAL', { score: 10_000 - step }),
};

/** 360-degree feedback by enough raters, a step for each predicate from low to high. */
export function feedback(measure: Measure): Act {
  const predicates = predicatesOf(measure);
  const raters = Math.max(1, ...measure.criteria.map(({ rubric }) => rubric.raters ?? 0));
  return {
    kind: 'FEEDBACK_360',
    from: null,
    steps: predicates.length,
    isCondition: true,
    apply: (record, day, step) => ({
      ...record,
      feedback: [{ predicate: predicates[step] ?? '', on: day, raters, ref: REF }],
    }),
    says: (_record, _day, step) => message('ADVISE_FEEDBACK', { predicate: predicates[step] ?? '', raters }),
  };
}
