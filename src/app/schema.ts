import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { type BuildSchemaOptions, buildSchemaSync, getMetadataStorage } from 'type-graphql';
import { AccessResolver, AuditLogResolver, RateLimitResolver, ViewerResolver } from '../modules/access/index.js';
import { CompetencyResolver, EmployeeMeasurementsResolver, PotentialAssessmentResolver } from '../modules/competency/index.js';
import { MethodsResolver } from '../modules/decision-methods/index.js';
import { ReferenceResolver, UnitResolver } from '../modules/organization/index.js';
import { EmployeePositionResolver, PositionResolver, RetirementRuleResolver, VacancyResolver } from '../modules/positions/index.js';
import { DataBreachResolver, DataRequestResolver, RecordReadPeopleResolver } from '../modules/protection/index.js';
import {
  AdviceResolver,
  CandidateResolver,
  CandidateSensitivityResolver,
  DecisiveRecordResolver,
  DecisiveRecordsResolver,
  EmployeeTalentResolver,
  EmployeeWaiverResolver,
  EvidenceResolver,
  FairnessResolver,
  MissingRecordResolver,
  PolicyEditingResolver,
  PolicyPreviewResolver,
  PolicyResolver,
  PositionRankingChangesResolver,
  PositionRankingResolver,
  PositionRequirementsResolver,
  RankingChangeResolver,
  RankingChangesResolver,
  RankingResolver,
  SensitivityResolver,
  VacancyRankingResolver,
} from '../modules/ranking/index.js';
import {
  AnnouncementResolver,
  AnsweredRequestsResolver,
  ApplicationResolver,
  BenchPostResolver,
  BenchStrengthResolver,
  CandidateFillingsResolver,
  CandidateWarningsResolver,
  CareerInterestResolver,
  CommitteeResolver,
  DossierChangesResolver,
  DossierResolver,
  EmployeeApplicationsResolver,
  EmployeeInterestsResolver,
  EmployeeNominationsResolver,
  EmployeeRequestsResolver,
  EmployeeSelectionsResolver,
  FillingApplicationsResolver,
  FillingRequestsResolver,
  FillingResolver,
  FillingRulesResolver,
  FillingStagesResolver,
  FillingWarningsResolver,
  NominationResolver,
  PassedOverResolver,
  PositionFillingsResolver,
  PositionPlansResolver,
  RecordRequestResolver,
  RetirementWaveResolver,
  SelectionFairnessResolver,
  ShortlistStandingResolver,
  ShortlistWarningsResolver,
  SuccessionPlanResolver,
} from '../modules/succession/index.js';
import {
  CalibrationAdjustmentResolver,
  CalibrationResolver,
  EmployeePlaceResolver,
  EmployeePoolResolver,
  NineBoxCellResolver,
  NineBoxPreviewResolver,
  NineBoxResolver,
  PoolMemberResolver,
  PoolMembershipResolver,
  PoolResolver,
} from '../modules/talent/index.js';
import {
  AppraisalResolver,
  AttestationResolver,
  EducationResolver,
  EmployeeRecordsResolver,
  EmployeeResolver,
  EmploymentStatusEffectResolver,
  OrganisationAppraisalResolver,
  PredicateRulesResolver,
  PredicateSpreadResolver,
  UnitAppraisalResolver,
  UnitSpreadResolver,
  ViewerEmployeeResolver,
  WhoCanSeeResolver,
} from '../modules/workforce/index.js';
import { makeRootFieldsNullable, requirePermissions } from '../platform/graphql/authorization.js';
import { takeIdempotencyKeys } from '../platform/graphql/idempotency.js';
import { commitMutations } from '../platform/graphql/mutation-transaction.js';
import { NodeResolver } from '../platform/graphql/node.resolver.js';
import { requireOneOf } from '../platform/graphql/one-of-input.js';
import { loadRelations, publishIds, readInheritedFields } from '../platform/graphql/reference-loading.js';
import { entities } from './entities.js';

const resolvers = [
  NodeResolver,
  ViewerResolver,
  RateLimitResolver,
  AccessResolver,
  AuditLogResolver,
  ReferenceResolver,
  UnitResolver,
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
  DataRequestResolver,
  DataBreachResolver,
  RecordReadPeopleResolver,
  CompetencyResolver,
  EmployeeMeasurementsResolver,
  PotentialAssessmentResolver,
  PositionResolver,
  RetirementRuleResolver,
  EmployeePositionResolver,
  VacancyResolver,
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
  MethodsResolver,
  PositionRankingChangesResolver,
  RankingChangesResolver,
  RankingChangeResolver,
  EmployeeTalentResolver,
  EmployeeWaiverResolver,
  NineBoxResolver,
  NineBoxCellResolver,
  NineBoxPreviewResolver,
  CalibrationResolver,
  CalibrationAdjustmentResolver,
  EmployeePlaceResolver,
  PoolResolver,
  PoolMemberResolver,
  PoolMembershipResolver,
  EmployeePoolResolver,
  SuccessionPlanResolver,
  NominationResolver,
  PositionPlansResolver,
  CommitteeResolver,
  EmployeeNominationsResolver,
  FillingResolver,
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
  PassedOverResolver,
  FillingWarningsResolver,
  ShortlistWarningsResolver,
  CandidateWarningsResolver,
  DossierChangesResolver,
  AnsweredRequestsResolver,
] as const;

const keys = ['EmployeeKey', 'UnitKey', 'PositionKey'];

/** The modules as one schema, with its behaviours: relations, ids, refusals, transactions. The database's entities must be described before. */
export function buildSuksesiSchema(options: Partial<BuildSchemaOptions> = {}): GraphQLSchema {
  // Plain fields are read off their row, without a resolver of their own in between.
  for (const field of getMetadataStorage().fields) field.simple ??= true;
  const schema = buildSchemaSync({ resolvers: resolvers as unknown as BuildSchemaOptions['resolvers'], validate: false, ...options });
  readInheritedFields(schema);
  loadRelations(schema, entities);
  publishIds(schema);
  requireOneOf(schema, keys);
  takeIdempotencyKeys(schema);
  commitMutations(schema);
  requirePermissions(schema);
  makeRootFieldsNullable(schema);
  return schema;
}
