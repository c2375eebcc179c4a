export { OrganisationAppraisal, OrganisationPredicate } from './appraisals/organisation-appraisal.entity.js';
export {
  PerformanceAppraisal,
  PerformancePredicate,
  PerformanceRating,
} from './appraisals/performance-appraisal.entity.js';
export { predicateMatrices } from './appraisals/predicate-rules.query.js';
export { type CachedRowScope, cacheRowScopeBy, listedRowScope } from './cached-row-scope.js';
export { Employee, EmploymentKind, Sex } from './employee.entity.js';
export { EmployeeFilter, EmployeeKey, withinRecords } from './employee.inputs.js';
export { EmployeeConnection, employeeBy } from './employee.resolver.js';
export { type EmployeeFacts, employedSince, employeeFacts, statusEffects } from './employee-facts.query.js';
export { notInService } from './errors.js';
export { type GroupFacts, groupFacts } from './group-facts.query.js';
export { unitOnDay } from './on-day.query.js';
export { WorkforcePermission } from './permissions.js';
export { principalOf } from './principal.query.js';
export {
  countBeyondReach,
  isRecordReadable,
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
export {
  Award,
  AwardScope,
  Sanction,
  SanctionSeverity,
  TeamAssignment,
  TeamRole,
} from './records/conduct.entity.js';
export { DiplomaStatus, Education, StudyPermit } from './records/education.entity.js';
export {
  Employment,
  EmploymentStatus,
  EmploymentStatusEffect,
  EndOfEmployment,
} from './records/employment.entity.js';
export { inServiceBetween } from './records/in-service.js';
export { OutsideService } from './records/outside-service.entity.js';
export { PersonnelRecord } from './records/personnel-record.js';
export { Placement } from './records/placement.entity.js';
export { RankHolding } from './records/rank-holding.entity.js';
export { recordScope, recordScopeOf, recordScopeOverEverybody } from './records/record-scope.js';
export { Declaration, ProfessionalLicence } from './records/standing-papers.entity.js';
export { TrainingRecord } from './records/training-record.entity.js';
export { predicateFile } from './reference-data.js';
