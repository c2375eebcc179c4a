/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The value of an axis as the committee sees it. */
export type AdjustAxisInput = {
  /** The axis concerned. */
  axis: TalentAxis;
  /** Id of the calibration session. */
  calibrationSessionId: string | number;
  /** Id of the person. */
  employeeId: string | number;
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion: number;
  /** 1 to 2000 characters. */
  reason: string;
  /** 0 to 100. */
  value: number;
};

/** What is aimed at: to be eligible, or, with a place, to stand there or better in the assured order. A place tells of the score of who stands there: only for callers who may read the record of everybody considered. */
export type AdviceGoalInput = {
  /** 1 to 1000, if nobody else changes. */
  place?: number | null | undefined;
};

/** Completed years of age today, 0 to 150; both ends included. At least one of them is given. */
export type AgeRange = {
  /** Lowest age in completed years, included. */
  from?: number | null | undefined;
  /** Highest age in completed years, included. */
  to?: number | null | undefined;
};

/** The announcement of a filling. */
export type AnnounceFillingInput = {
  /** The last day for applications; today or later. */
  applyUntil: string;
  /** The letter of announcement; 1 to 200 characters. */
  document: string;
  /** Names of the documents to be handed in, each once; at most 20, each 1 to 200 characters. */
  documents?: Array<string>;
  /** Version of the filling that was looked at. */
  expectedVersion: number;
  /** Id of the filling. */
  fillingId: string | number;
  /** The same key with the same input changes nothing again and answers as before; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** What is asked in addition to the requirements of the post; 1 to 2000 characters. */
  requirements?: string | null | undefined;
};

/** The answer to an objection. */
export type AnswerObjectionInput = {
  /** 1 to 2000 characters. */
  answer: string;
  /** Id of the exclusion. */
  excludedCandidateId: string | number;
  /** The objection holds: the filling must be cancelled, and a new one begun. */
  isUpheld: boolean;
};

/** A document of an application. */
export type ApplicationDocumentInput = {
  /** As the announcement names it, or another; 1 to 200 characters. */
  name: string;
  /** Number of the document, or where it is kept; 1 to 500 characters. */
  reference: string;
};

/** What an application was taken in with, where the rule of the way marks instead of refusing. */
export type ApplicationMark =
  /** The applicant failed a rule on the day of the application. */
  | 'INELIGIBLE'
  /** After the last day. */
  | 'LATE'
  /** The same person has another application that was not withdrawn. */
  | 'REPEATED';

