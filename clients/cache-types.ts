// Generated from the schema by "npm run fix"; never edit it.

/** Types of each interface. */
export const possibleTypes: Record<string, string[]> = {
  "LegallyBased": [
    "Competency",
    "EmploymentStatusEffect",
    "FillingRule",
    "MeritPolicy",
    "Moratorium",
    "PredicateRule",
    "PredicateSpreadRule",
    "RetirementRule",
    "RuleParameter",
    "ScaleStep",
    "TechnicalBlend"
  ],
  "Node": [
    "ActingAssignment",
    "Announcement",
    "Application",
    "Appointment",
    "Attestation",
    "AuditEvent",
    "Award",
    "BlockedSubject",
    "CalibrationAdjustment",
    "CalibrationSession",
    "CareerInterest",
    "Committee",
    "Competency",
    "CompetencyAssessment",
    "DataBreach",
    "DataRequest",
    "Declaration",
    "Dossier",
    "Education",
    "Employee",
    "Employment",
    "EmploymentStatus",
    "EmploymentStatusEffect",
    "ExcludedCandidate",
    "Feedback360",
    "Filling",
    "FillingRule",
    "FillingStep",
    "FormationDecree",
    "ImportFile",
    "ImportMapping",
    "ImportRow",
    "ImportRun",
    "MeritPolicy",
    "Moratorium",
    "NamedCandidate",
    "Nomination",
    "OrganisationAppraisal",
    "OutsideService",
    "PerformanceAppraisal",
    "Placement",
    "PoolMembership",
    "Position",
    "PotentialAssessment",
    "PredicateRule",
    "PredicateSpreadRule",
    "ProfessionalLicence",
    "RankHolding",
    "RecordRead",
    "RecordRequest",
    "RequiredCompetency",
    "RetirementRule",
    "RuleParameter",
    "Sanction",
    "ScaleStep",
    "ServiceToken",
    "ShortlistEntry",
    "StageResult",
    "StageWeight",
    "SuccessionPlan",
    "TeamAssignment",
    "TechnicalBlend",
    "TrainingRecord",
    "Unit",
    "Vacancy",
    "Waiver"
  ],
  "PersonnelRecord": [
    "ActingAssignment",
    "Appointment",
    "Attestation",
    "Award",
    "CompetencyAssessment",
    "Declaration",
    "Education",
    "Employment",
    "EmploymentStatus",
    "Feedback360",
    "OutsideService",
    "PerformanceAppraisal",
    "Placement",
    "PotentialAssessment",
    "ProfessionalLicence",
    "RankHolding",
    "Sanction",
    "TeamAssignment",
    "TrainingRecord",
    "Waiver"
  ]
};

/** Types told apart by their id. */
export const identifiedTypes: string[] = [
  "ActingAssignment",
  "Announcement",
  "Application",
  "Appointment",
  "Attestation",
  "AuditEvent",
  "Award",
  "BlockedSubject",
  "CalibrationAdjustment",
  "CalibrationSession",
  "CareerInterest",
  "Committee",
  "Competency",
  "CompetencyAssessment",
  "DataBreach",
  "DataRequest",
  "Declaration",
  "Dossier",
  "Education",
  "Employee",
  "Employment",
  "EmploymentStatus",
  "EmploymentStatusEffect",
  "ExcludedCandidate",
  "Feedback360",
  "Filling",
  "FillingRule",
  "FillingStep",
  "FormationDecree",
  "ImportFile",
  "ImportMapping",
  "ImportRow",
  "ImportRun",
  "Moratorium",
  "NamedCandidate",
  "Nomination",
  "OrganisationAppraisal",
  "OutsideService",
  "PerformanceAppraisal",
  "Placement",
  "PoolMembership",
  "Position",
  "PotentialAssessment",
  "PredicateRule",
  "PredicateSpreadRule",
  "ProfessionalLicence",
  "RankHolding",
  "RecordRead",
  "RecordRequest",
  "RequiredCompetency",
  "RetirementRule",
  "RuleParameter",
  "Sanction",
  "ScaleStep",
  "ServiceToken",
  "ShortlistEntry",
  "StageResult",
  "StageWeight",
  "SuccessionPlan",
  "TeamAssignment",
  "TechnicalBlend",
  "TrainingRecord",
  "Unit",
  "Vacancy",
  "Waiver"
];

