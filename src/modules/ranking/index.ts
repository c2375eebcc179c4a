export { peopleOn, peopleThrough } from './columnar/people.query.js';
export { PRUNE_CHANGES } from './columnar/prune-changes.js';
export { scalesOn } from './columnar/scales.query.js';
export type { Candidate as Eligible } from './engine/candidate.js';
export { Candidate } from './engine/candidate.js';
export type { RecordedQuestion, RecordedRanking } from './engine/decision-record.js';
export { ENGINE_VERSION } from './engine/engine-version.js';
export type { Missing } from './engine/findings.js';
export { subjectOf } from './engine/findings.js';
export type { StoredMessage } from './engine/messages.js';
export type { PersonRecord } from './engine/person.js';
export type { PersonOnDay } from './engine/person-on-day.js';
export { WHOLE } from './engine/policy.js';
export { parameterFaults } from './engine/requirement-faults.js';
export { noPost } from './engine/rules/career.js';
export { assessedStages, type Groups, selectionOf } from './explanations/fairness.js';
export { FairnessGrouping, noteOn, StageRates, toStageRates } from './explanations/fairness.view.js';
export { type SealedField, sealedAmong, sealedRanking } from './explanations/ranking-changes.js';
export { openAsWhole, rankingChanges } from './explanations/ranking-changes.resolver.js';
export { RankingChange, RankingChanges } from './explanations/ranking-changes.view.js';
export { decidedBy } from './explanations/sensitivity.js';
export { ruleInSentence, sentence } from './messages/sentence.js';
export { RankingPermission } from './permissions.js';
export type { WantedPolicy } from './policies/policies.query.js';
export { policyVersion } from './policies/policies.query.js';
export { MeritPolicy } from './policies/policy.entity.js';
export { type MappedPolicy, toPolicy } from './policies/policy.resolver.js';
export { declareCandidateField, rankingAmong } from './rankings/candidate-fields.js';
export { candidateIn } from './rankings/candidate-list.js';
export { type LackingRecord, lackingOf, lackingRecords } from './rankings/missing-records.js';
export {
  CandidateField,
  MissingKind,
  MobilityType,
  Outcome,
  RecordOwner,
  Standing,
} from './rankings/ranking.enums.js';
export { PolicyKey } from './rankings/ranking.inputs.js';
export { type RankingResult, rankingFor } from './rankings/ranking.js';
export {
  missingKinds,
  missingRecords,
  toFailedRule,
  toInterval,
  toMissingRecord,
  toRuleResult,
} from './rankings/ranking.mapper.js';
export { CandidateView, Interval, MissingRecord, RankingView, RuleResult } from './rankings/ranking.view.js';
export { accessTo, askedRanking } from './rankings/ranking-access.js';
export { readablePeople } from './rankings/readable-people.js';
export { differencesBetween, replay, snapshotRanking } from './rankings/snapshot-ranking.js';
export {
  boxesUnder,
  prepareRankings,
  type TalentStanding,
  talentOfEverybody,
  talentOfPerson,
  talentPolicy,
} from './talent/talent-standings.js';
export { Waiver } from './waiver.entity.js';
