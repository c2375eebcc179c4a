import { describe, expect, test } from 'vitest';
import { policyFaults } from './policy-faults.js';
import { missingOf, rankCandidates } from './rank-candidates.js';
import { expected, policy, ranking, scales } from './worked-example.fixture.js';

const ranked = rankCandidates(ranking);
const everybody = ranked.everybody;
const ids = (list: readonly (typeof everybody)[number][]) => list.map(({ person }) => person.record.id);

describe('the worked example for a head of division comes out to the last unit', () => {
  test('counts, order and shortlist', () => {
    expect(ids(ranked.eligible)).toEqual(expected.order);
    expect(ids(ranked.undetermined)).toEqual(expected.undetermined_order);
    expect(ranked.ineligible).toHaveLength(expected.ineligible);
    expect(ids(everybody.filter((candidate) => ranked.shortlist(candidate, 3) === 'SURE'))).toEqual(
      expected.shortlist_sure,
    );
    expect(ids(everybody.filter((candidate) => ranked.shortlist(candidate, 3) === 'OPEN')).sort()).toEqual(
      expected.shortlist_open,
    );
  });

  test.each(Object.keys(expected.candidates))('%s', (id) => {
    const want = expected.candidates[id];
    const candidate = everybody.find(({ person }) => person.record.id === id);
    if (!candidate) throw new Error(`${id} was not considered`);
    const range = ranked.rangeOf(candidate);

    expect({
      standing: candidate.eligibility.standing,
      eligible_from: candidate.eligibility.eligibleFrom,
      eligibility: candidate.eligibility.results.map(({ requirement, outcome, eligibleFrom }) => ({
        rule: requirement.rule,
        outcome,
        eligible_from: eligibleFrom,
      })),
      points: Object.fromEntries(
        ranked.criteria.map(({ code }, index) => [
          code,
          [candidate.score.findings[index]?.low, candidate.score.findings[index]?.high],
        ]),
      ),
      lower_units: candidate.score.low,
      upper_units: candidate.score.high,
      axis_units: {
        PERFORMANCE: [candidate.performance.low, candidate.performance.high],
        POTENTIAL: [candidate.potential.low, candidate.potential.high],
      },
      box: candidate.boxes.length === 1 ? candidate.boxes[0] : null,
      missing: [...new Set(missingOf(candidate).map(({ kind }) => kind))].sort(),
      contribution_units: Object.fromEntries(
        ranked.criteria.map(({ code, weight }, index) => [
          code,
          weight * (candidate.score.findings[index]?.low ?? 0),
        ]),
      ),
      place: range.place,
      best_place: range.best,
      worst_place: range.worst,
      score: candidate.score.low / 1e6,
      lower: candidate.score.low / 1e6,
      upper: candidate.score.high / 1e6,
    }).toEqual(want);
  });

  test('its policy is without fault', () => {
    expect(policyFaults(policy, scales)).toEqual([]);
  });
});
