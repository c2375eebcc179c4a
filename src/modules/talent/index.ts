export { CalibrationAdjustment, CalibrationSession } from './calibration.entity.js';
export { CalibrationAdjustmentResolver, CalibrationResolver, EmployeePlaceResolver } from './calibration.resolver.js';
export { type MappedPerson, mapOn } from './nine-box.js';
export { NineBoxCellResolver, NineBoxPreviewResolver, NineBoxResolver, pageOfPeople } from './nine-box.resolver.js';
export { EmployeePoolResolver, PoolMemberResolver, PoolMembershipResolver, PoolResolver } from './pool.resolver.js';
export { PoolMembership } from './pool-membership.entity.js';
export { poolRule, standingTowards } from './pools.js';
