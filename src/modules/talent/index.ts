export type { PoolStanding } from './domain/nine-box.js';
export { idsWithinRecords, type MappedPerson, mapOn, mapperOn } from './nine-box.js';
export { pageOfPeople } from './nine-box.resolver.js';
export { TalentPermission } from './permissions.js';
export { PoolStandingView } from './pool.view.js';
export { poolRule, standingTowards } from './pools.js';
