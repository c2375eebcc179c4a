import { describe, expect, test } from 'vitest';
import { sentence } from '../messages/sentence.js';
import { Candidate } from './candidate.js';
import type { PersonRecord } from './person.js';
import { PersonOnDay } from './person-on-day.js';
import type { Policy } from './policy.js';
import type { RequirementRow } from './post.js';
import { measureFor } from './rank-candidates.js';
import { people, policy, post, scales } from './worked-example.fixture.js';

const ON = '2027-03-01';
const ratna = people.find(({ id }) => id === 'RATNA') as PersonRecord;
const rows = ['CAREER_STEP', 'MONTHS_IN_CLASS', 'MINIMUM_TENURE'].map(
  (rule): RequirementRow => ({
    rule,
    parameters: { anyOf: ['PENGAWAS'], months: 36 },
    citation: '',
    waivableBy: [],
  }),
);
const asked = { ...post, requirements: rows };
const withSeniority: Policy = { ...policy, tieBreakers: ['MONTHS_IN_LEVEL', 'DUK'] };

/** Ratna, whose last post ends on a day. */
function measured(to: string | null, route: 'PROMOTION' | 'ROTATION' = 'PROMOTION'): Candidate {
  const career = ratna.career.map((row, at) => (at === ratna.career.length - 1 ? { ...row, to } : row));
  return new Candidate(
    new PersonOnDay({ ...ratna, career }, scales, { on: ON, today: ON }),
    measureFor(asked, route, withSeniority, scales),
  );
}
const findingOf = (candidate: Candidate, code: string) =>
  candidate.score.findings[candidate.measure.criteria.findIndex((criterion) => criterion.code === code)];

describe('somebody whose last post has ended', () => {
  test('has no level: what asks for it is not known, what counts service is', () => {
    for (const route of ['PROMOTION', 'ROTATION'] as const) {
      const { eligibility, standing } = measured(ON, route);
      expect(eligibility.results.map(({ outcome }) => outcome)).toEqual(['UNKNOWN', 'PASS', 'UNKNOWN']);
      expect(eligibility.results[0]?.missing.map(({ detail }) => sentence(detail, 'en'))).toEqual([
        'post held on the day',
      ]);
      expect(standing).toBe('UNDETERMINED');
    }
    expect(measured(null).eligibility.results.map(({ outcome }) => outcome)).toEqual([
      'PASS',
      'PASS',
      'PASS',
    ]);
    expect(measured('2027-03-02').eligibility.results.map(({ outcome }) => outcome)).toEqual([
      'PASS',
      'PASS',
      'PASS',
    ]);
  });

  test('may have any number of months in the level, and as many posts as before', () => {
    const [before, after] = [measured(null), measured(ON)];

    expect(findingOf(before, 'LAMA_JABATAN')).toMatchObject({ low: 10_000, high: 10_000 });
    expect(findingOf(after, 'LAMA_JABATAN')).toMatchObject({ low: 6_000, high: 10_000 });
    expect(findingOf(after, 'KERAGAMAN_RIWAYAT_JABATAN')).toEqual(
      findingOf(before, 'KERAGAMAN_RIWAYAT_JABATAN'),
    );
  });

  test('has no level in tie-breakers either', () => {
    const keys = (to: string | null) => {
      const { keys: values, measure } = measured(to);
      return Object.fromEntries(measure.tieBreakers.map((key, at) => [key, values[at]]));
    };

    expect(keys(null)).toMatchObject({
      MONTHS_IN_LEVEL: 73,
      DUK_POSITION: 3,
      DUK_POSITION_DATE: expect.any(Number),
    });
    expect(keys(ON)).toMatchObject({ MONTHS_IN_LEVEL: null, DUK_POSITION: null, DUK_POSITION_DATE: null });
  });
});

test('the end of a contract is told apart from retirement', () => {
  const serving = { rule: 'REMAINING_SERVICE', parameters: { months: 0 }, citation: '', waivableBy: [] };
  const found = (to: string | null) => {
    const record = { ...ratna, employment: { ...ratna.employment, to } };
    const measure = measureFor({ ...post, requirements: [serving] }, 'PROMOTION', policy, scales);
    const [result] = new Candidate(new PersonOnDay(record, scales, { on: ON, today: ON }), measure)
      .eligibility.results;
    return result?.found ? sentence(result.found, 'en') : null;
  };
  const permanent = found(null);
  expect(permanent).toMatch(/^retires on \S+ in this post, on \S+ in the present one$/);
  expect(found('2029-04-01')).toBe(`${permanent}; the employment ends on 2029-04-01`);
});
