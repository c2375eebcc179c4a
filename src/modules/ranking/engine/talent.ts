import { type Finding, type Missing, missing } from './findings.js';
import { highestDiploma, missingDiploma } from './indicators/education.js';
import { evaluateIndicator } from './indicators/index.js';
import { message, messageKey } from './messages.js';
import { isAttested, lastAttested, type PersonOnDay } from './person-on-day.js';
import { type Criterion, flatten, NO_TECHNICAL, type Policy, WHOLE } from './policy.js';
import type { Post } from './post.js';
import type { Scales } from './scales.js';
import { axisOf, missingForScore, possibleBoxes, type Range } from './score.js';

export interface TalentProfile {
  readonly performance: Range;
  readonly potential: Range;
  readonly boxes: readonly number[];
  readonly missing: readonly Missing[];
}

/** Indicators that read the post; without one on the day what they would find is open. */
const READ_THE_POST = ['MATCH', 'FIELD'];

const flattened = new WeakMap<Policy, readonly Criterion[]>();

/** The same for everybody, and made with exact quotients, which take longer than looking at a person. */
function criteriaOf(policy: Policy): readonly Criterion[] {
  const criteria = flattened.get(policy) ?? flatten(policy, NO_TECHNICAL);
  flattened.set(policy, criteria);
  return criteria;
}

/**
 * Both axes and the boxes still possible, before any blend, against the standard of the person's own post.
 */
export function talentOf(
  person: PersonOnDay,
  post: Post | null,
  policy: Policy,
  scales: Scales,
): TalentProfile {
  const criteria = criteriaOf(policy);
  const findings = criteria.map((criterion) =>
    post === null
      ? withoutPost(person, criterion, scales)
      : evaluateIndicator(criterion.indicator)(person, criterion.rubric, post, scales),
  );
  const score = { low: 0, high: 0, findings };
  const performance = axisOf(score, criteria, 'PERFORMANCE');
  const potential = axisOf(score, criteria, 'POTENTIAL');
  return {
    performance,
    potential,
    boxes: possibleBoxes(performance, potential, policy.box),
    missing: distinct(missingForScore(score)),
  };
}

function withoutPost(person: PersonOnDay, { indicator, rubric }: Criterion, scales: Scales): Finding {
  if (!READ_THE_POST.includes(indicator))
    return evaluateIndicator(indicator)(person, rubric, NO_POST, scales);
  const detail = message('MISSING_POST', {});
  return {
    low: 0,
    high: WHOLE,
    because: message('NO_PRESENT_POST', {}),
    evidence: [],
    missing: [missing('CAREER_HISTORY', 'PERSONNEL_AGENCY', detail)],
  };
}

const NO_POST: Post = {
  id: '',
  code: '',
  class: '',
  family: null,
  standard: [],
  acceptedFields: [],
  relatedAffairs: null,
  acceptedAffairs: null,
  requirements: [],
};

/**
 * What is not known of a person and would matter to a ranking or a box: what keeps the box open, and what
 * requirements read besides.
 */
export function missingOfPerson(person: PersonOnDay, profile: TalentProfile, scales: Scales): Missing[] {
  const { record, rank, post, reported } = person;
  const found: Missing[] = [...profile.missing];
  if (record.birthDate === null)
    found.push(missing('BIRTH_DATE', 'PERSONNEL_AGENCY', message('MISSING_BIRTH_DATE', {})));
  if (record.kind === 'PNS' && rank === null)
    found.push(missing('RANK', 'PERSONNEL_AGENCY', message('MISSING_RANK', {})));
  if (post === null) found.push(missing('CAREER_HISTORY', 'PERSONNEL_AGENCY', message('MISSING_POST', {})));
  const pending = highestDiploma(reported, scales);
  if (pending !== null) found.push(missingDiploma(pending));
  if (!isAttested(record.leadership, scales.attestationMonths, person.asOf)) {
    found.push(
      missing(
        'TRAINING_RECORD',
        'UNIT',
        message('MISSING_LIST', { list: 'leadership training', last: lastAttested(record.leadership) }),
      ),
    );
  }
  return distinct(found);
}

function distinct(list: readonly Missing[]): Missing[] {
  return [...new Map(list.map((entry) => [`${entry.kind} ${messageKey(entry.detail)}`, entry])).values()];
}
