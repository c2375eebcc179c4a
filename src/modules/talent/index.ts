export { idsWithinRecords, type MappedPerson, mapOn } from './nine-box.js';
export { pageOfPeople } from './nine-box.resolver.js';
export { TalentPermission } from './permissions.js';
export { poolRule, standingTowards } from './pools.js';
