import { describe, expect, test } from 'vitest';
import { sentence } from '../messages/sentence.js';
import { Candidate } from './candidate.js';
import type { CareerRow, PersonRecord } from './person.js';
import { PersonOnDay } from './person-on-day.js';
import type { Post } from './post.js';
import { measureFor } from './rank-candidates.js';
import { people, policy, post as published, scales } from './worked-example.fixture.js';

const ON = '2027-03-01';
const somebody = people[0] as PersonRecord;
const held = (
  postClass: string,
  affair: string | null,
  from: string,
  to: string | null = null,
): CareerRow => ({
  ...{
    class: postClass,
    family: null,
    post: `${postClass} ${from}`,
    unit: 'U',
    agency: 'A',
    affair,
    from,
    to,
    ref: from,
  },
});

function evaluated(
  career: readonly CareerRow[],
  { inField = true, accepted = ['SOSIAL', 'KEUANGAN'] as readonly string[] | null } = {},
) {
  const parameters = { anyOf: ['PENGAWAS', 'JF_AHLI_MUDA'], months: 36, ...(inField ? { inField } : {}) };
  const post: Post = {
    ...published,
    acceptedAffairs: accepted,
    requirements: [{ rule: 'MONTHS_IN_CLASS', parameters, citation: '', waivableBy: [] }],
  };
  const person = new PersonOnDay({ ...somebody, career }, scales, { on: ON, today: ON });
  const [result] = new Candidate(person, measureFor(post, 'PROMOTION', policy, scales)).eligibility.results;
  return {
    outcome: result?.outcome,
    found: result?.found && sentence(result.found, 'en'),
    from: result?.eligibleFrom,
  };
}

describe('months in a feeder class, in the field of the post', () => {
  const teacher = held('JF_AHLI_MUDA', 'PENDIDIKAN', '2015-03-01');

  test('functional service counts only in an affair that the post accepts', () => {
    expect(evaluated([teacher])).toEqual({
      outcome: 'FAIL',
      found: '0 months; not in the field: PENDIDIKAN 144',
      from: null,
    });
    expect(evaluated([held('JF_AHLI_MUDA', 'KEUANGAN', '2015-03-01')])).toMatchObject({
      outcome: 'PASS',
      found: '144 months',
    });
    expect(evaluated([teacher], { inField: false })).toMatchObject({ outcome: 'PASS', found: '144 months' });
  });

  test('structural service counts wherever it was', () => {
    expect(
      evaluated([
        held('PENGAWAS', 'PENDIDIKAN', '2020-03-01'),
        held('JF_AHLI_MUDA', 'PENDIDIKAN', '2010-03-01', '2020-03-01'),
      ]),
    ).toMatchObject({
      outcome: 'PASS',
      found: '84 months; not in the field: PENDIDIKAN 120',
    });
  });

  test('an affair that is not mapped, of the service or of the post, leaves it open', () => {
    expect(evaluated([held('JF_AHLI_MUDA', null, '2015-03-01')])).toMatchObject({
      outcome: 'UNKNOWN',
      found: 'between 0 and 144 months',
    });
    expect(evaluated([teacher], { accepted: null })).toMatchObject({
      outcome: 'UNKNOWN',
      found: 'between 0 and 144 months',
    });
    expect(evaluated([held('JF_AHLI_MUDA', null, '2026-03-01')])).toMatchObject({
      outcome: 'FAIL',
      from: null,
    });
  });

  test('time heals it where the present service is in the field', () => {
    expect(evaluated([held('JF_AHLI_MUDA', 'SOSIAL', '2025-03-01')])).toMatchObject({
      outcome: 'FAIL',
      from: '2028-03-01',
    });
    expect(evaluated([held('JF_AHLI_MUDA', 'PENDIDIKAN', '2025-03-01')])).toMatchObject({
      outcome: 'FAIL',
      from: null,
    });
  });
});
