// Generated from the schema by "npm run fix"; never edit it.

/** Types of each interface. */
export const possibleTypes: Record<string, string[]> = {
  "LegallyBased": [
    "Competency",
    "EmploymentStatusEffect",
    "FillingRule",
    "LearningBudgetCategory",
    "LearningBudgetFloor",
    "LearningForm",
    "LearningObligation",
    "MeritPolicy",
    "Moratorium",
    "PredicateRule",
    "PredicateSpreadRule",
    "RequirementRow",
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
    "LearningBudget",
    "LearningBudgetCategory",
    "LearningBudgetFloor",
    "LearningBudgetLine",
    "LearningCommitment",
    "LearningEntry",
    "LearningForm",
    "LearningObligation",
    "MeritPolicy",
    "Moratorium",
    "NamedCandidate",
    "Nomination",
    "OrganisationAppraisal",
    "OutsideService",
    "PerformanceAppraisal",
    "PersonalDocument",
    "Placement",
    "PoolMembership",
    "Position",
    "PotentialAssessment",
    "PredicateRule",
    "PredicateSpreadRule",
    "ProfessionalLicence",
    "RankHolding",
    "RecordRead",
    "RecordReport",
    "RecordReportStep",
    "RecordRequest",
    "RequiredCompetency",
    "RequirementRow",
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
  "LearningBudget",
  "LearningBudgetCategory",
  "LearningBudgetFloor",
  "LearningBudgetLine",
  "LearningCommitment",
  "LearningEntry",
  "LearningForm",
  "LearningObligation",
  "Moratorium",
  "NamedCandidate",
  "Nomination",
  "OrganisationAppraisal",
  "OutsideService",
  "PerformanceAppraisal",
  "PersonalDocument",
  "Placement",
  "PoolMembership",
  "Position",
  "PotentialAssessment",
  "PredicateRule",
  "PredicateSpreadRule",
  "ProfessionalLicence",
  "RankHolding",
  "RecordRead",
  "RecordReport",
  "RecordReportStep",
  "RecordRequest",
  "RequiredCompetency",
  "RequirementRow",
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
  "AttestationEffect",
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
  "ClaimLearningPayload",
  "CloseCalibrationPayload",
  "CloseShortlistPayload",
  "ClosedMethod",
  "CommitLearningFundsPayload",
  "CommitteeConnection",
  "CommitteeEdge",
  "Comparison",
  "CompetencyGap",
  "CompletenessItem",
  "CompletenessItemConnection",
  "CompletenessItemEdge",
  "ConfirmPoolMemberPayload",
  "Consensus",
  "ContractClass",
  "Contribution",
  "CorrectActingAssignmentPayload",
  "CorrectAppointmentPayload",
  "CorrectAppraisalPayload",
  "CorrectAttestationPayload",
  "CorrectAwardPayload",
  "CorrectCompetencyAssessmentPayload",
  "CorrectCompetencyPayload",
  "CorrectDeclarationPayload",
  "CorrectEducationPayload",
  "CorrectEmployeePayload",
  "CorrectEmploymentPayload",
  "CorrectEmploymentStatusPayload",
  "CorrectFeedbackPayload",
  "CorrectFormationPayload",
  "CorrectLicencePayload",
  "CorrectOrganisationAppraisalPayload",
  "CorrectOutsideServicePayload",
  "CorrectPlacementPayload",
  "CorrectPositionPayload",
  "CorrectPotentialAssessmentPayload",
  "CorrectRankPayload",
  "CorrectRequiredCompetencyPayload",
  "CorrectRequirementPayload",
  "CorrectSanctionPayload",
  "CorrectTeamAssignmentPayload",
  "CorrectTrainingPayload",
  "CorrectUnitPayload",
  "CorrectWaiverPayload",
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
  "EndEmploymentPayload",
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
  "HireEmployeePayload",
  "ImportFailure",
  "ImportRowConnection",
  "ImportRowEdge",
  "ImportRunConnection",
  "ImportRunEdge",
  "Interval",
  "IssueServiceTokenPayload",
  "LearningBudgetAmount",
  "LearningEntryConnection",
  "LearningEntryEdge",
  "LearningStanding",
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
  "MoveUnitPayload",
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
  "PoolConsequence",
  "PoolMember",
  "PoolMemberConnection",
  "PoolMemberEdge",
  "PositionConnection",
  "PositionConsequence",
  "PositionEdge",
  "PredicateCount",
  "PredicateSpread",
  "PresentRecord",
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
  "RecordActingAssignmentPayload",
  "RecordAppointmentPayload",
  "RecordAppraisalsPayload",
  "RecordAwardPayload",
  "RecordBreachNoticePayload",
  "RecordCompetencyAssessmentPayload",
  "RecordCompetencyPayload",
  "RecordDataBreachPayload",
  "RecordDeclarationPayload",
  "RecordEducationPayload",
  "RecordEmploymentPayload",
  "RecordEmploymentStatusPayload",
  "RecordFault",
  "RecordFeedbackPayload",
  "RecordFillingStepPayload",
  "RecordFormationPayload",
  "RecordLearningBudgetPayload",
  "RecordLearningSpendingPayload",
  "RecordLicencePayload",
  "RecordOrganisationAppraisalPayload",
  "RecordOutsideServicePayload",
  "RecordPlacementPayload",
  "RecordPositionPayload",
  "RecordPotentialAssessmentPayload",
  "RecordRankPayload",
  "RecordReadConnection",
  "RecordReadEdge",
  "RecordReportConnection",
  "RecordReportEdge",
  "RecordReportPreview",
  "RecordReportTurnaround",
  "RecordRequestConnection",
  "RecordRequestEdge",
  "RecordRequiredCompetencyPayload",
  "RecordRequirementPayload",
  "RecordSanctionPayload",
  "RecordSource",
  "RecordStageResultsPayload",
  "RecordTeamAssignmentPayload",
  "RecordTemplate",
  "RecordTemplateField",
  "RecordTrainingPayload",
  "RecordUnitPayload",
  "RecordWaiverPayload",
  "RefuseLearningPayload",
  "RejectRecordReportPayload",
  "ReleaseLearningCommitmentPayload",
  "RemoveImportMappingPayload",
  "ReportDiplomaPayload",
  "ReportDuplicate",
  "ReportRecordPayload",
  "RequestFormationPayload",
  "RequestRecordsPayload",
  "Requirement",
  "RequirementParameters",
  "ResolveImportConflictsPayload",
  "ResubmitRecordReportPayload",
  "RetirePolicyPayload",
  "Retirement",
  "RetirementGroup",
  "ReturnRecordReportPayload",
  "ReturnSuccessionPlanPayload",
  "RevokeServiceTokenPayload",
  "RotateServiceTokenPayload",
  "Rubric",
  "RubricBand",
  "RubricEntry",
  "RuleConsequence",
  "RuleResult",
  "SaveImportMappingPayload",
  "SelectionFairness",
  "SetLearningObligationPayload",
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
  "UnitCompleteness",
  "UnitConnection",
  "UnitEdge",
  "UnitLearning",
  "UnitLearningConnection",
  "UnitLearningEdge",
  "UnitSpread",
  "UnitSpreadConnection",
  "UnitSpreadEdge",
  "VacancyConnection",
  "VacancyEdge",
  "Verification",
  "VerifyLearningPayload",
  "VerifyRecordReportPayload",
  "Viewer",
  "WeighStagesPayload",
  "WithdrawActingAssignmentPayload",
  "WithdrawAdjustmentPayload",
  "WithdrawApplicationPayload",
  "WithdrawAppointmentPayload",
  "WithdrawAppraisalPayload",
  "WithdrawAttestationPayload",
  "WithdrawAwardPayload",
  "WithdrawCompetencyAssessmentPayload",
  "WithdrawCompetencyPayload",
  "WithdrawDeclarationPayload",
  "WithdrawEducationPayload",
  "WithdrawEmploymentPayload",
  "WithdrawEmploymentStatusPayload",
  "WithdrawFeedbackPayload",
  "WithdrawFormationPayload",
  "WithdrawLearningPayload",
  "WithdrawLicencePayload",
  "WithdrawOutsideServicePayload",
  "WithdrawPlacementPayload",
  "WithdrawPositionPayload",
  "WithdrawPotentialAssessmentPayload",
  "WithdrawRankPayload",
  "WithdrawRecordReportPayload",
  "WithdrawRequiredCompetencyPayload",
  "WithdrawRequirementPayload",
  "WithdrawSanctionPayload",
  "WithdrawTeamAssignmentPayload",
  "WithdrawTrainingPayload",
  "WithdrawUnitPayload",
  "WithdrawWaiverPayload",
  "Withheld",
  "WriteSuccessionPlanPayload"
];

/** Fields that are lists of types without an id, by type. */
export const embeddedLists: Record<string, string[]> = {
  "ActingAssignment": [
    "sources"
  ],
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
  "Appointment": [
    "sources"
  ],
  "Attestation": [
    "sources"
  ],
  "AuditEvent": [
    "changes"
  ],
  "AuditEventConnection": [
    "edges"
  ],
  "Award": [
    "sources"
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
  "CompetencyAssessment": [
    "sources"
  ],
  "CompletenessItem": [
    "expiring",
    "missing"
  ],
  "CompletenessItemConnection": [
    "edges",
    "nodes"
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
  "Declaration": [
    "sources"
  ],
  "DossierConnection": [
    "edges"
  ],
  "Education": [
    "sources"
  ],
  "Employee": [
    "missing",
    "missingForVacancies",
    "sources"
  ],
  "EmployeeConnection": [
    "edges"
  ],
  "Employment": [
    "sources"
  ],
  "EmploymentStatus": [
    "sources"
  ],
  "EnumLabels": [
    "values"
  ],
  "Fairness": [
    "means",
    "stages"
  ],
  "Feedback360": [
    "sources"
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
  "LearningBudget": [
    "lines"
  ],
  "LearningEntryConnection": [
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
  "OutsideService": [
    "sources"
  ],
  "OwnEligibility": [
    "missing",
    "rules"
  ],
  "PairwiseWeights": [
    "results",
    "weights"
  ],
  "PerformanceAppraisal": [
    "sources"
  ],
  "Placement": [
    "sources"
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
  "PositionConsequence": [
    "rules"
  ],
  "PotentialAssessment": [
    "sources"
  ],
  "PredicateSpread": [
    "agencies"
  ],
  "PresentRecord": [
    "values"
  ],
  "ProfessionalLicence": [
    "sources"
  ],
  "Query": [
    "attestationEffects",
    "completenessByOffice",
    "enumLabels",
    "meritPolicies",
    "policyFaults",
    "recordReportTurnaround",
    "recordTemplates",
    "retirementWave",
    "whoCanSee"
  ],
  "RankHolding": [
    "sources"
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
  "RecordReport": [
    "duplicates",
    "values"
  ],
  "RecordReportConnection": [
    "edges"
  ],
  "RecordReportPreview": [
    "changes",
    "pools"
  ],
  "RecordRequestConnection": [
    "edges"
  ],
  "RecordSource": [
    "differences"
  ],
  "RecordTemplate": [
    "fields"
  ],
  "RecordTemplateField": [
    "choices"
  ],
  "Rubric": [
    "bands",
    "table"
  ],
  "Sanction": [
    "sources"
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
  "TeamAssignment": [
    "sources"
  ],
  "TrainingRecord": [
    "sources"
  ],
  "UnitConnection": [
    "edges"
  ],
  "UnitLearningConnection": [
    "edges",
    "nodes"
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
  ],
  "Waiver": [
    "sources"
  ]
};

/** Arguments that tell two lists apart, whatever page of them is asked for, by type and field. */
export const connectionKeyArgs: Record<string, string[]> = {
  "BenchStrength.posts": [
    "isCovered",
    "isVacantWithinHorizon"
  ],
  "Employee.learningEntries": [
    "year"
  ],
  "Filling.applications": [],
  "Filling.openCandidates": [
    "size"
  ],
  "Filling.recordRequests": [],
  "ImportRun.rows": [
    "filter"
  ],
  "NineBox.open": [
    "box"
  ],
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
  "Query.completeness": [
    "expiringWithinDays",
    "filter"
  ],
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
  "Query.learningByUnit": [
    "filter",
    "year"
  ],
  "Query.learningEntries": [
    "filter"
  ],
  "Query.positions": [
    "orderBy",
    "filter"
  ],
  "Query.recordReads": [
    "filter"
  ],
  "Query.recordReports": [
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
