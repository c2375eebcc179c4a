import { labelResolver, nameLabelResolver } from '../../platform/graphql/label-resolver.js';
import type { ModuleManifest } from '../../platform/graphql/module-manifest.js';
import { translatedName } from '../../platform/i18n/text.js';
import { AnnouncementResolver } from './applications/announcement.resolver.js';
import { Announcement, Application } from './applications/application.entity.js';
import {
  ApplicationResolver,
  EmployeeApplicationsResolver,
  FillingApplicationsResolver,
} from './applications/application.resolver.js';
import { BenchPostResolver, BenchStrengthResolver } from './bench-strength/bench-strength.resolver.js';
import { RetirementWaveResolver } from './bench-strength/retirement-wave.resolver.js';
import { Committee } from './committee.entity.js';
import { CommitteeResolver } from './committee.resolver.js';
import { Dossier } from './dossiers/dossier.entity.js';
import { DossierResolver } from './dossiers/dossier.resolver.js';
import { AnsweredRequestsResolver, DossierChangesResolver } from './dossiers/dossier-changes.resolver.js';
import { SelectionFairnessResolver } from './fairness/selection-fairness.resolver.js';
import { SelectionOutcome } from './fairness/selection-outcome.entity.js';
import { CandidateFillingsResolver } from './fillings/candidate-fillings.resolver.js';
import { EmployeeSelectionsResolver } from './fillings/employee-selections.resolver.js';
import { Filling, FillingStep } from './fillings/filling.entity.js';
import { FillingResolver } from './fillings/filling.resolver.js';
import { FillingApproval, FillingRule, FillingStage, Moratorium } from './fillings/filling-rules.entity.js';
import { FillingRulesResolver } from './fillings/filling-rules.resolver.js';
import { FillingWorkflowResolver } from './fillings/filling-workflow.resolver.js';
import { NamedCandidate } from './fillings/named-candidate.entity.js';
import { ExcludedCandidateResolver } from './fillings/objection.resolver.js';
import { PositionFillingsResolver } from './fillings/position-fillings.resolver.js';
import { ExcludedCandidate, ShortlistEntry } from './fillings/shortlist.entity.js';
import { StageResult } from './fillings/stage-result.entity.js';
import { StageWeight } from './fillings/stage-weight.entity.js';
import { FillingStagesResolver, ShortlistStandingResolver } from './fillings/stages.resolver.js';
import {
  CandidateWarningsResolver,
  FillingWarningsResolver,
  ShortlistWarningsResolver,
} from './fillings/warning.resolver.js';
import { CareerInterest } from './interests/interest.entity.js';
import { CareerInterestResolver, EmployeeInterestsResolver } from './interests/interest.resolver.js';
import { SuccessionPermission } from './permissions.js';
import { EmployeeNominationsResolver, NominationResolver } from './plans/nomination.resolver.js';
import { Nomination, SuccessionPlan } from './plans/plan.entity.js';
import { PositionPlansResolver, SuccessionPlanResolver } from './plans/plan.resolver.js';
import { RecordRequest } from './record-requests/record-request.entity.js';
import {
  EmployeeRequestsResolver,
  FillingRequestsResolver,
  RecordRequestResolver,
} from './record-requests/record-request.resolver.js';
import { successionReference } from './reference-data.js';

const nodeTypes = {
  SuccessionPlan: 45,
  Nomination: 46,
  Committee: 47,
  Filling: 48,
  FillingRule: 49,
  Moratorium: 50,
  ShortlistEntry: 51,
  ExcludedCandidate: 52,
  StageResult: 53,
  FillingStep: 54,
  Dossier: 55,
  StageWeight: 56,
  NamedCandidate: 64,
  Announcement: 65,
  Application: 66,
  CareerInterest: 67,
  RecordRequest: 68,
} as const;

declare module '../../platform/graphql/node-id.js' {
  interface NodeTypes extends Readonly<Record<keyof typeof nodeTypes, number>> {}
}

export const successionModule: ModuleManifest = {
  name: 'succession',
  entities: [
    SuccessionPlan,
    Nomination,
    Committee,
    FillingRule,
    Moratorium,
    Filling,
    NamedCandidate,
    ShortlistEntry,
    ExcludedCandidate,
    StageResult,
    FillingStep,
    StageWeight,
    Announcement,
    Application,
    CareerInterest,
    RecordRequest,
    SelectionOutcome,
    Dossier,
  ],
  resolvers: [
    SuccessionPlanResolver,
    NominationResolver,
    PositionPlansResolver,
    CommitteeResolver,
    EmployeeNominationsResolver,
    FillingResolver,
    FillingWorkflowResolver,
    FillingStagesResolver,
    ShortlistStandingResolver,
    FillingRulesResolver,
    PositionFillingsResolver,
    DossierResolver,
    BenchStrengthResolver,
    BenchPostResolver,
    RetirementWaveResolver,
    CandidateFillingsResolver,
    EmployeeSelectionsResolver,
    SelectionFairnessResolver,
    AnnouncementResolver,
    ApplicationResolver,
    FillingApplicationsResolver,
    EmployeeApplicationsResolver,
    CareerInterestResolver,
    EmployeeInterestsResolver,
    RecordRequestResolver,
    FillingRequestsResolver,
    EmployeeRequestsResolver,
    ExcludedCandidateResolver,
    FillingWarningsResolver,
    ShortlistWarningsResolver,
    CandidateWarningsResolver,
    DossierChangesResolver,
    AnsweredRequestsResolver,
    nameLabelResolver(() => FillingStage),
    nameLabelResolver(() => FillingApproval),
    labelResolver(
      () => FillingApproval,
      ({ body }, language) => translatedName(language, body),
      'bodyLabel',
    ),
  ],
  permissions: SuccessionPermission,
  guards: [],
  nodeTypes,
  referenceData: successionReference,
  oneOfKeys: [],
};
