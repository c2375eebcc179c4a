import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completed, completionsOf } from './completions.fixture.js';
import type { PersonRecord } from './person.js';
import { population, RUNS, rank } from './populations.fixture.js';
import { people, post as publishedPost } from './worked-example.fixture.js';

const choices = fc.array(fc.nat(7), { minLength: 5, maxLength: 12 });

function facts(people: readonly PersonRecord[]) {
  const { ranked, places } = rank(people);
  return new Map(
    ranked.everybody.map((candidate) => [candidate.id, { candidate, range: places.rangeOf(candidate) }]),
  );
}

test('revealing a fact never widens an interval, never turns a rule over, and narrows the places of everybody', () => {
  fc.assert(
    fc.property(population(4), fc.nat(), fc.nat(), (people, which, value) => {
      const [first, ...others] = people;
      if (first === undefined) return;
      const unknown = completionsOf(first);
      if (unknown.length === 0) return;
      const values = unknown[which % unknown.length] ?? [];
      const revealed = values[value % Math.max(1, values.length)];
      if (revealed === undefined) return;

      const before = facts(people);
      const after = facts([revealed, ...others]);

      const was = before.get(first.id);
      const is = after.get(first.id);
      if (!was || !is) throw new Error('the person is considered before and after');
      expect(is.candidate.score.low).toBeGreaterThanOrEqual(was.candidate.score.low);
      expect(is.candidate.score.high).toBeLessThanOrEqual(was.candidate.score.high);
      was.candidate.score.findings.forEach((finding, index) => {
        expect(is.candidate.score.findings[index]?.low).toBeGreaterThanOrEqual(finding.low);
        expect(is.candidate.score.findings[index]?.high).toBeLessThanOrEqual(finding.high);
      });
      was.candidate.eligibility.results.forEach(({ outcome }, index) => {
        if (outcome !== 'UNKNOWN') expect(is.candidate.eligibility.results[index]?.outcome).toBe(outcome);
      });
      if (was.candidate.standing !== 'UNDETERMINED')
        expect(is.candidate.standing).toBe(was.candidate.standing);
      for (const [id, { range }] of before) {
        const now = after.get(id)?.range;
        if (range.best !== null && now?.best != null) expect(now.best).toBeGreaterThanOrEqual(range.best);
        if (range.worst !== null && now?.worst != null) expect(now.worst).toBeLessThanOrEqual(range.worst);
      }
    }),
    { numRuns: RUNS },
  );
});

test('the score and the place of every completion lie within what was said before', () => {
  fc.assert(
    fc.property(population(4), fc.array(choices, { minLength: 4, maxLength: 4 }), (people, picked) => {
      const before = facts(people);
      const after = facts(people.map((record, index) => completed(record, picked[index] ?? [0])));

      for (const [id, { candidate, range }] of before) {
        const now = after.get(id);
        if (!now) throw new Error('everybody is considered');
        expect(now.candidate.score.low).toBeGreaterThanOrEqual(candidate.score.low);
        expect(now.candidate.score.high).toBeLessThanOrEqual(candidate.score.high);
        if (now.range.place === null) continue;
        expect(now.range.place).toBeGreaterThanOrEqual(range.best ?? Number.POSITIVE_INFINITY);
        if (range.worst !== null) expect(now.range.place).toBeLessThanOrEqual(range.worst);
      }
    }),
    { numRuns: RUNS },
  );
});

test('hiding a record never raises the lower bound, nor betters the place', () => {
  const hide: ((record: PersonRecord) => PersonRecord)[] = [
    (record) => ({ ...record, appraisals: record.appraisals.slice(1) }),
    (record) => ({ ...record, feedback: [] }),
    (record) => ({ ...record, potential: [] }),
    (record) => ({ ...record, assessments: record.assessments.slice(1) }),
    (record) => ({ ...record, awards: { ...record.awards, attested: [] } }),
    (record) => ({ ...record, sanctions: { rows: [], attested: [] } }),
    (record) => ({ ...record, certificates: { rows: [], attested: [] } }),
    (record) => ({ ...record, teams: { rows: record.teams.rows.slice(1), attested: [] } }),
  ];
  fc.assert(
    fc.property(population(4), fc.nat(hide.length - 1), (people, which) => {
      const [first, ...others] = people;
      const hidden = first && hide[which]?.(first);
      if (!first || !hidden) return;

      const shown = facts(people).get(first.id);
      const without = facts([hidden, ...others]).get(first.id);

      expect(without?.candidate.score.low).toBeLessThanOrEqual(shown?.candidate.score.low ?? 0);
      if (shown?.range.place != null && without?.range.place != null)
        expect(without.range.place).toBeGreaterThanOrEqual(shown.range.place);
    }),
    { numRuns: RUNS },
  );
});

test('where the unknowns are independent, both ends of a place range are reached', () => {
  const ratna = people.find(({ id }) => id === 'RATNA') as PersonRecord;
  const gaps = fc.record({
    score: fc.integer({ min: 0, max: 10_000 }),
    hidesPotential: fc.boolean(),
    hidesFeedback: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(gaps, { minLength: 2, maxLength: 6 }), (drawn) => {
      const group = drawn.map(({ score, hidesPotential, hidesFeedback }, index) => ({
        ...ratna,
        id: `P${index}`,
        potential: hidesPotential
          ? []
          : [{ score, assessedOn: '2026-01-01', validUntil: '2029-01-01', ref: 'p' }],
        feedback: hidesFeedback ? [] : ratna.feedback,
      }));
      const extreme = (record: PersonRecord, end: 'LOW' | 'HIGH'): PersonRecord => ({
        ...record,
        potential:
          record.potential.length > 0
            ? record.potential
            : [
                {
                  score: end === 'LOW' ? 0 : 10_000,
                  assessedOn: '2026-01-01',
                  validUntil: '2029-01-01',
                  ref: 'p',
                },
              ],
        feedback:
          record.feedback.length > 0
            ? record.feedback
            : [
                {
                  predicate: end === 'LOW' ? 'SANGAT_KURANG' : 'SANGAT_BAIK',
                  on: '2027-01-01',
                  raters: 5,
                  ref: 'f',
                },
              ],
      });
      const day = '2027-03-01';
      const { ranked, places } = rank(group, day, { post: publishedPost });
      const bounds = ranked.eligible.flatMap(({ score }) => [score.low, score.high]);
      fc.pre(
        ranked.eligible.length === group.length &&
          new Set(bounds).size >=
            bounds.length - ranked.eligible.filter(({ score }) => score.low === score.high).length,
      );

      for (const candidate of ranked.eligible) {
        const placeWhen = (own: 'LOW' | 'HIGH', others: 'LOW' | 'HIGH') => {
          const completedGroup = rank(
            group.map((record) => extreme(record, record.id === candidate.id ? own : others)),
            day,
            { post: publishedPost },
          );
          const itself = completedGroup.ranked.everybody.find(({ id }) => id === candidate.id);
          return itself ? completedGroup.places.rangeOf(itself).place : null;
        };
        expect(placeWhen('HIGH', 'LOW')).toBe(places.rangeOf(candidate).best);
        expect(placeWhen('LOW', 'HIGH')).toBe(places.rangeOf(candidate).worst);
      }
    }),
    { numRuns: Math.ceil(RUNS / 4) },
  );
});
