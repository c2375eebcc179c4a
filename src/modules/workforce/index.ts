export { AppraisalResolver } from './appraisals/appraisal.resolver.js';
export { OrganisationAppraisal, OrganisationPredicate } from './appraisals/organisation-appraisal.entity.js';
export { OrganisationAppraisalResolver, UnitAppraisalResolver } from './appraisals/organisation-appraisal.resolver.js';
export { PerformanceAppraisal, PerformancePredicate, PerformanceRating } from './appraisals/performance-appraisal.entity.js';
export { PredicateRule, PredicateSpreadRule } from './appraisals/predicate-rules.entity.js';
export { PredicateRulesResolver } from './appraisals/predicate-rules.resolver.js';
export { PredicateSpreadResolver, UnitSpreadResolver } from './appraisals/predicate-spread.resolver.js';
export { type CachedRowScope, cacheRowScopeBy, listedRowScope } from './cached-row-scope.js';
export { Employee, EmploymentKind, Sex } from './employee.entity.js';
export { EmployeeFilter, EmployeeKey, withinRecords } from './employee.inputs.js';
export { EmployeeConnection, EmployeeResolver, employeeBy } from './employee.resolver.js';
export { type EmployeeFacts, employedSince, employeeFacts, statusEffects } from './employee-facts.query.js';
export { notInService } from './errors.js';
export { type GroupFacts, groupFacts } from './group-facts.query.js';
export { unitOnDay } from './on-day.query.js';
export { principalOf } from './principal.query.js';
export {
  countBeyondReach,
  mayReadRecord,
  ofDirectory,
  readableAmong,
  readableRecords,
  unreadable,
  Visibility,
  Withheld,
  withheldFrom,
} from './record-visibility.js';
export { Attestation, AttestedListName } from './records/attestation.entity.js';
export { AttestationResolver } from './records/attestation.resolver.js';
export { Award, AwardScope, Sanction, SanctionSeverity, TeamAssignment, TeamRole } from './records/conduct.entity.js';
export { DiplomaStatus, Education } from './records/education.entity.js';
export { Employment, EmploymentStatus, EmploymentStatusEffect, EndOfEmployment, SeatEffect } from './records/employment.entity.js';
export { inServiceBetween } from './records/in-service.js';
export { OutsideService } from './records/outside-service.entity.js';
export { PersonnelRecord, READS_ALL_RECORDS, recordReach, recordReachOf } from './records/personnel-record.js';
export { Placement } from './records/placement.entity.js';
export { RankHolding } from './records/rank-holding.entity.js';
export { EducationResolver, EmployeeRecordsResolver, EmploymentStatusEffectResolver } from './records/records.resolver.js';
export { Declaration, ProfessionalLicence } from './records/standing-papers.entity.js';
export { TrainingRecord } from './records/training-record.entity.js';
export { predicateFile, workforceReference } from './reference-data.js';
export { ViewerEmployeeResolver } from './viewer.resolver.js';
export { WhoCanSeeResolver } from './who-can-see.resolver.js';