/** Types without an id, told apart by their cacheKey where it is selected. */
export const cacheKeyTypes: string[] = [
  "Candidate",
  "Ranking"
];

/** Types that are kept as parts of what holds them. */
export const embeddedTypes: string[] = [
  "ActingInVacancy",
  "ActivatePolicyPayload",
  "AdjustAxisPayload",
  "Advice",
  "AdviceAct",
  "Agreement",
  "AnnounceFillingPayload",
  "AnnouncementConnection",
  "AnnouncementEdge",
  "AnswerDataRequestPayload",
  "AnswerObjectionPayload",
  "ApplicationConnection",
  "ApplicationDocument",
  "ApplicationEdge",
  "ApplyForPositionPayload",
  "ApplyImportPayload",
  "AppointCommitteePayload",
  "AppointDecidedPayload",
  "Assumption",
  "AttestListsPayload",
  "AuditEventConnection",
  "AuditEventEdge",
  "AxisCutoffs",
  "BenchByRanking",
  "BenchPost",
  "BenchPostConnection",
  "BenchPostEdge",
  "BenchStrength",
  "BlockSubjectPayload",
  "BoxRule",
  "CalibratedPlace",
  "CalibrationSessionConnection",
  "CalibrationSessionEdge",
  "CancelFillingPayload",
  "CandidateConnection",
  "CandidateEdge",
  "CandidateElsewhere",
  "CandidateStability",
  "CareerInterestConnection",
  "CareerInterestEdge",
  "CloseCalibrationPayload",
  "CloseShortlistPayload",
  "ClosedMethod",
  "CommitteeConnection",
  "CommitteeEdge",
  "Comparison",
  "CompetencyGap",
  "ConfirmPoolMemberPayload",
  "Consensus",
  "ContractClass",
  "Contribution",
  "CorrectAppraisalPayload",
  "CorrectOrganisationAppraisalPayload",
  "CriterionDifference",
  "CriterionMean",
  "DataBreachConnection",
  "DataBreachEdge",
  "DataRequestConnection",
  "DataRequestEdge",
  "DecideFillingPayload",
  "DecisionMethods",
  "DecisionWarning",
  "DecisiveGroup",
  "DecisiveRecord",
  "DeclareMoratoriumPayload",
  "DiscardImportPayload",
  "DissolveCommitteePayload",
  "DossierConnection",
  "DossierContent",
  "DossierEdge",
  "DossierHead",
  "DraftPolicyPayload",
  "DraftSuccessionPlanPayload",
  "EmployeeConnection",
  "EmployeeEdge",
  "EndorseSuccessionPlanPayload",
  "EnumLabels",
  "EnumValueLabel",
  "Evidence",
  "ExtendAnnouncementPayload",
  "Fairness",
  "FieldDifference",
  "FieldValue",
  "FillingApproval",
  "FillingConnection",
  "FillingDecision",
  "FillingEdge",
  "FillingStage",
  "Formation",
  "GroupMeans",
  "GroupRate",
  "ImportFailure",
  "ImportRowConnection",
  "ImportRowEdge",
  "ImportRunConnection",
  "ImportRunEdge",
  "Interval",
  "IssueServiceTokenPayload",
  "LeavePoolPayload",
  "LevellingWeight",
  "MappedHeading",
  "MeritCriterion",
  "MeritPolicy",
  "MethodCandidate",
  "MethodComparison",
  "MethodRanking",
  "MethodRankingResult",
  "MissingRecord",
  "NineBox",
  "NineBoxCell",
  "NineBoxCount",
  "NineBoxDistribution",
  "NineBoxGroup",
  "NineBoxMove",
  "NineBoxMoveConnection",
  "NineBoxMoveEdge",
  "NineBoxPreview",
  "NominateToPoolPayload",
  "ObjectToExclusionPayload",
  "OpenCalibrationPayload",
  "OpenFillingPayload",
  "OwnEligibility",
  "PageInfo",
  "PairwiseWeight",
  "PairwiseWeights",
  "Period",
  "PolicyChange",
  "PolicyFault",
  "PolicyNode",
  "PolicyPreview",
  "Pool",
  "PoolMember",
  "PoolMemberConnection",
  "PoolMemberEdge",
  "PositionConnection",
  "PositionEdge",
  "PredicateCount",
  "PredicateSpread",
  "PropertyChange",
  "RaiseDataRequestPayload",
  "Rank",
  "RankingChange",
  "RankingChangeCause",
  "RankingChangeConnection",
  "RankingChangeEdge",
  "RankingChanges",
  "RateLimit",
  "Readiness",
  "RecordAccess",
  "RecordAppraisalsPayload",
  "RecordBreachNoticePayload",
  "RecordDataBreachPayload",
  "RecordFault",
  "RecordFillingStepPayload",
  "RecordOrganisationAppraisalPayload",
  "RecordReadConnection",
  "RecordReadEdge",
  "RecordRequestConnection",
  "RecordRequestEdge",
  "RecordStageResultsPayload",
  "RemoveImportMappingPayload",
  "RequestFormationPayload",
  "RequestRecordsPayload",
  "Requirement",
  "RequirementParameters",
  "ResolveImportConflictsPayload",
  "RetirePolicyPayload",
  "Retirement",
  "RetirementGroup",
  "ReturnSuccessionPlanPayload",
  "RevokeServiceTokenPayload",
  "RotateServiceTokenPayload",
  "Rubric",
  "RubricBand",
  "RubricEntry",
  "RuleResult",
  "SaveImportMappingPayload",
  "SelectionFairness",
  "Settlement",
  "ShortlistStageStanding",
  "SpreadLimit",
  "Stability",
  "StageGuide",
  "StageRates",
  "StateInterestPayload",
  "SubmitSuccessionPlanPayload",
  "SuccessionEffectiveness",
  "SuccessionPlanConnection",
  "SuccessionPlanEdge",
  "TakeBackImportPayload",
  "TakeBackInterestPayload",
  "TalentProfile",
  "UnblockSubjectPayload",
  "UnitConnection",
  "UnitEdge",
  "UnitSpread",
  "UnitSpreadConnection",
  "UnitSpreadEdge",
  "VacancyConnection",
  "VacancyEdge",
  "Verification",
  "Viewer",
  "WeighStagesPayload",
  "WithdrawAdjustmentPayload",
  "WithdrawApplicationPayload",
  "Withheld",
  "WriteSuccessionPlanPayload"
];

