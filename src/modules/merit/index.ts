export { decidedBy, type LackingRecord, lackingRecords } from './comparisons/closeness.js';
export { CandidateClosenessResolver, ClosenessResolver, MissingRecordResolver } from './comparisons/closeness.resolver.js';
export { DecisiveRecordResolver, DecisiveRecordsResolver } from './comparisons/decisive-records.resolver.js';
export { type Groups, judged, selectionOf } from './comparisons/fairness.js';
export { FairnessResolver } from './comparisons/fairness.resolver.js';
export { FairnessGrouping, noteOn, StageRates, shownStages } from './comparisons/fairness.view.js';
export { MethodsResolver } from './comparisons/methods.resolver.js';
export { sealedRanking } from './comparisons/ranking-changes.js';
export {
  openAsWhole,
  PositionRankingChangesResolver,
  RankingChangeResolver,
  RankingChangesResolver,
  rankingChanges,
} from './comparisons/ranking-changes.resolver.js';
export { RankingChange, RankingChanges } from './comparisons/ranking-changes.view.js';
export type { Candidate as Eligible } from './domain/candidate.js';
export { ENGINE_VERSION } from './domain/engine-version.js';
export type { Membership } from './domain/field-among.js';
export { type Missing, missing } from './domain/findings.js';
export type { PersonRecord } from './domain/person.js';
export { WHOLE } from './domain/policy.js';
export { noPost } from './domain/rules/career.js';
export type { SealedQuestion, SealedRanking } from './domain/sealed.js';
export type { Standings } from './domain/standings.js';
export { PRUNE_CHANGES } from './image/prune-changes.js';
export { MEASURES_FAIRNESS } from './may.js';
export type { WantedPolicy } from './policies/policies.query.js';
export { CriterionAxis, MeritPolicy, PolicyCriterion, TechnicalBlend } from './policies/policy.entity.js';
export { PolicyResolver, type ShownPolicy, showPolicy } from './policies/policy.resolver.js';
export { PolicyEditingResolver } from './policies/policy-editing.resolver.js';
export { PolicyPreviewResolver } from './policies/policy-preview.resolver.js';
export { AdviceResolver } from './rankings/advice.resolver.js';
export { CandidateResolver, EvidenceResolver } from './rankings/candidate.resolver.js';
export { declareCandidateField, rankingAmong } from './rankings/candidate-fields.js';
export { candidateIn } from './rankings/candidate-list.js';
export { CandidateField, FillingRoute, MissingKind, RecordOwner, Standing } from './rankings/ranking.enums.js';
export { type RankingResult, rankingFor } from './rankings/ranking.js';
export { PolicyKey, PositionRankingResolver, RankingResolver, VacancyRankingResolver } from './rankings/ranking.resolver.js';
export { CandidateView, Interval, MissingRecord, RankingView, RuleResult } from './rankings/ranking.view.js';
export { accessTo, askedRanking } from './rankings/ranking-access.js';
export { readablePeople } from './rankings/readable-people.js';
export { differencesBetween, replay, sealableRanking } from './rankings/seal-ranking.js';
export { missingRecords, shownFailure, shownInterval, shownMissing, shownRule } from './rankings/shown.js';
export { meritReference } from './reference-data.js';
export { EmployeeTalentResolver, EmployeeWaiverResolver, PositionRequirementsResolver, TalentProfile } from './talent/talent.resolver.js';
export { boxesUnder, prepareRankings, type TalentStanding, talentOfEverybody, talentOfSome, talentPolicy } from './talent/talent-standings.js';
export { Waiver } from './waiver.entity.js';
