import * as access from './modules/access/index.js';
import * as competency from './modules/competency/index.js';
import * as merit from './modules/merit/index.js';
import * as organization from './modules/organization/index.js';
import * as positions from './modules/positions/index.js';
import * as protection from './modules/protection/index.js';
import * as succession from './modules/succession/index.js';
import * as talent from './modules/talent/index.js';
import * as workforce from './modules/workforce/index.js';
import type { EntityClass } from './platform/tables.js';

/** Every stored class, in order of dependency. */
export const entities: readonly (new () => object)[] = [
  access.ServiceToken,
  access.BlockedSubject,
  access.AuditEvent,
  access.RecordRead,
  organization.Unit,
  organization.UnitParentage,
  organization.ScaleStep,
  organization.RuleParameter,
  workforce.Employee,
  workforce.Employment,
  workforce.EmploymentStatus,
  workforce.EmploymentStatusEffect,
  workforce.Placement,
  workforce.RankHolding,
  workforce.Education,
  workforce.PerformanceAppraisal,
  workforce.TrainingRecord,
  workforce.Sanction,
  workforce.Award,
  workforce.TeamAssignment,
  workforce.Attestation,
  workforce.ProfessionalLicence,
  workforce.Declaration,
  workforce.OutsideService,
  workforce.PredicateRule,
  workforce.PredicateSpreadRule,
  workforce.OrganisationAppraisal,
  protection.DataRequest,
  protection.DataBreach,
  competency.Competency,
  competency.CompetencyAssessment,
  competency.PotentialAssessment,
  competency.Feedback360,
  positions.Position,
  positions.FormationDecree,
  positions.RequiredCompetency,
  positions.Appointment,
  positions.ActingAssignment,
  positions.RequirementRow,
  positions.RetirementRule,
  merit.MeritPolicy,
  merit.PolicyCriterion,
  merit.TechnicalBlend,
  merit.Waiver,
  talent.CalibrationSession,
  talent.CalibrationAdjustment,
  talent.PoolMembership,
  succession.SuccessionPlan,
  succession.Nomination,
  succession.Committee,
  succession.FillingRule,
  succession.Moratorium,
  succession.Filling,
  succession.ShortlistEntry,
  succession.PassedOver,
  succession.StageResult,
  succession.FillingStep,
  succession.StageWeight,
  succession.SelectionOutcome,
  succession.Dossier,
] satisfies EntityClass<object>[];
