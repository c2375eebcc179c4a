import { registerEnumType } from 'type-graphql';

export enum Standing {
  ELIGIBLE = 'ELIGIBLE',
  UNDETERMINED = 'UNDETERMINED',
  INELIGIBLE = 'INELIGIBLE',
}
registerEnumType(Standing, {
  name: 'Standing',
  description:
    'Whether a candidate meets the requirements of the post, by what is known. Relates to one person and one post; ShortlistStanding and PoolStanding relate to a list.',
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
  description: 'By which end of the score interval candidates are ordered.',
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
  description:
    'Whether a shortlist of that size takes the candidate in whatever the missing records show, perhaps, or not.',
  valuesConfig: {
    SURE: { description: 'On the shortlist, whatever missing records show.' },
    OPEN: { description: 'Perhaps on the shortlist, depending on missing records.' },
    OUT: { description: 'Not on the shortlist, whatever missing records show.' },
  },
});

export enum Outcome {
  PASS = 'PASS',
  FAIL = 'FAIL',
  UNKNOWN = 'UNKNOWN',
  WAIVED = 'WAIVED',
}
registerEnumType(Outcome, {
  name: 'Outcome',
  description:
    'PASS or FAIL whatever the missing records show; UNKNOWN while they decide; WAIVED where a recorded deed covers person, post, rule and day.',
  valuesConfig: {
    PASS: { description: 'The rule is met.' },
    FAIL: { description: 'The rule is not met.' },
    UNKNOWN: { description: 'What the rule asks for is not known.' },
    WAIVED: { description: 'A deed of the authority waives the rule for the person.' },
  },
});

export enum MobilityType {
  PROMOTION = 'PROMOTION',
  ROTATION = 'ROTATION',
}
registerEnumType(MobilityType, {
  name: 'MobilityType',
  description: 'From a level below, or (rotation, job fit) from the same level.',
  valuesConfig: {
    PROMOTION: { description: 'From a level below.' },
    ROTATION: { description: 'From the same level.' },
  },
});

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
    STRICT: {
      description:
        'To the letter: a record that can only exist later is unknown, and a contract ends when it ends.',
    },
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
  PROFESSIONAL_LICENCE = 'PROFESSIONAL_LICENCE',
  DECLARATION = 'DECLARATION',
  EMPLOYMENT_STATUS = 'EMPLOYMENT_STATUS',
  WAIVER = 'WAIVER',
}
registerEnumType(EvidenceKind, {
  name: 'EvidenceKind',
  description: 'What kind of record a piece of evidence is.',
  valuesConfig: {
    ATTESTATION: { description: 'An officer stated that a list is complete.' },
    AWARD: { description: 'An award.' },
    CAREER: { description: 'A post held.' },
    COMPETENCY_ASSESSMENT: { description: 'An assessment of a competency.' },
    DECLARATION: { description: 'A declaration of assets or taxes.' },
    DISCIPLINE: { description: 'A disciplinary sanction.' },
    EDUCATION: { description: 'A diploma.' },
    EMPLOYMENT_STATUS: { description: 'A status such as leave or study.' },
    FEEDBACK_360: { description: '360-degree feedback.' },
    PERFORMANCE_APPRAISAL: { description: 'A yearly appraisal.' },
    POTENTIAL_ASSESSMENT: { description: 'An assessment of potential.' },
    PROFESSIONAL_LICENCE: { description: 'A professional licence.' },
    RANK: { description: 'A rank held.' },
    TEAM_ASSIGNMENT: { description: 'An assignment to a team.' },
    TRAINING: { description: 'A training or certificate.' },
    WAIVER: { description: 'A deed that waives a rule for the person.' },
  },
});

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
registerEnumType(MissingKind, {
  name: 'MissingKind',
  description: 'What kind of record is missing.',
  valuesConfig: {
    AWARD_RECORD: { description: 'The list of awards, or its attestation.' },
    BIRTH_DATE: { description: 'The date of birth.' },
    CAREER_HISTORY: { description: 'Posts held.' },
    COMPETENCY_ASSESSMENT: { description: 'A valid assessment of a competency.' },
    DECLARATION: { description: 'A declaration of assets or taxes.' },
    DISCIPLINE_RECORD: { description: 'The list of sanctions, or its attestation.' },
    EDUCATION: { description: 'A verified diploma.' },
    FEEDBACK_360: { description: '360-degree feedback that counts.' },
    FIELD_OF_STUDY: { description: 'The field of study of a diploma.' },
    PERFORMANCE_APPRAISAL: { description: 'A yearly appraisal.' },
    POTENTIAL_ASSESSMENT: { description: 'A valid assessment of potential.' },
    PROFESSIONAL_LICENCE: { description: 'A valid professional licence.' },
    RANK: { description: 'The rank.' },
    TEAM_ASSIGNMENT: { description: 'The list of team assignments, or its attestation.' },
    TRAINING_RECORD: { description: 'The list of trainings, or its attestation.' },
  },
});

export enum RecordOwner {
  PERSON = 'PERSON',
  UNIT = 'UNIT',
  PERSONNEL_AGENCY = 'PERSONNEL_AGENCY',
  ASSESSOR = 'ASSESSOR',
}
registerEnumType(RecordOwner, {
  name: 'RecordOwner',
  description: 'Who can supply a record.',
  valuesConfig: {
    ASSESSOR: { description: 'An assessor or assessment centre.' },
    PERSON: { description: 'The person concerned.' },
    PERSONNEL_AGENCY: { description: 'The personnel agency (BKPSDM).' },
    UNIT: { description: 'The unit in which the person serves.' },
  },
});

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
    AGENCY: { description: 'Those who serve on the day in the agency of the post.' },
    POOL: {
      description:
        'Those who stand IN or OPEN towards the talent pool of the class of the post, today or on an earlier day.',
    },
    APPLICANTS: { description: 'Those who have applied to the filling and not withdrawn.' },
    HOLDERS: { description: 'Those who hold a post of the same level on the day.' },
    NAMED: { description: 'Those whom the decree of the filling names.' },
  },
});

export enum FieldMembership {
  IN = 'IN',
  OPEN = 'OPEN',
}
registerEnumType(FieldMembership, {
  name: 'FieldMembership',
  description: 'Whether somebody belongs to a field of candidates.',
  valuesConfig: {
    IN: { description: 'For certain.' },
    OPEN: { description: 'Missing records decide it: until then nobody counts as eligible.' },
  },
});
