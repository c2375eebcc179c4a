import { registerEnumType } from 'type-graphql';

export enum Standing {
  ELIGIBLE = 'ELIGIBLE',
  UNDETERMINED = 'UNDETERMINED',
  INELIGIBLE = 'INELIGIBLE',
}
registerEnumType(Standing, {
  name: 'Standing',
  valuesConfig: {
    ELIGIBLE: { description: 'Every rule passes or is waived.' },
    UNDETERMINED: { description: 'No rule fails, but one at least cannot be judged yet.' },
    INELIGIBLE: { description: 'A rule fails, whatever the missing records show.' },
  },
});

export enum CandidateOrder {
  ASSURED = 'ASSURED',
  POSSIBLE = 'POSSIBLE',
}
registerEnumType(CandidateOrder, {
  name: 'CandidateOrder',
  valuesConfig: {
    ASSURED: { description: 'By lower bound: nobody gains by withholding a record.' },
    POSSIBLE: { description: 'By upper bound: nobody is buried because a record is missing.' },
  },
});

export enum ShortlistStanding {
  SURE = 'SURE',
  OPEN = 'OPEN',
  OUT = 'OUT',
}
registerEnumType(ShortlistStanding, {
  name: 'ShortlistStanding',
  description: 'Whether a shortlist of that size takes the candidate in whatever the missing records show, perhaps, or not.',
});

export enum Outcome {
  PASS = 'PASS',
  FAIL = 'FAIL',
  UNKNOWN = 'UNKNOWN',
  WAIVED = 'WAIVED',
}
registerEnumType(Outcome, {
  name: 'Outcome',
  description: 'PASS or FAIL whatever the missing records show; UNKNOWN while they decide; WAIVED where a recorded deed covers person, post, rule and day.',
});

export enum MobilityType {
  PROMOTION = 'PROMOTION',
  ROTATION = 'ROTATION',
}
registerEnumType(MobilityType, { name: 'MobilityType', description: 'From a level below, or (rotation, job fit) from the same level.' });

export enum RankingProjection {
  CARRY_FORWARD = 'CARRY_FORWARD',
  STRICT = 'STRICT',
}
registerEnumType(RankingProjection, {
  name: 'Projection',
  description: 'How a day ahead of today is judged.',
  valuesConfig: {
    CARRY_FORWARD: {
      description:
        'By the yearly records that are due today, and with contracts extended where that is expected. What is taken for granted stands in `assumptions`.',
    },
    STRICT: { description: 'To the letter: a record that can only exist later is unknown, and a contract ends when it ends.' },
  },
});

export enum EvidenceKind {
  RANK = 'RANK',
  EDUCATION = 'EDUCATION',
  PERFORMANCE_APPRAISAL = 'PERFORMANCE_APPRAISAL',
  COMPETENCY_ASSESSMENT = 'COMPETENCY_ASSESSMENT',
  POTENTIAL_ASSESSMENT = 'POTENTIAL_ASSESSMENT',
  CAREER = 'CAREER',
  DISCIPLINE = 'DISCIPLINE',
  TRAINING = 'TRAINING',
  AWARD = 'AWARD',
  TEAM_ASSIGNMENT = 'TEAM_ASSIGNMENT',
  FEEDBACK_360 = 'FEEDBACK_360',
  ATTESTATION = 'ATTESTATION',
}
registerEnumType(EvidenceKind, { name: 'EvidenceKind' });

export enum MissingKind {
  RANK = 'RANK',
  EDUCATION = 'EDUCATION',
  FIELD_OF_STUDY = 'FIELD_OF_STUDY',
  PERFORMANCE_APPRAISAL = 'PERFORMANCE_APPRAISAL',
  COMPETENCY_ASSESSMENT = 'COMPETENCY_ASSESSMENT',
  POTENTIAL_ASSESSMENT = 'POTENTIAL_ASSESSMENT',
  CAREER_HISTORY = 'CAREER_HISTORY',
  DISCIPLINE_RECORD = 'DISCIPLINE_RECORD',
  TRAINING_RECORD = 'TRAINING_RECORD',
  BIRTH_DATE = 'BIRTH_DATE',
  FEEDBACK_360 = 'FEEDBACK_360',
  AWARD_RECORD = 'AWARD_RECORD',
  TEAM_ASSIGNMENT = 'TEAM_ASSIGNMENT',
  PROFESSIONAL_LICENCE = 'PROFESSIONAL_LICENCE',
  DECLARATION = 'DECLARATION',
}
registerEnumType(MissingKind, { name: 'MissingKind' });

export enum RecordOwner {
  PERSON = 'PERSON',
  UNIT = 'UNIT',
  PERSONNEL_AGENCY = 'PERSONNEL_AGENCY',
  ASSESSOR = 'ASSESSOR',
}
registerEnumType(RecordOwner, { name: 'RecordOwner', description: 'Who can supply a record.' });

export enum CandidateField {
  EVERYBODY = 'EVERYBODY',
  AGENCY = 'AGENCY',
  POOL = 'POOL',
  APPLICANTS = 'APPLICANTS',
  HOLDERS = 'HOLDERS',
  NAMED = 'NAMED',
}
registerEnumType(CandidateField, {
  name: 'CandidateField',
  description: 'Who is in the field of candidates: places, ranges, counts and reasons are counted within it.',
  valuesConfig: {
    EVERYBODY: { description: 'Everybody who is employed, for planning.' },
    AGENCY: { description: 'Whoever serves on the day in the agency of the post.' },
    POOL: { description: 'Whoever stands IN or OPEN towards the talent pool of the class of the post, today or on an earlier day.' },
    APPLICANTS: { description: 'Whoever has applied to the filling and not withdrawn.' },
    HOLDERS: { description: 'Whoever holds a post of the same level on the day.' },
    NAMED: { description: 'Whoever the decree of the filling names.' },
  },
});

export enum FieldMembership {
  IN = 'IN',
  OPEN = 'OPEN',
}
registerEnumType(FieldMembership, {
  name: 'FieldMembership',
  description: 'Whether somebody belongs to a field of candidates.',
  valuesConfig: { IN: { description: 'For certain.' }, OPEN: { description: 'Missing records decide it: until then nobody counts as eligible.' } },
});
