export { PRUNE_CHANGES } from './columnar/prune-changes.js';
export type { Candidate as Eligible } from './engine/candidate.js';
export type { RecordedQuestion, RecordedRanking } from './engine/decision-record.js';
export { ENGINE_VERSION } from './engine/engine-version.js';
export type { Membership } from './engine/field-among.js';
export { type Missing, missing } from './engine/findings.js';
export type { PersonRecord } from './engine/person.js';
export { WHOLE } from './engine/policy.js';
export { noPost } from './engine/rules/career.js';
export type { Standings } from './engine/standings.js';
export { DecisiveRecordResolver, DecisiveRecordsResolver } from './explanations/decisive-records.resolver.js';
export { assessedStages, type Groups, selectionOf } from './explanations/fairness.js';
export { FairnessResolver } from './explanations/fairness.resolver.js';
export { FairnessGrouping, noteOn, StageRates, toStageRates } from './explanations/fairness.view.js';
export { sealedRanking } from './explanations/ranking-changes.js';
export {
  openAsWhole,
  PositionRankingChangesResolver,
  RankingChangeResolver,
  RankingChangesResolver,
  rankingChanges,
} from './explanations/ranking-changes.resolver.js';
export { RankingChange, RankingChanges } from './explanations/ranking-changes.view.js';
export { decidedBy } from './explanations/sensitivity.js';
export { CandidateSensitivityResolver, MissingRecordResolver, SensitivityResolver } from './explanations/sensitivity.resolver.js';
export { MEASURES_FAIRNESS } from './may.js';
export type { WantedPolicy } from './policies/policies.query.js';
export { CriterionAxis, MeritPolicy, PolicyCriterion, TechnicalBlend } from './policies/policy.entity.js';
export { type MappedPolicy, PolicyResolver, toPolicy } from './policies/policy.resolver.js';
export { PolicyEditingResolver } from './policies/policy-editing.resolver.js';
export { PolicyPreviewResolver } from './policies/policy-preview.resolver.js';
export { AdviceResolver } from './rankings/advice.resolver.js';
export { CandidateResolver, EvidenceResolver } from './rankings/candidate.resolver.js';
export { declareCandidateField, rankingAmong } from './rankings/candidate-fields.js';
export { candidateIn } from './rankings/candidate-list.js';
export { type LackingRecord, lackingRecords } from './rankings/missing-records.js';
export { CandidateField, FillingRoute, MissingKind, RecordOwner, Standing } from './rankings/ranking.enums.js';
export { type RankingResult, rankingFor } from './rankings/ranking.js';
export { missingRecords, toFailedRule, toInterval, toMissingRecord, toRuleResult } from './rankings/ranking.mapper.js';
export { PolicyKey, PositionRankingResolver, RankingResolver, VacancyRankingResolver } from './rankings/ranking.resolver.js';
export { CandidateView, Interval, MissingRecord, RankingView, RuleResult } from './rankings/ranking.view.js';
export { accessTo, askedRanking } from './rankings/ranking-access.js';
export { readablePeople } from './rankings/readable-people.js';
export { differencesBetween, replay, snapshotRanking } from './rankings/snapshot-ranking.js';
export { rankingReference } from './reference-data.js';
export { EmployeeTalentResolver, EmployeeWaiverResolver, PositionRequirementsResolver, TalentProfile } from './talent/talent.resolver.js';
export { boxesUnder, prepareRankings, type TalentStanding, talentOfEverybody, talentOfSome, talentPolicy } from './talent/talent-standings.js';
export { Waiver } from './waiver.entity.js';
