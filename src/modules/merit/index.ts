export { CandidateResolver, EvidenceResolver } from './candidate.resolver.js';
export { CandidateClosenessResolver, ClosenessResolver, MissingRecordResolver } from './closeness.resolver.js';
export { MethodsResolver } from './methods.resolver.js';
export { CriterionAxis, MeritPolicy, PolicyCriterion, TechnicalBlend } from './policy.entity.js';
export { PolicyResolver } from './policy.resolver.js';
export { PositionRankingResolver, RankingResolver, VacancyRankingResolver } from './ranking.resolver.js';
export { meritReference } from './reference-data.js';
export { EmployeeTalentResolver, EmployeeWaiverResolver, PositionRequirementsResolver } from './talent.resolver.js';
export { Waiver } from './waiver.entity.js';