/** Fields that are lists of types without an id, by type. */
export const embeddedLists: Record<string, string[]> = {
  "Advice": [
    "acts"
  ],
  "AnnouncementConnection": [
    "edges"
  ],
  "Application": [
    "documents"
  ],
  "ApplicationConnection": [
    "edges"
  ],
  "AuditEvent": [
    "changes"
  ],
  "AuditEventConnection": [
    "edges"
  ],
  "BenchPostConnection": [
    "edges",
    "nodes"
  ],
  "CalibrationSessionConnection": [
    "edges"
  ],
  "Candidate": [
    "contributions",
    "eligibility",
    "elsewhere",
    "gaps",
    "missing",
    "warnings"
  ],
  "CandidateConnection": [
    "edges",
    "nodes"
  ],
  "CareerInterestConnection": [
    "edges"
  ],
  "CommitteeConnection": [
    "edges"
  ],
  "Comparison": [
    "differences",
    "levellingWeights"
  ],
  "Consensus": [
    "results"
  ],
  "Contribution": [
    "evidence"
  ],
  "DataBreachConnection": [
    "edges"
  ],
  "DataRequestConnection": [
    "edges"
  ],
  "DecisiveGroup": [
    "records"
  ],
  "DossierConnection": [
    "edges"
  ],
  "Employee": [
    "missing"
  ],
  "EmployeeConnection": [
    "edges"
  ],
  "EnumLabels": [
    "values"
  ],
  "Fairness": [
    "means",
    "stages"
  ],
  "Filling": [
    "warnings"
  ],
  "FillingConnection": [
    "edges"
  ],
  "FillingRule": [
    "approvals",
    "stages"
  ],
  "GroupMeans": [
    "criteria"
  ],
  "ImportMapping": [
    "headings"
  ],
  "ImportRow": [
    "differences",
    "faults",
    "findings",
    "values"
  ],
  "ImportRowConnection": [
    "edges"
  ],
  "ImportRunConnection": [
    "edges"
  ],
  "MeritPolicy": [
    "criteria",
    "tree"
  ],
  "MethodComparison": [
    "results"
  ],
  "MethodRanking": [
    "results"
  ],
  "NineBox": [
    "cells",
    "groups"
  ],
  "NineBoxDistribution": [
    "boxes"
  ],
  "NineBoxMoveConnection": [
    "edges",
    "nodes"
  ],
  "OwnEligibility": [
    "missing",
    "rules"
  ],
  "PairwiseWeights": [
    "results",
    "weights"
  ],
  "PolicyPreview": [
    "changes"
  ],
  "PoolMember": [
    "missing"
  ],
  "PoolMemberConnection": [
    "edges",
    "nodes"
  ],
  "Position": [
    "closedWays",
    "requirements"
  ],
  "PositionConnection": [
    "edges"
  ],
  "PredicateSpread": [
    "agencies"
  ],
  "Query": [
    "enumLabels",
    "meritPolicies",
    "policyFaults",
    "retirementWave",
    "whoCanSee"
  ],
  "Ranking": [
    "assumptions",
    "decisiveGroups",
    "decisiveRecords",
    "settledBy"
  ],
  "RankingChange": [
    "causes"
  ],
  "RankingChangeCause": [
    "records"
  ],
  "RankingChangeConnection": [
    "edges",
    "nodes"
  ],
  "RecordReadConnection": [
    "edges"
  ],
  "RecordRequestConnection": [
    "edges"
  ],
  "Rubric": [
    "bands",
    "table"
  ],
  "SelectionFairness": [
    "stages"
  ],
  "Settlement": [
    "records"
  ],
  "ShortlistEntry": [
    "warnings"
  ],
  "Stability": [
    "candidates",
    "tieGroups"
  ],
  "StageRates": [
    "groups"
  ],
  "SuccessionPlanConnection": [
    "edges"
  ],
  "TalentProfile": [
    "missing"
  ],
  "UnitConnection": [
    "edges"
  ],
  "UnitSpread": [
    "counts",
    "limits"
  ],
  "UnitSpreadConnection": [
    "edges",
    "nodes"
  ],
  "Vacancy": [
    "acting"
  ],
  "VacancyConnection": [
    "edges"
  ]
};

