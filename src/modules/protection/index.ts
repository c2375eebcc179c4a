export { DataRequest } from './data-request.entity.js';
export { ProtectionPermission } from './permissions.js';
