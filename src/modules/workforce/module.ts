import { labelResolver, nameLabelResolver } from '../../platform/graphql/label-resolver.js';
import type { ModuleManifest } from '../../platform/graphql/module-manifest.js';
import { AppraisalResolver } from './appraisals/appraisal.resolver.js';
import { OrganisationAppraisal } from './appraisals/organisation-appraisal.entity.js';
import {
  OrganisationAppraisalResolver,
  UnitAppraisalResolver,
} from './appraisals/organisation-appraisal.resolver.js';
import { PerformanceAppraisal } from './appraisals/performance-appraisal.entity.js';
import { PredicateRule, PredicateSpreadRule } from './appraisals/predicate-rules.entity.js';
import { PredicateRulesResolver } from './appraisals/predicate-rules.resolver.js';
import { PredicateSpreadResolver, UnitSpreadResolver } from './appraisals/predicate-spread.resolver.js';
import { Employee } from './employee.entity.js';
import { EmployeeResolver } from './employee.resolver.js';
import { WorkforcePermission } from './permissions.js';
import { isRecordReadable } from './record-visibility.js';
import { Attestation } from './records/attestation.entity.js';
import { AttestationResolver } from './records/attestation.resolver.js';
import { Award, Sanction, TeamAssignment } from './records/conduct.entity.js';
import { Education } from './records/education.entity.js';
import { Employment, EmploymentStatus, EmploymentStatusEffect } from './records/employment.entity.js';
import { OutsideService } from './records/outside-service.entity.js';
import { Placement } from './records/placement.entity.js';
import { RankView, rankLabel } from './records/rank.view.js';
import { RankHolding } from './records/rank-holding.entity.js';
import {
  EducationResolver,
  EmployeeRecordsResolver,
  EmploymentStatusEffectResolver,
} from './records/records.resolver.js';
import { Declaration, ProfessionalLicence } from './records/standing-papers.entity.js';
import { TrainingRecord } from './records/training-record.entity.js';
import { workforceReference } from './reference-data.js';
import { ViewerEmployeeResolver } from './viewer.resolver.js';
import { WhoCanSeeResolver } from './who-can-see.resolver.js';

const nodeTypes = {
  Employee: 1,
  Education: 6,
  PerformanceAppraisal: 7,
  Award: 11,
  TeamAssignment: 12,
  TrainingRecord: 14,
  Sanction: 15,
  Attestation: 16,
  RankHolding: 17,
  Employment: 18,
  EmploymentStatus: 19,
  Placement: 20,
  OutsideService: 22,
  ProfessionalLicence: 23,
  Declaration: 24,
  EmploymentStatusEffect: 35,
  PredicateRule: 60,
  PredicateSpreadRule: 61,
  OrganisationAppraisal: 62,
} as const;

declare module '../../platform/graphql/node-id.js' {
  interface NodeTypes extends Readonly<Record<keyof typeof nodeTypes, number>> {}
}

export const workforceModule: ModuleManifest = {
  name: 'workforce',
  entities: [
    Employee,
    Employment,
    EmploymentStatus,
    EmploymentStatusEffect,
    Placement,
    RankHolding,
    Education,
    PerformanceAppraisal,
    TrainingRecord,
    Sanction,
    Award,
    TeamAssignment,
    Attestation,
    ProfessionalLicence,
    Declaration,
    OutsideService,
    PredicateRule,
    PredicateSpreadRule,
    OrganisationAppraisal,
  ],
  resolvers: [
    EmployeeResolver,
    EmployeeRecordsResolver,
    EducationResolver,
    AttestationResolver,
    EmploymentStatusEffectResolver,
    AppraisalResolver,
    OrganisationAppraisalResolver,
    UnitAppraisalResolver,
    PredicateRulesResolver,
    PredicateSpreadResolver,
    UnitSpreadResolver,
    ViewerEmployeeResolver,
    WhoCanSeeResolver,
    nameLabelResolver(() => EmploymentStatusEffect),
    labelResolver(() => RankView, rankLabel),
  ],
  permissions: WorkforcePermission,
  guards: [isRecordReadable],
  nodeTypes,
  referenceData: workforceReference,
  oneOfKeys: ['EmployeeKey'],
};
