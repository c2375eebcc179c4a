export { pageOfPeople } from './nine-box.resolver.js';
export { TalentPermission } from './permissions.js';
