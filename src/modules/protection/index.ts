export { DataBreach } from './data-breach.entity.js';
export { DataBreachResolver } from './data-breach.resolver.js';
export { DataRequest } from './data-request.entity.js';
export { DataRequestResolver } from './data-request.resolver.js';
export { RecordReadPeopleResolver } from './record-reads.resolver.js';
