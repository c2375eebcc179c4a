import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChangeKind, causesOf, changeBetween, type Stood } from './changes.js';
import { population, RUNS, rank } from './populations.fixture.js';

const stood: fc.Arbitrary<Stood> = fc.record({
  standing: fc.constantFrom('ELIGIBLE', 'UNDETERMINED', 'INELIGIBLE', 'ABSENT'),
  place: fc.option(fc.integer({ min: 1, max: 3 })),
  score: fc.option(fc.record({ low: fc.nat(2), high: fc.nat(2) })),
});

test('a change read backwards is the opposite change, and none is none', () => {
  const opposite: Partial<Record<ChangeKind, ChangeKind>> = {
    ENTERED: 'LEFT',
    LEFT: 'ENTERED',
    MOVED: 'MOVED',
    SHIFTED: 'SHIFTED',
  };
  fc.assert(
    fc.property(stood, stood, (before, after) => {
      const [there, back] = [changeBetween(before, after), changeBetween(after, before)];
      expect(there === null).toBe(back === null);
      if (there !== null && opposite[there] !== undefined) expect(back).toBe(opposite[there]);
      if (there?.startsWith('BECAME_'))
        expect([there, back]).toEqual([`BECAME_${after.standing}`, `BECAME_${before.standing}`]);
      expect(changeBetween(before, before)).toBeNull();
    }),
    { numRuns: RUNS },
  );
});

test('whose record is the same has no cause, and whose score or outcomes differ has one', () => {
  fc.assert(
    fc.property(population(2), ([one, other]) => {
      if (one === undefined || other === undefined) return;
      const [before] = rank([one]).ranked.everybody;
      const [after] = rank([{ ...other, id: one.id }]).ranked.everybody;
      if (before === undefined || after === undefined) return;
      const causes = causesOf(before, after);
      const outcomes = (candidate: typeof before) =>
        candidate.eligibility.results.map(({ outcome }) => outcome).join();
      const points = (candidate: typeof before) =>
        candidate.score.findings.map(({ low, high }) => `${low}-${high}`).join();
      expect(causesOf(before, before)).toEqual([]);
      expect(causes.some(({ isRule }) => isRule)).toBe(outcomes(before) !== outcomes(after));
      expect(causes.some(({ isRule }) => !isRule)).toBe(points(before) !== points(after));
    }),
    { numRuns: RUNS },
  );
});

test('a rule that comes out otherwise names the records that it read and the earlier did not, and the attestation of a list', () => {
  let [named, attested] = [0, 0];
  fc.assert(
    fc.property(population(1), ([person]) => {
      if (person === undefined) return;
      const [before] = rank([{ ...person, ranks: [], sanctions: { attested: [], rows: [] } }]).ranked
        .everybody;
      const [after] = rank([{ ...person, sanctions: { ...person.sanctions, rows: [] } }]).ranked.everybody;
      if (before === undefined || after === undefined) return;
      for (const { code, isRule, records } of causesOf(before, after)) {
        if (isRule && code === 'MINIMUM_RANK') expect(records.map(({ kind }) => kind)).toEqual(['RANK']);
        if (isRule && code === 'DISCIPLINE_GATE')
          expect(records).toMatchObject([
            { kind: 'ATTESTATION', ref: null, on: person.sanctions.attested.at(-1) },
          ]);
        named += Number(code === 'MINIMUM_RANK');
        attested += Number(isRule && code === 'DISCIPLINE_GATE');
      }
    }),
    { numRuns: RUNS },
  );
  expect(named).toBeGreaterThan(0);
  expect(attested).toBeGreaterThan(0);
});