/** Arguments that tell two lists apart, whatever page of them is asked for, by type and field. */
export const connectionKeyArgs: Record<string, string[]> = {
  "BenchStrength.posts": [
    "isCovered",
    "isVacantWithinHorizon"
  ],
  "Filling.applications": [],
  "Filling.openCandidates": [
    "size"
  ],
  "Filling.recordRequests": [],
  "ImportRun.rows": [
    "filter"
  ],
  "NineBox.open": [],
  "NineBoxCell.employees": [],
  "NineBoxPreview.moves": [],
  "Pool.members": [
    "filter"
  ],
  "Position.incumbents": [
    "on"
  ],
  "PredicateSpread.offices": [],
  "Query.announcements": [
    "isOpen"
  ],
  "Query.auditEvents": [
    "filter"
  ],
  "Query.calibrationSessions": [],
  "Query.careerInterests": [
    "filter"
  ],
  "Query.committees": [],
  "Query.dataBreaches": [],
  "Query.dataRequests": [
    "filter"
  ],
  "Query.dossiers": [
    "subjectId"
  ],
  "Query.employees": [
    "orderBy",
    "filter"
  ],
  "Query.fillings": [
    "status"
  ],
  "Query.importRuns": [],
  "Query.positions": [
    "orderBy",
    "filter"
  ],
  "Query.recordReads": [
    "filter"
  ],
  "Query.recordRequests": [
    "filter"
  ],
  "Query.successionPlans": [
    "filter"
  ],
  "Query.units": [
    "filter"
  ],
  "Query.vacancies": [
    "filter",
    "until",
    "from"
  ],
  "Ranking.candidates": [
    "orderBy",
    "standing"
  ],
  "RankingChanges.changes": [
    "kind"
  ],
  "Unit.children": [
    "on"
  ]
};
