import type { Permission } from '../../../platform/graphql/authorization.js';
import { RecordKindName } from '../kinds/record-kind.js';
import { RecordsPermission } from '../permissions.js';

/** Which acts there are for a kind of records, and what they are called. */
export interface ActKind {
  readonly kind: RecordKindName;
  /** The name behind `record`, `correct` and `withdraw`. */
  readonly act: string;
  /** What a person calls it, within a description. */
  readonly noun: string;
  readonly permission: Permission;
  readonly acts: readonly ('hire' | 'record' | 'correct' | 'withdraw')[];
}

const ALL = ['record', 'correct', 'withdraw'] as const;

function kept(kind: RecordKindName, act: string, noun: string, acts: ActKind['acts'] = ALL): ActKind {
  return { kind, act, noun, permission: RecordsPermission.KEEP, acts };
}

function organized(kind: RecordKindName, act: string, noun: string): ActKind {
  return { kind, act, noun, permission: RecordsPermission.KEEP_ORGANIZATION, acts: ALL };
}

/** The acts of the office, one mutation each. People begin with `hireEmployee` and end with `endEmployment`. */
export const actKinds: readonly ActKind[] = [
  kept(RecordKindName.RANK, 'Rank', 'a rank or class'),
  kept(RecordKindName.APPOINTMENT, 'Appointment', 'a definitive appointment'),
  kept(RecordKindName.ACTING_ASSIGNMENT, 'ActingAssignment', 'an acting assignment'),
  kept(RecordKindName.PLACEMENT, 'Placement', 'a placement'),
  kept(RecordKindName.EMPLOYMENT_STATUS, 'EmploymentStatus', 'a status other than plain service'),
  kept(RecordKindName.SANCTION, 'Sanction', 'a disciplinary sanction'),
  kept(RecordKindName.EDUCATION, 'Education', 'a diploma'),
  kept(RecordKindName.TRAINING, 'Training', 'a completed training'),
  kept(RecordKindName.APPRAISAL, 'Appraisal', 'the appraisal of a year', ['withdraw']),
  kept(RecordKindName.COMPETENCY_ASSESSMENT, 'CompetencyAssessment', 'the assessed level of a competency'),
  kept(RecordKindName.POTENTIAL_ASSESSMENT, 'PotentialAssessment', 'an assessment of potential'),
  kept(RecordKindName.FEEDBACK, 'Feedback', 'a round of 360-degree feedback'),
  kept(RecordKindName.AWARD, 'Award', 'an award'),
  kept(RecordKindName.TEAM_ASSIGNMENT, 'TeamAssignment', 'a membership of a team'),
  kept(RecordKindName.DECLARATION, 'Declaration', 'a declaration that was filed'),
  kept(RecordKindName.LICENCE, 'Licence', 'a licence to practise'),
  kept(RecordKindName.OUTSIDE_SERVICE, 'OutsideService', 'a post held in another agency'),
  kept(RecordKindName.ATTESTATION, 'Attestation', 'a statement that a list is complete', [
    'correct',
    'withdraw',
  ]),
  kept(RecordKindName.WAIVER, 'Waiver', 'a waiver of a requirement'),
  {
    kind: RecordKindName.EMPLOYEE,
    act: 'Employee',
    noun: 'the identity of a person',
    permission: RecordsPermission.HIRE,
    acts: ['hire', 'correct'],
  },
  {
    kind: RecordKindName.EMPLOYMENT,
    act: 'Employment',
    noun: 'an employment or contract',
    permission: RecordsPermission.HIRE,
    acts: ALL,
  },
  organized(RecordKindName.UNIT, 'Unit', 'a unit'),
  organized(RecordKindName.POSITION, 'Position', 'a position'),
  organized(RecordKindName.FORMATION, 'Formation', 'the seats of a position'),
  organized(RecordKindName.COMPETENCY, 'Competency', 'a competency of the dictionary'),
  organized(RecordKindName.REQUIRED_COMPETENCY, 'RequiredCompetency', 'a line of a competency standard'),
  organized(RecordKindName.REQUIREMENT, 'Requirement', 'a requirement of a position'),
];