/** An application. */
export type ApplyForPositionInput = {
  /** Id of the announcement. */
  announcementId: string | number;
  /** At most 40, each name once. */
  documents?: Array<ApplicationDocumentInput>;
  /** Consent to what `consentTo` of the announcement says. */
  hasConsented: boolean;
  /** The same key with the same input changes nothing again and answers as before; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Input of `applyImport`. */
export type ApplyImportInput = {
  /** Which value holds in conflicts that are not resolved singly; without it they stay open. */
  conflictRule?: ImportConflictRule | null | undefined;
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Id of the run. */
  importRunId: string | number;
  /** Whether good rows go in while others are refused or in conflict. */
  isPartial?: boolean;
};

/** Input of `appointDecided`. */
export type AppointDecidedInput = {
  /** The decree of appointment; 1 to 200 characters. */
  document: string;
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion: number;
  /** Id of the filling. */
  fillingId: string | number;
};

/** How one person was rated; the predicate follows by the matrix. */
export type AppraisalInput = {
  /** How the person behaved at work. */
  behaviour: PerformanceRating;
  /** Id of the person. */
  employeeId: string | number;
  /** What the person achieved. */
  workResult: PerformanceRating;
};

/** One officer, one day, up to 200 people: which lists of their records are complete. */
export type AttestListsInput = {
  /** Name and office of who attests, 1 to 200 characters. */
  attestedBy: string;
  /** Today or earlier, and a day on which everybody named is employed. */
  attestedOn: string;
  /** Number of the letter, 1 to 200 characters. */
  document: string;
  /** 1 to 200 employees. */
  employeeIds: Array<string | number>;
  /** The same key with the same input changes nothing again and answers as before; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** At least one. */
  lists: Array<AttestedListName>;
};

/** Input of `attestationEffects`. */
export type AttestationEffectsInput = {
  /** 1 to 200 employees. */
  employeeIds: Array<string | number>;
  /** At least one. */
  lists: Array<AttestedListName>;
};

/** A list in which "no rows" means "none" only while somebody attests that it is complete. */
export type AttestedListName =
  /** Acting assignments. */
  | 'ACTING_ASSIGNMENTS'
  /** Awards. */
  | 'AWARDS'
  /** Certificates of training. */
  | 'CERTIFICATES'
  /** Leadership programmes. */
  | 'LEADERSHIP_TRAINING'
  /** Disciplinary sanctions. */
  | 'SANCTIONS'
  /** Assignments to teams. */
  | 'TEAM_ASSIGNMENTS';

/** Input of `cancelFilling`. */
export type CancelFillingInput = {
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion: number;
  /** Id of the filling. */
  fillingId: string | number;
  /** 1 to 2000 characters. */
  reason: string;
};

/** Who is in the field of candidates: places, ranges, counts and reasons are counted within it. */
export type CandidateField =
  /** Those who serve on the day in the agency of the post. */
  | 'AGENCY'
  /** Those who have applied to the filling and not withdrawn. */
  | 'APPLICANTS'
  /** Everybody who is employed, for planning. */
  | 'EVERYBODY'
  /** Those who hold a post of the same level on the day. */
  | 'HOLDERS'
  /** Those whom the decree of the filling names. */
  | 'NAMED'
  /** Those who stand IN or OPEN towards the talent pool of the class of the post, today or on an earlier day. */
  | 'POOL';

/** By which end of the score interval candidates are ordered. */
export type CandidateOrder =
  /** By lower bound: nobody gains by withholding a record. */
  | 'ASSURED'
  /** By upper bound: nobody is buried because a record is missing. */
  | 'POSSIBLE';

/** How sure it is that a rule or figure says what the law says. */
export type Certainty =
  /** Our reading, needed to close a gap that the rule leaves. */
  | 'OUR_READING'
  /** Read in the rule itself, or on an official page. */
  | 'SEEN'
  /** Read in the press, on an agency page or in another system; not in the rule itself. */
  | 'SEEN_SECONDARY'
  /** Not checked against a text: confirm it before it decides anything about a person. */
  | 'UNVERIFIED';

/** Input of `claimLearning`. */
export type ClaimLearningInput = {
  /** Number of the certificate, 1 to 200 characters; a training needs it to be verified. */
  certificate?: string | null | undefined;
  /** Where it took place. */
  delivery: LearningDelivery;
  /** Documents that prove it, at most 20. */
  documentIds?: Array<string | number>;
  /** Id of the person; the caller if left out. */
  employeeId?: string | number | null | undefined;
  /** The last day, included; today at the latest. */
  endedOn: string;
  /** Code of the form, one of `learningForms`. */
  form: string;
  /** The same key with the same input changes nothing again and answers as before; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** It took place abroad. */
  isAbroad?: boolean;
  /** Who provided it, 1 to 200 characters. */
  provider: string;
  /** Lesson hours (JP) of a programme, as its certificate states them, up to 2000. Of other forms days, sessions or activities, by their unit. Two decimals. */
  quantity: number;
  /** The first day. Its year is that of the hours. */
  startedOn: string;
  /** Title, 1 to 200 characters. */
  title: string;
};

/** Input of `closeCalibration`. */
export type CloseCalibrationInput = {
  /** Id of the session. */
  calibrationSessionId: string | number;
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion: number;
};

/** A shortlist to close. */
export type CloseShortlistInput = {
  /** 1 to 20. */
  entries: Array<ShortlistEntryInput>;
  /** For everybody whom missing records might still bring onto the shortlist. */
  excluded?: Array<ExcludedCandidatesInput>;
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion: number;
  /** Why there are fewer than the rule asks for; 1 to 2000 characters. */
  fewerBecause?: string | null | undefined;
  /** Id of the filling. */
  fillingId: string | number;
  /** For everybody of whom a record was asked and not delivered. Give a reason for one at least of the kinds that each owes, each kind and owner once. Who delivered needs a personal reason. */
  groupReasons?: Array<GroupReasonInput>;
};

/** A competency and the level that must be reached by a valid assessment. */
export type CompetencyAtLeast = {
  /** Code of the competency; one that is not in the dictionary is refused. */
  code: string;
  /** 1 to 5. */
  level: number;
};

/** A run of days; both ends included. */
export type DayRange = {
  /** The first day, included. */
  from: string;
  /** The last day, included. */
  until: string;
};

/** The decision about a filling. */
export type DecideFillingInput = {
  /** The named human who decides; 1 to 200 characters. */
  decidedBy: string;
  /** The decree; 1 to 200 characters. */
  document: string;
  /** The person concerned. */
  employeeId: string | number;
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion: number;
  /** Id of the filling. */
  fillingId: string | number;
  /** Today or later. */
  inaugurationOn: string;
  /** Whether the office is held as an acting official, who may not decide this. */
  isActing: boolean;
  /** The written approval that lifts a moratorium; 1 to 200 characters. */
  moratoriumApproval?: string | null | undefined;
  /** The office held; 1 to 200 characters. */
  office: string;
  /** Needed where the person is not for certain the first, by weighed stages or on the shortlist; 1 to 2000 characters. */
  reason?: string | null | undefined;
};

/** What the decision maker should know beforehand. None of it forbids anything. */
export type DecisionWarningKind =
  /** The post is held by an acting official, or the person is the one. */
  | 'ACTING_OFFICIAL'
  /** Another filling has chosen the person for a post not yet taken up. */
  | 'CHOSEN_ELSEWHERE'
  /** The person stands first on another post's closed shortlist. */
  | 'FIRST_ELSEWHERE'
  /** The person holds a critical post, and nobody else whom its plan in force names is ready for it. */
  | 'LEAVES_WITHOUT_BENCH'
  /** A moratorium runs, or begins within the days of the rule parameter MORATORIUM_WARNING_DAYS. */
  | 'MORATORIUM_NEAR'
  /** The policy of the ranking came into force after the plan in force was endorsed. */
  | 'POLICY_NEWER_THAN_PLAN'
  /** The person has asked for a correction, or objected to something in the record, and has no answer yet. */
  | 'RECORD_DISPUTED';

/** A diploma is reported by the person and verified or rejected by the personnel agency. */
export type DiplomaStatus =
  /** Checked and found not to hold. */
  | 'REJECTED'
  /** Reported by the person and not checked yet. */
  | 'REPORTED'
  /** Checked against the register of diplomas. */
  | 'VERIFIED';

/** Input of `discardImport`. */
export type DiscardImportInput = {
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Id of the run. */
  importRunId: string | number;
};

/** What was sealed: the endorsing of a plan, the closing of a shortlist, or a decision. */
export type DossierKind =
  /** A person was chosen for a post. */
  | 'DECISION'
  /** A succession plan was endorsed. */
  | 'PLAN_ENDORSED'
  /** A shortlist was closed. */
  | 'SHORTLIST_CLOSED';

/** Input of `draftSuccessionPlan`. */
export type DraftSuccessionPlanInput = {
  /** The same key with the same input changes nothing again and answers as before; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** Exactly one key of the post. */
  position: PositionKey;
};

/** Why something looks like the same. */
export type DuplicateReason =
  /** A diploma of the same level and day. */
  | 'SAME_DIPLOMA'
  /** A document of the same content, with another report; which one is null beyond your reach. */
  | 'SAME_DOCUMENT'
  /** Another open report about the same record, stored or new. */
  | 'SAME_RECORD';

/** Which employees are listed; every field given must hold. A field on what only a record shows is FORBIDDEN to callers who keep no records. For all others a filter that uses one, however nested, finds only people whose record they may see. Somebody whose fact is unknown meets neither the condition nor its negation. An empty list of values, or an empty `or`, names nothing: it finds nobody; an empty `and` asks nothing. */
export type EmployeeFilter = {
  /** Completed years of age today. */
  age?: AgeRange | null | undefined;
  /** All of these must hold. */
  and?: Array<EmployeeFilter> | null | undefined;
  /** Stands today for certain in one of these boxes, 1 to 9; unknown while several boxes remain possible, and for somebody not employed. */
  box?: Array<number> | null | undefined;
  /** Holds today a post of one of these classes. */
  class?: Array<PositionClass> | null | undefined;
  /** Has a valid assessment of this competency at the level or above; without a valid one the level is unknown. */
  competency?: CompetencyAtLeast | null | undefined;
  /** Holds a definitive post today. Who does not: whom a restructuring has left without one, who has left or retired, whom a status releases. */
  hasPost?: boolean | null | undefined;
  /** Employed today, or not. */
  isServing?: boolean | null | undefined;
  /** PNS or PPPK. */
  kind?: EmploymentKind | null | undefined;
  /** The learning of a year stands so. Says nothing of somebody who was not employed in it, nor of a year ahead where it asks for the pace. */
  learning?: LearningCondition | null | undefined;
  /** A record of one of these kinds is not known today; says nothing of somebody who is not employed. */
  missing?: Array<MissingKind> | null | undefined;
  /** Part of the name. Case, accents, the kinds of apostrophe, quotation mark and hyphen, and runs of blanks make no difference; every other sign stands for itself. 1 to 100 characters, not only blanks. */
  name?: string | null | undefined;
  /** First digits of the number, 1 to 18. */
  nipPrefix?: string | null | undefined;
  /** This must be known not to hold. */
  not?: EmployeeFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<EmployeeFilter> | null | undefined;
  /** Code of a PNS rank, such as III_C. PPPK have no such rank, and so never reach one; the rank of a PNS without a record of it is unknown. */
  rankAtLeast?: string | null | undefined;
  /** Employed today, and retires on one of these days under the post of today; days before today find whose retirement is overdue. Unknown without a post or a birth date. */
  retiring?: DayRange | null | undefined;
  /** Serves today in this unit or anywhere below it. A unit that does not exist is refused. */
  unit?: UnitKey | null | undefined;
};

/** Orders of the list of employees; those by birth date and rank need the permission to read all records. Unknown comes last. */
export type EmployeeOrder =
  /** By date of birth, the oldest first. Needs records. */
  | 'BIRTH_DATE_ASC'
  /** By date of birth, the youngest first. Needs records. */
  | 'BIRTH_DATE_DESC'
  /** By name, A to Z. */
  | 'NAME_ASC'
  /** By name, Z to A. */
  | 'NAME_DESC'
  /** By rank, the lowest first. Needs records. */
  | 'RANK_ASC'
  /** By rank, the highest first. Needs records. */
  | 'RANK_DESC';

/** The two kinds of civil servant (ASN). Law 20/2023. */
export type EmploymentKind =
  /** Permanent, with a rank. */
  | 'PNS'
  /** On a fixed-term contract, with a class and without a rank. */
  | 'PPPK';

/** Input of `endorseSuccessionPlan`. */
export type EndorseSuccessionPlanInput = {
  /** Minutes or decree; 1 to 500 characters. */
  document: string;
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion: number;
  /** Id of the plan. */
  successionPlanId: string | number;
};

/** What kind of record a piece of evidence is. */
export type EvidenceKind =
  /** An officer stated that a list is complete. */
  | 'ATTESTATION'
  /** An award. */
  | 'AWARD'
  /** A post held. */
  | 'CAREER'
  /** An assessment of a competency. */
  | 'COMPETENCY_ASSESSMENT'
  /** A declaration of assets or taxes. */
  | 'DECLARATION'
  /** A disciplinary sanction. */
  | 'DISCIPLINE'
  /** A diploma. */
  | 'EDUCATION'
  /** A status such as leave or study. */
  | 'EMPLOYMENT_STATUS'
  /** 360-degree feedback. */
  | 'FEEDBACK_360'
  /** A yearly appraisal. */
  | 'PERFORMANCE_APPRAISAL'
  /** An assessment of potential. */
  | 'POTENTIAL_ASSESSMENT'
  /** A professional licence. */
  | 'PROFESSIONAL_LICENCE'
  /** A rank held. */
  | 'RANK'
  /** An assignment to a team. */
  | 'TEAM_ASSIGNMENT'
  /** A training or certificate. */
  | 'TRAINING'
  /** A deed that waives a rule for the person. */
  | 'WAIVER';

/** One reason, for those it holds for. */
export type ExcludedCandidatesInput = {
  /** 1 to 1000 employees. */
  employeeIds: Array<string | number>;
  /** Name and office of the person who gives it; 1 to 200 characters. */
  givenBy: string;
  /** 1 to 2000 characters. */
  reason: string;
};

/** A later deadline of an announcement. */
export type ExtendAnnouncementInput = {
  /** The new last day, after the present one; today or later. */
  applyUntil: string;
  /** The letter that extends it; 1 to 200 characters. */
  document: string;
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion: number;
  /** Id of the filling. */
  fillingId: string | number;
};

/** How far the filling of a vacancy has come. */
export type FillingStatus =
  /** The seat is filled. */
  | 'APPOINTED'
  /** Ended without an appointment. */
  | 'CANCELLED'
  /** A named human has decided. */
  | 'DECIDED'
  /** Candidates are looked at. */
  | 'OPEN'
  /** Ended in a request for a formation, by which somebody from outside is recruited. */
  | 'REQUESTED'
  /** The shortlist is closed; stages and bodies have their say. */
  | 'SHORTLISTED';

/** One reason for all who were asked for a kind of record and did not deliver it by the due day. */
export type GroupReasonInput = {
  /** Name and office of the person who gives it; 1 to 200 characters. */
  givenBy: string;
  /** Which kind it is. */
  kind: MissingKind;
  /** Who owes it. */
  owedBy: RecordOwner;
  /** 1 to 2000 characters. */
  reason: string;
};

/** Which value holds where two sources differ. */
export type ImportConflictRule =
  /** The stored value, where the same conflict was decided for it before (CONFLICT_SETTLED). Others stay open. */
  | 'AS_BEFORE'
  /** The value of the file. */
  | 'INCOMING'
  /** The value of the source with the later date. Open where the date of the stored one is not known. */
  | 'NEWER'
  /** The value that is stored. */
  | 'PRESENT';

/** Which rows of a run; all conditions hold together. */
export type ImportRowFilter = {
  /** With a finding, or without any. */
  hasFindings?: boolean | null | undefined;
  /** Of one of these kinds. */
  kind?: Array<RecordKind> | null | undefined;
  /** With one of these outcomes. */
  outcome?: Array<ImportRowOutcome> | null | undefined;
};

/** What applying does with a row. */
export type ImportRowOutcome =
  /** A record of the same source is changed, or completed where it was empty. */
  | 'CHANGED'
  /** Another source says something else of the record. */
  | 'CONFLICTING'
  /** A record is added. */
  | 'CREATED'
  /** The record says the same already. */
  | 'EQUAL'
  /** The row cannot be used; its faults say why. */
  | 'REFUSED';

/** Where a run of the import stands. Records change only from CHECKED to APPLIED and back. */
export type ImportStatus =
  /** The records are written. */
  | 'APPLIED'
  /** The records are being written, all or none. */
  | 'APPLYING'
  /** The dry run is done: its rows tell what applying would do. */
  | 'CHECKED'
  /** A file was refused, or the work was interrupted; nothing was written. */
  | 'FAILED'
  /** A file is being read and compared; nothing is written. */
  | 'READING'
  /** What the run wrote was taken back. */
  | 'TAKEN_BACK';

/** How the learning of a year stands. */
export type LearningCondition = {
  /** At the pace of the days past the floor or duty is missed, or is not. */
  isExpectedShort?: boolean | null | undefined;
  /** It stands as one of these. */
  status?: Array<LearningStatus> | null | undefined;
  /** From 2000 to next year. */
  year: number;
};

/** Where learning takes place. */
export type LearningDelivery =
  /** Partly online. */
  | 'BLENDED'
  /** In one place, in person. */
  | 'CLASSROOM'
  /** Online. */
  | 'ONLINE';

/** Where an entry of the ledger of hours stands. */
export type LearningEntryStatus =
  /** It waits for an officer. */
  | 'CLAIMED'
  /** An officer found that it does not hold; `reason` says why. */
  | 'REFUSED'
  /** It counts. */
  | 'VERIFIED'
  /** Taken back by who claimed it. */
  | 'WITHDRAWN';

/** How the hours of a year stand to what the year asks for or allows. */
export type LearningStatus =
  /** More hours are verified than count. */
  | 'ABOVE_CEILING'
  /** The floor or duty is reached, or the ceiling is kept. */
  | 'MET'
  /** The floor or duty is not reached, whatever waits to be verified. */
  | 'SHORT'
  /** What waits to be verified or has no known hours could still decide it, or no rule holds. */
  | 'UNKNOWN';

/** What is counted of a form of learning. */
export type LearningUnit =
  /** The whole activity. */
  | 'ACTIVITY'
  /** Days. */
  | 'DAY'
  /** A degree: no hours. */
  | 'DEGREE'
  /** The lesson hours (JP) that the programme states. */
  | 'PROGRAMME'
  /** Sessions. */
  | 'SESSION';

/** A heading of a file, and the field that its column is for. */
export type MappedHeadingInput = {
  /** Name of the field; null for a column that is left out. */
  field?: string | null | undefined;
  /** 1 to 200 characters. */
  heading: string;
};

/** What kind of record is missing. */
export type MissingKind =
  /** The list of awards, or its attestation. */
  | 'AWARD_RECORD'
  /** The date of birth. */
  | 'BIRTH_DATE'
  /** Posts held. */
  | 'CAREER_HISTORY'
  /** A valid assessment of a competency. */
  | 'COMPETENCY_ASSESSMENT'
  /** A declaration of assets or taxes. */
  | 'DECLARATION'
  /** The list of sanctions, or its attestation. */
  | 'DISCIPLINE_RECORD'
  /** A verified diploma. */
  | 'EDUCATION'
  /** 360-degree feedback that counts. */
  | 'FEEDBACK_360'
  /** The field of study of a diploma. */
  | 'FIELD_OF_STUDY'
  /** A yearly appraisal. */
  | 'PERFORMANCE_APPRAISAL'
  /** A valid assessment of potential. */
  | 'POTENTIAL_ASSESSMENT'
  /** A valid professional licence. */
  | 'PROFESSIONAL_LICENCE'
  /** The rank. */
  | 'RANK'
  /** The list of team assignments, or its attestation. */
  | 'TEAM_ASSIGNMENT'
  /** The list of trainings, or its attestation. */
  | 'TRAINING_RECORD';

/** From a level below, or (rotation, job fit) from the same level. */
export type MobilityType =
  /** From a level below. */
  | 'PROMOTION'
  /** From the same level. */
  | 'ROTATION';

/** Candidates whom a decree names. */
export type NamedCandidatesInput = {
  /** The decree; 1 to 200 characters. */
  decree: string;
  /** 1 to 200 employees, each once. */
  employeeIds: Array<string | number>;
};

/** Taken from the ranking, by place, or put forward by somebody. */
export type NominationSource =
  /** Named by a person. */
  | 'NOMINATION'
  /** Taken from the ranking. */
  | 'RANKING';

/** A person named in a plan. */
export type NomineeInput = {
  /** The person concerned. */
  employeeId: string | number;
  /** 1 to 2000 characters. */
  plannerNote?: string | null | undefined;
  /** The planner's own view, in addition to the derived readiness. */
  plannerView?: ReadinessLevel | null | undefined;
  /** Why; 1 to 2000 characters. */
  reason: string;
  /** Where the nomination comes from. */
  source: NominationSource;
};

/** An objection against having been excluded. */
export type ObjectToExclusionInput = {
  /** Id of the exclusion. */
  excludedCandidateId: string | number;
  /** 1 to 2000 characters. */
  objection: string;
};

/** What the hours of a year are: a right, a limit or a duty. */
export type ObligationKind =
  /** At most so many hours count; more are kept and do not count. */
  | 'CEILING'
  /** So many hours are a duty of the person, by a rule of the agency. */
  | 'DUTY'
  /** At least so many hours are due to the person. */
  | 'FLOOR';

/** A calibration session to open. */
export type OpenCalibrationInput = {
  /** The body that sits; 1 to 200 characters. */
  body: string;
  /** The invitation or decree; 1 to 200 characters. */
  document: string;
  /** The same key with the same input changes nothing again and answers as before; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** 1 to 200 characters. */
  name: string;
};

/** Input of `openFilling`. */
export type OpenFillingInput = {
  /** 1 to 200 characters. */
  document: string;
  /** The same key with the same input changes nothing again and answers as before; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** The method of selection. */
  method: SelectionMethod;
  /** Candidates whom a decree names, where the way allows it. */
  named?: NamedCandidatesInput | null | undefined;
  /** Id of the vacancy. */
  vacancyId: string | number;
};

/** PASS or FAIL whatever the missing records show; UNKNOWN while they decide; WAIVED where a recorded deed covers person, post, rule and day. */
export type Outcome =
  /** The rule is not met. */
  | 'FAIL'
  /** The rule is met. */
  | 'PASS'
  /** What the rule asks for is not known. */
  | 'UNKNOWN'
  /** A deed of the authority waives the rule for the person. */
  | 'WAIVED';

/** Yearly predicate of performance, from very good to very poor. PermenPANRB 6/2022. */
export type PerformancePredicate =
  /** Baik (good). */
  | 'BAIK'
  /** Butuh perbaikan (needs improvement). */
  | 'BUTUH_PERBAIKAN'
  /** Kurang (poor). */
  | 'KURANG'
  /** Sangat baik (very good). */
  | 'SANGAT_BAIK'
  /** Sangat kurang (very poor). */
  | 'SANGAT_KURANG';

/** How the work result, or the behaviour, of a year is rated. The two give the predicate by `predicateRules`. */
export type PerformanceRating =
  /** Above expectation. */
  | 'ABOVE_EXPECTATION'
  /** Below expectation. */
  | 'BELOW_EXPECTATION'
  /** As expected. */
  | 'MEETS_EXPECTATION';

/** How far a succession plan has come. */
export type PlanStatus =
  /** Being written. */
  | 'DRAFT'
  /** In force; it is never changed again. */
  | 'ENDORSED'
  /** Came back with a note, and is being written again. */
  | 'RETURNED'
  /** Waits for the body that endorses. */
  | 'SUBMITTED'
  /** Was in force until a later one was endorsed, or the post was filled. */
  | 'SUPERSEDED';

/** Names a policy; without a version the one in force on the day of the ranking. */
export type PolicyKey = {
  /** Stable code, unique among its kind. */
  code: string;
  /** Version; the one in force if left out. */
  version?: number | null | undefined;
};

/** Class of a post (jenis/jenjang jabatan): leadership (JPT), administration, and functional posts (JF) by level. Law 20/2023; PermenPANRB 1/2023. */
export type PositionClass =
  /** Administrator: leads a division. */
  | 'ADMINISTRATOR'
  /** Functional expert, third level. */
  | 'JF_AHLI_MADYA'
  /** Functional expert, second level. */
  | 'JF_AHLI_MUDA'
  /** Functional expert, first level. */
  | 'JF_AHLI_PERTAMA'
  /** Functional expert, highest level. */
  | 'JF_AHLI_UTAMA'
  /** Functional skilled post, third level. */
  | 'JF_MAHIR'
  /** Functional skilled post, first level. */
  | 'JF_PEMULA'
  /** Functional skilled post, highest level. */
  | 'JF_PENYELIA'
  /** Functional skilled post, second level. */
  | 'JF_TERAMPIL'
  /** JPT madya: senior executive. */
  | 'JPT_MADYA'
  /** JPT pratama: executive, as the head of an office. */
  | 'JPT_PRATAMA'
  /** JPT utama: top executive of a national agency. */
  | 'JPT_UTAMA'
  /** Pelaksana: clerical post. */
  | 'PELAKSANA'
  /** Pengawas: supervises a section. */
  | 'PENGAWAS';

/** Which posts are listed; every field given must hold. An empty list of values, or an empty `or`, names nothing: it finds no post; an empty `and` asks nothing. */
export type PositionFilter = {
  /** All of these must hold. */
  and?: Array<PositionFilter> | null | undefined;
  /** Of one of these classes. */
  class?: Array<PositionClass> | null | undefined;
  /** Critical posts (jabatan kritikal), or all others. */
  critical?: boolean | null | undefined;
  /** Of one of these echelons, such as III.b; a post without an echelon is of none. A code that is none is refused. */
  echelon?: Array<string> | null | undefined;
  /** With at least one seat that is empty today, or with none. */
  isVacant?: boolean | null | undefined;
  /** This must be known not to hold. */
  not?: PositionFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<PositionFilter> | null | undefined;
  /** Created by this day, and not dropped. */
  standingOn?: string | null | undefined;
  /** Part of the title. Case, accents, the kinds of apostrophe, quotation mark and hyphen, and runs of blanks make no difference; every other sign stands for itself. 1 to 100 characters, not only blanks. */
  title?: string | null | undefined;
  /** In this unit or anywhere below it today. A unit that does not exist is refused. */
  unit?: UnitKey | null | undefined;
};

/** Names one post, by exactly one of its keys. */
export type PositionKey =
  {   /** Stable code, unique among its kind. */
  code: string; id?: never; }
  |  { code?: never;   /** Id of the object. */
  id: string | number; };

/** How a day ahead of today is judged. */
export type Projection =
  /** By the yearly records that are due today, and with contracts extended where that is expected. What is taken for granted stands in `assumptions`. */
  | 'CARRY_FORWARD'
  /** To the letter: a record that can only exist later is unknown, and a contract ends when it ends. */
  | 'STRICT';

/** Published methods of ranking the rows of a table. Only profile matching measures each row against fixed targets; under every other one the order of two rows may depend on a third. */
export type RankingMethod =
  /** Benefits less costs after vector normalisation. Brauers and Zavadskas 2006. */
  | 'MOORA'
  /** Gaps to a target, weighted by a table; core and secondary factors of aspects. */
  | 'PROFILE_MATCHING'
  /** Net flow of preferences; weights divided by their sum. Brans and Vincke 1985. */
  | 'PROMETHEE_II'
  /** Simple additive weighting: x / max for a benefit, min / x for a cost; weights as given. Fishburn 1967. */
  | 'SAW'
  /** Closeness to the ideal by Euclidean distances; weights as given. Hwang and Yoon 1981. */
  | 'TOPSIS'
  /** Compromise between group utility and greatest regret; weights divided by their sum. Opricovic and Tzeng 2004. */
  | 'VIKOR';

/** How soon somebody could take the post over. */
export type ReadinessLevel =
  /** A rule fails that nothing heals. */
  | 'NOT_READY'
  /** Time makes eligible after the horizon, or something must be done first. */
  | 'READY_LATER'
  /** Eligible, and meets the standard of the post. */
  | 'READY_NOW'
  /** Eligible with gaps of competency, or time alone makes eligible within the horizon (rule parameter READINESS_MONTHS). */
  | 'READY_WITHIN_2_YEARS'
  /** Records are missing that could decide it. */
  | 'UNKNOWN';

/** One year, one document, up to 200 people. */
export type RecordAppraisalsInput = {
  /** 1 to 200 people, each once. */
  appraisals: Array<AppraisalInput>;
  /** Number of the decree or letter, 1 to 200 characters. */
  document: string;
  /** From 2000 to the present one; everybody named is employed on a day of it. */
  year: number;
};

/** What is wrong with a field or a row of a record. */
export type RecordFaultCode =
  /** The row names no agency, and there is not exactly one. */
  | 'AGENCY_UNKNOWN'
  /** The day lies before the birth of the person. */
  | 'BEFORE_BIRTH'
  /** The day lies before the graduation. */
  | 'BEFORE_GRADUATION'
  /** The value is neither yes nor no. */
  | 'BOOLEAN_INVALID'
  /** The birth lies after the first record of the person. */
  | 'BORN_AFTERWARDS'
  /** The row has more cells than there are headings. */
  | 'CELLS_MISCOUNTED'
  /** The cell is merged with another one, which alone holds a value. */
  | 'CELL_MERGED'
  /** The code does not begin with the code of the agency. */
  | 'CODE_OUTSIDE_AGENCY'
  /** The value is none of the codes or names of the list. */
  | 'CODE_UNKNOWN'
  /** The dictionary has no competency of that code. */
  | 'COMPETENCY_UNKNOWN'
  /** The same conflict was decided before, for the stored value. A finding; see the rule AS_BEFORE. */
  | 'CONFLICT_SETTLED'
  /** The value is not a day that exists, or its order cannot be told. */
  | 'DATE_INVALID'
  /** Other days of the column name the month first; this one can be read either way. */
  | 'DATE_ORDER'
  /** The day lies before 1 March 1900: spreadsheets show empty cells as 1900-01-00. */
  | 'DATE_TOO_EARLY'
  /** The row ends what another source left open, or moves its end, as what follows does. A finding. */
  | 'ENDS_OTHER_SOURCE'
  /** The cell holds a formula whose result was never stored. */
  | 'FORMULA_EMPTY'
  /** The cell holds a formula; its last result was read. A finding. */
  | 'FORMULA_RESULT'
  /** The day lies ahead, and the record can only be of the past. */
  | 'IN_THE_FUTURE'
  /** The value is not a JSON object. */
  | 'JSON_INVALID'
  /** The stored ranks of the person are of another kind of employment. A finding of a run, refused in an act. */
  | 'KIND_DIFFERS'
  /** The number lies between 0 and 1, as cells that show percent hold it. A finding. */
  | 'LOOKS_LIKE_SHARE'
  /** The NIP names another birth date than the row. A finding. */
  | 'NIP_BIRTH_DATE'
  /** A NIP has 18 digits. */
  | 'NIP_INVALID'
  /** The NIP is stored as a number. A spreadsheet keeps 15 digits: the last three are lost. */
  | 'NIP_ROUNDED'
  /** The NIP names another sex than the row. A finding. */
  | 'NIP_SEX'
  /** The unit or position did not exist on the first day. A finding. */
  | 'NOT_THERE_THEN'
  /** The value is not a number of the kind that the field takes. */
  | 'NUMBER_INVALID'
  /** The number lies outside its range. */
  | 'NUMBER_OUT_OF_RANGE'
  /** The person was not employed on the first day. A finding. */
  | 'OUTSIDE_EMPLOYMENT'
  /** Units, positions and standards are kept by those who reach everybody; others give places within their reach alone. */
  | 'OUTSIDE_REACH'
  /** Nobody keeps the own record. */
  | 'OWN_RECORD'
  /** The parameters do not fit the rule. */
  | 'PARAMETERS_INVALID'
  /** The period overlaps with another one of the same subject. */
  | 'PERIOD_OVERLAPS'
  /** The last day lies before the first. */
  | 'PERIOD_REVERSED'
  /** Nobody of that NIP is known, or the person is out of your reach. */
  | 'PERSON_UNKNOWN'
  /** There is no position of that code. */
  | 'POSITION_UNKNOWN'
  /** The table of ratings gives another predicate to these two ratings in that year. */
  | 'PREDICATE_DIFFERS'
  /** A lower rank follows a higher one, and no sanction explains it. */
  | 'RANK_BACKWARDS'
  /** The rank is none of the kind of employment, such as a class of contracts for a PNS. */
  | 'RANK_OF_OTHER_KIND'
  /** Another stored record is told by the same fields, such as its NIP or first day. */
  | 'RECORD_TAKEN'
  /** The record names itself as another one. */
  | 'REFERS_TO_ITSELF'
  /** The field is empty, and the record needs it. */
  | 'REQUIRED'
  /** Another record that the same row tells of is refused. */
  | 'ROW_REFUSED'
  /** An earlier row of the run says something of the same record. */
  | 'ROW_REPEATED'
  /** No seat of the position is free that day. A finding of a run, refused in an act. */
  | 'SEAT_TAKEN'
  /** The cell holds an error of a formula, such as #N/A. */
  | 'SPREADSHEET_ERROR'
  /** Others still hold something there afterwards. A finding of a run, refused in an act. */
  | 'STILL_HELD'
  /** Nothing of the text is visible. */
  | 'TEXT_INVISIBLE'
  /** A code or text is stored as a number with decimals, whose zeros are lost. */
  | 'TEXT_IS_NUMBER'
  /** The text has more characters than the field takes. */
  | 'TEXT_TOO_LONG'
  /** The unit would stand below itself. */
  | 'TREE_CYCLE'
  /** There is no unit of that code. */
  | 'UNIT_UNKNOWN'
  /** The last day of validity lies before the day of the record. */
  | 'VALIDITY_REVERSED'
  /** The row brings back a record that somebody withdrew by hand. A finding. */
  | 'WITHDRAWN_BEFORE';

/** Input of `recordFeedback`. */
export type RecordFeedbackInput = {
  /** The day on which it was concluded. */
  concludedOn: string;
  /** Number of the decree, letter or certificate, 1 to 200 characters. */
  document: string;
  /** The person. */
  employeeId: string | number;
  /** The same key with the same input changes nothing again and answers as before; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** The predicate given. */
  predicate: PerformancePredicate;
  /** How many people rated, 1 to 1000. */
  raters: number;
};

/** Input of `recordFillingStep`. */
export type RecordFillingStepInput = {
  /** Code of the approval. */
  approval: string;
  /** 1 to 200 characters. */
  document: string;
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion: number;
  /** Id of the filling. */
  fillingId: string | number;
  /** Whether it was granted. */
  isGranted: boolean;
};

/** Kinds of records that can be imported, recorded, corrected and withdrawn. */
export type RecordKind =
  /** An acting assignment. */
  | 'ACTING_ASSIGNMENT'
  /** A definitive appointment. */
  | 'APPOINTMENT'
  /** The appraisal of a year. */
  | 'APPRAISAL'
  /** A statement that a list of a person is complete. */
  | 'ATTESTATION'
  /** An official award. */
  | 'AWARD'
  /** A competency of the dictionary. */
  | 'COMPETENCY'
  /** The assessed level of one competency. */
  | 'COMPETENCY_ASSESSMENT'
  /** A declaration filed for a year. */
  | 'DECLARATION'
  /** A diploma. */
  | 'EDUCATION'
  /** A civil servant. */
  | 'EMPLOYEE'
  /** An employment or a contract. */
  | 'EMPLOYMENT'
  /** A status other than plain service. */
  | 'EMPLOYMENT_STATUS'
  /** A round of 360-degree feedback. */
  | 'FEEDBACK'
  /** The seats of a position, from a day on. */
  | 'FORMATION'
  /** A licence to practise. */
  | 'LICENCE'
  /** The appraisal of an organisation for a year. */
  | 'ORGANISATION_APPRAISAL'
  /** A post held in another agency. */
  | 'OUTSIDE_SERVICE'
  /** The unit in which somebody serves. */
  | 'PLACEMENT'
  /** A position of the job map. */
  | 'POSITION'
  /** An assessment of potential. */
  | 'POTENTIAL_ASSESSMENT'
  /** A rank (PNS) or a class (PPPK). */
  | 'RANK'
  /** A line of the competency standard of a position. */
  | 'REQUIRED_COMPETENCY'
  /** A requirement of one position. */
  | 'REQUIREMENT'
  /** A disciplinary sanction. */
  | 'SANCTION'
  /** A membership of a work team. */
  | 'TEAM_ASSIGNMENT'
  /** A completed training. */
  | 'TRAINING'
  /** A part of an agency. */
  | 'UNIT'
  /** The place of a unit in the tree, from a day on. */
  | 'UNIT_PARENT'
  /** A waiver of one requirement for one person and position. */
  | 'WAIVER';

/** Who can supply a record. */
export type RecordOwner =
  /** An assessor or assessment centre. */
  | 'ASSESSOR'
  /** The person concerned. */
  | 'PERSON'
  /** The personnel agency (BKPSDM). */
  | 'PERSONNEL_AGENCY'
  /** The unit in which the person serves. */
  | 'UNIT';

/** Input of `recordPotentialAssessment`. */
export type RecordPotentialAssessmentInput = {
  /** The day of the assessment. */
  assessedOn: string;
  /** Number of the decree, letter or certificate, 1 to 200 characters. */
  document: string;
  /** The person. */
  employeeId: string | number;
  /** The same key with the same input changes nothing again and answers as before; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** Score, 0 to 100, with up to two decimals. */
  score: number;
  /** The last day on which it is valid. */
  validUntil: string;
};

/** What a field of a record refers to. */
export type RecordReference =
  /** A competency, by code. */
  | 'COMPETENCY'
  /** A civil servant, by NIP. */
  | 'EMPLOYEE'
  /** A position, by code. */
  | 'POSITION'
  /** A unit, by code. */
  | 'UNIT';

/** Where the report of a record stands. */
export type RecordReportStatus =
  /** It was checked and found not to hold. */
  | 'REJECTED'
  /** The person has it back, with the reason. */
  | 'RETURNED'
  /** The office has it. */
  | 'SUBMITTED'
  /** The record is written as reported. */
  | 'VERIFIED'
  /** The person took it back. */
  | 'WITHDRAWN';

/** Where a request for a record stands. It closes by itself once nothing that was asked for is missing. */
export type RecordRequestStatus =
  /** Nothing that was asked for is missing any more. */
  | 'DELIVERED'
  /** The record is missing, or the person not considered any more, and the due day has not passed. */
  | 'OPEN'
  /** The record is missing, or the person not considered any more, and the due day has passed. */
  | 'OVERDUE';

/** Input of `recordStageResults`. */
export type RecordStageResultsInput = {
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion: number;
  /** Id of the filling. */
  fillingId: string | number;
  /** How each person did. */
  results: Array<StageResultInput>;
  /** Code of the stage. */
  stage: string;
};

/** A field of a record with its value, written as in the import templates. */
export type RecordValueInput = {
  /** Name of the field. */
  field: string;
  /** Its value; references by their code, the last day of a period included. */
  value: string;
};

/** Input of `refuseLearning`. */
export type RefuseLearningInput = {
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion: number;
  /** Id of the entry. */
  learningEntryId: string | number;
  /** Why it does not hold, 1 to 2000 characters. */
  reason: string;
};

/** Input of `rejectRecordReport`. */
export type RejectRecordReportInput = {
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion: number;
  /** Why, 1 to 2000 characters. */
  reason: string;
  /** Id of the report. */
  recordReportId: string | number;
};

/** Input of `reportRecord`. */
export type ReportRecordInput = {
  /** Fields of a stored record that should say nothing, for what was never true. */
  clears?: Array<string>;
  /** Documents that prove it, at most 20. */
  documentIds?: Array<string | number>;
  /** Id of the person; the caller if left out. */
  employeeId?: string | number | null | undefined;
  /** The same key with the same input changes nothing again and answers as before; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** What is reported. */
  kind: RecordKind;
  /** At most 2000 characters. */
  note?: string | null | undefined;
  /** Id of the stored record that is wrong; left out for a new record. */
  recordId?: string | number | null | undefined;
  /** What the record should say; of a correction what is wrong. At most 30. */
  values: Array<RecordValueInput>;
};

/** Input of `requestFormation`. */
export type RequestFormationInput = {
  /** The letter of request; 1 to 200 characters. */
  document: string;
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion: number;
  /** Id of the filling. */
  fillingId: string | number;
};

/** Exactly one of `records`, `decisiveFor` and `openFor` says which records are asked for. */
export type RequestRecordsInput = {
  /** The fewest that settle a shortlist of that size, 1 to 20. */
  decisiveFor?: number | null | undefined;
  /** The letter of request; 1 to 200 characters. */
  document: string;
  /** The last day for delivery. */
  dueOn: string;
  /** Version of the filling that was looked at. */
  expectedVersion: number;
  /** Id of the filling. */
  fillingId: string | number;
  /** The same key with the same input changes nothing again and answers as before; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** Article or decree on which the request rests; 1 to 500 characters. */
  legalBasis: string;
  /** Every one that keeps somebody open for a shortlist of that size, 1 to 20. */
  openFor?: number | null | undefined;
  /** These; 1 to 1000, each once. */
  records?: Array<RequestedRecordInput> | null | undefined;
};

/** A record to ask for. */
export type RequestedRecordInput = {
  /** Id of the person. */
  employeeId: string | number;
  /** Which kind it is. */
  kind: MissingKind;
};

/** What an appointment to a post asks of a person. */
export type RequirementRule =
  /** The status allows to serve. */
  | 'ACTIVE_STATUS'
  /** The present level leads to the level of the post. */
  | 'CAREER_STEP'
  /** The match with the standard of the post reaches a minimum. */
  | 'COMPETENCY_MATCH'
  /** Years of experience in the related field. */
  | 'CUMULATIVE_EXPERIENCE'
  /** Declarations of assets or taxes are filed. */
  | 'DECLARATIONS'
  /** No sanction of certain severities within a time. */
  | 'DISCIPLINE_GATE'
  /** The kind of employment, PNS or PPPK. */
  | 'EMPLOYMENT_KIND'
  /** A diploma in an accepted field of study. */
  | 'FIELD_OF_STUDY'
  /** A leadership programme was completed. */
  | 'LEADERSHIP_TRAINING'
  /** The age on the day does not exceed a maximum. */
  | 'MAXIMUM_AGE'
  /** A diploma of at least a level. */
  | 'MINIMUM_EDUCATION'
  /** A rank of at least a level. */
  | 'MINIMUM_RANK'
  /** Months of service, at least. */
  | 'MINIMUM_TENURE'
  /** Months in posts of certain classes, at least. */
  | 'MONTHS_IN_CLASS'
  /** Does not hold the post already. */
  | 'NOT_INCUMBENT'
  /** A valid professional licence. */
  | 'PROFESSIONAL_LICENCE'
  /** Appraisals of the last years reach a minimum. */
  | 'RECENT_PERFORMANCE'
  /** Months until retirement, at least. */
  | 'REMAINING_SERVICE'
  /** Assessments of the competencies asked for are valid. */
  | 'VALID_ASSESSMENT';

/** Input of `resolveImportConflicts`. */
export type ResolveImportConflictsInput = {
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** 1 to 1000 rows of the run. */
  importRowIds: Array<string | number>;
  /** Id of the run. */
  importRunId: string | number;
  /** Which value holds. */
  resolution: ImportConflictRule;
};

/** Input of `resubmitRecordReport`. */
export type ResubmitRecordReportInput = {
  /** Documents that prove it, those that stay included; at most 20. */
  documentIds: Array<string | number>;
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion: number;
  /** At most 2000 characters. */
  note?: string | null | undefined;
  /** Id of the report. */
  recordReportId: string | number;
  /** Values that change, at most 30. */
  values?: Array<RecordValueInput>;
};

/** Input of `returnRecordReport`. */
export type ReturnRecordReportInput = {
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion: number;
  /** What is missing or wrong, 1 to 2000 characters. */
  reason: string;
  /** Id of the report. */
  recordReportId: string | number;
};

/** Input of `returnSuccessionPlan`. */
export type ReturnSuccessionPlanInput = {
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion: number;
  /** 1 to 2000 characters. */
  note: string;
  /** Id of the plan. */
  successionPlanId: string | number;
};

/** What somebody is to the service; each role brings its permissions. */
export type Role =
  /** Reads rules, scales and policies, edits policies, and manages who may come in; sees the directory. */
  | 'ADMINISTRATOR'
  /** Reads everything, changes nothing. */
  | 'AUDITOR'
  /** Sees the directory and the own record; in rankings the own place only. */
  | 'EMPLOYEE'
  /** Plans succession for the whole agency (BKPSDM). */
  | 'HR_PLANNER'
  /** Reads figures for reporting tools. */
  | 'REPORTER'
  /** Member of the talent committee (KTI). */
  | 'TALENT_COMMITTEE'
  /** Sees the records of the own unit and everything below it, attests their lists and records their appraisals. */
  | 'UNIT_OFFICER';

/** Severity of a disciplinary sanction, or a breach of ethics. Government regulation (PP) 94/2021. */
export type SanctionSeverity =
  /** Breach of ethics. */
  | 'ETHICS'
  /** Heavy sanction. */
  | 'HEAVY'
  /** Light sanction. */
  | 'LIGHT'
  /** Medium sanction. */
  | 'MEDIUM';

/** Input of `saveImportMapping`. */
export type SaveImportMappingInput = {
  /** 1 to 100 headings, each once. */
  headings: Array<MappedHeadingInput>;
  /** What the rows of such files are. */
  kind: RecordKind;
  /** 1 to 100 characters. A mapping of the same name is replaced. */
  name: string;
};

/** The ordered scales of the civil service. */
export type ScaleName =
  /** Affairs of government. */
  | 'AFFAIR'
  /** Echelons. */
  | 'ECHELON'
  /** Levels of education. */
  | 'EDUCATION_LEVEL'
  /** Classes of posts. */
  | 'POSITION_CLASS'
  /** Predicates of yearly appraisals. */
  | 'PREDICATE'
  /** Ranks of PNS. */
  | 'RANK';

/** By which way a post is filled. */
export type SelectionMethod =
  /** Inside the agency, from a level below. */
  | 'INTERNAL_APPOINTMENT'
  /** By job fit among holders of the same level. */
  | 'JOB_FIT'
  /** By open selection. */
  | 'OPEN_SELECTION'
  /** From outside: it ends in a request for a formation. */
  | 'RECRUITMENT'
  /** By a move on the same level: transfer (mutasi), redistribution. */
  | 'ROTATION'
  /** From the talent pool of its class. */
  | 'TALENT_POOL';

/** Sex, as recorded in the personnel system. */
export type Sex =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE';

/** A person on the shortlist. */
export type ShortlistEntryInput = {
  /** The person concerned. */
  employeeId: string | number;
  /** Why, where the order alone would not take the person in; 1 to 2000 characters. */
  reason?: string | null | undefined;
};

/** Whether a shortlist of that size takes the candidate in whatever the missing records show, perhaps, or not. */
export type ShortlistStanding =
  /** Perhaps on the shortlist, depending on missing records. */
  | 'OPEN'
  /** Not on the shortlist, whatever missing records show. */
  | 'OUT'
  /** On the shortlist, whatever missing records show. */
  | 'SURE';

/** How a person did in a stage. */
export type StageResultInput = {
  /** The person concerned. */
  employeeId: string | number;
  /** Whether the person passed the stage. */
  hasPassed: boolean;
  /** 1 to 2000 characters. */
  note?: string | null | undefined;
  /** 0 to 100, with two decimals at most; left out where the stage gives no score. */
  score?: number | null | undefined;
};

/** What a stage counts. */
export type StageWeightInput = {
  /** Code of the stage in the filling's rule, each once. */
  stage: string;
  /** Hundredths of a percent, 1 to 10,000. */
  weight: number;
};

/** Whether a candidate meets the requirements of the post, by what is known. Relates to one person and one post; ShortlistStanding and PoolStanding relate to a list. */
export type Standing =
  /** Every rule passes or is waived. */
  | 'ELIGIBLE'
  /** A rule fails, whatever the missing records show. */
  | 'INELIGIBLE'
  /** No rule fails, but one at least cannot be judged yet. */
  | 'UNDETERMINED';

/** Under which permit somebody studied. MenPANRB circular 28/2021. */
export type StudyPermit =
  /** Without a permit, and recognised later. */
  | 'AMNESTY'
  /** With a permit, and paid for by the state. */
  | 'FUNDED'
  /** Without a permit. */
  | 'NONE'
  /** With a permit, and paid for by the person. */
  | 'SELF_FUNDED';

/** Input of `submitSuccessionPlan`. */
export type SubmitSuccessionPlanInput = {
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion: number;
  /** Id of the plan. */
  successionPlanId: string | number;
};

/** Input of `takeBackImport`. */
export type TakeBackImportInput = {
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** Id of the run. */
  importRunId: string | number;
  /** 1 to 2000 characters. */
  reason: string;
};

/** The two axes of the nine boxes. */
export type TalentAxis =
  /** The performance axis. */
  | 'PERFORMANCE'
  /** The potential axis. */
  | 'POTENTIAL';

/** Which units are listed; every field given must hold. */
export type UnitFilter = {
  /** All of these must hold. */
  and?: Array<UnitFilter> | null | undefined;
  /** Offices (OPD) alone, or all units that are none. */
  isOffice?: boolean | null | undefined;
  /** Part of the name. Case, accents, the kinds of apostrophe, quotation mark and hyphen, and runs of blanks make no difference; every other sign stands for itself. 1 to 100 characters, not only blanks. */
  name?: string | null | undefined;
  /** This must be known not to hold. */
  not?: UnitFilter | null | undefined;
  /** At least one of these must hold. */
  or?: Array<UnitFilter> | null | undefined;
  /** EDUCATION, HEALTH, …; a unit of which none is recorded is of none. A sector of no unit is refused. */
  sector?: string | null | undefined;
  /** Founded by this day, and not ended. */
  standingOn?: string | null | undefined;
  /** This unit and everything below it today. A unit that does not exist is refused. */
  within?: UnitKey | null | undefined;
};

/** Names one unit, by exactly one of its keys. */
export type UnitKey =
  {   /** Stable code, unique among its kind. */
  code: string; id?: never; }
  |  { code?: never;   /** Id of the object. */
  id: string | number; };

/** Which vacancies are listed; every field given must hold. An empty list names nothing: it finds no vacancy. */
export type VacancyFilter = {
  /** Of posts of one of these classes. */
  class?: Array<PositionClass> | null | undefined;
  /** Of critical posts, or of all others. */
  critical?: boolean | null | undefined;
  /** Somebody acts in the post today, or nobody does. */
  hasActing?: boolean | null | undefined;
  /** Of posts that this filter finds. */
  position?: PositionFilter | null | undefined;
  /** Empty only on a day ahead, or empty already. */
  projected?: boolean | null | undefined;
  /** For one of these reasons. */
  reason?: Array<VacancyReason> | null | undefined;
  /** Empty since this day, or since a later one. */
  since?: string | null | undefined;
  /** In this unit or anywhere below it, today or on the first day. A unit that does not exist is refused. */
  unit?: UnitKey | null | undefined;
};

/** Why a seat falls empty. */
export type VacancyReason =
  /** End of a contract, which usually is extended. */
  | 'CONTRACT_END'
  /** Death, resignation, dismissal or transfer to another agency. */
  | 'LEFT'
  /** The holder went to another post, or a status released this one. */
  | 'MOVED'
  /** Created by the formation, and nobody came. */
  | 'NEVER_FILLED'
  /** MPP: the seat is empty from its first day, and the retirement that follows opens no second vacancy. */
  | 'PRE_RETIREMENT_LEAVE'
  /** The holder retires. */
  | 'RETIREMENT';

/** What the verification of a decision record found. */
export type VerificationOutcome =
  /** The dossier is not as it was sealed, or the plan or filling that it is about no longer is. The findings name what does not fit. */
  | 'ALTERED'
  /** As it was sealed, and the engine of today ranks the same. */
  | 'INTACT'
  /** As it was sealed, but the engine of today ranks otherwise; the findings say how. */
  | 'INTACT_ENGINE_CHANGED';

/** Input of `verifyLearning`. */
export type VerifyLearningInput = {
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion: number;
  /** Id of the entry. */
  learningEntryId: string | number;
};

/** Input of `verifyRecordReport`. */
export type VerifyRecordReportInput = {
  /** Of a diploma: when the evidence was checked; today if left out. */
  evidenceCheckedOn?: string | null | undefined;
  /** The version of the stored record that you have seen, where it was changed since the report: see `presentVersion`. */
  expectedRecordVersion?: number | null | undefined;
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion: number;
  /** Of a diploma: when the national system recorded it. */
  nationallyRecordedOn?: string | null | undefined;
  /** At most 2000 characters. */
  note?: string | null | undefined;
  /** Id of the report. */
  recordReportId: string | number;
  /** Of a diploma: under which permit the person studied. */
  studyPermit?: StudyPermit | null | undefined;
};

/** How much of a person the caller sees. */
export type Visibility =
  /** Name, unit and post; the rest is null. */
  | 'DIRECTORY'
  /** The whole record. */
  | 'RECORD';

/** Input of `weighStages`. */
export type WeighStagesInput = {
  /** The minutes; 1 to 200 characters. */
  document: string;
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion: number;
  /** Id of the filling. */
  fillingId: string | number;
  /** Stages that are left out only have to be passed. */
  weights: Array<StageWeightInput>;
};

/** Input of `withdrawAdjustment`. */
export type WithdrawAdjustmentInput = {
  /** Id of the adjustment. */
  calibrationAdjustmentId: string | number;
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion: number;
};

/** An application to withdraw. */
export type WithdrawApplicationInput = {
  /** Id of the application. */
  applicationId: string | number;
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion: number;
};

/** Input of `withdrawLearning`. */
export type WithdrawLearningInput = {
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion: number;
  /** Id of the entry. */
  learningEntryId: string | number;
  /** Why, at most 2000 characters. */
  reason?: string | null | undefined;
};

/** Input of `withdrawRecordReport`. */
export type WithdrawRecordReportInput = {
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion: number;
  /** At most 2000 characters. */
  reason?: string | null | undefined;
  /** Id of the report. */
  recordReportId: string | number;
};

/** Why a field is withheld. */
export type WithheldReason =
  /** None of the roles of the caller opens records of others. */
  | 'NO_RECORDS'
  /** The caller sees records, but the person serves today in none of the units or agencies of the token. */
  | 'OUT_OF_REACH';

/** The content of a succession plan. */
export type WriteSuccessionPlanInput = {
  /** The version that you have read. Another one is refused with VERSION_CONFLICT. */
  expectedVersion: number;
  /** Leaves the first place empty on purpose, and says why; 1 to 2000 characters. */
  firstPlaceEmptyBecause?: string | null | undefined;
  /** In order, the first follows first; at most 20. */
  nominees: Array<NomineeInput>;
  /** Id of the plan. */
  successionPlanId: string | number;
};

export type FrameQueryVariables = Exact<{
  enums: Array<string> | string;
}>;


export type FrameQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', roles: Array<Role>, permissions: Array<string>, employee: { __typename: 'Employee', id: string, name: string } | null }, units: { __typename: 'UnitConnection', nodes: Array<{ __typename: 'Unit', id: string, agency: { __typename: 'Unit', id: string, name: string, children: { __typename: 'UnitConnection', nodes: Array<{ __typename: 'Unit', id: string, code: string, name: string }> } } }> } | null, enumLabels: Array<{ __typename: 'EnumLabels', type: string, values: Array<{ __typename: 'EnumValueLabel', value: string, label: string }> }> | null };

export type SearchQueryVariables = Exact<{
  people: EmployeeFilter;
  positions: PositionFilter;
  units: UnitFilter;
  code: string;
}>;


export type SearchQuery = { __typename: 'Query', employees: { __typename: 'EmployeeConnection', nodes: Array<{ __typename: 'Employee', id: string, name: string, nip: string | null, position: { __typename: 'Position', id: string, title: string } | null }> } | null, position: { __typename: 'Position', id: string, code: string, title: string, unit: { __typename: 'Unit', id: string, name: string } } | null, positions: { __typename: 'PositionConnection', nodes: Array<{ __typename: 'Position', id: string, code: string, title: string, unit: { __typename: 'Unit', id: string, name: string } }> } | null, unit: { __typename: 'Unit', id: string, code: string, name: string } | null, units: { __typename: 'UnitConnection', nodes: Array<{ __typename: 'Unit', id: string, code: string, name: string }> } | null };

export type FoundPositionFragment = { __typename: 'Position', id: string, code: string, title: string, unit: { __typename: 'Unit', id: string, name: string } };

export type FoundUnitFragment = { __typename: 'Unit', id: string, code: string, name: string };

export type BenchSummaryQueryVariables = Exact<{
  months: number;
  filter?: PositionFilter | null | undefined;
}>;


export type BenchSummaryQuery = { __typename: 'Query', benchStrength: { __typename: 'BenchStrength', total: number, planned: number, covered: number, coverage: number | null, readiness: number | null, readinessWithin2Years: number | null, successors: number, byRanking: { __typename: 'BenchByRanking', covered: number, coverage: number | null, withReady: number, readiness: number | null } | null } | null };

export type BenchPostsQueryVariables = Exact<{
  months: number;
  filter?: PositionFilter | null | undefined;
  isCovered?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type BenchPostsQuery = { __typename: 'Query', benchStrength: { __typename: 'BenchStrength', posts: { __typename: 'BenchPostConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'BenchPost', isCovered: boolean, isPlanned: boolean, nominees: number, ready: number, readyWithin2Years: number, vacantOn: string | null, successor: { __typename: 'Employee', id: string, name: string } | null, position: { __typename: 'Position', id: string, code: string, title: string, class: PositionClass, unit: { __typename: 'Unit', id: string, name: string } } }> } } | null };

export type CalibrationSessionQueryVariables = Exact<{
  session: string | number;
}>;


export type CalibrationSessionQuery = { __typename: 'Query', node:
    | { __typename: 'ActingAssignment' }
    | { __typename: 'Announcement' }
    | { __typename: 'Application' }
    | { __typename: 'Appointment' }
    | { __typename: 'Attestation' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'Award' }
    | { __typename: 'BlockedSubject' }
    | { __typename: 'CalibrationAdjustment' }
    | { __typename: 'CalibrationSession', id: string, name: string, body: string, document: string, openedOn: string, closedOn: string | null, version: number, adjustments: Array<{ __typename: 'CalibrationAdjustment', id: string, axis: TalentAxis, after: number, reason: string, adjustedOn: string, adjustedBy: string, before: { __typename: 'Interval', lower: number, upper: number }, employee: { __typename: 'Employee', id: string, name: string, calibratedPlace: { __typename: 'CalibratedPlace', boxes: Array<number> } | null, talent: { __typename: 'TalentProfile', boxes: Array<number> } | null } }> }
    | { __typename: 'CareerInterest' }
    | { __typename: 'Committee' }
    | { __typename: 'Competency' }
    | { __typename: 'CompetencyAssessment' }
    | { __typename: 'DataBreach' }
    | { __typename: 'DataRequest' }
    | { __typename: 'Declaration' }
    | { __typename: 'Dossier' }
    | { __typename: 'Education' }
    | { __typename: 'Employee' }
    | { __typename: 'Employment' }
    | { __typename: 'EmploymentStatus' }
    | { __typename: 'EmploymentStatusEffect' }
    | { __typename: 'ExcludedCandidate' }
    | { __typename: 'Feedback360' }
    | { __typename: 'Filling' }
    | { __typename: 'FillingRule' }
    | { __typename: 'FillingStep' }
    | { __typename: 'FormationDecree' }
    | { __typename: 'ImportFile' }
    | { __typename: 'ImportMapping' }
    | { __typename: 'ImportRow' }
    | { __typename: 'ImportRun' }
    | { __typename: 'LearningBudget' }
    | { __typename: 'LearningBudgetCategory' }
    | { __typename: 'LearningBudgetFloor' }
    | { __typename: 'LearningBudgetLine' }
    | { __typename: 'LearningCommitment' }
    | { __typename: 'LearningEntry' }
    | { __typename: 'LearningForm' }
    | { __typename: 'LearningObligation' }
    | { __typename: 'MeritPolicy' }
    | { __typename: 'Moratorium' }
    | { __typename: 'NamedCandidate' }
    | { __typename: 'Nomination' }
    | { __typename: 'OrganisationAppraisal' }
    | { __typename: 'OutsideService' }
    | { __typename: 'PerformanceAppraisal' }
    | { __typename: 'PersonalDocument' }
    | { __typename: 'Placement' }
    | { __typename: 'PoolMembership' }
    | { __typename: 'Position' }
    | { __typename: 'PotentialAssessment' }
    | { __typename: 'PredicateRule' }
    | { __typename: 'PredicateSpreadRule' }
    | { __typename: 'ProfessionalLicence' }
    | { __typename: 'RankHolding' }
    | { __typename: 'RecordRead' }
    | { __typename: 'RecordReport' }
    | { __typename: 'RecordReportStep' }
    | { __typename: 'RecordRequest' }
    | { __typename: 'RequiredCompetency' }
    | { __typename: 'RequirementRow' }
    | { __typename: 'RetirementRule' }
    | { __typename: 'RuleParameter' }
    | { __typename: 'Sanction' }
    | { __typename: 'ScaleStep' }
    | { __typename: 'ServiceToken' }
    | { __typename: 'ShortlistEntry' }
    | { __typename: 'StageResult' }
    | { __typename: 'StageWeight' }
    | { __typename: 'SuccessionPlan' }
    | { __typename: 'TeamAssignment' }
    | { __typename: 'TechnicalBlend' }
    | { __typename: 'TrainingRecord' }
    | { __typename: 'Unit' }
    | { __typename: 'Vacancy' }
    | { __typename: 'Waiver' }
   | null };

export type PersonOnAxesQueryVariables = Exact<{
  person: string | number;
}>;


export type PersonOnAxesQuery = { __typename: 'Query', employee: { __typename: 'Employee', id: string, name: string, talent: { __typename: 'TalentProfile', boxes: Array<number>, performance: { __typename: 'Interval', lower: number, upper: number }, potential: { __typename: 'Interval', lower: number, upper: number } } | null, calibratedPlace: { __typename: 'CalibratedPlace', boxes: Array<number> } | null } | null, nineBox: { __typename: 'NineBox', policy: { __typename: 'MeritPolicy', id: string, box: { __typename: 'BoxRule', performance: { __typename: 'AxisCutoffs', medium: number, high: number }, potential: { __typename: 'AxisCutoffs', medium: number, high: number } } } } | null };

export type AdjustAxisMutationVariables = Exact<{
  input: AdjustAxisInput;
}>;


export type AdjustAxisMutation = { __typename: 'Mutation', adjustAxis: { __typename: 'AdjustAxisPayload', calibrationAdjustment: { __typename: 'CalibrationAdjustment', id: string } | null } | null };

export type WithdrawAdjustmentMutationVariables = Exact<{
  input: WithdrawAdjustmentInput;
}>;


export type WithdrawAdjustmentMutation = { __typename: 'Mutation', withdrawAdjustment: { __typename: 'WithdrawAdjustmentPayload', calibrationSession: { __typename: 'CalibrationSession', id: string, version: number } | null } | null };

export type CloseCalibrationMutationVariables = Exact<{
  input: CloseCalibrationInput;
}>;


export type CloseCalibrationMutation = { __typename: 'Mutation', closeCalibration: { __typename: 'CloseCalibrationPayload', calibrationSession: { __typename: 'CalibrationSession', id: string, version: number } | null } | null };

export type CompletenessQueryVariables = Exact<{
  filter?: EmployeeFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type CompletenessQuery = { __typename: 'Query', completeness: { __typename: 'CompletenessItemConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'CompletenessItem', affected: number, rankings: number, shortlists: number, boxes: number, pools: number, missing: Array<{ __typename: 'MissingRecord', kind: MissingKind, label: string, owedBy: RecordOwner }>, expiring: Array<{ __typename: 'MissingRecord', kind: MissingKind, label: string, detail: string }>, employee: { __typename: 'Employee', id: string, name: string, position: { __typename: 'Position', id: string, title: string } | null, unit: { __typename: 'Unit', id: string, name: string } | null } }> } | null };

export type FillingQueryVariables = Exact<{
  filling: string | number;
}>;


export type FillingQuery = { __typename: 'Query', node:
    | { __typename: 'ActingAssignment' }
    | { __typename: 'Announcement' }
    | { __typename: 'Application' }
    | { __typename: 'Appointment' }
    | { __typename: 'Attestation' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'Award' }
    | { __typename: 'BlockedSubject' }
    | { __typename: 'CalibrationAdjustment' }
    | { __typename: 'CalibrationSession' }
    | { __typename: 'CareerInterest' }
    | { __typename: 'Committee' }
    | { __typename: 'Competency' }
    | { __typename: 'CompetencyAssessment' }
    | { __typename: 'DataBreach' }
    | { __typename: 'DataRequest' }
    | { __typename: 'Declaration' }
    | { __typename: 'Dossier' }
    | { __typename: 'Education' }
    | { __typename: 'Employee' }
    | { __typename: 'Employment' }
    | { __typename: 'EmploymentStatus' }
    | { __typename: 'EmploymentStatusEffect' }
    | { __typename: 'ExcludedCandidate' }
    | { __typename: 'Feedback360' }
    | { __typename: 'Filling', id: string, status: FillingStatus, version: number, openedOn: string, openedBy: string, document: string, vacantSince: string, among: CandidateField, cancelledBecause: string | null, fewerBecause: string | null, formationRequest: string | null, requestedOn: string | null, position: { __typename: 'Position', id: string, code: string, title: string, unit: { __typename: 'Unit', id: string, name: string } }, rule: { __typename: 'FillingRule', id: string, method: SelectionMethod, decidedBy: string, leastCandidates: number, hasStageWeights: boolean, legalBasis: string, stages: Array<{ __typename: 'FillingStage', code: string, label: string }>, approvals: Array<{ __typename: 'FillingApproval', code: string, label: string, bodyLabel: string }> }, steps: Array<{ __typename: 'FillingStep', id: string, approval: string, isGranted: boolean, document: string, recordedOn: string, recordedBy: string }>, stageWeights: Array<{ __typename: 'StageWeight', id: string, stage: string, weight: number, document: string }>, stageResults: Array<{ __typename: 'StageResult', id: string, stage: string, hasPassed: boolean, score: number | null, note: string | null, employee: { __typename: 'Employee', id: string, name: string } }>, shortlist: Array<{ __typename: 'ShortlistEntry', id: string, ordinal: number, place: number, reason: string | null, warnings: Array<{ __typename: 'DecisionWarning', kind: DecisionWarningKind, text: string }> | null, stageStanding: { __typename: 'ShortlistStageStanding', place: number | null, bestPlace: number | null, worstPlace: number | null, lower: number, upper: number } | null, employee: { __typename: 'Employee', id: string, name: string, position: { __typename: 'Position', id: string, title: string } | null } }>, excludedCandidates: Array<{ __typename: 'ExcludedCandidate', id: string, reason: string, givenBy: string, isUndelivered: boolean, objection: string | null, objectedOn: string | null, answer: string | null, isUpheld: boolean | null, employee: { __typename: 'Employee', id: string, name: string } }>, announcement: { __typename: 'Announcement', id: string, announcedOn: string, applyUntil: string, document: string, isOpen: boolean, documents: Array<string> } | null, warnings: Array<{ __typename: 'DecisionWarning', kind: DecisionWarningKind, text: string }>, decision: { __typename: 'FillingDecision', decidedBy: string, office: string, decidedOn: string, document: string, reason: string | null, inaugurationOn: string, isDeparture: boolean, employee: { __typename: 'Employee', id: string, name: string } } | null }
    | { __typename: 'FillingRule' }
    | { __typename: 'FillingStep' }
    | { __typename: 'FormationDecree' }
    | { __typename: 'ImportFile' }
    | { __typename: 'ImportMapping' }
    | { __typename: 'ImportRow' }
    | { __typename: 'ImportRun' }
    | { __typename: 'LearningBudget' }
    | { __typename: 'LearningBudgetCategory' }
    | { __typename: 'LearningBudgetFloor' }
    | { __typename: 'LearningBudgetLine' }
    | { __typename: 'LearningCommitment' }
    | { __typename: 'LearningEntry' }
    | { __typename: 'LearningForm' }
    | { __typename: 'LearningObligation' }
    | { __typename: 'MeritPolicy' }
    | { __typename: 'Moratorium' }
    | { __typename: 'NamedCandidate' }
    | { __typename: 'Nomination' }
    | { __typename: 'OrganisationAppraisal' }
    | { __typename: 'OutsideService' }
    | { __typename: 'PerformanceAppraisal' }
    | { __typename: 'PersonalDocument' }
    | { __typename: 'Placement' }
    | { __typename: 'PoolMembership' }
    | { __typename: 'Position' }
    | { __typename: 'PotentialAssessment' }
    | { __typename: 'PredicateRule' }
    | { __typename: 'PredicateSpreadRule' }
    | { __typename: 'ProfessionalLicence' }
    | { __typename: 'RankHolding' }
    | { __typename: 'RecordRead' }
    | { __typename: 'RecordReport' }
    | { __typename: 'RecordReportStep' }
    | { __typename: 'RecordRequest' }
    | { __typename: 'RequiredCompetency' }
    | { __typename: 'RequirementRow' }
    | { __typename: 'RetirementRule' }
    | { __typename: 'RuleParameter' }
    | { __typename: 'Sanction' }
    | { __typename: 'ScaleStep' }
    | { __typename: 'ServiceToken' }
    | { __typename: 'ShortlistEntry' }
    | { __typename: 'StageResult' }
    | { __typename: 'StageWeight' }
    | { __typename: 'SuccessionPlan' }
    | { __typename: 'TeamAssignment' }
    | { __typename: 'TechnicalBlend' }
    | { __typename: 'TrainingRecord' }
    | { __typename: 'Unit' }
    | { __typename: 'Vacancy' }
    | { __typename: 'Waiver' }
   | null };

export type WholeFillingFragment = { __typename: 'Filling', id: string, status: FillingStatus, version: number, openedOn: string, openedBy: string, document: string, vacantSince: string, among: CandidateField, cancelledBecause: string | null, fewerBecause: string | null, formationRequest: string | null, requestedOn: string | null, position: { __typename: 'Position', id: string, code: string, title: string, unit: { __typename: 'Unit', id: string, name: string } }, rule: { __typename: 'FillingRule', id: string, method: SelectionMethod, decidedBy: string, leastCandidates: number, hasStageWeights: boolean, legalBasis: string, stages: Array<{ __typename: 'FillingStage', code: string, label: string }>, approvals: Array<{ __typename: 'FillingApproval', code: string, label: string, bodyLabel: string }> }, steps: Array<{ __typename: 'FillingStep', id: string, approval: string, isGranted: boolean, document: string, recordedOn: string, recordedBy: string }>, stageWeights: Array<{ __typename: 'StageWeight', id: string, stage: string, weight: number, document: string }>, stageResults: Array<{ __typename: 'StageResult', id: string, stage: string, hasPassed: boolean, score: number | null, note: string | null, employee: { __typename: 'Employee', id: string, name: string } }>, shortlist: Array<{ __typename: 'ShortlistEntry', id: string, ordinal: number, place: number, reason: string | null, warnings: Array<{ __typename: 'DecisionWarning', kind: DecisionWarningKind, text: string }> | null, stageStanding: { __typename: 'ShortlistStageStanding', place: number | null, bestPlace: number | null, worstPlace: number | null, lower: number, upper: number } | null, employee: { __typename: 'Employee', id: string, name: string, position: { __typename: 'Position', id: string, title: string } | null } }>, excludedCandidates: Array<{ __typename: 'ExcludedCandidate', id: string, reason: string, givenBy: string, isUndelivered: boolean, objection: string | null, objectedOn: string | null, answer: string | null, isUpheld: boolean | null, employee: { __typename: 'Employee', id: string, name: string } }>, announcement: { __typename: 'Announcement', id: string, announcedOn: string, applyUntil: string, document: string, isOpen: boolean, documents: Array<string> } | null, warnings: Array<{ __typename: 'DecisionWarning', kind: DecisionWarningKind, text: string }>, decision: { __typename: 'FillingDecision', decidedBy: string, office: string, decidedOn: string, document: string, reason: string | null, inaugurationOn: string, isDeparture: boolean, employee: { __typename: 'Employee', id: string, name: string } } | null };

export type FillingCandidatesQueryVariables = Exact<{
  filling: string | number;
  size: number;
}>;


export type FillingCandidatesQuery = { __typename: 'Query', node:
    | { __typename: 'ActingAssignment' }
    | { __typename: 'Announcement' }
    | { __typename: 'Application' }
    | { __typename: 'Appointment' }
    | { __typename: 'Attestation' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'Award' }
    | { __typename: 'BlockedSubject' }
    | { __typename: 'CalibrationAdjustment' }
    | { __typename: 'CalibrationSession' }
    | { __typename: 'CareerInterest' }
    | { __typename: 'Committee' }
    | { __typename: 'Competency' }
    | { __typename: 'CompetencyAssessment' }
    | { __typename: 'DataBreach' }
    | { __typename: 'DataRequest' }
    | { __typename: 'Declaration' }
    | { __typename: 'Dossier' }
    | { __typename: 'Education' }
    | { __typename: 'Employee' }
    | { __typename: 'Employment' }
    | { __typename: 'EmploymentStatus' }
    | { __typename: 'EmploymentStatusEffect' }
    | { __typename: 'ExcludedCandidate' }
    | { __typename: 'Feedback360' }
    | { __typename: 'Filling', id: string, openCandidates: { __typename: 'EmployeeConnection', totalCount: number, nodes: Array<{ __typename: 'Employee', id: string, name: string }> } | null, ranking: { __typename: 'Ranking', cacheKey: string, candidates: { __typename: 'CandidateConnection', totalCount: number, nodes: Array<{ __typename: 'Candidate', cacheKey: string, place: number | null, bestPlace: number | null, worstPlace: number | null, lower: number, upper: number, standing: Standing, shortlist: ShortlistStanding, employee: { __typename: 'Employee', id: string, name: string, position: { __typename: 'Position', id: string, title: string } | null } | null }> } } | null }
    | { __typename: 'FillingRule' }
    | { __typename: 'FillingStep' }
    | { __typename: 'FormationDecree' }
    | { __typename: 'ImportFile' }
    | { __typename: 'ImportMapping' }
    | { __typename: 'ImportRow' }
    | { __typename: 'ImportRun' }
    | { __typename: 'LearningBudget' }
    | { __typename: 'LearningBudgetCategory' }
    | { __typename: 'LearningBudgetFloor' }
    | { __typename: 'LearningBudgetLine' }
    | { __typename: 'LearningCommitment' }
    | { __typename: 'LearningEntry' }
    | { __typename: 'LearningForm' }
    | { __typename: 'LearningObligation' }
    | { __typename: 'MeritPolicy' }
    | { __typename: 'Moratorium' }
    | { __typename: 'NamedCandidate' }
    | { __typename: 'Nomination' }
    | { __typename: 'OrganisationAppraisal' }
    | { __typename: 'OutsideService' }
    | { __typename: 'PerformanceAppraisal' }
    | { __typename: 'PersonalDocument' }
    | { __typename: 'Placement' }
    | { __typename: 'PoolMembership' }
    | { __typename: 'Position' }
    | { __typename: 'PotentialAssessment' }
    | { __typename: 'PredicateRule' }
    | { __typename: 'PredicateSpreadRule' }
    | { __typename: 'ProfessionalLicence' }
    | { __typename: 'RankHolding' }
    | { __typename: 'RecordRead' }
    | { __typename: 'RecordReport' }
    | { __typename: 'RecordReportStep' }
    | { __typename: 'RecordRequest' }
    | { __typename: 'RequiredCompetency' }
    | { __typename: 'RequirementRow' }
    | { __typename: 'RetirementRule' }
    | { __typename: 'RuleParameter' }
    | { __typename: 'Sanction' }
    | { __typename: 'ScaleStep' }
    | { __typename: 'ServiceToken' }
    | { __typename: 'ShortlistEntry' }
    | { __typename: 'StageResult' }
    | { __typename: 'StageWeight' }
    | { __typename: 'SuccessionPlan' }
    | { __typename: 'TeamAssignment' }
    | { __typename: 'TechnicalBlend' }
    | { __typename: 'TrainingRecord' }
    | { __typename: 'Unit' }
    | { __typename: 'Vacancy' }
    | { __typename: 'Waiver' }
   | null };

export type OpenCandidatePagesQueryVariables = Exact<{
  filling: string | number;
  size: number;
  after?: string | null | undefined;
}>;


export type OpenCandidatePagesQuery = { __typename: 'Query', node:
    | { __typename: 'ActingAssignment' }
    | { __typename: 'Announcement' }
    | { __typename: 'Application' }
    | { __typename: 'Appointment' }
    | { __typename: 'Attestation' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'Award' }
    | { __typename: 'BlockedSubject' }
    | { __typename: 'CalibrationAdjustment' }
    | { __typename: 'CalibrationSession' }
    | { __typename: 'CareerInterest' }
    | { __typename: 'Committee' }
    | { __typename: 'Competency' }
    | { __typename: 'CompetencyAssessment' }
    | { __typename: 'DataBreach' }
    | { __typename: 'DataRequest' }
    | { __typename: 'Declaration' }
    | { __typename: 'Dossier' }
    | { __typename: 'Education' }
    | { __typename: 'Employee' }
    | { __typename: 'Employment' }
    | { __typename: 'EmploymentStatus' }
    | { __typename: 'EmploymentStatusEffect' }
    | { __typename: 'ExcludedCandidate' }
    | { __typename: 'Feedback360' }
    | { __typename: 'Filling', id: string, openCandidates: { __typename: 'EmployeeConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Employee', id: string, name: string }> } | null }
    | { __typename: 'FillingRule' }
    | { __typename: 'FillingStep' }
    | { __typename: 'FormationDecree' }
    | { __typename: 'ImportFile' }
    | { __typename: 'ImportMapping' }
    | { __typename: 'ImportRow' }
    | { __typename: 'ImportRun' }
    | { __typename: 'LearningBudget' }
    | { __typename: 'LearningBudgetCategory' }
    | { __typename: 'LearningBudgetFloor' }
    | { __typename: 'LearningBudgetLine' }
    | { __typename: 'LearningCommitment' }
    | { __typename: 'LearningEntry' }
    | { __typename: 'LearningForm' }
    | { __typename: 'LearningObligation' }
    | { __typename: 'MeritPolicy' }
    | { __typename: 'Moratorium' }
    | { __typename: 'NamedCandidate' }
    | { __typename: 'Nomination' }
    | { __typename: 'OrganisationAppraisal' }
    | { __typename: 'OutsideService' }
    | { __typename: 'PerformanceAppraisal' }
    | { __typename: 'PersonalDocument' }
    | { __typename: 'Placement' }
    | { __typename: 'PoolMembership' }
    | { __typename: 'Position' }
    | { __typename: 'PotentialAssessment' }
    | { __typename: 'PredicateRule' }
    | { __typename: 'PredicateSpreadRule' }
    | { __typename: 'ProfessionalLicence' }
    | { __typename: 'RankHolding' }
    | { __typename: 'RecordRead' }
    | { __typename: 'RecordReport' }
    | { __typename: 'RecordReportStep' }
    | { __typename: 'RecordRequest' }
    | { __typename: 'RequiredCompetency' }
    | { __typename: 'RequirementRow' }
    | { __typename: 'RetirementRule' }
    | { __typename: 'RuleParameter' }
    | { __typename: 'Sanction' }
    | { __typename: 'ScaleStep' }
    | { __typename: 'ServiceToken' }
    | { __typename: 'ShortlistEntry' }
    | { __typename: 'StageResult' }
    | { __typename: 'StageWeight' }
    | { __typename: 'SuccessionPlan' }
    | { __typename: 'TeamAssignment' }
    | { __typename: 'TechnicalBlend' }
    | { __typename: 'TrainingRecord' }
    | { __typename: 'Unit' }
    | { __typename: 'Vacancy' }
    | { __typename: 'Waiver' }
   | null };

export type FillingRequestsQueryVariables = Exact<{
  filling: string | number;
  after?: string | null | undefined;
}>;


export type FillingRequestsQuery = { __typename: 'Query', node:
    | { __typename: 'ActingAssignment' }
    | { __typename: 'Announcement' }
    | { __typename: 'Application' }
    | { __typename: 'Appointment' }
    | { __typename: 'Attestation' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'Award' }
    | { __typename: 'BlockedSubject' }
    | { __typename: 'CalibrationAdjustment' }
    | { __typename: 'CalibrationSession' }
    | { __typename: 'CareerInterest' }
    | { __typename: 'Committee' }
    | { __typename: 'Competency' }
    | { __typename: 'CompetencyAssessment' }
    | { __typename: 'DataBreach' }
    | { __typename: 'DataRequest' }
    | { __typename: 'Declaration' }
    | { __typename: 'Dossier' }
    | { __typename: 'Education' }
    | { __typename: 'Employee' }
    | { __typename: 'Employment' }
    | { __typename: 'EmploymentStatus' }
    | { __typename: 'EmploymentStatusEffect' }
    | { __typename: 'ExcludedCandidate' }
    | { __typename: 'Feedback360' }
    | { __typename: 'Filling', id: string, recordRequests: { __typename: 'RecordRequestConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'RecordRequest', id: string, kind: MissingKind, detail: string, dueOn: string, status: RecordRequestStatus, owedBy: RecordOwner, employee: { __typename: 'Employee', id: string, name: string } }> } }
    | { __typename: 'FillingRule' }
    | { __typename: 'FillingStep' }
    | { __typename: 'FormationDecree' }
    | { __typename: 'ImportFile' }
    | { __typename: 'ImportMapping' }
    | { __typename: 'ImportRow' }
    | { __typename: 'ImportRun' }
    | { __typename: 'LearningBudget' }
    | { __typename: 'LearningBudgetCategory' }
    | { __typename: 'LearningBudgetFloor' }
    | { __typename: 'LearningBudgetLine' }
    | { __typename: 'LearningCommitment' }
    | { __typename: 'LearningEntry' }
    | { __typename: 'LearningForm' }
    | { __typename: 'LearningObligation' }
    | { __typename: 'MeritPolicy' }
    | { __typename: 'Moratorium' }
    | { __typename: 'NamedCandidate' }
    | { __typename: 'Nomination' }
    | { __typename: 'OrganisationAppraisal' }
    | { __typename: 'OutsideService' }
    | { __typename: 'PerformanceAppraisal' }
    | { __typename: 'PersonalDocument' }
    | { __typename: 'Placement' }
    | { __typename: 'PoolMembership' }
    | { __typename: 'Position' }
    | { __typename: 'PotentialAssessment' }
    | { __typename: 'PredicateRule' }
    | { __typename: 'PredicateSpreadRule' }
    | { __typename: 'ProfessionalLicence' }
    | { __typename: 'RankHolding' }
    | { __typename: 'RecordRead' }
    | { __typename: 'RecordReport' }
    | { __typename: 'RecordReportStep' }
    | { __typename: 'RecordRequest' }
    | { __typename: 'RequiredCompetency' }
    | { __typename: 'RequirementRow' }
    | { __typename: 'RetirementRule' }
    | { __typename: 'RuleParameter' }
    | { __typename: 'Sanction' }
    | { __typename: 'ScaleStep' }
    | { __typename: 'ServiceToken' }
    | { __typename: 'ShortlistEntry' }
    | { __typename: 'StageResult' }
    | { __typename: 'StageWeight' }
    | { __typename: 'SuccessionPlan' }
    | { __typename: 'TeamAssignment' }
    | { __typename: 'TechnicalBlend' }
    | { __typename: 'TrainingRecord' }
    | { __typename: 'Unit' }
    | { __typename: 'Vacancy' }
    | { __typename: 'Waiver' }
   | null };

export type CloseShortlistMutationVariables = Exact<{
  input: CloseShortlistInput;
}>;


export type CloseShortlistMutation = { __typename: 'Mutation', closeShortlist: { __typename: 'CloseShortlistPayload', filling: { __typename: 'Filling', id: string, status: FillingStatus, version: number, openedOn: string, openedBy: string, document: string, vacantSince: string, among: CandidateField, cancelledBecause: string | null, fewerBecause: string | null, formationRequest: string | null, requestedOn: string | null, position: { __typename: 'Position', id: string, code: string, title: string, unit: { __typename: 'Unit', id: string, name: string } }, rule: { __typename: 'FillingRule', id: string, method: SelectionMethod, decidedBy: string, leastCandidates: number, hasStageWeights: boolean, legalBasis: string, stages: Array<{ __typename: 'FillingStage', code: string, label: string }>, approvals: Array<{ __typename: 'FillingApproval', code: string, label: string, bodyLabel: string }> }, steps: Array<{ __typename: 'FillingStep', id: string, approval: string, isGranted: boolean, document: string, recordedOn: string, recordedBy: string }>, stageWeights: Array<{ __typename: 'StageWeight', id: string, stage: string, weight: number, document: string }>, stageResults: Array<{ __typename: 'StageResult', id: string, stage: string, hasPassed: boolean, score: number | null, note: string | null, employee: { __typename: 'Employee', id: string, name: string } }>, shortlist: Array<{ __typename: 'ShortlistEntry', id: string, ordinal: number, place: number, reason: string | null, warnings: Array<{ __typename: 'DecisionWarning', kind: DecisionWarningKind, text: string }> | null, stageStanding: { __typename: 'ShortlistStageStanding', place: number | null, bestPlace: number | null, worstPlace: number | null, lower: number, upper: number } | null, employee: { __typename: 'Employee', id: string, name: string, position: { __typename: 'Position', id: string, title: string } | null } }>, excludedCandidates: Array<{ __typename: 'ExcludedCandidate', id: string, reason: string, givenBy: string, isUndelivered: boolean, objection: string | null, objectedOn: string | null, answer: string | null, isUpheld: boolean | null, employee: { __typename: 'Employee', id: string, name: string } }>, announcement: { __typename: 'Announcement', id: string, announcedOn: string, applyUntil: string, document: string, isOpen: boolean, documents: Array<string> } | null, warnings: Array<{ __typename: 'DecisionWarning', kind: DecisionWarningKind, text: string }>, decision: { __typename: 'FillingDecision', decidedBy: string, office: string, decidedOn: string, document: string, reason: string | null, inaugurationOn: string, isDeparture: boolean, employee: { __typename: 'Employee', id: string, name: string } } | null } | null } | null };

export type RecordFillingStepMutationVariables = Exact<{
  input: RecordFillingStepInput;
}>;


export type RecordFillingStepMutation = { __typename: 'Mutation', recordFillingStep: { __typename: 'RecordFillingStepPayload', filling: { __typename: 'Filling', id: string, status: FillingStatus, version: number, openedOn: string, openedBy: string, document: string, vacantSince: string, among: CandidateField, cancelledBecause: string | null, fewerBecause: string | null, formationRequest: string | null, requestedOn: string | null, position: { __typename: 'Position', id: string, code: string, title: string, unit: { __typename: 'Unit', id: string, name: string } }, rule: { __typename: 'FillingRule', id: string, method: SelectionMethod, decidedBy: string, leastCandidates: number, hasStageWeights: boolean, legalBasis: string, stages: Array<{ __typename: 'FillingStage', code: string, label: string }>, approvals: Array<{ __typename: 'FillingApproval', code: string, label: string, bodyLabel: string }> }, steps: Array<{ __typename: 'FillingStep', id: string, approval: string, isGranted: boolean, document: string, recordedOn: string, recordedBy: string }>, stageWeights: Array<{ __typename: 'StageWeight', id: string, stage: string, weight: number, document: string }>, stageResults: Array<{ __typename: 'StageResult', id: string, stage: string, hasPassed: boolean, score: number | null, note: string | null, employee: { __typename: 'Employee', id: string, name: string } }>, shortlist: Array<{ __typename: 'ShortlistEntry', id: string, ordinal: number, place: number, reason: string | null, warnings: Array<{ __typename: 'DecisionWarning', kind: DecisionWarningKind, text: string }> | null, stageStanding: { __typename: 'ShortlistStageStanding', place: number | null, bestPlace: number | null, worstPlace: number | null, lower: number, upper: number } | null, employee: { __typename: 'Employee', id: string, name: string, position: { __typename: 'Position', id: string, title: string } | null } }>, excludedCandidates: Array<{ __typename: 'ExcludedCandidate', id: string, reason: string, givenBy: string, isUndelivered: boolean, objection: string | null, objectedOn: string | null, answer: string | null, isUpheld: boolean | null, employee: { __typename: 'Employee', id: string, name: string } }>, announcement: { __typename: 'Announcement', id: string, announcedOn: string, applyUntil: string, document: string, isOpen: boolean, documents: Array<string> } | null, warnings: Array<{ __typename: 'DecisionWarning', kind: DecisionWarningKind, text: string }>, decision: { __typename: 'FillingDecision', decidedBy: string, office: string, decidedOn: string, document: string, reason: string | null, inaugurationOn: string, isDeparture: boolean, employee: { __typename: 'Employee', id: string, name: string } } | null } | null } | null };

export type RecordStageResultsMutationVariables = Exact<{
  input: RecordStageResultsInput;
}>;


export type RecordStageResultsMutation = { __typename: 'Mutation', recordStageResults: { __typename: 'RecordStageResultsPayload', filling: { __typename: 'Filling', id: string, status: FillingStatus, version: number, openedOn: string, openedBy: string, document: string, vacantSince: string, among: CandidateField, cancelledBecause: string | null, fewerBecause: string | null, formationRequest: string | null, requestedOn: string | null, position: { __typename: 'Position', id: string, code: string, title: string, unit: { __typename: 'Unit', id: string, name: string } }, rule: { __typename: 'FillingRule', id: string, method: SelectionMethod, decidedBy: string, leastCandidates: number, hasStageWeights: boolean, legalBasis: string, stages: Array<{ __typename: 'FillingStage', code: string, label: string }>, approvals: Array<{ __typename: 'FillingApproval', code: string, label: string, bodyLabel: string }> }, steps: Array<{ __typename: 'FillingStep', id: string, approval: string, isGranted: boolean, document: string, recordedOn: string, recordedBy: string }>, stageWeights: Array<{ __typename: 'StageWeight', id: string, stage: string, weight: number, document: string }>, stageResults: Array<{ __typename: 'StageResult', id: string, stage: string, hasPassed: boolean, score: number | null, note: string | null, employee: { __typename: 'Employee', id: string, name: string } }>, shortlist: Array<{ __typename: 'ShortlistEntry', id: string, ordinal: number, place: number, reason: string | null, warnings: Array<{ __typename: 'DecisionWarning', kind: DecisionWarningKind, text: string }> | null, stageStanding: { __typename: 'ShortlistStageStanding', place: number | null, bestPlace: number | null, worstPlace: number | null, lower: number, upper: number } | null, employee: { __typename: 'Employee', id: string, name: string, position: { __typename: 'Position', id: string, title: string } | null } }>, excludedCandidates: Array<{ __typename: 'ExcludedCandidate', id: string, reason: string, givenBy: string, isUndelivered: boolean, objection: string | null, objectedOn: string | null, answer: string | null, isUpheld: boolean | null, employee: { __typename: 'Employee', id: string, name: string } }>, announcement: { __typename: 'Announcement', id: string, announcedOn: string, applyUntil: string, document: string, isOpen: boolean, documents: Array<string> } | null, warnings: Array<{ __typename: 'DecisionWarning', kind: DecisionWarningKind, text: string }>, decision: { __typename: 'FillingDecision', decidedBy: string, office: string, decidedOn: string, document: string, reason: string | null, inaugurationOn: string, isDeparture: boolean, employee: { __typename: 'Employee', id: string, name: string } } | null } | null } | null };

export type WeighStagesMutationVariables = Exact<{
  input: WeighStagesInput;
}>;


export type WeighStagesMutation = { __typename: 'Mutation', weighStages: { __typename: 'WeighStagesPayload', filling: { __typename: 'Filling', id: string, status: FillingStatus, version: number, openedOn: string, openedBy: string, document: string, vacantSince: string, among: CandidateField, cancelledBecause: string | null, fewerBecause: string | null, formationRequest: string | null, requestedOn: string | null, position: { __typename: 'Position', id: string, code: string, title: string, unit: { __typename: 'Unit', id: string, name: string } }, rule: { __typename: 'FillingRule', id: string, method: SelectionMethod, decidedBy: string, leastCandidates: number, hasStageWeights: boolean, legalBasis: string, stages: Array<{ __typename: 'FillingStage', code: string, label: string }>, approvals: Array<{ __typename: 'FillingApproval', code: string, label: string, bodyLabel: string }> }, steps: Array<{ __typename: 'FillingStep', id: string, approval: string, isGranted: boolean, document: string, recordedOn: string, recordedBy: string }>, stageWeights: Array<{ __typename: 'StageWeight', id: string, stage: string, weight: number, document: string }>, stageResults: Array<{ __typename: 'StageResult', id: string, stage: string, hasPassed: boolean, score: number | null, note: string | null, employee: { __typename: 'Employee', id: string, name: string } }>, shortlist: Array<{ __typename: 'ShortlistEntry', id: string, ordinal: number, place: number, reason: string | null, warnings: Array<{ __typename: 'DecisionWarning', kind: DecisionWarningKind, text: string }> | null, stageStanding: { __typename: 'ShortlistStageStanding', place: number | null, bestPlace: number | null, worstPlace: number | null, lower: number, upper: number } | null, employee: { __typename: 'Employee', id: string, name: string, position: { __typename: 'Position', id: string, title: string } | null } }>, excludedCandidates: Array<{ __typename: 'ExcludedCandidate', id: string, reason: string, givenBy: string, isUndelivered: boolean, objection: string | null, objectedOn: string | null, answer: string | null, isUpheld: boolean | null, employee: { __typename: 'Employee', id: string, name: string } }>, announcement: { __typename: 'Announcement', id: string, announcedOn: string, applyUntil: string, document: string, isOpen: boolean, documents: Array<string> } | null, warnings: Array<{ __typename: 'DecisionWarning', kind: DecisionWarningKind, text: string }>, decision: { __typename: 'FillingDecision', decidedBy: string, office: string, decidedOn: string, document: string, reason: string | null, inaugurationOn: string, isDeparture: boolean, employee: { __typename: 'Employee', id: string, name: string } } | null } | null } | null };

export type DecideFillingMutationVariables = Exact<{
  input: DecideFillingInput;
}>;


export type DecideFillingMutation = { __typename: 'Mutation', decideFilling: { __typename: 'DecideFillingPayload', filling: { __typename: 'Filling', id: string, status: FillingStatus, version: number, openedOn: string, openedBy: string, document: string, vacantSince: string, among: CandidateField, cancelledBecause: string | null, fewerBecause: string | null, formationRequest: string | null, requestedOn: string | null, position: { __typename: 'Position', id: string, code: string, title: string, unit: { __typename: 'Unit', id: string, name: string } }, rule: { __typename: 'FillingRule', id: string, method: SelectionMethod, decidedBy: string, leastCandidates: number, hasStageWeights: boolean, legalBasis: string, stages: Array<{ __typename: 'FillingStage', code: string, label: string }>, approvals: Array<{ __typename: 'FillingApproval', code: string, label: string, bodyLabel: string }> }, steps: Array<{ __typename: 'FillingStep', id: string, approval: string, isGranted: boolean, document: string, recordedOn: string, recordedBy: string }>, stageWeights: Array<{ __typename: 'StageWeight', id: string, stage: string, weight: number, document: string }>, stageResults: Array<{ __typename: 'StageResult', id: string, stage: string, hasPassed: boolean, score: number | null, note: string | null, employee: { __typename: 'Employee', id: string, name: string } }>, shortlist: Array<{ __typename: 'ShortlistEntry', id: string, ordinal: number, place: number, reason: string | null, warnings: Array<{ __typename: 'DecisionWarning', kind: DecisionWarningKind, text: string }> | null, stageStanding: { __typename: 'ShortlistStageStanding', place: number | null, bestPlace: number | null, worstPlace: number | null, lower: number, upper: number } | null, employee: { __typename: 'Employee', id: string, name: string, position: { __typename: 'Position', id: string, title: string } | null } }>, excludedCandidates: Array<{ __typename: 'ExcludedCandidate', id: string, reason: string, givenBy: string, isUndelivered: boolean, objection: string | null, objectedOn: string | null, answer: string | null, isUpheld: boolean | null, employee: { __typename: 'Employee', id: string, name: string } }>, announcement: { __typename: 'Announcement', id: string, announcedOn: string, applyUntil: string, document: string, isOpen: boolean, documents: Array<string> } | null, warnings: Array<{ __typename: 'DecisionWarning', kind: DecisionWarningKind, text: string }>, decision: { __typename: 'FillingDecision', decidedBy: string, office: string, decidedOn: string, document: string, reason: string | null, inaugurationOn: string, isDeparture: boolean, employee: { __typename: 'Employee', id: string, name: string } } | null } | null } | null };

export type AppointDecidedMutationVariables = Exact<{
  input: AppointDecidedInput;
}>;


export type AppointDecidedMutation = { __typename: 'Mutation', appointDecided: { __typename: 'AppointDecidedPayload', filling: { __typename: 'Filling', id: string, status: FillingStatus, version: number, openedOn: string, openedBy: string, document: string, vacantSince: string, among: CandidateField, cancelledBecause: string | null, fewerBecause: string | null, formationRequest: string | null, requestedOn: string | null, position: { __typename: 'Position', id: string, code: string, title: string, unit: { __typename: 'Unit', id: string, name: string } }, rule: { __typename: 'FillingRule', id: string, method: SelectionMethod, decidedBy: string, leastCandidates: number, hasStageWeights: boolean, legalBasis: string, stages: Array<{ __typename: 'FillingStage', code: string, label: string }>, approvals: Array<{ __typename: 'FillingApproval', code: string, label: string, bodyLabel: string }> }, steps: Array<{ __typename: 'FillingStep', id: string, approval: string, isGranted: boolean, document: string, recordedOn: string, recordedBy: string }>, stageWeights: Array<{ __typename: 'StageWeight', id: string, stage: string, weight: number, document: string }>, stageResults: Array<{ __typename: 'StageResult', id: string, stage: string, hasPassed: boolean, score: number | null, note: string | null, employee: { __typename: 'Employee', id: string, name: string } }>, shortlist: Array<{ __typename: 'ShortlistEntry', id: string, ordinal: number, place: number, reason: string | null, warnings: Array<{ __typename: 'DecisionWarning', kind: DecisionWarningKind, text: string }> | null, stageStanding: { __typename: 'ShortlistStageStanding', place: number | null, bestPlace: number | null, worstPlace: number | null, lower: number, upper: number } | null, employee: { __typename: 'Employee', id: string, name: string, position: { __typename: 'Position', id: string, title: string } | null } }>, excludedCandidates: Array<{ __typename: 'ExcludedCandidate', id: string, reason: string, givenBy: string, isUndelivered: boolean, objection: string | null, objectedOn: string | null, answer: string | null, isUpheld: boolean | null, employee: { __typename: 'Employee', id: string, name: string } }>, announcement: { __typename: 'Announcement', id: string, announcedOn: string, applyUntil: string, document: string, isOpen: boolean, documents: Array<string> } | null, warnings: Array<{ __typename: 'DecisionWarning', kind: DecisionWarningKind, text: string }>, decision: { __typename: 'FillingDecision', decidedBy: string, office: string, decidedOn: string, document: string, reason: string | null, inaugurationOn: string, isDeparture: boolean, employee: { __typename: 'Employee', id: string, name: string } } | null } | null } | null };

export type CancelFillingMutationVariables = Exact<{
  input: CancelFillingInput;
}>;


export type CancelFillingMutation = { __typename: 'Mutation', cancelFilling: { __typename: 'CancelFillingPayload', filling: { __typename: 'Filling', id: string, status: FillingStatus, version: number, openedOn: string, openedBy: string, document: string, vacantSince: string, among: CandidateField, cancelledBecause: string | null, fewerBecause: string | null, formationRequest: string | null, requestedOn: string | null, position: { __typename: 'Position', id: string, code: string, title: string, unit: { __typename: 'Unit', id: string, name: string } }, rule: { __typename: 'FillingRule', id: string, method: SelectionMethod, decidedBy: string, leastCandidates: number, hasStageWeights: boolean, legalBasis: string, stages: Array<{ __typename: 'FillingStage', code: string, label: string }>, approvals: Array<{ __typename: 'FillingApproval', code: string, label: string, bodyLabel: string }> }, steps: Array<{ __typename: 'FillingStep', id: string, approval: string, isGranted: boolean, document: string, recordedOn: string, recordedBy: string }>, stageWeights: Array<{ __typename: 'StageWeight', id: string, stage: string, weight: number, document: string }>, stageResults: Array<{ __typename: 'StageResult', id: string, stage: string, hasPassed: boolean, score: number | null, note: string | null, employee: { __typename: 'Employee', id: string, name: string } }>, shortlist: Array<{ __typename: 'ShortlistEntry', id: string, ordinal: number, place: number, reason: string | null, warnings: Array<{ __typename: 'DecisionWarning', kind: DecisionWarningKind, text: string }> | null, stageStanding: { __typename: 'ShortlistStageStanding', place: number | null, bestPlace: number | null, worstPlace: number | null, lower: number, upper: number } | null, employee: { __typename: 'Employee', id: string, name: string, position: { __typename: 'Position', id: string, title: string } | null } }>, excludedCandidates: Array<{ __typename: 'ExcludedCandidate', id: string, reason: string, givenBy: string, isUndelivered: boolean, objection: string | null, objectedOn: string | null, answer: string | null, isUpheld: boolean | null, employee: { __typename: 'Employee', id: string, name: string } }>, announcement: { __typename: 'Announcement', id: string, announcedOn: string, applyUntil: string, document: string, isOpen: boolean, documents: Array<string> } | null, warnings: Array<{ __typename: 'DecisionWarning', kind: DecisionWarningKind, text: string }>, decision: { __typename: 'FillingDecision', decidedBy: string, office: string, decidedOn: string, document: string, reason: string | null, inaugurationOn: string, isDeparture: boolean, employee: { __typename: 'Employee', id: string, name: string } } | null } | null } | null };

export type AnnounceFillingMutationVariables = Exact<{
  input: AnnounceFillingInput;
}>;


export type AnnounceFillingMutation = { __typename: 'Mutation', announceFilling: { __typename: 'AnnounceFillingPayload', announcement: { __typename: 'Announcement', id: string } | null } | null };

export type RequestFormationMutationVariables = Exact<{
  input: RequestFormationInput;
}>;


export type RequestFormationMutation = { __typename: 'Mutation', requestFormation: { __typename: 'RequestFormationPayload', filling: { __typename: 'Filling', id: string, status: FillingStatus, version: number, openedOn: string, openedBy: string, document: string, vacantSince: string, among: CandidateField, cancelledBecause: string | null, fewerBecause: string | null, formationRequest: string | null, requestedOn: string | null, position: { __typename: 'Position', id: string, code: string, title: string, unit: { __typename: 'Unit', id: string, name: string } }, rule: { __typename: 'FillingRule', id: string, method: SelectionMethod, decidedBy: string, leastCandidates: number, hasStageWeights: boolean, legalBasis: string, stages: Array<{ __typename: 'FillingStage', code: string, label: string }>, approvals: Array<{ __typename: 'FillingApproval', code: string, label: string, bodyLabel: string }> }, steps: Array<{ __typename: 'FillingStep', id: string, approval: string, isGranted: boolean, document: string, recordedOn: string, recordedBy: string }>, stageWeights: Array<{ __typename: 'StageWeight', id: string, stage: string, weight: number, document: string }>, stageResults: Array<{ __typename: 'StageResult', id: string, stage: string, hasPassed: boolean, score: number | null, note: string | null, employee: { __typename: 'Employee', id: string, name: string } }>, shortlist: Array<{ __typename: 'ShortlistEntry', id: string, ordinal: number, place: number, reason: string | null, warnings: Array<{ __typename: 'DecisionWarning', kind: DecisionWarningKind, text: string }> | null, stageStanding: { __typename: 'ShortlistStageStanding', place: number | null, bestPlace: number | null, worstPlace: number | null, lower: number, upper: number } | null, employee: { __typename: 'Employee', id: string, name: string, position: { __typename: 'Position', id: string, title: string } | null } }>, excludedCandidates: Array<{ __typename: 'ExcludedCandidate', id: string, reason: string, givenBy: string, isUndelivered: boolean, objection: string | null, objectedOn: string | null, answer: string | null, isUpheld: boolean | null, employee: { __typename: 'Employee', id: string, name: string } }>, announcement: { __typename: 'Announcement', id: string, announcedOn: string, applyUntil: string, document: string, isOpen: boolean, documents: Array<string> } | null, warnings: Array<{ __typename: 'DecisionWarning', kind: DecisionWarningKind, text: string }>, decision: { __typename: 'FillingDecision', decidedBy: string, office: string, decidedOn: string, document: string, reason: string | null, inaugurationOn: string, isDeparture: boolean, employee: { __typename: 'Employee', id: string, name: string } } | null } | null } | null };

export type AnswerObjectionMutationVariables = Exact<{
  input: AnswerObjectionInput;
}>;


export type AnswerObjectionMutation = { __typename: 'Mutation', answerObjection: { __typename: 'AnswerObjectionPayload', excludedCandidate: { __typename: 'ExcludedCandidate', id: string } | null } | null };

export type ExtendAnnouncementMutationVariables = Exact<{
  input: ExtendAnnouncementInput;
}>;


export type ExtendAnnouncementMutation = { __typename: 'Mutation', extendAnnouncement: { __typename: 'ExtendAnnouncementPayload', announcement: { __typename: 'Announcement', id: string } | null } | null };

export type FillingApplicationsQueryVariables = Exact<{
  filling: string | number;
  after?: string | null | undefined;
}>;


export type FillingApplicationsQuery = { __typename: 'Query', node:
    | { __typename: 'ActingAssignment' }
    | { __typename: 'Announcement' }
    | { __typename: 'Application' }
    | { __typename: 'Appointment' }
    | { __typename: 'Attestation' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'Award' }
    | { __typename: 'BlockedSubject' }
    | { __typename: 'CalibrationAdjustment' }
    | { __typename: 'CalibrationSession' }
    | { __typename: 'CareerInterest' }
    | { __typename: 'Committee' }
    | { __typename: 'Competency' }
    | { __typename: 'CompetencyAssessment' }
    | { __typename: 'DataBreach' }
    | { __typename: 'DataRequest' }
    | { __typename: 'Declaration' }
    | { __typename: 'Dossier' }
    | { __typename: 'Education' }
    | { __typename: 'Employee' }
    | { __typename: 'Employment' }
    | { __typename: 'EmploymentStatus' }
    | { __typename: 'EmploymentStatusEffect' }
    | { __typename: 'ExcludedCandidate' }
    | { __typename: 'Feedback360' }
    | { __typename: 'Filling', id: string, applications: { __typename: 'ApplicationConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Application', id: string, appliedOn: string, withdrawnOn: string | null, marks: Array<ApplicationMark>, employee: { __typename: 'Employee', id: string, name: string } }> } }
    | { __typename: 'FillingRule' }
    | { __typename: 'FillingStep' }
    | { __typename: 'FormationDecree' }
    | { __typename: 'ImportFile' }
    | { __typename: 'ImportMapping' }
    | { __typename: 'ImportRow' }
    | { __typename: 'ImportRun' }
    | { __typename: 'LearningBudget' }
    | { __typename: 'LearningBudgetCategory' }
    | { __typename: 'LearningBudgetFloor' }
    | { __typename: 'LearningBudgetLine' }
    | { __typename: 'LearningCommitment' }
    | { __typename: 'LearningEntry' }
    | { __typename: 'LearningForm' }
    | { __typename: 'LearningObligation' }
    | { __typename: 'MeritPolicy' }
    | { __typename: 'Moratorium' }
    | { __typename: 'NamedCandidate' }
    | { __typename: 'Nomination' }
    | { __typename: 'OrganisationAppraisal' }
    | { __typename: 'OutsideService' }
    | { __typename: 'PerformanceAppraisal' }
    | { __typename: 'PersonalDocument' }
    | { __typename: 'Placement' }
    | { __typename: 'PoolMembership' }
    | { __typename: 'Position' }
    | { __typename: 'PotentialAssessment' }
    | { __typename: 'PredicateRule' }
    | { __typename: 'PredicateSpreadRule' }
    | { __typename: 'ProfessionalLicence' }
    | { __typename: 'RankHolding' }
    | { __typename: 'RecordRead' }
    | { __typename: 'RecordReport' }
    | { __typename: 'RecordReportStep' }
    | { __typename: 'RecordRequest' }
    | { __typename: 'RequiredCompetency' }
    | { __typename: 'RequirementRow' }
    | { __typename: 'RetirementRule' }
    | { __typename: 'RuleParameter' }
    | { __typename: 'Sanction' }
    | { __typename: 'ScaleStep' }
    | { __typename: 'ServiceToken' }
    | { __typename: 'ShortlistEntry' }
    | { __typename: 'StageResult' }
    | { __typename: 'StageWeight' }
    | { __typename: 'SuccessionPlan' }
    | { __typename: 'TeamAssignment' }
    | { __typename: 'TechnicalBlend' }
    | { __typename: 'TrainingRecord' }
    | { __typename: 'Unit' }
    | { __typename: 'Vacancy' }
    | { __typename: 'Waiver' }
   | null };

export type FillingsQueryVariables = Exact<{
  status?: Array<FillingStatus> | FillingStatus | null | undefined;
  after?: string | null | undefined;
}>;


export type FillingsQuery = { __typename: 'Query', fillings: { __typename: 'FillingConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Filling', id: string, status: FillingStatus, openedOn: string, vacantSince: string, rule: { __typename: 'FillingRule', id: string, method: SelectionMethod }, position: { __typename: 'Position', id: string, code: string, title: string, unit: { __typename: 'Unit', id: string, name: string } } }> } | null };

export type ImportRunQueryVariables = Exact<{
  run: string | number;
}>;


export type ImportRunQuery = { __typename: 'Query', importRun: { __typename: 'ImportRun', id: string, source: string, asOf: string, status: ImportStatus, version: number, createdAt: string, createdBy: string, appliedAt: string | null, appliedBy: string | null, rowsRead: number, created: number, changed: number, equal: number, conflicting: number, refused: number, isClosingOpenPeriods: boolean, failure: { __typename: 'ImportFailure', code: string, message: string } | null, files: Array<{ __typename: 'ImportFile', id: string, name: string, kind: RecordKind, rows: number, sheet: string | null, ignoredHeadings: Array<string> }> } | null };

export type WholeRunFragment = { __typename: 'ImportRun', id: string, source: string, asOf: string, status: ImportStatus, version: number, createdAt: string, createdBy: string, appliedAt: string | null, appliedBy: string | null, rowsRead: number, created: number, changed: number, equal: number, conflicting: number, refused: number, isClosingOpenPeriods: boolean, failure: { __typename: 'ImportFailure', code: string, message: string } | null, files: Array<{ __typename: 'ImportFile', id: string, name: string, kind: RecordKind, rows: number, sheet: string | null, ignoredHeadings: Array<string> }> };

export type ImportRunRowsQueryVariables = Exact<{
  run: string | number;
  filter?: ImportRowFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportRunRowsQuery = { __typename: 'Query', importRun: { __typename: 'ImportRun', id: string, rows: { __typename: 'ImportRowConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'ImportRow', id: string, number: number, kind: RecordKind, outcome: ImportRowOutcome, resolution: ImportConflictRule | null, presentSource: string | null, presentAsOf: string | null, file: { __typename: 'ImportFile', id: string, name: string }, employee: { __typename: 'Employee', id: string, name: string } | null, values: Array<{ __typename: 'FieldValue', field: string, value: string }>, differences: Array<{ __typename: 'FieldDifference', field: string, incoming: string | null, present: string | null }>, faults: Array<{ __typename: 'RecordFault', code: RecordFaultCode, field: string | null, given: string | null, expected: string | null, text: string }>, findings: Array<{ __typename: 'RecordFault', code: RecordFaultCode, field: string | null, given: string | null, text: string }> }> } } | null };

export type ApplyImportMutationVariables = Exact<{
  input: ApplyImportInput;
}>;


export type ApplyImportMutation = { __typename: 'Mutation', applyImport: { __typename: 'ApplyImportPayload', importRun: { __typename: 'ImportRun', id: string, source: string, asOf: string, status: ImportStatus, version: number, createdAt: string, createdBy: string, appliedAt: string | null, appliedBy: string | null, rowsRead: number, created: number, changed: number, equal: number, conflicting: number, refused: number, isClosingOpenPeriods: boolean, failure: { __typename: 'ImportFailure', code: string, message: string } | null, files: Array<{ __typename: 'ImportFile', id: string, name: string, kind: RecordKind, rows: number, sheet: string | null, ignoredHeadings: Array<string> }> } | null } | null };

export type ResolveConflictsMutationVariables = Exact<{
  input: ResolveImportConflictsInput;
}>;


export type ResolveConflictsMutation = { __typename: 'Mutation', resolveImportConflicts: { __typename: 'ResolveImportConflictsPayload', importRun: { __typename: 'ImportRun', id: string, source: string, asOf: string, status: ImportStatus, version: number, createdAt: string, createdBy: string, appliedAt: string | null, appliedBy: string | null, rowsRead: number, created: number, changed: number, equal: number, conflicting: number, refused: number, isClosingOpenPeriods: boolean, failure: { __typename: 'ImportFailure', code: string, message: string } | null, files: Array<{ __typename: 'ImportFile', id: string, name: string, kind: RecordKind, rows: number, sheet: string | null, ignoredHeadings: Array<string> }> } | null } | null };

export type TakeBackImportMutationVariables = Exact<{
  input: TakeBackImportInput;
}>;


export type TakeBackImportMutation = { __typename: 'Mutation', takeBackImport: { __typename: 'TakeBackImportPayload', importRun: { __typename: 'ImportRun', id: string, source: string, asOf: string, status: ImportStatus, version: number, createdAt: string, createdBy: string, appliedAt: string | null, appliedBy: string | null, rowsRead: number, created: number, changed: number, equal: number, conflicting: number, refused: number, isClosingOpenPeriods: boolean, failure: { __typename: 'ImportFailure', code: string, message: string } | null, files: Array<{ __typename: 'ImportFile', id: string, name: string, kind: RecordKind, rows: number, sheet: string | null, ignoredHeadings: Array<string> }> } | null } | null };

export type DiscardImportMutationVariables = Exact<{
  input: DiscardImportInput;
}>;


export type DiscardImportMutation = { __typename: 'Mutation', discardImport: { __typename: 'DiscardImportPayload', importRun: { __typename: 'ImportRun', id: string } | null } | null };

export type ImportRunsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ImportRunsQuery = { __typename: 'Query', importRuns: { __typename: 'ImportRunConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'ImportRun', id: string, source: string, asOf: string, status: ImportStatus, createdAt: string, createdBy: string, created: number, changed: number, equal: number, conflicting: number, refused: number }> } | null };

export type ImportChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportChoicesQuery = { __typename: 'Query', importMappings: Array<{ __typename: 'ImportMapping', id: string, name: string, kind: RecordKind, certainty: Certainty }> | null, recordTemplates: Array<{ __typename: 'RecordTemplate', kind: RecordKind, fields: Array<{ __typename: 'RecordTemplateField', name: string, label: string, headings: Array<string>, isRequired: boolean, form: string }> }> | null };

export type SaveImportMappingMutationVariables = Exact<{
  input: SaveImportMappingInput;
}>;


export type SaveImportMappingMutation = { __typename: 'Mutation', saveImportMapping: { __typename: 'SaveImportMappingPayload', importMapping: { __typename: 'ImportMapping', id: string, name: string } | null } | null };

export type LearningOfOfficesQueryVariables = Exact<{
  year: number;
  filter?: UnitFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type LearningOfOfficesQuery = { __typename: 'Query', learningByUnit: { __typename: 'UnitLearningConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'UnitLearning', people: number, met: number, short: number, aboveCeiling: number, unknown: number, expectedShort: number, verifiedHours: number | null, unverifiedHours: number | null, onlineShare: number | null, unit: { __typename: 'Unit', id: string, code: string, name: string } }> } | null };

export type ClaimsToVerifyQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ClaimsToVerifyQuery = { __typename: 'Query', learningEntries: { __typename: 'LearningEntryConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'LearningEntry', id: string, version: number, title: string, provider: string, startedOn: string, endedOn: string, delivery: LearningDelivery, isAbroad: boolean, quantity: number, hours: number | null, countedHours: number | null, certificate: string | null, status: LearningEntryStatus, reason: string | null, employee: { __typename: 'Employee', id: string, name: string }, form: { __typename: 'LearningForm', id: string, code: string, label: string, unit: LearningUnit }, documents: Array<{ __typename: 'PersonalDocument', id: string, path: string, name: string }> }> } | null };

export type LedgerEntryFragment = { __typename: 'LearningEntry', id: string, version: number, title: string, provider: string, startedOn: string, endedOn: string, delivery: LearningDelivery, isAbroad: boolean, quantity: number, hours: number | null, countedHours: number | null, certificate: string | null, status: LearningEntryStatus, reason: string | null, form: { __typename: 'LearningForm', id: string, code: string, label: string, unit: LearningUnit }, documents: Array<{ __typename: 'PersonalDocument', id: string, path: string, name: string }> };

export type LearningOfPersonQueryVariables = Exact<{
  person: string | number;
  year: number;
  after?: string | null | undefined;
}>;


export type LearningOfPersonQuery = { __typename: 'Query', employee: { __typename: 'Employee', id: string, learning: { __typename: 'LearningStanding', year: number, obligation: ObligationKind, required: number, verified: number, unverified: number, counted: number, online: number, shortBy: number, aboveBy: number, projected: number | null, isExpectedShort: boolean | null, unknownEntries: number, status: LearningStatus, rule: { __typename: 'LearningObligation', id: string, legalBasis: string, certainty: Certainty } } | null, learningEntries: { __typename: 'LearningEntryConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'LearningEntry', id: string, version: number, title: string, provider: string, startedOn: string, endedOn: string, delivery: LearningDelivery, isAbroad: boolean, quantity: number, hours: number | null, countedHours: number | null, certificate: string | null, status: LearningEntryStatus, reason: string | null, form: { __typename: 'LearningForm', id: string, code: string, label: string, unit: LearningUnit }, documents: Array<{ __typename: 'PersonalDocument', id: string, path: string, name: string }> }> } | null } | null };

export type LearningFormsQueryVariables = Exact<{ [key: string]: never; }>;


export type LearningFormsQuery = { __typename: 'Query', learningForms: Array<{ __typename: 'LearningForm', id: string, code: string, label: string, unit: LearningUnit, isTraining: boolean }> | null };

export type ClaimLearningMutationVariables = Exact<{
  input: ClaimLearningInput;
}>;


export type ClaimLearningMutation = { __typename: 'Mutation', claimLearning: { __typename: 'ClaimLearningPayload', learningEntry: { __typename: 'LearningEntry', id: string } | null } | null };

export type VerifyLearningMutationVariables = Exact<{
  input: VerifyLearningInput;
}>;


export type VerifyLearningMutation = { __typename: 'Mutation', verifyLearning: { __typename: 'VerifyLearningPayload', learningEntry: { __typename: 'LearningEntry', id: string } | null } | null };

export type RefuseLearningMutationVariables = Exact<{
  input: RefuseLearningInput;
}>;


export type RefuseLearningMutation = { __typename: 'Mutation', refuseLearning: { __typename: 'RefuseLearningPayload', learningEntry: { __typename: 'LearningEntry', id: string } | null } | null };

export type WithdrawLearningMutationVariables = Exact<{
  input: WithdrawLearningInput;
}>;


export type WithdrawLearningMutation = { __typename: 'Mutation', withdrawLearning: { __typename: 'WithdrawLearningPayload', learningEntry: { __typename: 'LearningEntry', id: string } | null } | null };

export type LearningBudgetOfYearQueryVariables = Exact<{
  year: number;
}>;


export type LearningBudgetOfYearQuery = { __typename: 'Query', learningBudget: { __typename: 'LearningBudget', id: string, base: string, floorShare: number, floor: string, planned: string, counting: string, committed: string, spent: string, isFloorMet: boolean, document: string, floorRule: { __typename: 'LearningBudgetFloor', id: string, legalBasis: string, certainty: Certainty }, commitments: Array<{ __typename: 'LearningCommitment', id: string, title: string, amount: string, spent: string, document: string, committedOn: string, releasedOn: string | null }> } | null };

export type NineBoxMapQueryVariables = Exact<{
  on?: string | null | undefined;
  filter?: EmployeeFilter | null | undefined;
  isCalibrated: boolean;
}>;


export type NineBoxMapQuery = { __typename: 'Query', nineBox: { __typename: 'NineBox', on: string, isRounded: boolean, policy: { __typename: 'MeritPolicy', id: string, label: string, version: number }, distribution: { __typename: 'NineBoxDistribution', people: number, certain: number, expired: number, performanceOpen: number, potentialOpen: number }, cells: Array<{ __typename: 'NineBoxCell', box: number, label: string, people: number, possible: number, isInPool: boolean, treatments: Array<string>, legalBasis: string }> } | null };

export type NineBoxCertainQueryVariables = Exact<{
  on?: string | null | undefined;
  filter?: EmployeeFilter | null | undefined;
  isCalibrated: boolean;
  box: number;
  after?: string | null | undefined;
}>;


export type NineBoxCertainQuery = { __typename: 'Query', nineBox: { __typename: 'NineBox', cells: Array<{ __typename: 'NineBoxCell', box: number, employees: { __typename: 'EmployeeConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Employee', id: string, name: string, nip: string | null, position: { __typename: 'Position', id: string, title: string } | null }> } | null }> } | null };

export type NineBoxOpenQueryVariables = Exact<{
  on?: string | null | undefined;
  filter?: EmployeeFilter | null | undefined;
  isCalibrated: boolean;
  box: number;
  after?: string | null | undefined;
}>;


export type NineBoxOpenQuery = { __typename: 'Query', nineBox: { __typename: 'NineBox', open: { __typename: 'EmployeeConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Employee', id: string, name: string, nip: string | null, position: { __typename: 'Position', id: string, title: string } | null }> } | null } | null };

export type PersonOfBoxFragment = { __typename: 'Employee', id: string, name: string, nip: string | null, position: { __typename: 'Position', id: string, title: string } | null };

export type NineBoxPreviewQueryVariables = Exact<{
  on?: string | null | undefined;
  filter?: EmployeeFilter | null | undefined;
  isCalibrated: boolean;
  policy: PolicyKey;
  after?: string | null | undefined;
}>;


export type NineBoxPreviewQuery = { __typename: 'Query', nineBox: { __typename: 'NineBox', preview: { __typename: 'NineBoxPreview', moves: { __typename: 'NineBoxMoveConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'NineBoxMove', before: Array<number>, after: Array<number>, employee: { __typename: 'Employee', id: string, name: string } }> } } | null } | null };

export type NineBoxPreviewCountsQueryVariables = Exact<{
  on?: string | null | undefined;
  filter?: EmployeeFilter | null | undefined;
  isCalibrated: boolean;
  policy: PolicyKey;
}>;


export type NineBoxPreviewCountsQuery = { __typename: 'Query', nineBox: { __typename: 'NineBox', distribution: { __typename: 'NineBoxDistribution', boxes: Array<{ __typename: 'NineBoxCount', box: number, people: number, possible: number }> }, preview: { __typename: 'NineBoxPreview', distribution: { __typename: 'NineBoxDistribution', boxes: Array<{ __typename: 'NineBoxCount', box: number, people: number, possible: number }> } } | null } | null };

export type CalibrationSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalibrationSessionsQuery = { __typename: 'Query', calibrationSessions: { __typename: 'CalibrationSessionConnection', nodes: Array<{ __typename: 'CalibrationSession', id: string, name: string, openedOn: string, closedOn: string | null }> } | null };

export type OpenCalibrationMutationVariables = Exact<{
  input: OpenCalibrationInput;
}>;


export type OpenCalibrationMutation = { __typename: 'Mutation', openCalibration: { __typename: 'OpenCalibrationPayload', calibrationSession: { __typename: 'CalibrationSession', id: string } | null } | null };

export type PeopleQueryVariables = Exact<{
  filter?: EmployeeFilter | null | undefined;
  orderBy?: Array<EmployeeOrder> | EmployeeOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { __typename: 'Query', employees: { __typename: 'EmployeeConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Employee', id: string, name: string, nip: string | null, kind: EmploymentKind, visibility: Visibility, rank: { __typename: 'Rank', code: string, label: string } | null, position: { __typename: 'Position', id: string, code: string, title: string } | null, unit: { __typename: 'Unit', id: string, name: string, office: { __typename: 'Unit', id: string, name: string } | null } | null }> } | null };

export type PersonQueryVariables = Exact<{
  person: string | number;
}>;


export type PersonQuery = { __typename: 'Query', employee: { __typename: 'Employee', id: string, name: string, nip: string | null, kind: EmploymentKind, sex: Sex | null, birthDate: string | null, visibility: Visibility, version: number, withheld: { __typename: 'Withheld', reason: WithheldReason } | null, position: { __typename: 'Position', id: string, code: string, title: string } | null, unit: { __typename: 'Unit', id: string, name: string, office: { __typename: 'Unit', id: string, name: string } | null } | null, rank: { __typename: 'Rank', code: string, label: string, since: string } | null, retirement: { __typename: 'Retirement', date: string, age: number } | null, talent: { __typename: 'TalentProfile', box: number | null, boxes: Array<number>, performance: { __typename: 'Interval', lower: number, upper: number }, potential: { __typename: 'Interval', lower: number, upper: number } } | null, calibratedPlace: { __typename: 'CalibratedPlace', boxes: Array<number> } | null, missing: Array<{ __typename: 'MissingRecord', kind: MissingKind, label: string, detail: string, owedBy: RecordOwner }> | null, appointments: Array<{ __typename: 'Appointment', id: string, document: string, during: { __typename: 'Period', from: string, to: string | null }, position: { __typename: 'Position', id: string, title: string } }> | null, rankHistory: Array<{ __typename: 'RankHolding', id: string, rank: string, document: string, during: { __typename: 'Period', from: string, to: string | null } }> | null, education: Array<{ __typename: 'Education', id: string, level: string, field: string | null, institution: string | null, graduatedOn: string | null, status: DiplomaStatus, document: string }> | null, trainings: Array<{ __typename: 'TrainingRecord', id: string, title: string, completedOn: string, hours: number | null, document: string }> | null, appraisals: Array<{ __typename: 'PerformanceAppraisal', id: string, year: number, predicate: PerformancePredicate, document: string }> | null, potential: Array<{ __typename: 'PotentialAssessment', id: string, score: number, assessedOn: string, validUntil: string, document: string }> | null, feedback: Array<{ __typename: 'Feedback360', id: string, predicate: PerformancePredicate, raters: number, concludedOn: string, document: string }> | null, assessments: Array<{ __typename: 'CompetencyAssessment', id: string, level: number, assessedOn: string, validUntil: string, document: string, competency: { __typename: 'Competency', id: string, label: string } }> | null, awards: Array<{ __typename: 'Award', id: string, title: string, awardedOn: string, document: string }> | null, attestations: Array<{ __typename: 'Attestation', id: string, list: AttestedListName, attestedOn: string, attestedBy: string, document: string }> | null, sanctions: Array<{ __typename: 'Sanction', id: string, severity: SanctionSeverity, document: string, during: { __typename: 'Period', from: string, to: string | null } }> | null, nominations: Array<{ __typename: 'Nomination', id: string, ordinal: number, plan: { __typename: 'SuccessionPlan', id: string, status: PlanStatus, position: { __typename: 'Position', id: string, title: string } } | null, readiness: { __typename: 'Readiness', level: ReadinessLevel, from: string | null, reasons: Array<string> } | null }> | null, exclusions: Array<{ __typename: 'ExcludedCandidate', id: string, reason: string, givenBy: string, objection: string | null, objectedOn: string | null, isOpenToObjection: boolean, answer: string | null, isUpheld: boolean | null, position: { __typename: 'Position', id: string, title: string } }> | null, recordRequests: Array<{ __typename: 'RecordRequest', id: string, kind: MissingKind, detail: string, dueOn: string, status: RecordRequestStatus, owedBy: RecordOwner }> | null, openReports: Array<{ __typename: 'RecordReport', id: string, kind: RecordKind, status: RecordReportStatus, submittedOn: string, dueOn: string, version: number, isCorrection: boolean, note: string | null, values: Array<{ __typename: 'FieldValue', field: string, value: string }>, documents: Array<{ __typename: 'PersonalDocument', id: string, name: string, path: string }>, steps: Array<{ __typename: 'RecordReportStep', id: string, at: string, status: RecordReportStatus, note: string | null }> }> } | null };

export type WholePersonFragment = { __typename: 'Employee', id: string, name: string, nip: string | null, kind: EmploymentKind, sex: Sex | null, birthDate: string | null, visibility: Visibility, version: number, withheld: { __typename: 'Withheld', reason: WithheldReason } | null, position: { __typename: 'Position', id: string, code: string, title: string } | null, unit: { __typename: 'Unit', id: string, name: string, office: { __typename: 'Unit', id: string, name: string } | null } | null, rank: { __typename: 'Rank', code: string, label: string, since: string } | null, retirement: { __typename: 'Retirement', date: string, age: number } | null, talent: { __typename: 'TalentProfile', box: number | null, boxes: Array<number>, performance: { __typename: 'Interval', lower: number, upper: number }, potential: { __typename: 'Interval', lower: number, upper: number } } | null, calibratedPlace: { __typename: 'CalibratedPlace', boxes: Array<number> } | null, missing: Array<{ __typename: 'MissingRecord', kind: MissingKind, label: string, detail: string, owedBy: RecordOwner }> | null, appointments: Array<{ __typename: 'Appointment', id: string, document: string, during: { __typename: 'Period', from: string, to: string | null }, position: { __typename: 'Position', id: string, title: string } }> | null, rankHistory: Array<{ __typename: 'RankHolding', id: string, rank: string, document: string, during: { __typename: 'Period', from: string, to: string | null } }> | null, education: Array<{ __typename: 'Education', id: string, level: string, field: string | null, institution: string | null, graduatedOn: string | null, status: DiplomaStatus, document: string }> | null, trainings: Array<{ __typename: 'TrainingRecord', id: string, title: string, completedOn: string, hours: number | null, document: string }> | null, appraisals: Array<{ __typename: 'PerformanceAppraisal', id: string, year: number, predicate: PerformancePredicate, document: string }> | null, potential: Array<{ __typename: 'PotentialAssessment', id: string, score: number, assessedOn: string, validUntil: string, document: string }> | null, feedback: Array<{ __typename: 'Feedback360', id: string, predicate: PerformancePredicate, raters: number, concludedOn: string, document: string }> | null, assessments: Array<{ __typename: 'CompetencyAssessment', id: string, level: number, assessedOn: string, validUntil: string, document: string, competency: { __typename: 'Competency', id: string, label: string } }> | null, awards: Array<{ __typename: 'Award', id: string, title: string, awardedOn: string, document: string }> | null, attestations: Array<{ __typename: 'Attestation', id: string, list: AttestedListName, attestedOn: string, attestedBy: string, document: string }> | null, sanctions: Array<{ __typename: 'Sanction', id: string, severity: SanctionSeverity, document: string, during: { __typename: 'Period', from: string, to: string | null } }> | null, nominations: Array<{ __typename: 'Nomination', id: string, ordinal: number, plan: { __typename: 'SuccessionPlan', id: string, status: PlanStatus, position: { __typename: 'Position', id: string, title: string } } | null, readiness: { __typename: 'Readiness', level: ReadinessLevel, from: string | null, reasons: Array<string> } | null }> | null, exclusions: Array<{ __typename: 'ExcludedCandidate', id: string, reason: string, givenBy: string, objection: string | null, objectedOn: string | null, isOpenToObjection: boolean, answer: string | null, isUpheld: boolean | null, position: { __typename: 'Position', id: string, title: string } }> | null, recordRequests: Array<{ __typename: 'RecordRequest', id: string, kind: MissingKind, detail: string, dueOn: string, status: RecordRequestStatus, owedBy: RecordOwner }> | null, openReports: Array<{ __typename: 'RecordReport', id: string, kind: RecordKind, status: RecordReportStatus, submittedOn: string, dueOn: string, version: number, isCorrection: boolean, note: string | null, values: Array<{ __typename: 'FieldValue', field: string, value: string }>, documents: Array<{ __typename: 'PersonalDocument', id: string, name: string, path: string }>, steps: Array<{ __typename: 'RecordReportStep', id: string, at: string, status: RecordReportStatus, note: string | null }> }> };

export type AttestListsMutationVariables = Exact<{
  input: AttestListsInput;
}>;


export type AttestListsMutation = { __typename: 'Mutation', attestLists: { __typename: 'AttestListsPayload', attestations: Array<{ __typename: 'Attestation', id: string }> } | null };

export type RecordFeedbackMutationVariables = Exact<{
  input: RecordFeedbackInput;
}>;


export type RecordFeedbackMutation = { __typename: 'Mutation', recordFeedback: { __typename: 'RecordFeedbackPayload', feedback360: { __typename: 'Feedback360', id: string } | null } | null };

export type RecordAppraisalsMutationVariables = Exact<{
  input: RecordAppraisalsInput;
}>;


export type RecordAppraisalsMutation = { __typename: 'Mutation', recordAppraisals: { __typename: 'RecordAppraisalsPayload', performanceAppraisals: Array<{ __typename: 'PerformanceAppraisal', id: string }> } | null };

export type RecordPotentialMutationVariables = Exact<{
  input: RecordPotentialAssessmentInput;
}>;


export type RecordPotentialMutation = { __typename: 'Mutation', recordPotentialAssessment: { __typename: 'RecordPotentialAssessmentPayload', potentialAssessment: { __typename: 'PotentialAssessment', id: string } | null } | null };

export type ObjectToExclusionMutationVariables = Exact<{
  input: ObjectToExclusionInput;
}>;


export type ObjectToExclusionMutation = { __typename: 'Mutation', objectToExclusion: { __typename: 'ObjectToExclusionPayload', excludedCandidate: { __typename: 'ExcludedCandidate', id: string } | null } | null };

export type AttestationEffectsQueryVariables = Exact<{
  input: AttestationEffectsInput;
}>;


export type AttestationEffectsQuery = { __typename: 'Query', attestationEffects: Array<{ __typename: 'AttestationEffect', openRankings: number, settledRankings: number, boxesBefore: Array<number>, boxesAfter: Array<number>, employee: { __typename: 'Employee', id: string } }> | null };

export type PresentRecordQueryVariables = Exact<{
  record: string | number;
}>;


export type PresentRecordQuery = { __typename: 'Query', presentRecord: { __typename: 'PresentRecord', version: number, values: Array<{ __typename: 'FieldValue', field: string, value: string }> } | null };

export type ReportEffectsQueryVariables = Exact<{
  report: string | number;
}>;


export type ReportEffectsQuery = { __typename: 'Query', node:
    | { __typename: 'ActingAssignment' }
    | { __typename: 'Announcement' }
    | { __typename: 'Application' }
    | { __typename: 'Appointment' }
    | { __typename: 'Attestation' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'Award' }
    | { __typename: 'BlockedSubject' }
    | { __typename: 'CalibrationAdjustment' }
    | { __typename: 'CalibrationSession' }
    | { __typename: 'CareerInterest' }
    | { __typename: 'Committee' }
    | { __typename: 'Competency' }
    | { __typename: 'CompetencyAssessment' }
    | { __typename: 'DataBreach' }
    | { __typename: 'DataRequest' }
    | { __typename: 'Declaration' }
    | { __typename: 'Dossier' }
    | { __typename: 'Education' }
    | { __typename: 'Employee' }
    | { __typename: 'Employment' }
    | { __typename: 'EmploymentStatus' }
    | { __typename: 'EmploymentStatusEffect' }
    | { __typename: 'ExcludedCandidate' }
    | { __typename: 'Feedback360' }
    | { __typename: 'Filling' }
    | { __typename: 'FillingRule' }
    | { __typename: 'FillingStep' }
    | { __typename: 'FormationDecree' }
    | { __typename: 'ImportFile' }
    | { __typename: 'ImportMapping' }
    | { __typename: 'ImportRow' }
    | { __typename: 'ImportRun' }
    | { __typename: 'LearningBudget' }
    | { __typename: 'LearningBudgetCategory' }
    | { __typename: 'LearningBudgetFloor' }
    | { __typename: 'LearningBudgetLine' }
    | { __typename: 'LearningCommitment' }
    | { __typename: 'LearningEntry' }
    | { __typename: 'LearningForm' }
    | { __typename: 'LearningObligation' }
    | { __typename: 'MeritPolicy' }
    | { __typename: 'Moratorium' }
    | { __typename: 'NamedCandidate' }
    | { __typename: 'Nomination' }
    | { __typename: 'OrganisationAppraisal' }
    | { __typename: 'OutsideService' }
    | { __typename: 'PerformanceAppraisal' }
    | { __typename: 'PersonalDocument' }
    | { __typename: 'Placement' }
    | { __typename: 'PoolMembership' }
    | { __typename: 'Position' }
    | { __typename: 'PotentialAssessment' }
    | { __typename: 'PredicateRule' }
    | { __typename: 'PredicateSpreadRule' }
    | { __typename: 'ProfessionalLicence' }
    | { __typename: 'RankHolding' }
    | { __typename: 'RecordRead' }
    | { __typename: 'RecordReport', id: string, presentRecord: { __typename: 'PresentRecord', version: number, values: Array<{ __typename: 'FieldValue', field: string, value: string }> } | null, duplicates: Array<{ __typename: 'ReportDuplicate', reason: DuplicateReason, report: { __typename: 'RecordReport', id: string, submittedOn: string } | null }>, preview: { __typename: 'RecordReportPreview', positions: number, changed: number, becomesEligible: number, losesEligibility: number, boxesBefore: Array<number>, boxesAfter: Array<number>, rankCeilingBefore: string | null, rankCeilingAfter: string | null, changes: Array<{ __typename: 'PositionConsequence', placeBefore: number | null, placeAfter: number | null, standingBefore: Standing, standingAfter: Standing, scoreBefore: { __typename: 'Interval', lower: number, upper: number }, scoreAfter: { __typename: 'Interval', lower: number, upper: number }, position: { __typename: 'Position', id: string, code: string, title: string } }> } | null }
    | { __typename: 'RecordReportStep' }
    | { __typename: 'RecordRequest' }
    | { __typename: 'RequiredCompetency' }
    | { __typename: 'RequirementRow' }
    | { __typename: 'RetirementRule' }
    | { __typename: 'RuleParameter' }
    | { __typename: 'Sanction' }
    | { __typename: 'ScaleStep' }
    | { __typename: 'ServiceToken' }
    | { __typename: 'ShortlistEntry' }
    | { __typename: 'StageResult' }
    | { __typename: 'StageWeight' }
    | { __typename: 'SuccessionPlan' }
    | { __typename: 'TeamAssignment' }
    | { __typename: 'TechnicalBlend' }
    | { __typename: 'TrainingRecord' }
    | { __typename: 'Unit' }
    | { __typename: 'Vacancy' }
    | { __typename: 'Waiver' }
   | null };

export type ReportRecordMutationVariables = Exact<{
  input: ReportRecordInput;
}>;


export type ReportRecordMutation = { __typename: 'Mutation', reportRecord: { __typename: 'ReportRecordPayload', recordReport: { __typename: 'RecordReport', id: string } | null } | null };

export type ResubmitReportMutationVariables = Exact<{
  input: ResubmitRecordReportInput;
}>;


export type ResubmitReportMutation = { __typename: 'Mutation', resubmitRecordReport: { __typename: 'ResubmitRecordReportPayload', recordReport: { __typename: 'RecordReport', id: string } | null } | null };

export type VerifyReportMutationVariables = Exact<{
  input: VerifyRecordReportInput;
}>;


export type VerifyReportMutation = { __typename: 'Mutation', verifyRecordReport: { __typename: 'VerifyRecordReportPayload', recordReport: { __typename: 'RecordReport', id: string, status: RecordReportStatus } | null } | null };

export type ReturnReportMutationVariables = Exact<{
  input: ReturnRecordReportInput;
}>;


export type ReturnReportMutation = { __typename: 'Mutation', returnRecordReport: { __typename: 'ReturnRecordReportPayload', recordReport: { __typename: 'RecordReport', id: string, status: RecordReportStatus } | null } | null };

export type RejectReportMutationVariables = Exact<{
  input: RejectRecordReportInput;
}>;


export type RejectReportMutation = { __typename: 'Mutation', rejectRecordReport: { __typename: 'RejectRecordReportPayload', recordReport: { __typename: 'RecordReport', id: string, status: RecordReportStatus } | null } | null };

export type WithdrawReportMutationVariables = Exact<{
  input: WithdrawRecordReportInput;
}>;


export type WithdrawReportMutation = { __typename: 'Mutation', withdrawRecordReport: { __typename: 'WithdrawRecordReportPayload', recordReport: { __typename: 'RecordReport', id: string, status: RecordReportStatus } | null } | null };

export type WithdrawAppointmentMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type WithdrawAppointmentMutation = { __typename: 'Mutation', withdrawAppointment: { __typename: 'WithdrawAppointmentPayload', appointment: { __typename: 'Appointment', id: string } | null } | null };

export type WithdrawRankMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type WithdrawRankMutation = { __typename: 'Mutation', withdrawRank: { __typename: 'WithdrawRankPayload', rankHolding: { __typename: 'RankHolding', id: string } | null } | null };

export type WithdrawEducationMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type WithdrawEducationMutation = { __typename: 'Mutation', withdrawEducation: { __typename: 'WithdrawEducationPayload', education: { __typename: 'Education', id: string } | null } | null };

export type WithdrawAppraisalMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type WithdrawAppraisalMutation = { __typename: 'Mutation', withdrawAppraisal: { __typename: 'WithdrawAppraisalPayload', performanceAppraisal: { __typename: 'PerformanceAppraisal', id: string } | null } | null };

export type WithdrawCompetencyAssessmentMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type WithdrawCompetencyAssessmentMutation = { __typename: 'Mutation', withdrawCompetencyAssessment: { __typename: 'WithdrawCompetencyAssessmentPayload', competencyAssessment: { __typename: 'CompetencyAssessment', id: string } | null } | null };

export type WithdrawPotentialAssessmentMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type WithdrawPotentialAssessmentMutation = { __typename: 'Mutation', withdrawPotentialAssessment: { __typename: 'WithdrawPotentialAssessmentPayload', potentialAssessment: { __typename: 'PotentialAssessment', id: string } | null } | null };

export type WithdrawFeedbackMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type WithdrawFeedbackMutation = { __typename: 'Mutation', withdrawFeedback: { __typename: 'WithdrawFeedbackPayload', feedback360: { __typename: 'Feedback360', id: string } | null } | null };

export type WithdrawTrainingMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type WithdrawTrainingMutation = { __typename: 'Mutation', withdrawTraining: { __typename: 'WithdrawTrainingPayload', trainingRecord: { __typename: 'TrainingRecord', id: string } | null } | null };

export type WithdrawAwardMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type WithdrawAwardMutation = { __typename: 'Mutation', withdrawAward: { __typename: 'WithdrawAwardPayload', award: { __typename: 'Award', id: string } | null } | null };

export type WithdrawSanctionMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type WithdrawSanctionMutation = { __typename: 'Mutation', withdrawSanction: { __typename: 'WithdrawSanctionPayload', sanction: { __typename: 'Sanction', id: string } | null } | null };

export type PlanQueryVariables = Exact<{
  plan: string | number;
}>;


export type PlanQuery = { __typename: 'Query', node:
    | { __typename: 'ActingAssignment' }
    | { __typename: 'Announcement' }
    | { __typename: 'Application' }
    | { __typename: 'Appointment' }
    | { __typename: 'Attestation' }
    | { __typename: 'AuditEvent' }
    | { __typename: 'Award' }
    | { __typename: 'BlockedSubject' }
    | { __typename: 'CalibrationAdjustment' }
    | { __typename: 'CalibrationSession' }
    | { __typename: 'CareerInterest' }
    | { __typename: 'Committee' }
    | { __typename: 'Competency' }
    | { __typename: 'CompetencyAssessment' }
    | { __typename: 'DataBreach' }
    | { __typename: 'DataRequest' }
    | { __typename: 'Declaration' }
    | { __typename: 'Dossier' }
    | { __typename: 'Education' }
    | { __typename: 'Employee' }
    | { __typename: 'Employment' }
    | { __typename: 'EmploymentStatus' }
    | { __typename: 'EmploymentStatusEffect' }
    | { __typename: 'ExcludedCandidate' }
    | { __typename: 'Feedback360' }
    | { __typename: 'Filling' }
    | { __typename: 'FillingRule' }
    | { __typename: 'FillingStep' }
    | { __typename: 'FormationDecree' }
    | { __typename: 'ImportFile' }
    | { __typename: 'ImportMapping' }
    | { __typename: 'ImportRow' }
    | { __typename: 'ImportRun' }
    | { __typename: 'LearningBudget' }
    | { __typename: 'LearningBudgetCategory' }
    | { __typename: 'LearningBudgetFloor' }
    | { __typename: 'LearningBudgetLine' }
    | { __typename: 'LearningCommitment' }
    | { __typename: 'LearningEntry' }
    | { __typename: 'LearningForm' }
    | { __typename: 'LearningObligation' }
    | { __typename: 'MeritPolicy' }
    | { __typename: 'Moratorium' }
    | { __typename: 'NamedCandidate' }
    | { __typename: 'Nomination' }
    | { __typename: 'OrganisationAppraisal' }
    | { __typename: 'OutsideService' }
    | { __typename: 'PerformanceAppraisal' }
    | { __typename: 'PersonalDocument' }
    | { __typename: 'Placement' }
    | { __typename: 'PoolMembership' }
    | { __typename: 'Position' }
    | { __typename: 'PotentialAssessment' }
    | { __typename: 'PredicateRule' }
    | { __typename: 'PredicateSpreadRule' }
    | { __typename: 'ProfessionalLicence' }
    | { __typename: 'RankHolding' }
    | { __typename: 'RecordRead' }
    | { __typename: 'RecordReport' }
    | { __typename: 'RecordReportStep' }
    | { __typename: 'RecordRequest' }
    | { __typename: 'RequiredCompetency' }
    | { __typename: 'RequirementRow' }
    | { __typename: 'RetirementRule' }
    | { __typename: 'RuleParameter' }
    | { __typename: 'Sanction' }
    | { __typename: 'ScaleStep' }
    | { __typename: 'ServiceToken' }
    | { __typename: 'ShortlistEntry' }
    | { __typename: 'StageResult' }
    | { __typename: 'StageWeight' }
    | { __typename: 'SuccessionPlan', id: string, number: number, status: PlanStatus, version: number, draftedBy: string, draftedOn: string, submittedBy: string | null, submittedOn: string | null, returnedBecause: string | null, endorsedBy: string | null, endorsedOn: string | null, endorsement: string | null, supersededOn: string | null, firstPlaceEmptyBecause: string | null, changed: Array<{ __typename: 'Nomination', id: string }>, position: { __typename: 'Position', id: string, code: string, title: string, unit: { __typename: 'Unit', id: string, name: string } }, nominations: Array<{ __typename: 'Nomination', id: string, ordinal: number, source: NominationSource, reason: string, plannerNote: string | null, plannerView: ReadinessLevel | null, placeThen: number | null, readinessThen: ReadinessLevel, readiness: { __typename: 'Readiness', level: ReadinessLevel, from: string | null, reasons: Array<string> } | null, candidate: { __typename: 'Candidate', cacheKey: string, place: number | null, bestPlace: number | null, worstPlace: number | null, lower: number, upper: number } | null, employee: { __typename: 'Employee', id: string, name: string, position: { __typename: 'Position', id: string, title: string } | null } }> }
    | { __typename: 'TeamAssignment' }
    | { __typename: 'TechnicalBlend' }
    | { __typename: 'TrainingRecord' }
    | { __typename: 'Unit' }
    | { __typename: 'Vacancy' }
    | { __typename: 'Waiver' }
   | null };

export type WholePlanFragment = { __typename: 'SuccessionPlan', id: string, number: number, status: PlanStatus, version: number, draftedBy: string, draftedOn: string, submittedBy: string | null, submittedOn: string | null, returnedBecause: string | null, endorsedBy: string | null, endorsedOn: string | null, endorsement: string | null, supersededOn: string | null, firstPlaceEmptyBecause: string | null, changed: Array<{ __typename: 'Nomination', id: string }>, position: { __typename: 'Position', id: string, code: string, title: string, unit: { __typename: 'Unit', id: string, name: string } }, nominations: Array<{ __typename: 'Nomination', id: string, ordinal: number, source: NominationSource, reason: string, plannerNote: string | null, plannerView: ReadinessLevel | null, placeThen: number | null, readinessThen: ReadinessLevel, readiness: { __typename: 'Readiness', level: ReadinessLevel, from: string | null, reasons: Array<string> } | null, candidate: { __typename: 'Candidate', cacheKey: string, place: number | null, bestPlace: number | null, worstPlace: number | null, lower: number, upper: number } | null, employee: { __typename: 'Employee', id: string, name: string, position: { __typename: 'Position', id: string, title: string } | null } }> };

export type FirstOfRankingQueryVariables = Exact<{
  post: string;
}>;


export type FirstOfRankingQuery = { __typename: 'Query', position: { __typename: 'Position', id: string, ranking: { __typename: 'Ranking', cacheKey: string, candidates: { __typename: 'CandidateConnection', totalCount: number, nodes: Array<{ __typename: 'Candidate', cacheKey: string, place: number | null, bestPlace: number | null, worstPlace: number | null, lower: number, upper: number, employee: { __typename: 'Employee', id: string, name: string } | null }> } } | null } | null };

export type WritePlanMutationVariables = Exact<{
  input: WriteSuccessionPlanInput;
}>;


export type WritePlanMutation = { __typename: 'Mutation', writeSuccessionPlan: { __typename: 'WriteSuccessionPlanPayload', successionPlan: { __typename: 'SuccessionPlan', id: string, number: number, status: PlanStatus, version: number, draftedBy: string, draftedOn: string, submittedBy: string | null, submittedOn: string | null, returnedBecause: string | null, endorsedBy: string | null, endorsedOn: string | null, endorsement: string | null, supersededOn: string | null, firstPlaceEmptyBecause: string | null, changed: Array<{ __typename: 'Nomination', id: string }>, position: { __typename: 'Position', id: string, code: string, title: string, unit: { __typename: 'Unit', id: string, name: string } }, nominations: Array<{ __typename: 'Nomination', id: string, ordinal: number, source: NominationSource, reason: string, plannerNote: string | null, plannerView: ReadinessLevel | null, placeThen: number | null, readinessThen: ReadinessLevel, readiness: { __typename: 'Readiness', level: ReadinessLevel, from: string | null, reasons: Array<string> } | null, candidate: { __typename: 'Candidate', cacheKey: string, place: number | null, bestPlace: number | null, worstPlace: number | null, lower: number, upper: number } | null, employee: { __typename: 'Employee', id: string, name: string, position: { __typename: 'Position', id: string, title: string } | null } }> } | null } | null };

export type SubmitPlanMutationVariables = Exact<{
  input: SubmitSuccessionPlanInput;
}>;


export type SubmitPlanMutation = { __typename: 'Mutation', submitSuccessionPlan: { __typename: 'SubmitSuccessionPlanPayload', successionPlan: { __typename: 'SuccessionPlan', id: string, status: PlanStatus, version: number } | null } | null };

export type ReturnPlanMutationVariables = Exact<{
  input: ReturnSuccessionPlanInput;
}>;


export type ReturnPlanMutation = { __typename: 'Mutation', returnSuccessionPlan: { __typename: 'ReturnSuccessionPlanPayload', successionPlan: { __typename: 'SuccessionPlan', id: string, status: PlanStatus, version: number } | null } | null };

export type EndorsePlanMutationVariables = Exact<{
  input: EndorseSuccessionPlanInput;
}>;


export type EndorsePlanMutation = { __typename: 'Mutation', endorseSuccessionPlan: { __typename: 'EndorseSuccessionPlanPayload', successionPlan: { __typename: 'SuccessionPlan', id: string, status: PlanStatus, version: number } | null } | null };

export type PlansQueryVariables = Exact<{
  status?: Array<PlanStatus> | PlanStatus | null | undefined;
  after?: string | null | undefined;
}>;


export type PlansQuery = { __typename: 'Query', successionPlans: { __typename: 'SuccessionPlanConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'SuccessionPlan', id: string, number: number, status: PlanStatus, draftedOn: string, draftedBy: string, submittedOn: string | null, submittedBy: string | null, endorsedOn: string | null, changed: Array<{ __typename: 'Nomination', id: string }>, nominations: Array<{ __typename: 'Nomination', id: string, employee: { __typename: 'Employee', id: string, name: string } }>, position: { __typename: 'Position', id: string, code: string, title: string, unit: { __typename: 'Unit', id: string, name: string } } }> } | null };

export type CandidateQueryVariables = Exact<{
  post: string;
  on?: string | null | undefined;
  policy?: PolicyKey | null | undefined;
  mobility: MobilityType;
  among: CandidateField;
  projection: Projection;
  person: string | number;
}>;


export type CandidateQuery = { __typename: 'Query', position: { __typename: 'Position', id: string, ranking: { __typename: 'Ranking', cacheKey: string, fingerprint: string, candidate: { __typename: 'Candidate', cacheKey: string, standing: Standing, place: number | null, lower: number, upper: number, eligibleFrom: string | null, eligibleUntil: string | null, withheld: { __typename: 'Withheld', reason: WithheldReason } | null, employee: { __typename: 'Employee', id: string, name: string } | null, eligibility: Array<{ __typename: 'RuleResult', rule: RequirementRule, label: string, outcome: Outcome, required: string, found: string | null, citation: string, eligibleFrom: string | null, remedy: string | null }> | null, contributions: Array<{ __typename: 'Contribution', points: number | null, contribution: number, because: string, criterion: { __typename: 'MeritCriterion', code: string, label: string, weight: number }, possible: { __typename: 'Interval', lower: number, upper: number }, evidence: Array<{ __typename: 'Evidence', kind: EvidenceKind, on: string | null, text: string }> }> | null, gaps: Array<{ __typename: 'CompetencyGap', required: number, assessed: number | null, gap: number | null, competency: { __typename: 'Competency', id: string, label: string } }> | null, missing: Array<{ __typename: 'MissingRecord', kind: MissingKind, label: string, detail: string, owedBy: RecordOwner }> | null, warnings: Array<{ __typename: 'DecisionWarning', kind: DecisionWarningKind, text: string }> | null, elsewhere: Array<{ __typename: 'CandidateElsewhere', isChosen: boolean, filling: { __typename: 'Filling', id: string, position: { __typename: 'Position', id: string, title: string } } }> | null } | null } | null } | null };

export type CandidateAdviceQueryVariables = Exact<{
  post: string;
  on?: string | null | undefined;
  policy?: PolicyKey | null | undefined;
  mobility: MobilityType;
  among: CandidateField;
  projection: Projection;
  person: string | number;
  goal?: AdviceGoalInput | null | undefined;
}>;


export type CandidateAdviceQuery = { __typename: 'Query', position: { __typename: 'Position', id: string, ranking: { __typename: 'Ranking', cacheKey: string, candidate: { __typename: 'Candidate', cacheKey: string, advice: { __typename: 'Advice', isReachable: boolean, day: string | null, closesOn: string | null, supposes: string | null, acts: Array<{ __typename: 'AdviceAct', kind: string, text: string, from: string, isCondition: boolean }> } | null } | null } | null } | null };

export type ComparisonQueryVariables = Exact<{
  post: string;
  on?: string | null | undefined;
  policy?: PolicyKey | null | undefined;
  mobility: MobilityType;
  among: CandidateField;
  projection: Projection;
  first: string | number;
  second: string | number;
}>;


export type ComparisonQuery = { __typename: 'Query', position: { __typename: 'Position', id: string, ranking: { __typename: 'Ranking', cacheKey: string, comparison: { __typename: 'Comparison', decidedBy: string, scoreDifference: number, differences: Array<{ __typename: 'CriterionDifference', difference: number, criterion: { __typename: 'MeritCriterion', code: string, label: string, weight: number } }>, levellingWeights: Array<{ __typename: 'LevellingWeight', weight: number, criterion: { __typename: 'MeritCriterion', code: string, label: string, weight: number } }> } | null } | null } | null };

export type MethodsQueryVariables = Exact<{
  post: string;
  on?: string | null | undefined;
  policy?: PolicyKey | null | undefined;
  mobility: MobilityType;
  among: CandidateField;
  projection: Projection;
}>;


export type MethodsQuery = { __typename: 'Query', position: { __typename: 'Position', id: string, ranking: { __typename: 'Ranking', cacheKey: string, saw: { __typename: 'MethodComparison', method: RankingMethod, label: string, withdrawalProof: boolean, leftOut: Array<string>, agreement: { __typename: 'Agreement', kendallTauB: number | null, concordant: number, discordant: number }, results: Array<{ __typename: 'MethodCandidate', rank: number, score: number, candidate: { __typename: 'Candidate', cacheKey: string, place: number | null, employee: { __typename: 'Employee', id: string, name: string } | null } }> } | null, topsis: { __typename: 'MethodComparison', method: RankingMethod, label: string, withdrawalProof: boolean, leftOut: Array<string>, agreement: { __typename: 'Agreement', kendallTauB: number | null, concordant: number, discordant: number }, results: Array<{ __typename: 'MethodCandidate', rank: number, score: number, candidate: { __typename: 'Candidate', cacheKey: string, place: number | null, employee: { __typename: 'Employee', id: string, name: string } | null } }> } | null, moora: { __typename: 'MethodComparison', method: RankingMethod, label: string, withdrawalProof: boolean, leftOut: Array<string>, agreement: { __typename: 'Agreement', kendallTauB: number | null, concordant: number, discordant: number }, results: Array<{ __typename: 'MethodCandidate', rank: number, score: number, candidate: { __typename: 'Candidate', cacheKey: string, place: number | null, employee: { __typename: 'Employee', id: string, name: string } | null } }> } | null, vikor: { __typename: 'MethodComparison', method: RankingMethod, label: string, withdrawalProof: boolean, leftOut: Array<string>, agreement: { __typename: 'Agreement', kendallTauB: number | null, concordant: number, discordant: number }, results: Array<{ __typename: 'MethodCandidate', rank: number, score: number, candidate: { __typename: 'Candidate', cacheKey: string, place: number | null, employee: { __typename: 'Employee', id: string, name: string } | null } }> } | null, promethee: { __typename: 'MethodComparison', method: RankingMethod, label: string, withdrawalProof: boolean, leftOut: Array<string>, agreement: { __typename: 'Agreement', kendallTauB: number | null, concordant: number, discordant: number }, results: Array<{ __typename: 'MethodCandidate', rank: number, score: number, candidate: { __typename: 'Candidate', cacheKey: string, place: number | null, employee: { __typename: 'Employee', id: string, name: string } | null } }> } | null, profile: { __typename: 'MethodComparison', method: RankingMethod, label: string, withdrawalProof: boolean, leftOut: Array<string>, agreement: { __typename: 'Agreement', kendallTauB: number | null, concordant: number, discordant: number }, results: Array<{ __typename: 'MethodCandidate', rank: number, score: number, candidate: { __typename: 'Candidate', cacheKey: string, place: number | null, employee: { __typename: 'Employee', id: string, name: string } | null } }> } | null } | null } | null };

export type MethodResultsFragment = { __typename: 'MethodComparison', method: RankingMethod, label: string, withdrawalProof: boolean, leftOut: Array<string>, agreement: { __typename: 'Agreement', kendallTauB: number | null, concordant: number, discordant: number }, results: Array<{ __typename: 'MethodCandidate', rank: number, score: number, candidate: { __typename: 'Candidate', cacheKey: string, place: number | null, employee: { __typename: 'Employee', id: string, name: string } | null } }> };

export type SettlingQueryVariables = Exact<{
  post: string;
  on?: string | null | undefined;
  policy?: PolicyKey | null | undefined;
  mobility: MobilityType;
  among: CandidateField;
  projection: Projection;
  size: number;
}>;


export type SettlingQuery = { __typename: 'Query', position: { __typename: 'Position', id: string, fillings: Array<{ __typename: 'Filling', id: string, status: FillingStatus, version: number, openedOn: string }> | null, ranking: { __typename: 'Ranking', cacheKey: string, isTieGroupSplit: boolean | null, settlement: { __typename: 'Settlement', isExact: boolean, records: Array<{ __typename: 'MissingRecord', kind: MissingKind, label: string, detail: string, owedBy: RecordOwner, employee: { __typename: 'Employee', id: string, name: string } | null }> } | null, decisiveGroups: Array<{ __typename: 'DecisiveGroup', owedBy: RecordOwner, people: number, unit: { __typename: 'Unit', id: string, name: string } | null, records: Array<{ __typename: 'DecisiveRecord', kind: MissingKind, detail: string, wouldChange: string, employee: { __typename: 'Employee', id: string, name: string } | null }> }>, stability: { __typename: 'Stability', said: string, draws: number, firstPlaceRetention: number, meanKendallTau: number, tieGroups: Array<Array<{ __typename: 'Candidate', cacheKey: string, employee: { __typename: 'Employee', id: string, name: string } | null }>>, candidates: Array<{ __typename: 'CandidateStability', bestPlace: number, worstPlace: number, firstShare: number, candidate: { __typename: 'Candidate', cacheKey: string, place: number | null, employee: { __typename: 'Employee', id: string, name: string } | null } }> } | null } | null } | null };

export type PostActsQueryVariables = Exact<{
  post: string;
}>;


export type PostActsQuery = { __typename: 'Query', position: { __typename: 'Position', id: string, code: string, title: string, class: PositionClass, waysToFill: Array<SelectionMethod>, unit: { __typename: 'Unit', id: string, code: string }, closedWays: Array<{ __typename: 'ClosedMethod', method: SelectionMethod, because: string }>, successionPlans: Array<{ __typename: 'SuccessionPlan', id: string, number: number, status: PlanStatus }> | null, fillings: Array<{ __typename: 'Filling', id: string, status: FillingStatus, openedOn: string }> | null } | null };

export type VacancyOfPostQueryVariables = Exact<{
  filter: VacancyFilter;
  until: string;
}>;


export type VacancyOfPostQuery = { __typename: 'Query', vacancies: { __typename: 'VacancyConnection', nodes: Array<{ __typename: 'Vacancy', id: string, since: string, position: { __typename: 'Position', id: string } }> } | null };

export type DraftPlanMutationVariables = Exact<{
  input: DraftSuccessionPlanInput;
}>;


export type DraftPlanMutation = { __typename: 'Mutation', draftSuccessionPlan: { __typename: 'DraftSuccessionPlanPayload', successionPlan: { __typename: 'SuccessionPlan', id: string } | null } | null };

export type OpenFillingMutationVariables = Exact<{
  input: OpenFillingInput;
}>;


export type OpenFillingMutation = { __typename: 'Mutation', openFilling: { __typename: 'OpenFillingPayload', filling: { __typename: 'Filling', id: string } | null } | null };

export type RankingQueryVariables = Exact<{
  post: string;
  on?: string | null | undefined;
  policy?: PolicyKey | null | undefined;
  mobility: MobilityType;
  among: CandidateField;
  projection: Projection;
  order: CandidateOrder;
  standing: Array<Standing> | Standing;
  size: number;
  after?: string | null | undefined;
}>;


export type RankingQuery = { __typename: 'Query', position: { __typename: 'Position', id: string, code: string, title: string, class: PositionClass, critical: boolean, unit: { __typename: 'Unit', id: string, name: string }, formation: { __typename: 'Formation', required: number, filled: number, vacant: number }, ranking: { __typename: 'Ranking', cacheKey: string, fingerprint: string, on: string, among: CandidateField, considered: number, eligible: number, undetermined: number, ineligible: number, isRounded: boolean, findings: Array<string>, assumptions: Array<{ __typename: 'Assumption', kind: string, people: number, text: string }>, policy: { __typename: 'MeritPolicy', id: string, code: string, label: string, version: number, legalBasis: string }, candidates: { __typename: 'CandidateConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Candidate', cacheKey: string, place: number | null, bestPlace: number | null, worstPlace: number | null, standing: Standing, lower: number, upper: number, isSettled: boolean, tieGroup: number | null, eligibleFrom: string | null, shortlist: ShortlistStanding, missing: Array<{ __typename: 'MissingRecord', kind: MissingKind, label: string, owedBy: RecordOwner }> | null, employee: { __typename: 'Employee', id: string, name: string, position: { __typename: 'Position', id: string, title: string } | null } | null }> } } | null } | null };

export type RankedCandidateFragment = { __typename: 'Candidate', cacheKey: string, place: number | null, bestPlace: number | null, worstPlace: number | null, standing: Standing, lower: number, upper: number, isSettled: boolean, tieGroup: number | null, eligibleFrom: string | null, shortlist: ShortlistStanding, missing: Array<{ __typename: 'MissingRecord', kind: MissingKind, label: string, owedBy: RecordOwner }> | null, employee: { __typename: 'Employee', id: string, name: string, position: { __typename: 'Position', id: string, title: string } | null } | null };

export type PolicyChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyChoicesQuery = { __typename: 'Query', meritPolicies: Array<{ __typename: 'MeritPolicy', id: string, code: string, version: number, label: string, isDefault: boolean, during: { __typename: 'Period', from: string, to: string | null } | null }> | null };

export type RequestRecordsMutationVariables = Exact<{
  input: RequestRecordsInput;
}>;


export type RequestRecordsMutation = { __typename: 'Mutation', requestRecords: { __typename: 'RequestRecordsPayload', recordRequests: Array<{ __typename: 'RecordRequest', id: string, kind: MissingKind, status: RecordRequestStatus }> } | null };

export type RetirementWaveQueryVariables = Exact<{
  years: number;
}>;


export type RetirementWaveQuery = { __typename: 'Query', retirementWave: Array<{ __typename: 'RetirementGroup', month: string | null, people: number, overdue: number, withoutSuccessor: number | null, fromCriticalPosts: number }> | null };

export type RetirementsOfMonthQueryVariables = Exact<{
  from: string;
  until: string;
  after?: string | null | undefined;
}>;


export type RetirementsOfMonthQuery = { __typename: 'Query', vacancies: { __typename: 'VacancyConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Vacancy', id: string, since: string, leaving: { __typename: 'Employee', id: string, name: string } | null, position: { __typename: 'Position', id: string, code: string, title: string, critical: boolean, unit: { __typename: 'Unit', id: string, name: string }, successionPlans: Array<{ __typename: 'SuccessionPlan', id: string, status: PlanStatus, nominations: Array<{ __typename: 'Nomination', id: string, ordinal: number, employee: { __typename: 'Employee', id: string, name: string } }> }> | null } }> } | null };

export type StartVacanciesQueryVariables = Exact<{
  until: string;
}>;


export type StartVacanciesQuery = { __typename: 'Query', now: { __typename: 'VacancyConnection', totalCount: number, nodes: Array<{ __typename: 'Vacancy', id: string, since: string, reason: VacancyReason, position: { __typename: 'Position', id: string, code: string, title: string, unit: { __typename: 'Unit', id: string, name: string } } }> } | null, ahead: { __typename: 'VacancyConnection', totalCount: number, nodes: Array<{ __typename: 'Vacancy', id: string, since: string, reason: VacancyReason, position: { __typename: 'Position', id: string, code: string, title: string, unit: { __typename: 'Unit', id: string, name: string } } }> } | null };

export type StartVacancyFragment = { __typename: 'Vacancy', id: string, since: string, reason: VacancyReason, position: { __typename: 'Position', id: string, code: string, title: string, unit: { __typename: 'Unit', id: string, name: string } } };

export type StartBenchQueryVariables = Exact<{ [key: string]: never; }>;


export type StartBenchQuery = { __typename: 'Query', benchStrength: { __typename: 'BenchStrength', total: number, covered: number, posts: { __typename: 'BenchPostConnection', totalCount: number, nodes: Array<{ __typename: 'BenchPost', vacantOn: string | null, position: { __typename: 'Position', id: string, code: string, title: string, unit: { __typename: 'Unit', id: string, name: string } } }> } } | null };

export type StartShortlistsQueryVariables = Exact<{ [key: string]: never; }>;


export type StartShortlistsQuery = { __typename: 'Query', vacancies: { __typename: 'VacancyConnection', totalCount: number, nodes: Array<{ __typename: 'Vacancy', id: string, position: { __typename: 'Position', id: string, code: string, title: string, ranking: { __typename: 'Ranking', cacheKey: string, decisiveRecords: Array<{ __typename: 'DecisiveRecord', kind: MissingKind, owedBy: RecordOwner, employee: { __typename: 'Employee', id: string, name: string } | null }> } | null } }> } | null };

export type StartRequestsQueryVariables = Exact<{
  owedBy?: Array<RecordOwner> | RecordOwner | null | undefined;
  after?: string | null | undefined;
}>;


export type StartRequestsQuery = { __typename: 'Query', recordRequests: { __typename: 'RecordRequestConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'RecordRequest', id: string, kind: MissingKind, dueOn: string, status: RecordRequestStatus, owedBy: RecordOwner, employee: { __typename: 'Employee', id: string, name: string }, position: { __typename: 'Position', id: string, code: string, title: string } }> } | null };

export type StartReportsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StartReportsQuery = { __typename: 'Query', recordReports: { __typename: 'RecordReportConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'RecordReport', id: string, kind: RecordKind, submittedOn: string, dueOn: string, employee: { __typename: 'Employee', id: string, name: string } }> } | null };

export type StartPlansQueryVariables = Exact<{ [key: string]: never; }>;


export type StartPlansQuery = { __typename: 'Query', waiting: { __typename: 'SuccessionPlanConnection', totalCount: number, nodes: Array<{ __typename: 'SuccessionPlan', id: string, status: PlanStatus, draftedOn: string, submittedOn: string | null, position: { __typename: 'Position', id: string, title: string } }> } | null };

export type StartChangedPlansQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StartChangedPlansQuery = { __typename: 'Query', successionPlans: { __typename: 'SuccessionPlanConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'SuccessionPlan', id: string, changed: Array<{ __typename: 'Nomination', id: string, employee: { __typename: 'Employee', id: string, name: string } }>, position: { __typename: 'Position', id: string, title: string } }> } | null };

export type StartFillingsQueryVariables = Exact<{ [key: string]: never; }>;


export type StartFillingsQuery = { __typename: 'Query', fillings: { __typename: 'FillingConnection', totalCount: number, nodes: Array<{ __typename: 'Filling', id: string, status: FillingStatus, openedOn: string, position: { __typename: 'Position', id: string, title: string } }> } | null };

export type StartActingQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StartActingQuery = { __typename: 'Query', vacancies: { __typename: 'VacancyConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Vacancy', id: string, acting: Array<{ __typename: 'ActingInVacancy', mustEndOn: string, isOverdue: boolean, assignment: { __typename: 'ActingAssignment', id: string, employee: { __typename: 'Employee', id: string, name: string } } }>, position: { __typename: 'Position', id: string, code: string, title: string } }> } | null };

export type StartWorkListQueryVariables = Exact<{ [key: string]: never; }>;


export type StartWorkListQuery = { __typename: 'Query', completeness: { __typename: 'CompletenessItemConnection', totalCount: number, nodes: Array<{ __typename: 'CompletenessItem', affected: number, missing: Array<{ __typename: 'MissingRecord', kind: MissingKind }>, employee: { __typename: 'Employee', id: string, name: string, unit: { __typename: 'Unit', id: string, name: string } | null } }> } | null };

export type StartOwnQueryVariables = Exact<{
  person: string | number;
}>;


export type StartOwnQuery = { __typename: 'Query', employee: { __typename: 'Employee', id: string, name: string, nip: string | null, kind: EmploymentKind, sex: Sex | null, birthDate: string | null, visibility: Visibility, version: number, withheld: { __typename: 'Withheld', reason: WithheldReason } | null, position: { __typename: 'Position', id: string, code: string, title: string } | null, unit: { __typename: 'Unit', id: string, name: string, office: { __typename: 'Unit', id: string, name: string } | null } | null, rank: { __typename: 'Rank', code: string, label: string, since: string } | null, retirement: { __typename: 'Retirement', date: string, age: number } | null, talent: { __typename: 'TalentProfile', box: number | null, boxes: Array<number>, performance: { __typename: 'Interval', lower: number, upper: number }, potential: { __typename: 'Interval', lower: number, upper: number } } | null, calibratedPlace: { __typename: 'CalibratedPlace', boxes: Array<number> } | null, missing: Array<{ __typename: 'MissingRecord', kind: MissingKind, label: string, detail: string, owedBy: RecordOwner }> | null, appointments: Array<{ __typename: 'Appointment', id: string, document: string, during: { __typename: 'Period', from: string, to: string | null }, position: { __typename: 'Position', id: string, title: string } }> | null, rankHistory: Array<{ __typename: 'RankHolding', id: string, rank: string, document: string, during: { __typename: 'Period', from: string, to: string | null } }> | null, education: Array<{ __typename: 'Education', id: string, level: string, field: string | null, institution: string | null, graduatedOn: string | null, status: DiplomaStatus, document: string }> | null, trainings: Array<{ __typename: 'TrainingRecord', id: string, title: string, completedOn: string, hours: number | null, document: string }> | null, appraisals: Array<{ __typename: 'PerformanceAppraisal', id: string, year: number, predicate: PerformancePredicate, document: string }> | null, potential: Array<{ __typename: 'PotentialAssessment', id: string, score: number, assessedOn: string, validUntil: string, document: string }> | null, feedback: Array<{ __typename: 'Feedback360', id: string, predicate: PerformancePredicate, raters: number, concludedOn: string, document: string }> | null, assessments: Array<{ __typename: 'CompetencyAssessment', id: string, level: number, assessedOn: string, validUntil: string, document: string, competency: { __typename: 'Competency', id: string, label: string } }> | null, awards: Array<{ __typename: 'Award', id: string, title: string, awardedOn: string, document: string }> | null, attestations: Array<{ __typename: 'Attestation', id: string, list: AttestedListName, attestedOn: string, attestedBy: string, document: string }> | null, sanctions: Array<{ __typename: 'Sanction', id: string, severity: SanctionSeverity, document: string, during: { __typename: 'Period', from: string, to: string | null } }> | null, nominations: Array<{ __typename: 'Nomination', id: string, ordinal: number, plan: { __typename: 'SuccessionPlan', id: string, status: PlanStatus, position: { __typename: 'Position', id: string, title: string } } | null, readiness: { __typename: 'Readiness', level: ReadinessLevel, from: string | null, reasons: Array<string> } | null }> | null, exclusions: Array<{ __typename: 'ExcludedCandidate', id: string, reason: string, givenBy: string, objection: string | null, objectedOn: string | null, isOpenToObjection: boolean, answer: string | null, isUpheld: boolean | null, position: { __typename: 'Position', id: string, title: string } }> | null, recordRequests: Array<{ __typename: 'RecordRequest', id: string, kind: MissingKind, detail: string, dueOn: string, status: RecordRequestStatus, owedBy: RecordOwner }> | null, openReports: Array<{ __typename: 'RecordReport', id: string, kind: RecordKind, status: RecordReportStatus, submittedOn: string, dueOn: string, version: number, isCorrection: boolean, note: string | null, values: Array<{ __typename: 'FieldValue', field: string, value: string }>, documents: Array<{ __typename: 'PersonalDocument', id: string, name: string, path: string }>, steps: Array<{ __typename: 'RecordReportStep', id: string, at: string, status: RecordReportStatus, note: string | null }> }> } | null, announcements: { __typename: 'AnnouncementConnection', nodes: Array<{ __typename: 'Announcement', id: string, applyUntil: string, requirements: string | null, documents: Array<string>, consentTo: string, ownApplications: Array<{ __typename: 'Application', id: string, appliedOn: string, withdrawnOn: string | null, marks: Array<ApplicationMark>, version: number }>, position: { __typename: 'Position', id: string, code: string, title: string }, ownEligibility: { __typename: 'OwnEligibility', standing: Standing, eligibleFrom: string | null, rules: Array<{ __typename: 'RuleResult', rule: RequirementRule, outcome: Outcome, required: string, found: string | null, remedy: string | null }> } | null }> } | null };

export type ApplyMutationVariables = Exact<{
  input: ApplyForPositionInput;
}>;


export type ApplyMutation = { __typename: 'Mutation', applyForPosition: { __typename: 'ApplyForPositionPayload', application: { __typename: 'Application', id: string } | null } | null };

export type WithdrawApplicationMutationVariables = Exact<{
  input: WithdrawApplicationInput;
}>;


export type WithdrawApplicationMutation = { __typename: 'Mutation', withdrawApplication: { __typename: 'WithdrawApplicationPayload', application: { __typename: 'Application', id: string } | null } | null };

export type OwnReadsQueryVariables = Exact<{
  person: string | number;
  after?: string | null | undefined;
}>;


export type OwnReadsQuery = { __typename: 'Query', recordReads: { __typename: 'RecordReadConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'RecordRead', id: string, at: string, subject: string, roles: Array<string>, purpose: string | null }> } | null };

export type VacanciesQueryVariables = Exact<{
  filter: VacancyFilter;
  until: string;
  after?: string | null | undefined;
}>;


export type VacanciesQuery = { __typename: 'Query', vacancies: { __typename: 'VacancyConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Vacancy', id: string, since: string, reason: VacancyReason, projected: boolean, seats: number, acting: Array<{ __typename: 'ActingInVacancy', mustEndOn: string, isOverdue: boolean }>, position: { __typename: 'Position', id: string, code: string, title: string, class: PositionClass, critical: boolean, unit: { __typename: 'Unit', id: string, name: string, office: { __typename: 'Unit', id: string, name: string } | null } } }> } | null };

export type DossiersQueryVariables = Exact<{
  subject: string | number;
}>;


export type DossiersQuery = { __typename: 'Query', dossiers: { __typename: 'DossierConnection', nodes: Array<{ __typename: 'Dossier', id: string, kind: DossierKind, sequence: number, sealedAt: string, sealedBy: string, hash: string, file: string, size: number }> } | null };

export type VerifyDossierQueryVariables = Exact<{
  dossier: string | number;
}>;


export type VerifyDossierQuery = { __typename: 'Query', verifyDossier: { __typename: 'Verification', outcome: VerificationOutcome, findings: Array<string> } | null };

export type FindPeopleQueryVariables = Exact<{
  name: string;
}>;


export type FindPeopleQuery = { __typename: 'Query', employees: { __typename: 'EmployeeConnection', nodes: Array<{ __typename: 'Employee', id: string, name: string, position: { __typename: 'Position', id: string, title: string } | null }> } | null };

export type FindPositionsQueryVariables = Exact<{
  title: string;
  code: string;
}>;


export type FindPositionsQuery = { __typename: 'Query', position: { __typename: 'Position', id: string, code: string, title: string, unit: { __typename: 'Unit', id: string, name: string } } | null, positions: { __typename: 'PositionConnection', nodes: Array<{ __typename: 'Position', id: string, code: string, title: string, unit: { __typename: 'Unit', id: string, name: string } }> } | null };

export type FindUnitsQueryVariables = Exact<{
  name: string;
  code: string;
}>;


export type FindUnitsQuery = { __typename: 'Query', unit: { __typename: 'Unit', id: string, code: string, name: string } | null, units: { __typename: 'UnitConnection', nodes: Array<{ __typename: 'Unit', id: string, code: string, name: string }> } | null };

export type CompetencyNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type CompetencyNamesQuery = { __typename: 'Query', competencies: Array<{ __typename: 'Competency', id: string, code: string, label: string }> | null };

export type RecordTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type RecordTemplatesQuery = { __typename: 'Query', recordTemplates: Array<{ __typename: 'RecordTemplate', kind: RecordKind, isReportable: boolean, fields: Array<{ __typename: 'RecordTemplateField', name: string, label: string, form: string, isDay: boolean, scale: ScaleName | null, refersTo: RecordReference | null, isReportable: boolean, isReportRequired: boolean, choices: Array<{ __typename: 'EnumValueLabel', value: string, label: string }> }> }> | null };

export type ScalesQueryVariables = Exact<{ [key: string]: never; }>;


export type ScalesQuery = { __typename: 'Query', ranks: Array<{ __typename: 'ScaleStep', id: string, code: string, label: string, display: string | null }> | null, levels: Array<{ __typename: 'ScaleStep', id: string, code: string, label: string, display: string | null }> | null, affairs: Array<{ __typename: 'ScaleStep', id: string, code: string, label: string, display: string | null }> | null, echelons: Array<{ __typename: 'ScaleStep', id: string, code: string, label: string, display: string | null }> | null };

export type StepOfScaleFragment = { __typename: 'ScaleStep', id: string, code: string, label: string, display: string | null };

export type DemoFrameQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoFrameQuery = { __typename: 'Query', enumLabels: Array<{ __typename: 'EnumLabels', type: string, values: Array<{ __typename: 'EnumValueLabel', value: string, label: string }> }> | null };

export type DemoPeopleQueryVariables = Exact<{
  name: string;
}>;


export type DemoPeopleQuery = { __typename: 'Query', employees: { __typename: 'EmployeeConnection', nodes: Array<{ __typename: 'Employee', id: string, name: string, nip: string | null, position: { __typename: 'Position', id: string, title: string } | null }> } | null };

export type DemoUnitsQueryVariables = Exact<{
  name: string;
}>;


export type DemoUnitsQuery = { __typename: 'Query', units: { __typename: 'UnitConnection', nodes: Array<{ __typename: 'Unit', id: string, code: string, name: string }> } | null };

export const FoundPositionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundPosition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<FoundPositionFragment, unknown>;
export const FoundUnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<FoundUnitFragment, unknown>;
export const WholeFillingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeFilling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"among"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBecause"}},{"kind":"Field","name":{"kind":"Name","value":"fewerBecause"}},{"kind":"Field","name":{"kind":"Name","value":"formationRequest"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"leastCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"hasStageWeights"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"bodyLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approval"}},{"kind":"Field","name":{"kind":"Name","value":"isGranted"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageWeights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageResults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassed"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortlist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageStanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"bestPlace"}},{"kind":"Field","name":{"kind":"Name","value":"worstPlace"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"excludedCandidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isUndelivered"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"objectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"isUpheld"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}},{"kind":"Field","name":{"kind":"Name","value":"applyUntil"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"inaugurationOn"}},{"kind":"Field","name":{"kind":"Name","value":"isDeparture"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<WholeFillingFragment, unknown>;
export const WholeRunFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedBy"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"equal"}},{"kind":"Field","name":{"kind":"Name","value":"conflicting"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"isClosingOpenPeriods"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"ignoredHeadings"}}]}}]}}]} as unknown as DocumentNode<WholeRunFragment, unknown>;
export const LedgerEntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LedgerEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LearningEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"}},{"kind":"Field","name":{"kind":"Name","value":"isAbroad"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"countedHours"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LedgerEntryFragment, unknown>;
export const PersonOfBoxFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonOfBox"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PersonOfBoxFragment, unknown>;
export const WholePersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholePerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rank"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"age"}}]}},{"kind":"Field","name":{"kind":"Name","value":"talent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"box"}},{"kind":"Field","name":{"kind":"Name","value":"boxes"}},{"kind":"Field","name":{"kind":"Name","value":"performance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"potential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"calibratedPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"boxes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"during"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rankHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"during"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"education"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"institution"}},{"kind":"Field","name":{"kind":"Name","value":"graduatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appraisals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"potential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"raters"}},{"kind":"Field","name":{"kind":"Name","value":"concludedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"competency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"awardedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attestations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"attestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sanctions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"during"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nominations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"objectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOpenToObjection"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"isUpheld"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openReports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isCorrection"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<WholePersonFragment, unknown>;
export const WholePlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholePlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SuccessionPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"draftedBy"}},{"kind":"Field","name":{"kind":"Name","value":"draftedOn"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"endorsedBy"}},{"kind":"Field","name":{"kind":"Name","value":"endorsedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endorsement"}},{"kind":"Field","name":{"kind":"Name","value":"supersededOn"}},{"kind":"Field","name":{"kind":"Name","value":"firstPlaceEmptyBecause"}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nominations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"plannerNote"}},{"kind":"Field","name":{"kind":"Name","value":"plannerView"}},{"kind":"Field","name":{"kind":"Name","value":"placeThen"}},{"kind":"Field","name":{"kind":"Name","value":"readinessThen"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cacheKey"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"bestPlace"}},{"kind":"Field","name":{"kind":"Name","value":"worstPlace"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WholePlanFragment, unknown>;
export const MethodResultsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodResults"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MethodComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawalProof"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kendallTauB"}},{"kind":"Field","name":{"kind":"Name","value":"concordant"}},{"kind":"Field","name":{"kind":"Name","value":"discordant"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cacheKey"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MethodResultsFragment, unknown>;
export const RankedCandidateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RankedCandidate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Candidate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cacheKey"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"bestPlace"}},{"kind":"Field","name":{"kind":"Name","value":"worstPlace"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"isSettled"}},{"kind":"Field","name":{"kind":"Name","value":"tieGroup"}},{"kind":"Field","name":{"kind":"Name","value":"eligibleFrom"}},{"kind":"Field","name":{"kind":"Name","value":"shortlist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"size"},"value":{"kind":"Variable","name":{"kind":"Name","value":"size"}}}]},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<RankedCandidateFragment, unknown>;
export const StartVacancyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StartVacancy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vacancy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<StartVacancyFragment, unknown>;
export const StepOfScaleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepOfScale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScaleStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]} as unknown as DocumentNode<StepOfScaleFragment, unknown>;
export const FrameDocument = {"__meta__":{"hash":"sha256:91c6ef798b6c2145190f4e6eac5b64bbaa94eb832d9f8f7f435004bc99367346"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Frame"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"enums"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"enumLabels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"enums"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<FrameQuery, FrameQueryVariables>;
export const SearchDocument = {"__meta__":{"hash":"sha256:f5bf75748e90aa3a4f7ca23f9fa4a3f3eeaf1ef2ac72ac73399ae242c22e76bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"people"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"positions"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"units"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"people"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FoundPosition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"positions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FoundPosition"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FoundUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"units"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FoundUnit"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundPosition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const BenchSummaryDocument = {"__meta__":{"hash":"sha256:90d2c111606508ba188d9da055bdfff47527b8da79ea80cadce282181c124755"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BenchSummary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"months"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"benchStrength"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"horizonMonths"},"value":{"kind":"Variable","name":{"kind":"Name","value":"months"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"}},{"kind":"Field","name":{"kind":"Name","value":"readinessWithin2Years"}},{"kind":"Field","name":{"kind":"Name","value":"successors"}},{"kind":"Field","name":{"kind":"Name","value":"byRanking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"withReady"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"}}]}}]}}]}}]} as unknown as DocumentNode<BenchSummaryQuery, BenchSummaryQueryVariables>;
export const BenchPostsDocument = {"__meta__":{"hash":"sha256:1e45df34923c4e855a1d000975871f529dd54872372e27e8cfff82f5afae272c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BenchPosts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"months"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isCovered"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"benchStrength"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"horizonMonths"},"value":{"kind":"Variable","name":{"kind":"Name","value":"months"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"isCovered"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isCovered"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isCovered"}},{"kind":"Field","name":{"kind":"Name","value":"isPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"nominees"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"readyWithin2Years"}},{"kind":"Field","name":{"kind":"Name","value":"vacantOn"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BenchPostsQuery, BenchPostsQueryVariables>;
export const CalibrationSessionDocument = {"__meta__":{"hash":"sha256:1f0b853a4b5d764275085d0ee7adfdcbd46dcdd54f0d1e9f0c202083dcea2d58"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalibrationSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"session"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"session"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalibrationSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"adjustments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"axis"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedOn"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedBy"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"calibratedPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"boxes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"talent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"boxes"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CalibrationSessionQuery, CalibrationSessionQueryVariables>;
export const PersonOnAxesDocument = {"__meta__":{"hash":"sha256:21d3a8b62013627e3e030384d1cebc0ed85c5cf56cef4199108dfcfe00f910e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonOnAxes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"talent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"boxes"}},{"kind":"Field","name":{"kind":"Name","value":"performance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"potential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"calibratedPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"boxes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nineBox"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"box"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"performance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"potential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PersonOnAxesQuery, PersonOnAxesQueryVariables>;
export const AdjustAxisDocument = {"__meta__":{"hash":"sha256:664850431e168e6cb8a8aa610f537c2a174e39811a11b1f01138b6abd8fbfe2e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdjustAxis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdjustAxisInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"adjustAxis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"calibrationAdjustment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AdjustAxisMutation, AdjustAxisMutationVariables>;
export const WithdrawAdjustmentDocument = {"__meta__":{"hash":"sha256:f6f42c3b925fdbe7f6a28113057fcabae34fa0954d8738f9e27f76dce17aa553"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawAdjustment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawAdjustmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawAdjustment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"calibrationSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawAdjustmentMutation, WithdrawAdjustmentMutationVariables>;
export const CloseCalibrationDocument = {"__meta__":{"hash":"sha256:4710e6b2f85a070714c4200706376d1350f327c9dacc84f014bb96675774afef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseCalibration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseCalibrationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeCalibration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"calibrationSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<CloseCalibrationMutation, CloseCalibrationMutationVariables>;
export const CompletenessDocument = {"__meta__":{"hash":"sha256:8ab6dd8ad6ded6bcaaa7270667142fd6ea599424d124e47f7d1e1a7b143ba7e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Completeness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"expiringWithinDays"},"value":{"kind":"IntValue","value":"90"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"affected"}},{"kind":"Field","name":{"kind":"Name","value":"rankings"}},{"kind":"Field","name":{"kind":"Name","value":"shortlists"}},{"kind":"Field","name":{"kind":"Name","value":"boxes"}},{"kind":"Field","name":{"kind":"Name","value":"pools"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompletenessQuery, CompletenessQueryVariables>;
export const FillingDocument = {"__meta__":{"hash":"sha256:3d6b357593ed8f72c82e9d51d3bbdefd1064f434fdbd08b30334a2542f71cffd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Filling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filling"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filling"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeFilling"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeFilling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"among"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBecause"}},{"kind":"Field","name":{"kind":"Name","value":"fewerBecause"}},{"kind":"Field","name":{"kind":"Name","value":"formationRequest"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"leastCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"hasStageWeights"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"bodyLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approval"}},{"kind":"Field","name":{"kind":"Name","value":"isGranted"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageWeights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageResults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassed"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortlist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageStanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"bestPlace"}},{"kind":"Field","name":{"kind":"Name","value":"worstPlace"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"excludedCandidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isUndelivered"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"objectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"isUpheld"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}},{"kind":"Field","name":{"kind":"Name","value":"applyUntil"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"inaugurationOn"}},{"kind":"Field","name":{"kind":"Name","value":"isDeparture"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FillingQuery, FillingQueryVariables>;
export const FillingCandidatesDocument = {"__meta__":{"hash":"sha256:faa9902a5d00bdeb2d44120fecd5e6fd9a1fd72c7e70ee4ee80ee7fff058b315"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FillingCandidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filling"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"size"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filling"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openCandidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"size"},"value":{"kind":"Variable","name":{"kind":"Name","value":"size"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ranking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cacheKey"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cacheKey"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"bestPlace"}},{"kind":"Field","name":{"kind":"Name","value":"worstPlace"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"shortlist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"size"},"value":{"kind":"Variable","name":{"kind":"Name","value":"size"}}}]},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FillingCandidatesQuery, FillingCandidatesQueryVariables>;
export const OpenCandidatePagesDocument = {"__meta__":{"hash":"sha256:5d607176a47ca03447b8346cbb6c35fb8874f59e5d26df108e60fc3920161860"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenCandidatePages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filling"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"size"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filling"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openCandidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"size"},"value":{"kind":"Variable","name":{"kind":"Name","value":"size"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpenCandidatePagesQuery, OpenCandidatePagesQueryVariables>;
export const FillingRequestsDocument = {"__meta__":{"hash":"sha256:12206c405abf94f6093c9650a7d25bc9a7f933caf34a2b3f29ba5fb156f054c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FillingRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filling"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filling"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FillingRequestsQuery, FillingRequestsQueryVariables>;
export const CloseShortlistDocument = {"__meta__":{"hash":"sha256:de35feaf2a3bcf9483f33d55dfbd751594888f3d1b20f117435c9445576ac273"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseShortlist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseShortlistInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeShortlist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeFilling"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeFilling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"among"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBecause"}},{"kind":"Field","name":{"kind":"Name","value":"fewerBecause"}},{"kind":"Field","name":{"kind":"Name","value":"formationRequest"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"leastCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"hasStageWeights"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"bodyLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approval"}},{"kind":"Field","name":{"kind":"Name","value":"isGranted"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageWeights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageResults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassed"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortlist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageStanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"bestPlace"}},{"kind":"Field","name":{"kind":"Name","value":"worstPlace"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"excludedCandidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isUndelivered"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"objectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"isUpheld"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}},{"kind":"Field","name":{"kind":"Name","value":"applyUntil"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"inaugurationOn"}},{"kind":"Field","name":{"kind":"Name","value":"isDeparture"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CloseShortlistMutation, CloseShortlistMutationVariables>;
export const RecordFillingStepDocument = {"__meta__":{"hash":"sha256:b1cbed01975d0122730e1501db19ba38fc88d7e7ad889a8ce9ec57dca2cb3fcd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordFillingStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFillingStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordFillingStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeFilling"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeFilling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"among"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBecause"}},{"kind":"Field","name":{"kind":"Name","value":"fewerBecause"}},{"kind":"Field","name":{"kind":"Name","value":"formationRequest"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"leastCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"hasStageWeights"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"bodyLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approval"}},{"kind":"Field","name":{"kind":"Name","value":"isGranted"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageWeights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageResults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassed"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortlist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageStanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"bestPlace"}},{"kind":"Field","name":{"kind":"Name","value":"worstPlace"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"excludedCandidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isUndelivered"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"objectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"isUpheld"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}},{"kind":"Field","name":{"kind":"Name","value":"applyUntil"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"inaugurationOn"}},{"kind":"Field","name":{"kind":"Name","value":"isDeparture"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RecordFillingStepMutation, RecordFillingStepMutationVariables>;
export const RecordStageResultsDocument = {"__meta__":{"hash":"sha256:f9e5e297153dd7f90f95d9fdd298fb916384471d582643ef12f3ebb522dd68d0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordStageResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordStageResultsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordStageResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeFilling"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeFilling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"among"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBecause"}},{"kind":"Field","name":{"kind":"Name","value":"fewerBecause"}},{"kind":"Field","name":{"kind":"Name","value":"formationRequest"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"leastCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"hasStageWeights"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"bodyLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approval"}},{"kind":"Field","name":{"kind":"Name","value":"isGranted"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageWeights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageResults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassed"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortlist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageStanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"bestPlace"}},{"kind":"Field","name":{"kind":"Name","value":"worstPlace"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"excludedCandidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isUndelivered"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"objectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"isUpheld"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}},{"kind":"Field","name":{"kind":"Name","value":"applyUntil"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"inaugurationOn"}},{"kind":"Field","name":{"kind":"Name","value":"isDeparture"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RecordStageResultsMutation, RecordStageResultsMutationVariables>;
export const WeighStagesDocument = {"__meta__":{"hash":"sha256:eb95f04aa8195fbc76e617ed8ba6e6a1573af3af1ab505fc43a2886f229076d3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WeighStages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WeighStagesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weighStages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeFilling"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeFilling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"among"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBecause"}},{"kind":"Field","name":{"kind":"Name","value":"fewerBecause"}},{"kind":"Field","name":{"kind":"Name","value":"formationRequest"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"leastCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"hasStageWeights"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"bodyLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approval"}},{"kind":"Field","name":{"kind":"Name","value":"isGranted"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageWeights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageResults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassed"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortlist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageStanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"bestPlace"}},{"kind":"Field","name":{"kind":"Name","value":"worstPlace"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"excludedCandidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isUndelivered"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"objectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"isUpheld"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}},{"kind":"Field","name":{"kind":"Name","value":"applyUntil"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"inaugurationOn"}},{"kind":"Field","name":{"kind":"Name","value":"isDeparture"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<WeighStagesMutation, WeighStagesMutationVariables>;
export const DecideFillingDocument = {"__meta__":{"hash":"sha256:accce0938211352ac77f628c9bf76a21d5a8c94a41fcaeeac33e9d0094bcee19"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideFilling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideFillingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideFilling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeFilling"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeFilling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"among"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBecause"}},{"kind":"Field","name":{"kind":"Name","value":"fewerBecause"}},{"kind":"Field","name":{"kind":"Name","value":"formationRequest"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"leastCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"hasStageWeights"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"bodyLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approval"}},{"kind":"Field","name":{"kind":"Name","value":"isGranted"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageWeights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageResults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassed"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortlist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageStanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"bestPlace"}},{"kind":"Field","name":{"kind":"Name","value":"worstPlace"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"excludedCandidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isUndelivered"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"objectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"isUpheld"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}},{"kind":"Field","name":{"kind":"Name","value":"applyUntil"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"inaugurationOn"}},{"kind":"Field","name":{"kind":"Name","value":"isDeparture"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<DecideFillingMutation, DecideFillingMutationVariables>;
export const AppointDecidedDocument = {"__meta__":{"hash":"sha256:d0cce1bcf0588ef9d84e2149a2aa92c450719ce614f803e06e5344b676ca10f8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AppointDecided"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointDecidedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appointDecided"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeFilling"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeFilling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"among"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBecause"}},{"kind":"Field","name":{"kind":"Name","value":"fewerBecause"}},{"kind":"Field","name":{"kind":"Name","value":"formationRequest"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"leastCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"hasStageWeights"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"bodyLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approval"}},{"kind":"Field","name":{"kind":"Name","value":"isGranted"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageWeights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageResults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassed"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortlist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageStanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"bestPlace"}},{"kind":"Field","name":{"kind":"Name","value":"worstPlace"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"excludedCandidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isUndelivered"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"objectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"isUpheld"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}},{"kind":"Field","name":{"kind":"Name","value":"applyUntil"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"inaugurationOn"}},{"kind":"Field","name":{"kind":"Name","value":"isDeparture"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AppointDecidedMutation, AppointDecidedMutationVariables>;
export const CancelFillingDocument = {"__meta__":{"hash":"sha256:b5eb9dc2ba4dc6684bf8aa07c624ed10b9fbb73f60c3829f5289a2f7530758a0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelFilling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelFillingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelFilling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeFilling"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeFilling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"among"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBecause"}},{"kind":"Field","name":{"kind":"Name","value":"fewerBecause"}},{"kind":"Field","name":{"kind":"Name","value":"formationRequest"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"leastCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"hasStageWeights"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"bodyLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approval"}},{"kind":"Field","name":{"kind":"Name","value":"isGranted"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageWeights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageResults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassed"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortlist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageStanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"bestPlace"}},{"kind":"Field","name":{"kind":"Name","value":"worstPlace"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"excludedCandidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isUndelivered"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"objectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"isUpheld"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}},{"kind":"Field","name":{"kind":"Name","value":"applyUntil"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"inaugurationOn"}},{"kind":"Field","name":{"kind":"Name","value":"isDeparture"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CancelFillingMutation, CancelFillingMutationVariables>;
export const AnnounceFillingDocument = {"__meta__":{"hash":"sha256:eb3901f33cecbd2d78fcdfd71fbd82466c2de9d7eb8b1b550d38f7f107251c8c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnnounceFilling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnnounceFillingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"announceFilling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"announcement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AnnounceFillingMutation, AnnounceFillingMutationVariables>;
export const RequestFormationDocument = {"__meta__":{"hash":"sha256:c747e848784865bc67a5ee61d2e29879366102de064a858e65165b65aed49169"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestFormation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestFormationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestFormation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeFilling"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeFilling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"among"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBecause"}},{"kind":"Field","name":{"kind":"Name","value":"fewerBecause"}},{"kind":"Field","name":{"kind":"Name","value":"formationRequest"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"leastCandidates"}},{"kind":"Field","name":{"kind":"Name","value":"hasStageWeights"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"bodyLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"approval"}},{"kind":"Field","name":{"kind":"Name","value":"isGranted"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageWeights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageResults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassed"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortlist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageStanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"bestPlace"}},{"kind":"Field","name":{"kind":"Name","value":"worstPlace"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"excludedCandidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"isUndelivered"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"objectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"isUpheld"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}},{"kind":"Field","name":{"kind":"Name","value":"applyUntil"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"inaugurationOn"}},{"kind":"Field","name":{"kind":"Name","value":"isDeparture"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RequestFormationMutation, RequestFormationMutationVariables>;
export const AnswerObjectionDocument = {"__meta__":{"hash":"sha256:a8bf4a72445562c2b8a0026fdfe843d6c25f8cfd7299d573374bc0961f540d6d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerObjection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerObjectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerObjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"excludedCandidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerObjectionMutation, AnswerObjectionMutationVariables>;
export const ExtendAnnouncementDocument = {"__meta__":{"hash":"sha256:9b0793634137dc9e253c6039b76b6031582cde297d7d143bff3be3116557c851"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExtendAnnouncement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExtendAnnouncementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"extendAnnouncement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"announcement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ExtendAnnouncementMutation, ExtendAnnouncementMutationVariables>;
export const FillingApplicationsDocument = {"__meta__":{"hash":"sha256:411e03a76b18da8a4b8b8b83737e89fac32eb90395a5c921bb4da5937a3f3a21"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FillingApplications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filling"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filling"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"marks"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FillingApplicationsQuery, FillingApplicationsQueryVariables>;
export const FillingsDocument = {"__meta__":{"hash":"sha256:ca2bcd1f3e16da034350abe568b80072bf5ebb37c75e6055d4f4c8177bdcee40"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Fillings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FillingStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fillings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"method"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FillingsQuery, FillingsQueryVariables>;
export const ImportRunDocument = {"__meta__":{"hash":"sha256:7f4a1b7414f18189455327368757e6ea91ced8ad6c1db93d2b83e152f799b32c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"run"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"run"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeRun"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedBy"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"equal"}},{"kind":"Field","name":{"kind":"Name","value":"conflicting"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"isClosingOpenPeriods"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"ignoredHeadings"}}]}}]}}]} as unknown as DocumentNode<ImportRunQuery, ImportRunQueryVariables>;
export const ImportRunRowsDocument = {"__meta__":{"hash":"sha256:bc982880312de42a8ed4024e8de3757459107422f43f258bda3b5d91794cc595"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportRunRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"run"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRowFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"run"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"presentSource"}},{"kind":"Field","name":{"kind":"Name","value":"presentAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"incoming"}},{"kind":"Field","name":{"kind":"Name","value":"present"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportRunRowsQuery, ImportRunRowsQueryVariables>;
export const ApplyImportDocument = {"__meta__":{"hash":"sha256:c2de8bfc11d7b7ae5610324d7a2bc8557f0858bfa284519a397a4db190292d61"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"applyImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeRun"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedBy"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"equal"}},{"kind":"Field","name":{"kind":"Name","value":"conflicting"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"isClosingOpenPeriods"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"ignoredHeadings"}}]}}]}}]} as unknown as DocumentNode<ApplyImportMutation, ApplyImportMutationVariables>;
export const ResolveConflictsDocument = {"__meta__":{"hash":"sha256:3eb1c47b3efc395b37b827c25379c9a8df7d5bd4564fce86d46f5d89c9d7cf54"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResolveConflicts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveImportConflictsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resolveImportConflicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeRun"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedBy"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"equal"}},{"kind":"Field","name":{"kind":"Name","value":"conflicting"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"isClosingOpenPeriods"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"ignoredHeadings"}}]}}]}}]} as unknown as DocumentNode<ResolveConflictsMutation, ResolveConflictsMutationVariables>;
export const TakeBackImportDocument = {"__meta__":{"hash":"sha256:7c4674fe3e6b382f275274e1910e0ecc82deaf08a8e552f1d0473255ad49e4c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeBackImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takeBackImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeRun"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeRun"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedBy"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"equal"}},{"kind":"Field","name":{"kind":"Name","value":"conflicting"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"isClosingOpenPeriods"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"ignoredHeadings"}}]}}]}}]} as unknown as DocumentNode<TakeBackImportMutation, TakeBackImportMutationVariables>;
export const DiscardImportDocument = {"__meta__":{"hash":"sha256:9ba39f93b262be2f84449b115def46c636c6874af6d4c975f65d72cb32b53a65"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"discardImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<DiscardImportMutation, DiscardImportMutationVariables>;
export const ImportRunsDocument = {"__meta__":{"hash":"sha256:7fcfbbe5f5b80b76e96ef2a7285a4f9d0b4ef654d19f196253390e3dca6dbeeb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportRuns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"equal"}},{"kind":"Field","name":{"kind":"Name","value":"conflicting"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}}]}}]}}]} as unknown as DocumentNode<ImportRunsQuery, ImportRunsQueryVariables>;
export const ImportChoicesDocument = {"__meta__":{"hash":"sha256:728f97d1d7b1ff4fda7730cce4bb46a7a062e91e556c8b6239cf1b6e7459a52c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importMappings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"headings"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}}]}}]} as unknown as DocumentNode<ImportChoicesQuery, ImportChoicesQueryVariables>;
export const SaveImportMappingDocument = {"__meta__":{"hash":"sha256:e4836a19d393f5e3cdc9e8ceb0c8ed9a822a05b6ad44ded2bc897f8ad13a4c42"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveImportMapping"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveImportMappingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveImportMapping"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importMapping"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SaveImportMappingMutation, SaveImportMappingMutationVariables>;
export const LearningOfOfficesDocument = {"__meta__":{"hash":"sha256:833c6bdb19bde66507209652d850f97abda198886979a0303088fc0538763cd6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LearningOfOffices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"learningByUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"short"}},{"kind":"Field","name":{"kind":"Name","value":"aboveCeiling"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"expectedShort"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedHours"}},{"kind":"Field","name":{"kind":"Name","value":"unverifiedHours"}},{"kind":"Field","name":{"kind":"Name","value":"onlineShare"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LearningOfOfficesQuery, LearningOfOfficesQueryVariables>;
export const ClaimsToVerifyDocument = {"__meta__":{"hash":"sha256:7bd38ae3578eaf3421593fe926beb0ee935bdb356e9adc06d941479224e08b56"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimsToVerify"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"learningEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CLAIMED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LedgerEntry"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LedgerEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LearningEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"}},{"kind":"Field","name":{"kind":"Name","value":"isAbroad"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"countedHours"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ClaimsToVerifyQuery, ClaimsToVerifyQueryVariables>;
export const LearningOfPersonDocument = {"__meta__":{"hash":"sha256:f51f49bf450b7ad2941c45a87f1ffa03e9d3f0eda2a1945896736a6b6eb4311c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LearningOfPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"learning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"obligation"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"unverified"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"online"}},{"kind":"Field","name":{"kind":"Name","value":"shortBy"}},{"kind":"Field","name":{"kind":"Name","value":"aboveBy"}},{"kind":"Field","name":{"kind":"Name","value":"projected"}},{"kind":"Field","name":{"kind":"Name","value":"isExpectedShort"}},{"kind":"Field","name":{"kind":"Name","value":"unknownEntries"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"learningEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LedgerEntry"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LedgerEntry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LearningEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"}},{"kind":"Field","name":{"kind":"Name","value":"isAbroad"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"countedHours"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LearningOfPersonQuery, LearningOfPersonQueryVariables>;
export const LearningFormsDocument = {"__meta__":{"hash":"sha256:b1b3154dbe50c73a41b3042ca8c546e4f0ba1fddbff74c8970ac670215f70d69"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LearningForms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"learningForms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"isTraining"}}]}}]}}]} as unknown as DocumentNode<LearningFormsQuery, LearningFormsQueryVariables>;
export const ClaimLearningDocument = {"__meta__":{"hash":"sha256:db4a1b7f3dea3ed6f1ad9f300887634f0a34d90ad7bffeb8ed8cb8cfa37f444c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClaimLearning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimLearningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"claimLearning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"learningEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimLearningMutation, ClaimLearningMutationVariables>;
export const VerifyLearningDocument = {"__meta__":{"hash":"sha256:e96f3d7694f12cb8075fe8dab7e85da92ce2a36af0b41ed0f0b674d22c82f5d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyLearning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyLearningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verifyLearning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"learningEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<VerifyLearningMutation, VerifyLearningMutationVariables>;
export const RefuseLearningDocument = {"__meta__":{"hash":"sha256:c775bf9939842b5f5dd735bda9185d730c0241534a36d43d9abb0b22929e97ac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseLearning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefuseLearningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"refuseLearning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"learningEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RefuseLearningMutation, RefuseLearningMutationVariables>;
export const WithdrawLearningDocument = {"__meta__":{"hash":"sha256:8083954d21ca8af712cf0d1275adc01f2ad54d2ace5b6ecce920a0b7d7d12c61"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawLearning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawLearningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawLearning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"learningEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawLearningMutation, WithdrawLearningMutationVariables>;
export const LearningBudgetOfYearDocument = {"__meta__":{"hash":"sha256:3e9fe2a9455c2af9bc8693f10d68c4064fd92f7865eca45763975bb93d23c83b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LearningBudgetOfYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"learningBudget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"floorShare"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"counting"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"isFloorMet"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"floorRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"committedOn"}},{"kind":"Field","name":{"kind":"Name","value":"releasedOn"}}]}}]}}]}}]} as unknown as DocumentNode<LearningBudgetOfYearQuery, LearningBudgetOfYearQueryVariables>;
export const NineBoxMapDocument = {"__meta__":{"hash":"sha256:d1763346338f88be644852fe5a73964c62809e3f2fb66f0a8b2718993c52ce53"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NineBoxMap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isCalibrated"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nineBox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"isCalibrated"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isCalibrated"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"isRounded"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"distribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"certain"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"performanceOpen"}},{"kind":"Field","name":{"kind":"Name","value":"potentialOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"box"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"isInPool"}},{"kind":"Field","name":{"kind":"Name","value":"treatments"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}}]}}]}}]}}]} as unknown as DocumentNode<NineBoxMapQuery, NineBoxMapQueryVariables>;
export const NineBoxCertainDocument = {"__meta__":{"hash":"sha256:64334b00d8a2ed800380d8ce2e6380530bd8af01c567e265d76770e534e5af74"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NineBoxCertain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isCalibrated"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"box"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nineBox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"isCalibrated"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isCalibrated"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"box"},"value":{"kind":"Variable","name":{"kind":"Name","value":"box"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"box"}},{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonOfBox"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonOfBox"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<NineBoxCertainQuery, NineBoxCertainQueryVariables>;
export const NineBoxOpenDocument = {"__meta__":{"hash":"sha256:3749eb6b39a80f8658d09f3505a36d7e41efdd3aacd4200c85d277b1b20bf78d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NineBoxOpen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isCalibrated"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"box"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nineBox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"isCalibrated"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isCalibrated"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"open"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"box"},"value":{"kind":"Variable","name":{"kind":"Name","value":"box"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonOfBox"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonOfBox"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<NineBoxOpenQuery, NineBoxOpenQueryVariables>;
export const NineBoxPreviewDocument = {"__meta__":{"hash":"sha256:75ccb4f4010ddf6787c750a38f8fc7dd31c2f8309b94d792dc9de51ec894b7f2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NineBoxPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isCalibrated"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"policy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyKey"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nineBox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"isCalibrated"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isCalibrated"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"policy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"policy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NineBoxPreviewQuery, NineBoxPreviewQueryVariables>;
export const NineBoxPreviewCountsDocument = {"__meta__":{"hash":"sha256:fcd6d9ea2c8c9f10ab0d8da45c82b5df2cfff5d52edc850834e54876d17d2d2e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NineBoxPreviewCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isCalibrated"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"policy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyKey"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nineBox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"isCalibrated"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isCalibrated"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"distribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"boxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"box"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"policy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"policy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"distribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"boxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"box"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NineBoxPreviewCountsQuery, NineBoxPreviewCountsQueryVariables>;
export const CalibrationSessionsDocument = {"__meta__":{"hash":"sha256:b11d63e8e49346c8790be51993e2f223939eff5365a15cbe8dd1f4e2c6b5008a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalibrationSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"calibrationSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}}]}}]}}]} as unknown as DocumentNode<CalibrationSessionsQuery, CalibrationSessionsQueryVariables>;
export const OpenCalibrationDocument = {"__meta__":{"hash":"sha256:9827681db2e0746fac0a7d5302243d2cd4ae678f9d8317d2140d27517ebfe661"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenCalibration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenCalibrationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openCalibration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"calibrationSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<OpenCalibrationMutation, OpenCalibrationMutationVariables>;
export const PeopleDocument = {"__meta__":{"hash":"sha256:c0a57def314cfbc8df3308d9a463b40085c236b1d5bbd0c7bb663f52f21d5f96"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"rank"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const PersonDocument = {"__meta__":{"hash":"sha256:54ed12725b004b38c64c22f0dbc1a1f91e517a4572c2b3bab1f43e2995b5cbcf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Person"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholePerson"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholePerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rank"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"age"}}]}},{"kind":"Field","name":{"kind":"Name","value":"talent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"box"}},{"kind":"Field","name":{"kind":"Name","value":"boxes"}},{"kind":"Field","name":{"kind":"Name","value":"performance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"potential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"calibratedPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"boxes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"during"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rankHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"during"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"education"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"institution"}},{"kind":"Field","name":{"kind":"Name","value":"graduatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appraisals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"potential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"raters"}},{"kind":"Field","name":{"kind":"Name","value":"concludedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"competency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"awardedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attestations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"attestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sanctions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"during"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nominations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"objectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOpenToObjection"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"isUpheld"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openReports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isCorrection"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<PersonQuery, PersonQueryVariables>;
export const AttestListsDocument = {"__meta__":{"hash":"sha256:3a8cb32882f58d5a346d28db56d9151c06b70b83ae23e89a78e5e34461d0923e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttestLists"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttestListsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attestLists"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attestations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AttestListsMutation, AttestListsMutationVariables>;
export const RecordFeedbackDocument = {"__meta__":{"hash":"sha256:bdb0f3a2fa12335cd337b9fb97378ba06f75e667fa1eaa2b9d14b489a65bc296"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFeedbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feedback360"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RecordFeedbackMutation, RecordFeedbackMutationVariables>;
export const RecordAppraisalsDocument = {"__meta__":{"hash":"sha256:d7158462a502f5ae24d6508f1eff6b67ddc666ec2b8e2b1a2276e684e1f93973"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAppraisals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAppraisalsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordAppraisals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"performanceAppraisals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RecordAppraisalsMutation, RecordAppraisalsMutationVariables>;
export const RecordPotentialDocument = {"__meta__":{"hash":"sha256:cc028f0a0b404668362d9d62ec1d5479a2e6440cd04cf6992c942f9c15dab0de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPotential"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPotentialAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordPotentialAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"potentialAssessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RecordPotentialMutation, RecordPotentialMutationVariables>;
export const ObjectToExclusionDocument = {"__meta__":{"hash":"sha256:cf18711fd5b06c5e12ff8700bf0945dd934b4db038da1ef25046ef95354948cc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ObjectToExclusion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectToExclusionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"objectToExclusion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"excludedCandidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ObjectToExclusionMutation, ObjectToExclusionMutationVariables>;
export const AttestationEffectsDocument = {"__meta__":{"hash":"sha256:b31f22194c4eae2fe4b0605d15997289232096d22722ea2b4a6845090b7d91c4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttestationEffects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttestationEffectsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attestationEffects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openRankings"}},{"kind":"Field","name":{"kind":"Name","value":"settledRankings"}},{"kind":"Field","name":{"kind":"Name","value":"boxesBefore"}},{"kind":"Field","name":{"kind":"Name","value":"boxesAfter"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AttestationEffectsQuery, AttestationEffectsQueryVariables>;
export const PresentRecordDocument = {"__meta__":{"hash":"sha256:e2ce1e68319d8312170635924e37ea92568be582db5f153de4a0fe7bfdc87666"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PresentRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"record"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"presentRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"recordId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"record"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<PresentRecordQuery, PresentRecordQueryVariables>;
export const ReportEffectsDocument = {"__meta__":{"hash":"sha256:a8a0d3ac70ded4e91720ad73aa72f8e6e67072c044ac5424b9b254d3141a1236"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportEffects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"report"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"report"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"presentRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"positions"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"becomesEligible"}},{"kind":"Field","name":{"kind":"Name","value":"losesEligibility"}},{"kind":"Field","name":{"kind":"Name","value":"boxesBefore"}},{"kind":"Field","name":{"kind":"Name","value":"boxesAfter"}},{"kind":"Field","name":{"kind":"Name","value":"rankCeilingBefore"}},{"kind":"Field","name":{"kind":"Name","value":"rankCeilingAfter"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"placeBefore"}},{"kind":"Field","name":{"kind":"Name","value":"placeAfter"}},{"kind":"Field","name":{"kind":"Name","value":"standingBefore"}},{"kind":"Field","name":{"kind":"Name","value":"standingAfter"}},{"kind":"Field","name":{"kind":"Name","value":"scoreBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scoreAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportEffectsQuery, ReportEffectsQueryVariables>;
export const ReportRecordDocument = {"__meta__":{"hash":"sha256:61bc48c06db31726896f665a1e99be526bd0d24009c0eb2e2e78304756c59a93"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ReportRecordMutation, ReportRecordMutationVariables>;
export const ResubmitReportDocument = {"__meta__":{"hash":"sha256:43e9a876027927079861bb9e746f3441ddf5235fc28249f4b463f16ae5e36aa9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResubmitReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResubmitRecordReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resubmitRecordReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ResubmitReportMutation, ResubmitReportMutationVariables>;
export const VerifyReportDocument = {"__meta__":{"hash":"sha256:132da4aa33fbab65b187a533259354d368364cb010990956f908900c1becb44b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyRecordReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verifyRecordReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<VerifyReportMutation, VerifyReportMutationVariables>;
export const ReturnReportDocument = {"__meta__":{"hash":"sha256:88304ed07649abbd861743249d0c53b6d43bc7c04ed9bedf0ab3a96d7a146d45"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnRecordReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnRecordReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnReportMutation, ReturnReportMutationVariables>;
export const RejectReportDocument = {"__meta__":{"hash":"sha256:d6a040f45bb39b7ce7e3c849c5fd45b5686446bc3b8810f01f747e4829c67e0b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectRecordReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rejectRecordReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<RejectReportMutation, RejectReportMutationVariables>;
export const WithdrawReportDocument = {"__meta__":{"hash":"sha256:741b368f7cb29a307df69feb18c395e16ca8977c066863dc53345b1d81a2980a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawRecordReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawRecordReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordReport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawReportMutation, WithdrawReportMutationVariables>;
export const WithdrawAppointmentDocument = {"__meta__":{"hash":"sha256:1501ba292374b80182ce307ce84036707e3080901c9b3281bfcb57c6b0332b30"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"appointmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawAppointmentMutation, WithdrawAppointmentMutationVariables>;
export const WithdrawRankDocument = {"__meta__":{"hash":"sha256:8e4ab7e5ef9b7d304d32f6063ae2adc4169606996b0ad5c9e099e5c7df225307"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawRank"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawRank"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"rankHoldingId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rankHolding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawRankMutation, WithdrawRankMutationVariables>;
export const WithdrawEducationDocument = {"__meta__":{"hash":"sha256:2fb6b57d70c5c4b4a112c3b7cbc0a19a9ec2755570fcf3162a35fc9b8d7cd440"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawEducation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawEducation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"educationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"education"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawEducationMutation, WithdrawEducationMutationVariables>;
export const WithdrawAppraisalDocument = {"__meta__":{"hash":"sha256:75314cdd2bce01695f61aa8675aab5aed71ba837685d76d3542d8ba3d8007750"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawAppraisal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawAppraisal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"performanceAppraisalId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"performanceAppraisal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawAppraisalMutation, WithdrawAppraisalMutationVariables>;
export const WithdrawCompetencyAssessmentDocument = {"__meta__":{"hash":"sha256:9cd8aecb5deddaa81576089a1cbbdf358ce5e31d7ad3a55bcf8a272ba1d43109"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawCompetencyAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawCompetencyAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"competencyAssessmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"competencyAssessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawCompetencyAssessmentMutation, WithdrawCompetencyAssessmentMutationVariables>;
export const WithdrawPotentialAssessmentDocument = {"__meta__":{"hash":"sha256:cf0b0dfd3cf5c1ed6989fb0e3ea783da487170e3b71fa6fdcce13c4a116b2079"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawPotentialAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawPotentialAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"potentialAssessmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"potentialAssessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawPotentialAssessmentMutation, WithdrawPotentialAssessmentMutationVariables>;
export const WithdrawFeedbackDocument = {"__meta__":{"hash":"sha256:86714b7d8537776dc5f1b927eff40adbf244dcc7368e1693b05e9e572a2904d8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"feedback360Id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"feedback360"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawFeedbackMutation, WithdrawFeedbackMutationVariables>;
export const WithdrawTrainingDocument = {"__meta__":{"hash":"sha256:c5d39cd3686afc6596fe066142939af65ec2d49588b85ae4508accc19c207419"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawTraining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"trainingRecordId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"trainingRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawTrainingMutation, WithdrawTrainingMutationVariables>;
export const WithdrawAwardDocument = {"__meta__":{"hash":"sha256:d93b0db33376cbecda7e0a38e341e914ed2e07da77ac5a0514029b929fc1b1ae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawAward"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawAward"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"awardId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"award"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawAwardMutation, WithdrawAwardMutationVariables>;
export const WithdrawSanctionDocument = {"__meta__":{"hash":"sha256:953a5e7a2098fb0780025ebd51ba19ca8d3b31571786f97c67df876de808c4b7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawSanction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawSanction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"sanctionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sanction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawSanctionMutation, WithdrawSanctionMutationVariables>;
export const PlanDocument = {"__meta__":{"hash":"sha256:f90f3fbad02355367e4f53af152d6a3a661fb49559ff8da333748646841ed256"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Plan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SuccessionPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholePlan"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholePlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SuccessionPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"draftedBy"}},{"kind":"Field","name":{"kind":"Name","value":"draftedOn"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"endorsedBy"}},{"kind":"Field","name":{"kind":"Name","value":"endorsedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endorsement"}},{"kind":"Field","name":{"kind":"Name","value":"supersededOn"}},{"kind":"Field","name":{"kind":"Name","value":"firstPlaceEmptyBecause"}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nominations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"plannerNote"}},{"kind":"Field","name":{"kind":"Name","value":"plannerView"}},{"kind":"Field","name":{"kind":"Name","value":"placeThen"}},{"kind":"Field","name":{"kind":"Name","value":"readinessThen"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cacheKey"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"bestPlace"}},{"kind":"Field","name":{"kind":"Name","value":"worstPlace"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanQuery, PlanQueryVariables>;
export const FirstOfRankingDocument = {"__meta__":{"hash":"sha256:ab1947abb301fb05c6e84e3f8277a53adb0d10487708069acb14b4c787c472fb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FirstOfRanking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"post"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"post"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ranking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cacheKey"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cacheKey"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"bestPlace"}},{"kind":"Field","name":{"kind":"Name","value":"worstPlace"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FirstOfRankingQuery, FirstOfRankingQueryVariables>;
export const WritePlanDocument = {"__meta__":{"hash":"sha256:937e1e9bf6918296bbd36f52f1dfe5a022f92bef84167e8acac934cb1cc674a2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WritePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteSuccessionPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"writeSuccessionPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"successionPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholePlan"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholePlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SuccessionPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"draftedBy"}},{"kind":"Field","name":{"kind":"Name","value":"draftedOn"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"endorsedBy"}},{"kind":"Field","name":{"kind":"Name","value":"endorsedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endorsement"}},{"kind":"Field","name":{"kind":"Name","value":"supersededOn"}},{"kind":"Field","name":{"kind":"Name","value":"firstPlaceEmptyBecause"}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nominations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"plannerNote"}},{"kind":"Field","name":{"kind":"Name","value":"plannerView"}},{"kind":"Field","name":{"kind":"Name","value":"placeThen"}},{"kind":"Field","name":{"kind":"Name","value":"readinessThen"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cacheKey"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"bestPlace"}},{"kind":"Field","name":{"kind":"Name","value":"worstPlace"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WritePlanMutation, WritePlanMutationVariables>;
export const SubmitPlanDocument = {"__meta__":{"hash":"sha256:dec6217a2c852fe559e5e38ee43f515081d1b42131ce2183372d21f4c94785bc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitSuccessionPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitSuccessionPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"successionPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitPlanMutation, SubmitPlanMutationVariables>;
export const ReturnPlanDocument = {"__meta__":{"hash":"sha256:403d2de377ea7baa4a61a4547f12377de62069091a06a9c917f0052f751a6e78"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnSuccessionPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnSuccessionPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"successionPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnPlanMutation, ReturnPlanMutationVariables>;
export const EndorsePlanDocument = {"__meta__":{"hash":"sha256:edab2ed840633043bcd3894987f1b7e915491390473378a80a814c77edb4bcb9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndorsePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndorseSuccessionPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endorseSuccessionPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"successionPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<EndorsePlanMutation, EndorsePlanMutationVariables>;
export const PlansDocument = {"__meta__":{"hash":"sha256:9d683f703126676129d9b5b42c7f54f9a9ba5faa3ed96604a884e20713be186d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Plans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"successionPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"draftedOn"}},{"kind":"Field","name":{"kind":"Name","value":"draftedBy"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"endorsedOn"}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nominations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlansQuery, PlansQueryVariables>;
export const CandidateDocument = {"__meta__":{"hash":"sha256:427c0537af1537449f991fe6aceea7dace8ab8d0ee3f3d23dd0eb721fc290d9f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Candidate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"post"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"policy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyKey"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mobility"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MobilityType"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"among"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CandidateField"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"projection"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Projection"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"post"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ranking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"policy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"policy"}}},{"kind":"Argument","name":{"kind":"Name","value":"mobility"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mobility"}}},{"kind":"Argument","name":{"kind":"Name","value":"among"},"value":{"kind":"Variable","name":{"kind":"Name","value":"among"}}},{"kind":"Argument","name":{"kind":"Name","value":"projection"},"value":{"kind":"Variable","name":{"kind":"Name","value":"projection"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cacheKey"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"employee"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cacheKey"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"eligibleFrom"}},{"kind":"Field","name":{"kind":"Name","value":"eligibleUntil"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eligibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"eligibleFrom"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"possible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"competency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"assessed"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"elsewhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isChosen"}},{"kind":"Field","name":{"kind":"Name","value":"filling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CandidateQuery, CandidateQueryVariables>;
export const CandidateAdviceDocument = {"__meta__":{"hash":"sha256:396f499a232024eef9bfac6f1bcecf1a2653f1b2660fae439426f1ae8114c730"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CandidateAdvice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"post"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"policy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyKey"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mobility"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MobilityType"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"among"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CandidateField"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"projection"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Projection"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"goal"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AdviceGoalInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"post"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ranking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"policy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"policy"}}},{"kind":"Argument","name":{"kind":"Name","value":"mobility"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mobility"}}},{"kind":"Argument","name":{"kind":"Name","value":"among"},"value":{"kind":"Variable","name":{"kind":"Name","value":"among"}}},{"kind":"Argument","name":{"kind":"Name","value":"projection"},"value":{"kind":"Variable","name":{"kind":"Name","value":"projection"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cacheKey"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"employee"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cacheKey"}},{"kind":"Field","name":{"kind":"Name","value":"advice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"goal"},"value":{"kind":"Variable","name":{"kind":"Name","value":"goal"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isReachable"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"supposes"}},{"kind":"Field","name":{"kind":"Name","value":"acts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"isCondition"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CandidateAdviceQuery, CandidateAdviceQueryVariables>;
export const ComparisonDocument = {"__meta__":{"hash":"sha256:6355a2b536d1c75303f52d65455036a8ca11ab7c24aac6348e3d82be645c5bfd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Comparison"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"post"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"policy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyKey"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mobility"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MobilityType"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"among"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CandidateField"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"projection"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Projection"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"second"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"post"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ranking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"policy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"policy"}}},{"kind":"Argument","name":{"kind":"Name","value":"mobility"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mobility"}}},{"kind":"Argument","name":{"kind":"Name","value":"among"},"value":{"kind":"Variable","name":{"kind":"Name","value":"among"}}},{"kind":"Argument","name":{"kind":"Name","value":"projection"},"value":{"kind":"Variable","name":{"kind":"Name","value":"projection"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cacheKey"}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"second"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"second"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"scoreDifference"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"levellingWeights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"criterion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ComparisonQuery, ComparisonQueryVariables>;
export const MethodsDocument = {"__meta__":{"hash":"sha256:b1ab58c98f0e2fa12724e756a9065e48cc61f2c8ecd5a443db60a1e4eaf40387"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Methods"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"post"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"policy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyKey"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mobility"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MobilityType"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"among"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CandidateField"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"projection"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Projection"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"post"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ranking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"policy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"policy"}}},{"kind":"Argument","name":{"kind":"Name","value":"mobility"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mobility"}}},{"kind":"Argument","name":{"kind":"Name","value":"among"},"value":{"kind":"Variable","name":{"kind":"Name","value":"among"}}},{"kind":"Argument","name":{"kind":"Name","value":"projection"},"value":{"kind":"Variable","name":{"kind":"Name","value":"projection"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cacheKey"}},{"kind":"Field","alias":{"kind":"Name","value":"saw"},"name":{"kind":"Name","value":"underMethod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"method"},"value":{"kind":"EnumValue","value":"SAW"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodResults"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"topsis"},"name":{"kind":"Name","value":"underMethod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"method"},"value":{"kind":"EnumValue","value":"TOPSIS"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodResults"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"moora"},"name":{"kind":"Name","value":"underMethod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"method"},"value":{"kind":"EnumValue","value":"MOORA"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodResults"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"vikor"},"name":{"kind":"Name","value":"underMethod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"method"},"value":{"kind":"EnumValue","value":"VIKOR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodResults"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"promethee"},"name":{"kind":"Name","value":"underMethod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"method"},"value":{"kind":"EnumValue","value":"PROMETHEE_II"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodResults"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"profile"},"name":{"kind":"Name","value":"underMethod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"method"},"value":{"kind":"EnumValue","value":"PROFILE_MATCHING"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MethodResults"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MethodResults"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MethodComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawalProof"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kendallTauB"}},{"kind":"Field","name":{"kind":"Name","value":"concordant"}},{"kind":"Field","name":{"kind":"Name","value":"discordant"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cacheKey"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MethodsQuery, MethodsQueryVariables>;
export const SettlingDocument = {"__meta__":{"hash":"sha256:7f444edcbb630be6947f1013508763f8a3ec2c24ee0648b5a9ba4efec20544a9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Settling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"post"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"policy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyKey"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mobility"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MobilityType"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"among"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CandidateField"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"projection"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Projection"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"size"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"post"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fillings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ranking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"policy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"policy"}}},{"kind":"Argument","name":{"kind":"Name","value":"mobility"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mobility"}}},{"kind":"Argument","name":{"kind":"Name","value":"among"},"value":{"kind":"Variable","name":{"kind":"Name","value":"among"}}},{"kind":"Argument","name":{"kind":"Name","value":"projection"},"value":{"kind":"Variable","name":{"kind":"Name","value":"projection"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cacheKey"}},{"kind":"Field","name":{"kind":"Name","value":"isTieGroupSplit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"size"},"value":{"kind":"Variable","name":{"kind":"Name","value":"size"}}}]},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"size"},"value":{"kind":"Variable","name":{"kind":"Name","value":"size"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isExact"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisiveGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"size"},"value":{"kind":"Variable","name":{"kind":"Name","value":"size"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"wouldChange"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"draws"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"over"},"value":{"kind":"EnumValue","value":"BOTH"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"draws"}},{"kind":"Field","name":{"kind":"Name","value":"firstPlaceRetention"}},{"kind":"Field","name":{"kind":"Name","value":"meanKendallTau"}},{"kind":"Field","name":{"kind":"Name","value":"tieGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cacheKey"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bestPlace"}},{"kind":"Field","name":{"kind":"Name","value":"worstPlace"}},{"kind":"Field","name":{"kind":"Name","value":"firstShare"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cacheKey"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SettlingQuery, SettlingQueryVariables>;
export const PostActsDocument = {"__meta__":{"hash":"sha256:57ea20dc7d6fa3760f3ce1ad5e286d81dbf7e9d0b7d1eb71edf71096ad101af9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PostActs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"post"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"post"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waysToFill"}},{"kind":"Field","name":{"kind":"Name","value":"closedWays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successionPlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fillings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}}]}}]}}]}}]} as unknown as DocumentNode<PostActsQuery, PostActsQueryVariables>;
export const VacancyOfPostDocument = {"__meta__":{"hash":"sha256:bf5d2147c0f2ac290c6ef473c506fa9565720b6638b2f3c12d67043ea7762b8d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VacancyOfPost"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VacancyFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"vacancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VacancyOfPostQuery, VacancyOfPostQueryVariables>;
export const DraftPlanDocument = {"__meta__":{"hash":"sha256:dcb7a26bea87d5972a3177426fe605a3ba485b4ca1d7b14d588fab628fcdcf2d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSuccessionPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"draftSuccessionPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"successionPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<DraftPlanMutation, DraftPlanMutationVariables>;
export const OpenFillingDocument = {"__meta__":{"hash":"sha256:79fa40ff591eb8df3168673a9c25bd8a3ca22bcdddd9c202f6fd7290f74d8e65"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenFilling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenFillingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openFilling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<OpenFillingMutation, OpenFillingMutationVariables>;
export const RankingDocument = {"__meta__":{"hash":"sha256:e8c9b41b98c5aabd1b1451b697645cbe4dea0f2931bcf0f106a7c66eb01f16d3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ranking"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"post"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"policy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyKey"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mobility"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MobilityType"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"among"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CandidateField"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"projection"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Projection"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CandidateOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standing"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Standing"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"size"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"post"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"critical"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"vacant"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ranking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"policy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"policy"}}},{"kind":"Argument","name":{"kind":"Name","value":"mobility"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mobility"}}},{"kind":"Argument","name":{"kind":"Name","value":"among"},"value":{"kind":"Variable","name":{"kind":"Name","value":"among"}}},{"kind":"Argument","name":{"kind":"Name","value":"projection"},"value":{"kind":"Variable","name":{"kind":"Name","value":"projection"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cacheKey"}},{"kind":"Field","name":{"kind":"Name","value":"fingerprint"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"among"}},{"kind":"Field","name":{"kind":"Name","value":"considered"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"undetermined"}},{"kind":"Field","name":{"kind":"Name","value":"ineligible"}},{"kind":"Field","name":{"kind":"Name","value":"isRounded"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"standing"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standing"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RankedCandidate"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RankedCandidate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Candidate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cacheKey"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"bestPlace"}},{"kind":"Field","name":{"kind":"Name","value":"worstPlace"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"isSettled"}},{"kind":"Field","name":{"kind":"Name","value":"tieGroup"}},{"kind":"Field","name":{"kind":"Name","value":"eligibleFrom"}},{"kind":"Field","name":{"kind":"Name","value":"shortlist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"size"},"value":{"kind":"Variable","name":{"kind":"Name","value":"size"}}}]},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<RankingQuery, RankingQueryVariables>;
export const PolicyChoicesDocument = {"__meta__":{"hash":"sha256:cb6f444416234fa64783f2a87beb74d8ba2fc362bfb70ad4a39a6832ec701b09"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"meritPolicies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"during"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]} as unknown as DocumentNode<PolicyChoicesQuery, PolicyChoicesQueryVariables>;
export const RequestRecordsDocument = {"__meta__":{"hash":"sha256:52a92278709e1ca0d5a2715dcf5c297c9d1f09b3eb705ff4c01126cf6d146f38"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestRecordsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<RequestRecordsMutation, RequestRecordsMutationVariables>;
export const RetirementWaveDocument = {"__meta__":{"hash":"sha256:239e371a38226613f2f86daf8f1b31fe05219d0fd3d888b255154810e6c0eef5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RetirementWave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"years"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"retirementWave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"MONTH"}},{"kind":"Argument","name":{"kind":"Name","value":"years"},"value":{"kind":"Variable","name":{"kind":"Name","value":"years"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"withoutSuccessor"}},{"kind":"Field","name":{"kind":"Name","value":"fromCriticalPosts"}}]}}]}}]} as unknown as DocumentNode<RetirementWaveQuery, RetirementWaveQueryVariables>;
export const RetirementsOfMonthDocument = {"__meta__":{"hash":"sha256:c93bf95487bcfad6a3dfb8f66417509c77a2ed3f677186477a8897291b874375"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RetirementsOfMonth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"vacancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RETIREMENT"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"leaving"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"critical"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successionPlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nominations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RetirementsOfMonthQuery, RetirementsOfMonthQueryVariables>;
export const StartVacanciesDocument = {"__meta__":{"hash":"sha256:eb75576e6e72de78a190885adae8e2e5617ce5501d29ed1d55576886bf172758"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartVacancies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"now"},"name":{"kind":"Name","value":"vacancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"critical"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StartVacancy"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ahead"},"name":{"kind":"Name","value":"vacancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"critical"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"projected"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StartVacancy"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StartVacancy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vacancy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<StartVacanciesQuery, StartVacanciesQueryVariables>;
export const StartBenchDocument = {"__meta__":{"hash":"sha256:764317175e54fde70b4e9ef0e5c576262285d92b0268c32eb1fea3204c75a653"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartBench"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"benchStrength"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"horizonMonths"},"value":{"kind":"IntValue","value":"24"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"critical"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"covered"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"isCovered"},"value":{"kind":"BooleanValue","value":false}},{"kind":"Argument","name":{"kind":"Name","value":"isVacantWithinHorizon"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"vacantOn"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartBenchQuery, StartBenchQueryVariables>;
export const StartShortlistsDocument = {"__meta__":{"hash":"sha256:4be782deb75be2aa27d1327433b980116a27fd747a644d8994a78469604f9b19"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartShortlists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"vacancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"critical"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"projected"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"ranking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cacheKey"}},{"kind":"Field","name":{"kind":"Name","value":"decisiveRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartShortlistsQuery, StartShortlistsQueryVariables>;
export const StartRequestsDocument = {"__meta__":{"hash":"sha256:c2c0983ffbf97083ee7d446a304f96c4830c6abe61f66f3ec17b9e8dd19b2258"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"owedBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordOwner"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isStanding"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"owedBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"owedBy"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartRequestsQuery, StartRequestsQueryVariables>;
export const StartReportsDocument = {"__meta__":{"hash":"sha256:6852bcbfea49751091782158262942fb1bea430e5d9ef8d9e46a28abd31a6aa7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUBMITTED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartReportsQuery, StartReportsQueryVariables>;
export const StartPlansDocument = {"__meta__":{"hash":"sha256:b2232873176172c0fc6a81ac454bc4a26fd7e8c154cb2ba7763aa8082a3a2253"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartPlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"waiting"},"name":{"kind":"Name","value":"successionPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUBMITTED"},{"kind":"EnumValue","value":"RETURNED"},{"kind":"EnumValue","value":"DRAFT"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"draftedOn"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartPlansQuery, StartPlansQueryVariables>;
export const StartChangedPlansDocument = {"__meta__":{"hash":"sha256:7b53929e082ccee9d4524c75bcb4700fa4c51ae9f8bb1cca6bb9cf6feb3e9a26"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartChangedPlans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"successionPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ENDORSED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartChangedPlansQuery, StartChangedPlansQueryVariables>;
export const StartFillingsDocument = {"__meta__":{"hash":"sha256:d9a7ba53ffde73e4ae6a8cfe2b3e1229166a999716a25aa2cc8a713e8f11e7d6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartFillings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fillings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REQUESTED"},{"kind":"EnumValue","value":"OPEN"},{"kind":"EnumValue","value":"SHORTLISTED"},{"kind":"EnumValue","value":"DECIDED"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartFillingsQuery, StartFillingsQueryVariables>;
export const StartActingDocument = {"__meta__":{"hash":"sha256:76cbc828424734908094dead0acbe119cbf29f9894e548b0ed14f6ea75989d3e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartActing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"vacancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"projected"},"value":{"kind":"BooleanValue","value":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"hasActing"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"acting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mustEndOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartActingQuery, StartActingQueryVariables>;
export const StartWorkListDocument = {"__meta__":{"hash":"sha256:e4c6593b7be554cbfcf6bded5374c3a46ba106d851a58e2fd8425e685da21cf5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartWorkList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"expiringWithinDays"},"value":{"kind":"IntValue","value":"90"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"affected"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartWorkListQuery, StartWorkListQueryVariables>;
export const StartOwnDocument = {"__meta__":{"hash":"sha256:620a457095237a22d6dcfa6217399362fc77b1650a01cba793de7efe6b3a82cd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartOwn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholePerson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"isOpen"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"applyUntil"}},{"kind":"Field","name":{"kind":"Name","value":"requirements"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"consentTo"}},{"kind":"Field","name":{"kind":"Name","value":"ownApplications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"marks"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownEligibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"eligibleFrom"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholePerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rank"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"age"}}]}},{"kind":"Field","name":{"kind":"Name","value":"talent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"box"}},{"kind":"Field","name":{"kind":"Name","value":"boxes"}},{"kind":"Field","name":{"kind":"Name","value":"performance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}},{"kind":"Field","name":{"kind":"Name","value":"potential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"calibratedPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"boxes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"during"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rankHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"during"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"education"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"institution"}},{"kind":"Field","name":{"kind":"Name","value":"graduatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appraisals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"potential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"raters"}},{"kind":"Field","name":{"kind":"Name","value":"concludedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"competency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"awardedOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attestations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"attestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sanctions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"during"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nominations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"objection"}},{"kind":"Field","name":{"kind":"Name","value":"objectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOpenToObjection"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"isUpheld"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"owedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openReports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isCorrection"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<StartOwnQuery, StartOwnQueryVariables>;
export const ApplyDocument = {"__meta__":{"hash":"sha256:efde74f3b856341225ebfd2a02e81f3ad4ab7df5b963cfe17d0a9bc4f00856a1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Apply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyForPositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"applyForPosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ApplyMutation, ApplyMutationVariables>;
export const WithdrawApplicationDocument = {"__meta__":{"hash":"sha256:57d9cbc9126bdae57daa6d29ac3d953eb10bad09be744f6636cdacec30f25a28"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const OwnReadsDocument = {"__meta__":{"hash":"sha256:172bbbe98c44acd6e7396121859e5f3397e40abae4c4a95feccbbdc39385a7b5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnReads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordReads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"employeeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}}]}}]}}]} as unknown as DocumentNode<OwnReadsQuery, OwnReadsQueryVariables>;
export const VacanciesDocument = {"__meta__":{"hash":"sha256:e9c9f712cd4eae6cb526d82f68a9b9461b60e5718c5cd94b19c74144f732fcbf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Vacancies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VacancyFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"vacancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"projected"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"acting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mustEndOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"critical"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VacanciesQuery, VacanciesQueryVariables>;
export const DossiersDocument = {"__meta__":{"hash":"sha256:3edc7abbc80736e81d7b1ceda936b679ed54cb58263b6a5622b7f0f7863d6c8c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dossiers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dossiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"subjectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subject"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedBy"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}}]}}]}}]} as unknown as DocumentNode<DossiersQuery, DossiersQueryVariables>;
export const VerifyDossierDocument = {"__meta__":{"hash":"sha256:288bc5eb4a43ed61a9e80ee9425e7f6ff284cf1e0e012d146ce5432390b276e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VerifyDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verifyDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}}]}}]}}]} as unknown as DocumentNode<VerifyDossierQuery, VerifyDossierQueryVariables>;
export const FindPeopleDocument = {"__meta__":{"hash":"sha256:fb427ccc0c56f11d5a4eef7af9cf86f9d7a6ab8102ff38c4dc2d01e95b0c582e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"isServing"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindPeopleQuery, FindPeopleQueryVariables>;
export const FindPositionsDocument = {"__meta__":{"hash":"sha256:9b6cd1ee209ea730f8f62e4f227bfb274c2fca3d10372219aa517a1ba19aa615"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPositions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"title"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FoundPosition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"title"},"value":{"kind":"Variable","name":{"kind":"Name","value":"title"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FoundPosition"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundPosition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<FindPositionsQuery, FindPositionsQueryVariables>;
export const FindUnitsDocument = {"__meta__":{"hash":"sha256:801995922502e4cc8b8ec5d9f9cf56355c97cfeaded0278ea050db164e768152"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FoundUnit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FoundUnit"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<FindUnitsQuery, FindUnitsQueryVariables>;
export const CompetencyNamesDocument = {"__meta__":{"hash":"sha256:a978b591c1206577c02f864003223f09341d4cf9532aaf585e098ba8be13a40d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompetencyNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"competencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<CompetencyNamesQuery, CompetencyNamesQueryVariables>;
export const RecordTemplatesDocument = {"__meta__":{"hash":"sha256:4f97142f465d9a010a187660afc55cd3025dfa7c66f6005c465b5d91cfb8b351"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isReportable"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"isDay"}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"refersTo"}},{"kind":"Field","name":{"kind":"Name","value":"isReportable"}},{"kind":"Field","name":{"kind":"Name","value":"isReportRequired"}}]}}]}}]}}]} as unknown as DocumentNode<RecordTemplatesQuery, RecordTemplatesQueryVariables>;
export const ScalesDocument = {"__meta__":{"hash":"sha256:8953cd6e4d2d463bfdb383c7eecce0959b1dbfa72f2fb4695b7f8c450ca38fd0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Scales"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"ranks"},"name":{"kind":"Name","value":"scale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"RANK"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepOfScale"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"levels"},"name":{"kind":"Name","value":"scale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"EDUCATION_LEVEL"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepOfScale"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"affairs"},"name":{"kind":"Name","value":"scale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"AFFAIR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepOfScale"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"echelons"},"name":{"kind":"Name","value":"scale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ECHELON"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepOfScale"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepOfScale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScaleStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]} as unknown as DocumentNode<ScalesQuery, ScalesQueryVariables>;
export const DemoFrameDocument = {"__meta__":{"hash":"sha256:1d417a690418539317077573b4597ff88b1dc48ea22e28d3b368401cfd771c36"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DemoFrame"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enumLabels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"Role","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<DemoFrameQuery, DemoFrameQueryVariables>;
export const DemoPeopleDocument = {"__meta__":{"hash":"sha256:db8a1bc9a7d763e007d6132bf8a083f5905dcb16ab2fad3f3030bbec18296abf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DemoPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"isServing"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DemoPeopleQuery, DemoPeopleQueryVariables>;
export const DemoUnitsDocument = {"__meta__":{"hash":"sha256:e2ca494fee8ecd37429a0b9a7dacc129680f5eae2be5d048bce4be66cf2efcf1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DemoUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<DemoUnitsQuery, DemoUnitsQueryVariables>;