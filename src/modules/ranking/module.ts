import { labelResolver, nameLabelResolver } from '../../platform/graphql/label-resolver.js';
import type { ModuleManifest } from '../../platform/graphql/module-manifest.js';
import { DecisiveRecordResolver, DecisiveRecordsResolver } from './explanations/decisive-records.resolver.js';
import { FairnessResolver } from './explanations/fairness.resolver.js';
import { GroupRate, groupLabel } from './explanations/fairness.view.js';
import {
  PositionRankingChangesResolver,
  RankingChangeResolver,
  RankingChangesResolver,
} from './explanations/ranking-changes.resolver.js';
import {
  CandidateSensitivityResolver,
  MissingRecordResolver,
  SensitivityResolver,
} from './explanations/sensitivity.resolver.js';
import { missingLabel, ruleLabel } from './messages/sentence.js';
import { RankingPermission } from './permissions.js';
import { MeritPolicy, PolicyCriterion, TechnicalBlend } from './policies/policy.entity.js';
import { PolicyResolver } from './policies/policy.resolver.js';
import { PolicyNode } from './policies/policy.view.js';
import { PolicyEditingResolver } from './policies/policy-editing.resolver.js';
import { PolicyPreviewResolver } from './policies/policy-preview.resolver.js';
import { AdviceResolver } from './rankings/advice.resolver.js';
import { CandidateResolver, EvidenceResolver } from './rankings/candidate.resolver.js';
import {
  PositionRankingResolver,
  RankingResolver,
  VacancyRankingResolver,
} from './rankings/ranking.resolver.js';
import { MeritCriterion, MissingRecord, RuleResult } from './rankings/ranking.view.js';
import { Requirement } from './rankings/requirement.view.js';
import { rankingReference } from './reference-data.js';
import {
  EmployeeTalentResolver,
  EmployeeWaiverResolver,
  PositionRequirementsResolver,
} from './talent/talent.resolver.js';
import { Waiver } from './waiver.entity.js';

const nodeTypes = {
  Waiver: 25,
  MeritPolicy: 26,
  TechnicalBlend: 34,
} as const;

declare module '../../platform/graphql/node-id.js' {
  interface NodeTypes extends Readonly<Record<keyof typeof nodeTypes, number>> {}
}

export const rankingModule: ModuleManifest = {
  name: 'ranking',
  entities: [MeritPolicy, PolicyCriterion, TechnicalBlend, Waiver],
  resolvers: [
    PositionRequirementsResolver,
    PositionRankingResolver,
    VacancyRankingResolver,
    RankingResolver,
    CandidateResolver,
    SensitivityResolver,
    DecisiveRecordResolver,
    DecisiveRecordsResolver,
    FairnessResolver,
    AdviceResolver,
    CandidateSensitivityResolver,
    MissingRecordResolver,
    EvidenceResolver,
    PolicyResolver,
    PolicyEditingResolver,
    PolicyPreviewResolver,
    PositionRankingChangesResolver,
    RankingChangesResolver,
    RankingChangeResolver,
    EmployeeTalentResolver,
    EmployeeWaiverResolver,
    nameLabelResolver(() => MeritPolicy),
    nameLabelResolver(() => MeritCriterion),
    nameLabelResolver(() => PolicyNode),
    labelResolver(() => GroupRate, groupLabel),
    labelResolver(() => RuleResult, ruleLabel),
    labelResolver(() => Requirement, ruleLabel),
    labelResolver(() => MissingRecord, missingLabel),
  ],
  permissions: RankingPermission,
  guards: [],
  nodeTypes,
  referenceData: rankingReference,
  oneOfKeys: [],
};
