export { Committee } from './committee.entity.js';
export { CommitteeResolver } from './committee.resolver.js';
export { Nomination, SuccessionPlan } from './plan.entity.js';
export { EmployeeNominationsResolver, NominationResolver, PositionPlansResolver, SuccessionPlanResolver } from './plan.resolver.js';
