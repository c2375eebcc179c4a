import { AccessPermission, Role } from '../modules/access/index.js';
import { CompetencyPermission } from '../modules/competency/index.js';
import { DecisionMethodsPermission } from '../modules/decision-methods/index.js';
import { LearningPermission } from '../modules/learning/index.js';
import { OrganizationPermission } from '../modules/organization/index.js';
import { PositionsPermission } from '../modules/positions/index.js';
import { ProtectionPermission } from '../modules/protection/index.js';
import { RankingPermission } from '../modules/ranking/index.js';
import { RecordsPermission } from '../modules/records/index.js';
import { SuccessionPermission } from '../modules/succession/index.js';
import { TalentPermission } from '../modules/talent/index.js';
import { WorkforcePermission } from '../modules/workforce/index.js';
import type { Permission } from '../platform/graphql/authorization.js';
import { NodePermission } from '../platform/graphql/node.resolver.js';

/**
 * What everybody who has a role may ask: the directory, rules, rankings of people within the own row scope,
 * the own application.
 */
const directory = [
  NodePermission.READ,
  OrganizationPermission.READ,
  WorkforcePermission.READ,
  CompetencyPermission.READ,
  PositionsPermission.READ,
  RankingPermission.READ_POLICIES,
  RankingPermission.READ,
  DecisionMethodsPermission.COMPARE,
  AccessPermission.READ_AUDIT_LOG,
  SuccessionPermission.APPLY,
  RecordsPermission.REPORT,
  LearningPermission.CLAIM,
];
const records = [
  ...directory,
  ProtectionPermission.REQUEST,
  WorkforcePermission.READ_ALL_RECORDS,
  RankingPermission.MEASURE_FAIRNESS,
  TalentPermission.READ,
  TalentPermission.READ_FIGURES,
  SuccessionPermission.READ,
  SuccessionPermission.READ_FIGURES,
  WorkforcePermission.READ_SPREAD,
  LearningPermission.READ_FIGURES,
];

/** The permissions of each role. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  [Role.EMPLOYEE]: [...directory, ProtectionPermission.REQUEST],
  [Role.UNIT_OFFICER]: [
    ...directory,
    ProtectionPermission.REQUEST,
    WorkforcePermission.ATTEST,
    WorkforcePermission.APPRAISE,
    RecordsPermission.KEEP,
    RecordsPermission.READ_COMPLETENESS,
    TalentPermission.READ,
    TalentPermission.READ_FIGURES,
    TalentPermission.NOMINATE,
    SuccessionPermission.READ,
    SuccessionPermission.READ_FIGURES,
    SuccessionPermission.DRAFT,
    LearningPermission.READ_FIGURES,
    LearningPermission.VERIFY,
  ],
  [Role.HR_PLANNER]: [
    ...records,
    WorkforcePermission.ATTEST,
    WorkforcePermission.APPRAISE,
    WorkforcePermission.APPRAISE_ORGANISATIONS,
    ProtectionPermission.ANSWER,
    RecordsPermission.IMPORT,
    RecordsPermission.READ_COMPLETENESS,
    RecordsPermission.KEEP,
    RecordsPermission.HIRE,
    RecordsPermission.KEEP_ORGANIZATION,
    TalentPermission.NOMINATE,
    TalentPermission.CALIBRATE,
    TalentPermission.CONFIRM,
    SuccessionPermission.DRAFT,
    SuccessionPermission.APPOINT_COMMITTEES,
    SuccessionPermission.FILL,
    SuccessionPermission.RECORD_DECISIONS,
    LearningPermission.VERIFY,
    LearningPermission.KEEP_BUDGETS,
  ],
  [Role.TALENT_COMMITTEE]: [
    ...records,
    TalentPermission.CALIBRATE,
    TalentPermission.CONFIRM,
    SuccessionPermission.ENDORSE,
  ],
  [Role.AUDITOR]: [
    ...records,
    RecordsPermission.READ_COMPLETENESS,
    AccessPermission.AUDIT,
    ProtectionPermission.READ_BREACHES,
  ],
  [Role.ADMINISTRATOR]: [
    ...directory,
    RankingPermission.EDIT_POLICIES,
    AccessPermission.MANAGE,
    ProtectionPermission.READ_BREACHES,
    ProtectionPermission.KEEP_BREACHES,
    SuccessionPermission.DECLARE_MORATORIA,
    LearningPermission.SET_OBLIGATIONS,
  ],
  [Role.REPORTER]: [
    ...directory,
    RankingPermission.MEASURE_FAIRNESS,
    TalentPermission.READ_FIGURES,
    SuccessionPermission.READ_FIGURES,
    WorkforcePermission.READ_SPREAD,
    LearningPermission.READ_FIGURES,
  ],
};
